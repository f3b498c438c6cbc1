// SPDX-License-Identifier: GPL-3.0-or-later
/// One next step: what, until when, its button, the answers "later", "done" and "not for me" (L), and on request why.
#pragma once

#include <QWidget>

#include "services/step_answers.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace credence {

class LaterButton;
class UntilDayEntry;

class NextStepRow : public QWidget {
    Q_OBJECT
public:
    NextStepRow(const Workspace& workspace, QWidget* parent);

    void show(const NextStep& step, QDate asOf);
    void focusButton();
    void focusLater();

Q_SIGNALS:
    void chosen(const credence::NextStep& step);
    void answered(const credence::NextStep& step, const credence::StepAnswer& answer);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void askForDay();

    const Workspace& m_workspace;
    QLabel* m_title;
    QLabel* m_detail;
    QPushButton* m_button;
    LaterButton* m_later;
    QToolButton* m_opens;
    QLabel* m_why;
    QBoxLayout* m_textsAndActs;
    QVBoxLayout* m_lines;
    UntilDayEntry* m_day = nullptr;  ///< made when first asked for
    NextStep m_step{.kind = NextStepKind::SetGoal};
};

}  // namespace credence
