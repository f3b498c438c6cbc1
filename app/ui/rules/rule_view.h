// SPDX-License-Identifier: GPL-3.0-or-later
/// One rule in full: its editions, what each says, where that comes from, and the values that can be set.
#pragma once

#include <QWidget>

#include "services/ledger.h"
#include "services/rule_desk.h"

class QComboBox;
class QLabel;
class QTreeWidget;
class QVBoxLayout;

namespace credence {

class OwnValueEditor;

class RuleView : public QWidget {
    Q_OBJECT
public:
    /// Both outlive the view.
    RuleView(Workspace& workspace, Ledger& ledger, QWidget* parent);

    /// The edition that begins on `editionFrom`; if there is none, the one in force today, else the last.
    void show(const QString& rule, const std::optional<QDate>& editionFrom);
    /// The edition in force today.
    void show(const QString& rule);
    /// The same rule after a change.
    void refresh();

Q_SIGNALS:
    void noticeRaised(const QString& text);
    /// This part of the view should be seen.
    void partShown(QWidget* part);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fitValues();
    void fillEditions(const Rule& rule, int current);
    void showEdition();
    void fillText(const Rule& rule, const RuleEdition& edition);
    void fillFigures(const RuleEdition& edition);
    void chooseFigure();
    [[nodiscard]] const RuleEdition* edition() const;

    Workspace& m_workspace;
    Ledger& m_ledger;
    QString m_rule;
    QLabel* m_title = nullptr;
    QLabel* m_about = nullptr;
    QWidget* m_editionRow = nullptr;
    QComboBox* m_editions = nullptr;
    QWidget* m_text = nullptr;
    QVBoxLayout* m_textPlace = nullptr;
    QLabel* m_valuesHeading = nullptr;
    QTreeWidget* m_values = nullptr;
    OwnValueEditor* m_editor = nullptr;
    std::vector<SettableFigure> m_figures;
};

}  // namespace credence
