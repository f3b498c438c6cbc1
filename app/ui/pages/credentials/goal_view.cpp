// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credentials/goal_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>
#include <iterator>

#include "domain/judgement/rules_in_force.h"
#include "words/format_ahead.h"
#include "ui/pages/credentials/coverage_card.h"
#include "ui/pages/credentials/exam_card.h"
#include "ui/pages/credentials/exam_plan_card.h"
#include "ui/pages/credentials/headline.h"
#include "ui/pages/credentials/route_card.h"
#include "ui/widgets/figure_button.h"
#include "ui/widgets/flush_layout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/writing_acts.h"

using namespace Qt::StringLiterals;

namespace credence {

GoalView::GoalView(const CredentialEntry& entry, const Overview& overview, const RequirementContext& context,
                   const OwnRecords& records, const GoalAhead& ahead, QWidget* parent)
    : QWidget(parent), m_context(context), m_ahead(ahead), m_cards(new QVBoxLayout(this))
{
    m_cards->setContentsMargins({});
    m_cards->setSpacing(space::kGap);
    const GoalProgress* goal = entry.goal ? &overview.goals.at(*entry.goal) : nullptr;
    addHeadline(entry, goal, records.goals);
    if (goal) {
        addRoutes(goal->routes);
        addRequirements(*goal);
        addPlan();
        addPreparation(*goal);
        addWhatIsUnknown(*goal);
    }
    if (entry.held) {
        addCycles(overview.cycles, entry.held->credential);
    }
    if (goal && goal->exam) {
        m_isExamOver = goal->stage != GoalStage::Preparing || isExamPassed(*goal);
        addExam(*goal->exam);
    } else if (entry.held) {
        addPastExam(entry.held->credential, records.attempts);
    }
    m_cards->addStretch(1);
}

void GoalView::add(GoalCard* card)
{
    connect(card, &GoalCard::whyRequested, this, &GoalView::whyRequested);
    connect(card, &GoalCard::formRequested, this, &GoalView::formRequested);
    connect(card, &GoalCard::recordRequested, this, &GoalView::recordRequested);
    connect(card, &GoalCard::quickLineRequested, this, &GoalView::quickLineRequested);
    (m_over ? m_over : m_cards)->addWidget(card);
}

void GoalView::beginPastExam(const QString& credential, const std::vector<ExamAttempt>& attempts)
{
    const bool isPassed = std::ranges::find(attempts, ExamResult::Passed, &ExamAttempt::result) != attempts.end();
    const QString title = isPassed ? tr("The %1 exam is passed").arg(credential) : tr("The %1 exam").arg(credential);
    auto* fold = new GoalCard({}, this);
    auto* heading = new FigureButton(title, tr("%Ln attempt(s)", nullptr, static_cast<int>(attempts.size())), fold);
    heading->setObjectName(u"whatIsOver"_s);
    heading->makeHeading();
    auto* body = new QWidget(this);
    m_over = makeFlush<QVBoxLayout>(body, space::kGap);
    heading->setOpens(body);
    fold->content()->addWidget(heading);
    m_cards->addWidget(fold);
    m_cards->addWidget(body);
}

void GoalView::addHeadline(const CredentialEntry& entry, const GoalProgress* goal, const std::vector<Goal>& goals)
{
    const Headline headline = headlineOf(entry, goal, m_ahead.study, m_ahead.routes, m_context.asOf);
    auto* card = new GoalCard({}, this);
    auto* sides = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    auto* title = new RoleLabel(TextRole::Title, headline.title, card);
    title->setObjectName(u"headline"_s);
    left->addWidget(title);
    if (!headline.until.isEmpty()) {
        left->addWidget(makeSecondaryLabel(headline.until, card));
    }
    left->addStretch();
    sides->addLayout(left, 1);
    if (!headline.pace.isEmpty()) {
        auto* right = new QVBoxLayout;
        auto* day = new RoleLabel(TextRole::Title, headline.forecast, card);
        day->setObjectName(u"forecast"_s);
        day->setForegroundRole(QPalette::Highlight);
        day->setAlignment(Qt::AlignRight);
        QLabel* pace = makeSecondaryLabel(headline.pace, card);
        pace->setObjectName(u"forecastPace"_s);
        pace->setAlignment(Qt::AlignRight);
        day->setVisible(!headline.forecast.isEmpty());
        right->addWidget(day);
        right->addWidget(pace);
        right->addStretch();
        sides->addLayout(right, 1);
    }
    card->content()->addLayout(sides);
    addEditButtons(card, entry, goal, goals);
    add(card);
}

void GoalView::addEditButtons(GoalCard* card, const CredentialEntry& entry, const GoalProgress* goal,
                              const std::vector<Goal>& goals)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * space::kGrid);
    const auto own =
        std::ranges::find_if(goals, [goal](const Goal& candidate) { return goal && goal->goal == candidate.id; });
    if (own != goals.end()) {
        row->addWidget(card->makeFormButton(u"editGoal"_s, tr("Edit the goal"), *own));
    } else if (goal) {
        row->addWidget(card->makeFormButton(u"setGoal"_s, tr("Set a date"), Goal{.credential = goal->credential}));
    }
    if (entry.held) {
        row->addWidget(
            card->makeFormButton(u"editCredential"_s, tr("Edit the %1").arg(entry.held->credential), *entry.held));
    }
    row->addStretch();
    card->content()->addLayout(row);
}

void GoalView::addRoutes(std::vector<RouteProgress> routes)
{
    std::ranges::stable_partition(routes, &RouteProgress::quickest);
    for (const RouteProgress& route : routes) {
        addRoute(route);
    }
}

void GoalView::addRoute(const RouteProgress& route)
{
    const auto forecast = std::ranges::find_if(
        m_ahead.routes, [&route](const RouteForecast& one) { return one.rule.ruleId == route.rule.ruleId; });
    if (forecast == m_ahead.routes.end()) {
        return;  // the page has told why there is no forecast
    }
    add(new RouteCard(route, *forecast, m_context, this));
    if (!m_firstWhy && !route.needs.empty()) {
        m_firstWhy = whyOf(route.needs.front(), m_context);
    }
}

void GoalView::addRow(GoalCard* card, const Progress& progress, RequirementRow::Manner manner)
{
    card->addRow(progress, m_context, manner);
    if (!m_firstWhy) {
        m_firstWhy = whyOf(progress, m_context);
    }
}

void GoalView::addRequirements(const GoalProgress& goal)
{
    if (!goal.requirements.empty()) {
        auto* card = new GoalCard(tr("What the %1 asks").arg(goal.credential), this);
        for (const Progress& need : goal.requirements) {
            addRow(card, need, {.act = RequirementRow::Act::Offered});
        }
        add(card);
    }
    if (!goal.recommendations.empty()) {
        auto* card = new GoalCard(tr("Recommended, not required"), this);
        card->content()->addWidget(insetLabel(tr("Any one of these is enough."), card));
        for (const Progress& need : goal.recommendations) {
            addRow(card, need, {});
        }
        add(card);
    }
}

void GoalView::addPreparation(const GoalProgress& goal)
{
    if (goal.preparation.empty()) {
        return;
    }
    auto* card = new GoalCard(tr("Preparation by subject"), this);
    const auto doubtsOf = [](const Progress& subject) { return format::doubts(subject.rule, subject.estimate); };
    const QStringList doubts = doubtsOf(goal.preparation.front());
    const bool shared =
        std::ranges::all_of(goal.preparation, [&](const Progress& subject) { return doubtsOf(subject) == doubts; });
    for (const QString& doubt : shared ? doubts : QStringList()) {
        card->tools()->addWidget(new Pill(doubt, Tone::Warn, Pill::Ground::Soft, card));
    }
    if (m_ahead.study) {
        const Forecast& study = *m_ahead.study;
        const QString title = tr("All of it, at this pace");
        card->content()->addWidget(card->makeFigure(
            u"studyForecast"_s, title, format::forecastAgainstWish(study),
            u"%1\n%2"_s.arg(format::forecastDates(study), format::forecastPace(study)),
            {.figure = title, .rule = study.rule, .estimate = study.estimate, .judgedOn = m_context.asOf}));
    }
    for (const Progress& subject : goal.preparation) {
        addRow(card, subject, {.doubts = shared ? RequirementRow::Doubts::OnCard : RequirementRow::Doubts::OnRow});
    }
    add(card);
}

void GoalView::addPlan()
{
    if (!m_ahead.plan) {
        return;
    }
    add(new ExamPlanCard(*m_ahead.plan, *m_context.rules, this));
    const bool anythingToCover = !m_ahead.plan->domains.empty() || !m_ahead.plan->programmes.empty();
    if (anythingToCover) {
        add(new CoverageCard(*m_ahead.plan, *m_context.rules, this));
    }
}

void GoalView::addWhatIsUnknown(const GoalProgress& goal)
{
    if (!hasNoRules(goal)) {
        return;
    }
    auto* card = new GoalCard(tr("No rules are known"), this);
    card->setObjectName(u"noRules"_s);
    card->content()->addWidget(
        makeLabel(tr("No source for what the %1 asks was found, so nothing is judged here. Ask the body, and keep its "
                     "days as deadlines and its exam as an attempt.")
                      .arg(goal.credential),
                  card));
    add(card);
}

void GoalView::addCycles(const std::vector<CycleProgress>& cycles, const QString& credential)
{
    for (const CycleProgress& cycle : cycles) {
        if (std::ranges::find(cycle.credentials, credential) == cycle.credentials.end()) {
            continue;
        }
        auto* card = new GoalCard(tr("Renewal with %1").arg(cycle.body), this);
        auto* open = makeActButton(u"openCeus-"_s + cycle.body, tr("Open CEUs"), card);
        connect(open, &QPushButton::clicked, this, &GoalView::cyclesRequested);
        card->tools()->addWidget(open);
        card->content()->addWidget(insetLabel(format::dateRange(cycle.range.first(), cycle.range.last()), card));
        addRow(card, cycle.total, {});
        add(card);
    }
}

void GoalView::addExam(const ExamOutlook& exam)
{
    if (m_isExamOver) {
        beginPastExam(exam.credential, exam.attempts);
    }
    // A score whose scale is not known is shown as the number it is.
    const ScoreScale scale = exam.format ? exam.format->scale : ScoreScale::Scaled;
    add(new ExamAttemptsCard(exam.credential, exam.attempts, scale, this));
    add(new ExamFactsCard(exam, m_ahead.plan ? m_ahead.plan->attemptsLeft : std::nullopt, *m_context.rules,
                          m_context.asOf, this));
}

void GoalView::addPastExam(const QString& credential, const std::vector<ExamAttempt>& attempts)
{
    std::vector<ExamAttempt> own;
    std::ranges::copy_if(attempts, std::back_inserter(own),
                         [&credential](const ExamAttempt& attempt) { return attempt.credential == credential; });
    std::ranges::stable_sort(own, std::greater<>(), &ExamAttempt::onDate);
    const QDate day = own.empty() ? m_context.asOf : own.front().onDate;
    const auto format = firstOf(rulesFor<ExamFormat>(*m_context.rules, credential, day));
    if (format) {
        beginPastExam(credential, own);
        add(new ExamAttemptsCard(credential, own, format->value().scale, this));
    }
}

}  // namespace credence
