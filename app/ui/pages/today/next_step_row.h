// SPDX-License-Identifier: GPL-3.0-or-later
/// One next step: what, why, until when, and its button.
#pragma once

#include <QWidget>

#include "domain/judgement/overview.h"

class QLabel;
class QPushButton;

namespace credence {

class NextStepRow : public QWidget {
    Q_OBJECT
public:
    explicit NextStepRow(QWidget* parent);

    void show(const NextStep& step, QDate asOf, const RuleBook& rules);
    void focusButton();

Q_SIGNALS:
    void chosen(const credence::NextStep& step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_detail;
    QLabel* m_due;
    QPushButton* m_button;
    NextStep m_step{.kind = NextStepKind::SetGoal};
};

}  // namespace credence
