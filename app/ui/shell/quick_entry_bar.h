// SPDX-License-Identifier: GPL-3.0-or-later
/// The line on top of every page that takes an entry. It says live what it understood; Enter saves, and the
/// focus stays for the next line.
#pragma once

#include <QWidget>
#include <optional>

#include "domain/quick_line/quick_line.h"
#include "services/ledger.h"
#include "services/workspace.h"

class QMenu;
class QPushButton;

namespace credence {

class QuickHint;
class QuickLineEdit;

class QuickEntryBar : public QWidget {
    Q_OBJECT
public:
    /// `floor` is the widget over which the hint panel floats.
    QuickEntryBar(Workspace& workspace, Ledger& ledger, QWidget* floor, QWidget* parent);

    void focusLine();
    void setText(const QString& text);
    /// What stands on the line, if it says what for, but neither day nor length; the line is empty then.
    QString takeWordsForTimer();
    void setRecordMenu(QMenu* menu);
    void openRecordMenu();

Q_SIGNALS:
    void saved(const credence::RecordRef& record);
    void failed(const QString& message);
    /// A record that the line needs first.
    void formRequested(const credence::AnyRecord& record);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Reading {
        QuickLine line;
        std::vector<Problem> problems;  ///< of the line, else of the draft against the other records
        [[nodiscard]] bool ready() const { return line.canBeSaved() && !hasError(problems); }
    };

    void buildRow();
    [[nodiscard]] Reading read(const QString& text);
    void showReading();
    /// Takes the answer with that number to the first open question.
    void answer(int number);
    void save();
    void clear();

    Workspace& m_workspace;
    Ledger& m_ledger;
    std::optional<QuickLineContext> m_context;  ///< read when first needed after a change
    QString m_confirmed;                        ///< text whose warnings were shown on Enter
    QuickLineEdit* m_edit;
    QPushButton* m_record;
    QuickHint* m_hint;
};

}  // namespace credence
