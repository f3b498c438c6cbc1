// SPDX-License-Identifier: GPL-3.0-or-later
/// A newer file of rules before it is taken: is it whole, what differs in it, and what changes for the user.
#pragma once

#include <QDialog>

#include "services/ledger.h"
#include "services/rule_desk.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace credence {

class RulePackDialog : public QDialog {
    Q_OBJECT
public:
    /// Both outlive the dialog.
    RulePackDialog(Workspace& workspace, Ledger& ledger, const QString& path, QWidget* parent);

Q_SIGNALS:
    void noticeRaised(const QString& text);

private:
    void build();
    void examine();
    void showReport(const PackReport& report);
    void take();

    Workspace& m_workspace;
    Ledger& m_ledger;
    QString m_path;
    std::optional<TakenPack> m_pack;  ///< examined and ready to be taken
    QWidget* m_checksumRow = nullptr;
    QLineEdit* m_checksum = nullptr;
    QLabel* m_outcome = nullptr;
    QLabel* m_impactHeading = nullptr;
    QLabel* m_impacts = nullptr;
    QLabel* m_ruleHeading = nullptr;
    QLabel* m_rules = nullptr;
    QPushButton* m_take = nullptr;
};

}  // namespace credence
