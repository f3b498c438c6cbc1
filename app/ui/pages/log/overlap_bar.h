// SPDX-License-Identifier: GPL-3.0-or-later
/// What the log says of entries that count the same time: a button with how many there are, and below the table of the
/// current entry the three answers, one key each.
#pragma once

#include <QWidget>

#include "domain/log/overlaps.h"
#include "services/ledger.h"
#include "ui/pages/page.h"

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace credence {

class LogTableModel;

class OverlapBar : public QWidget {
    Q_OBJECT
public:
    /// `table` shows `model`; its keys are those of the answers.
    OverlapBar(LogTableModel& model, QTableView& table, Workspace& workspace, Ledger& ledger, QWidget* parent);

    static std::vector<PageAct> acts();

    /// Says how many there are and leads from one to the next; hidden where there is none.
    [[nodiscard]] QPushButton* counter() const { return m_counter; }
    /// After the model or its current row changed.
    void refresh();

Q_SIGNALS:
    /// The entry that the user wants to stand on, wherever it is.
    void entryWanted(const credence::RecordRef& entry);
    /// An answer was written, or could not be.
    void answered(const credence::Result<void>& written, const QString& notice);

private:
    struct Answer : ActOf<OverlapBar> {
        QString name;
    };
    static std::vector<Answer> answers();
    void letAnswer(std::size_t answer, const QString& words, bool isPossible);
    void split();
    void trim();
    void keep();
    void goToNext();
    /// Of the current row.
    [[nodiscard]] const Overlap* current() const;
    [[nodiscard]] RecordRef chosen() const;

    LogTableModel& m_model;
    QTableView& m_table;
    Workspace& m_workspace;
    Ledger& m_ledger;
    QPushButton* m_counter;
    QLabel* m_shared;
    std::vector<QPushButton*> m_buttons{};
    std::vector<QAction*> m_actions{};
};

}  // namespace credence
