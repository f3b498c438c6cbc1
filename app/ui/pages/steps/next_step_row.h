// SPDX-License-Identifier: GPL-3.0-or-later
/// One next step: what, until when, its button, the answers "later", "done" and "not for me" (L), and on request why.
/// Or several that are one thought: the button shows them below, an answer is given to all of them.
#pragma once

#include <QWidget>

#include "domain/steps/step_groups.h"
#include "services/step_answers.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace credence {

class LaterButton;
class UntilDayEntry;

/// What a row shows.
struct StepLine {
    StepGroup group;
    bool isOpen = false;    ///< of several: its steps stand below
    bool isWithin = false;  ///< a step of the open group above
};

class NextStepRow : public QWidget {
    Q_OBJECT
public:
    NextStepRow(const Workspace& workspace, QWidget* parent);

    void show(const StepLine& line, QDate asOf);
    /// Names what it shows, as groupKeyOf.
    [[nodiscard]] QString groupKey() const { return groupKeyOf(m_line.group.steps.front()); }
    void focusButton();
    void focusLater();

Q_SIGNALS:
    void chosen(const credence::NextStep& step);
    /// Of several: they are to be shown, or no more.
    void opened(bool on);
    void answered(const credence::StepGroup& group, const credence::StepAnswer& answer);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void showWhy(const QString& title);
    void askForDay();
    [[nodiscard]] bool isOfSeveral() const { return m_line.group.steps.size() > 1; }

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
    QString m_whole{};               ///< of the grey line
    StepLine m_line{.group = {.steps = {{.kind = NextStepKind::SetGoal}}}};
};

}  // namespace credence
