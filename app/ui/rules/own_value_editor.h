// SPDX-License-Identifier: GPL-3.0-or-later
/// Sets one value of a rule as the user has it from elsewhere, and tells beforehand what that changes for her.
#pragma once

#include <QTimer>
#include <QWidget>

#include "services/ledger.h"
#include "services/rule_desk.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace credence {

class OwnValueEditor : public QWidget {
    Q_OBJECT
public:
    /// Both outlive the editor.
    OwnValueEditor(Workspace& workspace, Ledger& ledger, QWidget* parent);

    /// What is edited from now on; what was typed for another figure is gone.
    void edit(const QString& rule, const std::optional<QDate>& editionFrom, const SettableFigure& figure);
    /// Nothing is chosen.
    void clear();

Q_SIGNALS:
    void noticeRaised(const QString& text);
    /// Something was said beneath the value that should be seen.
    void outcomeShown();

private:
    void build();
    void say(const QString& outcome);
    void showPreview();
    void refreshButtons();
    void set();
    void takeBack();
    [[nodiscard]] RuleOverride draft() const;
    void report(const Result<void>& written, const QString& notice);

    Workspace& m_workspace;
    Ledger& m_ledger;
    QString m_rule;
    std::optional<QDate> m_editionFrom;
    std::optional<SettableFigure> m_figure;
    QLabel* m_title = nullptr;
    QLineEdit* m_value = nullptr;
    QLineEdit* m_source = nullptr;
    QLabel* m_outcome = nullptr;
    QPushButton* m_set = nullptr;
    QPushButton* m_takeBack = nullptr;
    QTimer m_pause;
};

}  // namespace credence
