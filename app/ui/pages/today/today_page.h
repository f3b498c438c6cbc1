// SPDX-License-Identifier: GPL-3.0-or-later
/// Today: where do I stand, what next, when. Two columns where there is room, one where there is not.
#pragma once

#include "domain/steps/step_groups.h"
#include "services/step_answers.h"
#include "ui/pages/page.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace credence {

class DeadlinesCard;
class HoursCard;
class NextStepsCard;
class RecentDaysCard;
class StandingCard;

class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(Workspace& workspace, Ledger& ledger, QWidget* parent);

    static std::vector<PageAct> acts();

    void refresh() override;
    void focusFirst() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeContent();
    void connectCards();
    void arrange();
    void takeBack(const StepChoice& answer);
    /// In the Log, both days included.
    void openDays(QDate first, QDate last);
    void openDeadline(const DeadlineItem& deadline);

    QLabel* m_title;
    QLabel* m_goal;
    StandingCard* m_standing;
    NextStepsCard* m_nextSteps;
    HoursCard* m_hours;
    RecentDaysCard* m_recentDays;
    DeadlinesCard* m_deadlines;
    QHBoxLayout* m_pair;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    int m_columns = 0;
};

}  // namespace credence
