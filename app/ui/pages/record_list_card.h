// SPDX-License-Identifier: GPL-3.0-or-later
/// The records of one kind as a list that is described by the fields it shows, with the keys of the Log: Enter edits
/// the cell, Ctrl+E opens the form, Delete deletes what is selected.
#pragma once

#include "models/record_table_model.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QPushButton;
class QTableView;

namespace credence {

class EmptyNote;

class RecordListCard : public Card {
    Q_OBJECT
public:
    struct Words {
        QString heading;
        QString add;    ///< on the button
        QString empty;  ///< what will stand here
    };

    RecordListCard(Workspace& workspace, Ledger& ledger, RecordKind kind, const QStringList& fields, const Words& words,
                   QWidget* parent = nullptr);

    /// Reads again; the current cell follows its record.
    void reload();
    [[nodiscard]] bool isEmpty() const { return m_model.rowCount() == 0; }
    /// Those that are selected, by their place.
    [[nodiscard]] std::vector<RecordRef> selected() const;
    /// The keys that work in it, for the keyboard help.
    static std::vector<PageAct> acts();

Q_SIGNALS:
    void formRequested(const credence::AnyRecord& record);
    void recordRequested(const credence::RecordRef& record);
    void messageRaised(const QString& text);
    void noticeRaised(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable(const Words& words);
    static std::vector<ActOf<RecordListCard>> ownActs();
    void fitRows();
    void openCurrent();
    void deleteSelected();

    Workspace& m_workspace;
    Ledger& m_ledger;
    RecordTableModel m_model;
    QTableView* m_table;
    EmptyNote* m_empty;
    QPushButton* m_add = nullptr;
};

}  // namespace credence
