// SPDX-License-Identifier: GPL-3.0-or-later
/// All rules to read: a list to search, one in full beside it, and the rule packs that were taken. Not modal, so that a
/// page can stand beside it.
#pragma once

#include <QDialog>

#include "services/ledger.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace credence {

class RuleView;
class TwoLineList;

class RulesDialog : public QDialog {
    Q_OBJECT
public:
    /// Both outlive the dialog.
    RulesDialog(Workspace& workspace, Ledger& ledger, QWidget* parent);

    /// Reads this rule at the edition that was cited.
    void showRule(const RuleCitation& citation);

Q_SIGNALS:
    void noticeRaised(const QString& text);
    void messageRaised(const QString& text);
    /// The user wants to take a newer file of rules.
    void packRequested();

private:
    void build();
    QWidget* makeFoot();
    void fillList();
    void choose(int line);
    void fillPacks();
    void takeBack(RecordRef pack);
    void follow(const ChangeSet& changes);

    Workspace& m_workspace;
    Ledger& m_ledger;
    QLineEdit* m_search = nullptr;
    TwoLineList* m_list = nullptr;
    QLabel* m_nothingFound = nullptr;
    RuleView* m_view = nullptr;
    QLabel* m_versions = nullptr;
    QLabel* m_troubles = nullptr;
    QWidget* m_packs = nullptr;
    QVBoxLayout* m_packLines = nullptr;
    QStringList m_shown;  ///< ids, line by line
};

}  // namespace credence
