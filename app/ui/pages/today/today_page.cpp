// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/today_page.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <array>

#include "models/log_filter_text.h"
#include "services/planner.h"
#include "words/format_ahead.h"
#include "words/format_steps.h"
#include "ui/pages/today/deadlines_card.h"
#include "ui/pages/today/next_steps_card.h"
#include "ui/pages/today/standing_card.h"
#include "ui/pages/today/shown_standings.h"
#include "ui/pages/today/time_cards.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// Characters of width from which two columns have room.
constexpr int kRoomForTwoColumns = 120;
/// Lines of height in which two columns have room with all steps that are shown at first, and with one less.
constexpr int kRoomForAllSteps = 50;
constexpr int kRoomForOneLess = 46;

QString goalWords(const Overview& overview)
{
    QStringList goals;
    for (const GoalProgress& goal : overview.goals) {
        goals << (goal.byDate ? TodayPage::tr("%1 by %2", "goal, day").arg(goal.credential, format::date(*goal.byDate))
                              : goal.credential);
    }
    return goals.isEmpty() ? QString() : TodayPage::tr("Goals: %1").arg(goals.join(u", "_s));
}

}  // namespace

TodayPage::TodayPage(Workspace& workspace, Ledger& ledger, QWidget* parent)
    : Page(workspace, ledger, parent),
      m_title(new RoleLabel(TextRole::Title, {})),
      m_goal(new RoleLabel(TextRole::Secondary, {})),
      m_standing(new StandingCard),
      m_nextSteps(new NextStepsCard(workspace)),
      m_hours(new HoursCard),
      m_recentDays(new RecentDaysCard),
      m_deadlines(new DeadlinesCard),
      m_pair(new QHBoxLayout),
      m_left(new QVBoxLayout),
      m_right(new QVBoxLayout)
{
    setObjectName(u"todayPage"_s);
    setAccessibleName(tr("Today"));
    QScrollArea* scroll = makePageScroll({}, this);
    scroll->setWidget(makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connectCards();
}

QWidget* TodayPage::makeContent()
{
    auto* inside = new QWidget;
    // In the order in which they are read, which Tab then follows wherever the columns put them.
    for (QWidget* card : std::initializer_list<QWidget*>{m_standing, m_nextSteps, m_hours, m_recentDays, m_deadlines}) {
        card->setParent(inside);
    }
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(space::kPage, 2 * space::kGrid, space::kPage, 2 * space::kGrid);
    layout->setSpacing(space::kGap);
    auto* top = new QHBoxLayout;
    m_goal->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    top->addWidget(m_title, 1);
    top->addWidget(m_goal, 1);
    layout->addLayout(top);
    m_left->setSpacing(space::kGap);
    m_right->setSpacing(space::kGap);
    m_pair->addLayout(m_left);
    m_pair->addLayout(m_right);
    layout->addLayout(m_pair);
    layout->addWidget(m_deadlines);
    layout->addStretch();
    return inside;
}

void TodayPage::connectCards()
{
    connect(m_standing, &StandingCard::placeChosen, this, &Page::placeRequested);
    connect(m_standing, &StandingCard::goalChosen, this,
            [this] { Q_EMIT formRequested(blankRecord(RecordKind::Goal)); });
    connect(m_nextSteps, &NextStepsCard::stepChosen, this, &TodayPage::takeStep);
    connect(m_nextSteps, &NextStepsCard::stepsAnswered, this, &TodayPage::answerStep);
    connect(m_nextSteps, &NextStepsCard::answerTakenBack, this, &TodayPage::takeBack);
    connect(m_hours, &HoursCard::logChosen, this, [this] { Q_EMIT quickLineRequested(u"1h "_s); });
    connect(m_hours, &HoursCard::weekChosen, this,
            [this](QDate monday) { openDays(monday, monday.addDays(kDaysAWeek - 1)); });
    connect(m_recentDays, &RecentDaysCard::dayChosen, this, [this](QDate day) { openDays(day, day); });
    connect(m_deadlines, &DeadlinesCard::deadlineChosen, this, &TodayPage::openDeadline);
    connect(m_deadlines, &DeadlinesCard::addChosen, this,
            [this] { Q_EMIT formRequested(blankRecord(RecordKind::Deadline)); });
}

std::vector<PageAct> TodayPage::acts()
{
    return {{tr("Later, done, not for you"), QKeySequence(Qt::Key_L)}};
}

void TodayPage::arrange()
{
    const int line = fontMetrics().height();
    const int columns = width() >= fontMetrics().averageCharWidth() * kRoomForTwoColumns ? 2 : 1;
    m_nextSteps->setTight(columns == 2 && height() < line * kRoomForAllSteps && height() >= line * kRoomForOneLess);
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    // Two columns of their own: a long list of steps opens no gap below the rings.
    const auto put = [this](QWidget* card, QVBoxLayout* wide) { (m_columns == 2 ? wide : m_left)->addWidget(card); };
    put(m_standing, m_left);
    put(m_nextSteps, m_right);
    put(m_hours, m_left);
    put(m_recentDays, m_right);
    m_left->setStretchFactor(m_hours, 1);
    m_right->setStretchFactor(m_recentDays, columns == 2 ? 1 : 0);
    m_pair->setStretch(0, 1);
    m_pair->setStretch(1, columns == 2 ? 1 : 0);
    m_pair->setSpacing(columns == 2 ? space::kGap : 0);
}

void TodayPage::refresh()
{
    arrange();
    const Result<Overview> read = workspace().overview();
    if (!read) {
        Q_EMIT messageRaised(format::error(read.error()));
        return;
    }
    const Result<std::vector<StepChoice>> answers = answersInForce(workspace());
    if (!answers) {
        Q_EMIT messageRaised(format::error(answers.error()));
        return;
    }
    const Result<Outlook> outlook = Planner(workspace()).outlook();
    if (!outlook) {
        Q_EMIT messageRaised(format::error(outlook.error()));
        return;
    }
    const Overview& overview = read.value();
    m_title->setText(QLocale().toString(overview.asOf, QLocale::LongFormat));
    m_goal->setText(goalWords(overview));
    m_standing->show(shownStandings(overview, outlook.value(), workspace().rules()));
    m_nextSteps->show(overview, answers.value());
    m_hours->show(overview.study);
    m_recentDays->show(overview.study);
    m_deadlines->show(overview);
}

void TodayPage::focusFirst()
{
    m_nextSteps->focusFirst();
}

void TodayPage::takeBack(const StepChoice& answer)
{
    const std::array refs{refOf(answer)};
    report(ledger().remove(refs),
           tr("Asked again: %1. Ctrl+Z takes it back.").arg(format::answeredStep(answer, workspace().rules())));
}

void TodayPage::openDays(QDate first, QDate last)
{
    Q_EMIT placeRequested(PageId::Log, logFilterOfDays(first, last));
}

void TodayPage::openDeadline(const DeadlineItem& deadline)
{
    const DeadlineFacts& facts = describe(deadline.kind);
    if (facts.opensRecord && deadline.record) {
        openRecord(*deadline.record);
    } else {
        Q_EMIT placeRequested(pageOf(facts.page), deadline.title);
    }
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    arrange();
    Page::resizeEvent(event);
}

void TodayPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange && m_columns > 0) {
        arrange();
    }
    Page::changeEvent(event);
}

}  // namespace credence
