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
        addExam(*goal->exam);
    } else if (entry.held) {
        addPastExam(entry.held->credential, records.attempts);
    }
    m_cards->addStretch(1);
}

void GoalView::addHeadline(const CredentialEntry& entry, const GoalProgress* goal, const std::vector<Goal>& goals)
{
    const Headline headline = headlineOf(entry, goal, m_ahead.study, m_ahead.routes, m_context.asOf);
    auto* card = new Card({}, this);
    auto* sides = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    auto* title = new RoleLabel(TextRole::Title, headline.title, card);
    title->setObjectName(u"headline"_s);
    left->addWidget(title);
    if (!headline.until.isEmpty()) {
        left->addWidget(makeSecondaryLabel(headline.until, card));
    }
    sides->addLayout(left, 3);
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
        sides->addLayout(right, 2);
    }
    card->content()->addLayout(sides);
    addEditButtons(card, entry, goal, goals);
    m_cards->addWidget(card);
}

void GoalView::addEditButtons(Card* card, const CredentialEntry& entry, const GoalProgress* goal,
                              const std::vector<Goal>& goals)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * space::kGrid);
    const auto addButton = [this, card, row](const QString& name, const QString& words, const AnyRecord& record) {
        auto* button = makeWritingButton(name, words, card);
        connect(button, &QPushButton::clicked, this, [this, record] { Q_EMIT formRequested(record); });
        row->addWidget(button);
    };
    const QString wanted = goal ? goal->credential : entry.held->credential;
    const auto own =
        std::ranges::find_if(goals, [goal](const Goal& candidate) { return goal && goal->goal == candidate.id; });
    if (own != goals.end()) {
        addButton(u"editGoal"_s, tr("Edit the goal"), *own);
    } else if (goal) {
        addButton(u"setGoal"_s, tr("Set a date"), Goal{.credential = wanted});
    }
    if (entry.held) {
        addButton(u"editCredential"_s, tr("Edit the %1").arg(entry.held->credential), *entry.held);
    }
    row->addStretch();
    card->content()->addLayout(row);
}

void GoalView::addRoutes(const std::vector<RouteProgress>& routes)
{
    std::vector<RouteProgress> ordered = routes;
    std::ranges::stable_partition(ordered, &RouteProgress::quickest);
    for (const RouteProgress& route : ordered) {
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
    auto* card = new RouteCard(route, *forecast, m_context, this);
    connect(card, &RouteCard::whyRequested, this, &GoalView::whyRequested);
    connect(card, &RouteCard::actRequested, this, &GoalView::formRequested);
    connect(card, &RouteCard::recordRequested, this, &GoalView::recordRequested);
    m_cards->addWidget(card);
    if (!m_firstWhy && !route.needs.empty()) {
        m_firstWhy = whyOf(route.needs.front(), m_context);
    }
}

void GoalView::addRow(Card* card, const Progress& progress, RequirementRow::Manner manner)
{
    auto* row = new RequirementRow(progress, m_context, manner, card);
    connect(row, &RequirementRow::whyRequested, this, &GoalView::whyRequested);
    connect(row, &RequirementRow::actRequested, this, &GoalView::formRequested);
    connect(row, &RequirementRow::recordRequested, this, &GoalView::recordRequested);
    card->content()->addWidget(row);
    if (!m_firstWhy) {
        m_firstWhy = whyOf(progress, m_context);
    }
}

void GoalView::addRequirements(const GoalProgress& goal)
{
    if (!goal.requirements.empty()) {
        auto* card = new Card(tr("What the %1 asks").arg(goal.credential), this);
        for (const Progress& need : goal.requirements) {
            addRow(card, need, {.act = RequirementRow::Act::Offered});
        }
        m_cards->addWidget(card);
    }
    if (!goal.recommendations.empty()) {
        auto* card = new Card(tr("Recommended, not required"), this);
        card->content()->addWidget(insetLabel(tr("Any one of these is enough."), card));
        for (const Progress& need : goal.recommendations) {
            addRow(card, need, {});
        }
        m_cards->addWidget(card);
    }
}

void GoalView::addPreparation(const GoalProgress& goal)
{
    if (goal.preparation.empty()) {
        return;
    }
    auto* card = new Card(tr("Preparation by subject"), this);
    const auto doubtsOf = [](const Progress& subject) { return format::doubts(subject.rule, subject.estimate); };
    const QStringList doubts = doubtsOf(goal.preparation.front());
    const bool shared =
        std::ranges::all_of(goal.preparation, [&](const Progress& subject) { return doubtsOf(subject) == doubts; });
    for (const QString& doubt : shared ? doubts : QStringList()) {
        card->tools()->addWidget(new Pill(doubt, Tone::Warn, Pill::Ground::Soft, card));
    }
    addStudyForecast(card);
    for (const Progress& subject : goal.preparation) {
        addRow(card, subject, {.doubts = shared ? RequirementRow::Doubts::OnCard : RequirementRow::Doubts::OnRow});
    }
    m_cards->addWidget(card);
}

void GoalView::addStudyForecast(Card* card)
{
    if (!m_ahead.study) {
        return;
    }
    const Forecast& study = *m_ahead.study;
    auto* figure = new FigureButton(tr("All of it, at this pace"), format::forecastAgainstWish(study), card);
    figure->setObjectName(u"studyForecast"_s);
    figure->setDetail(u"%1\n%2"_s.arg(format::forecastDates(study), format::forecastPace(study)));
    const WhyFigure why{.figure = tr("All of it, at this pace"),
                        .rule = study.rule,
                        .estimate = study.estimate,
                        .judgedOn = m_context.asOf};
    connect(figure, &FigureButton::pointedAt, this, [this, why] { Q_EMIT whyRequested(why); });
    card->content()->addWidget(figure);
}

void GoalView::addPlan()
{
    if (!m_ahead.plan) {
        return;
    }
    auto* card = new ExamPlanCard(*m_ahead.plan, *m_context.rules, this);
    connect(card, &ExamPlanCard::whyRequested, this, &GoalView::whyRequested);
    connect(card, &ExamPlanCard::formRequested, this, &GoalView::formRequested);
    connect(card, &ExamPlanCard::quickLineRequested, this, &GoalView::quickLineRequested);
    m_cards->addWidget(card);
    if (m_ahead.plan->domains.empty() && m_ahead.plan->programmes.empty()) {
        return;  // nothing to cover is known
    }
    auto* coverage = new CoverageCard(*m_ahead.plan, *m_context.rules, this);
    connect(coverage, &CoverageCard::whyRequested, this, &GoalView::whyRequested);
    connect(coverage, &CoverageCard::formRequested, this, &GoalView::formRequested);
    m_cards->addWidget(coverage);
}

void GoalView::addWhatIsUnknown(const GoalProgress& goal)
{
    if (!hasNoRules(goal)) {
        return;
    }
    auto* card = new Card(tr("No rules are known"), this);
    card->setObjectName(u"noRules"_s);
    card->content()->addWidget(
        makeLabel(tr("No source for what the %1 asks was found, so nothing is judged here. Ask the body, and keep its "
                     "days as deadlines and its exam as an attempt.")
                      .arg(goal.credential),
                  card));
    m_cards->addWidget(card);
}

void GoalView::addCycles(const std::vector<CycleProgress>& cycles, const QString& credential)
{
    for (const CycleProgress& cycle : cycles) {
        if (std::ranges::find(cycle.credentials, credential) == cycle.credentials.end()) {
            continue;
        }
        auto* card = new Card(tr("Renewal with %1").arg(cycle.body), this);
        auto* open = makeActButton(u"openCeus-"_s + cycle.body, tr("Open CEUs"), card);
        connect(open, &QPushButton::clicked, this, &GoalView::cyclesRequested);
        card->tools()->addWidget(open);
        card->content()->addWidget(insetLabel(format::dateRange(cycle.range.first(), cycle.range.last()), card));
        addRow(card, cycle.total, {});
        m_cards->addWidget(card);
    }
}

void GoalView::addExam(const ExamOutlook& exam)
{
    auto* facts = new ExamFactsCard(exam, m_ahead.plan ? m_ahead.plan->attemptsLeft : std::nullopt, *m_context.rules,
                                    m_context.asOf, this);
    connect(facts, &ExamFactsCard::whyRequested, this, &GoalView::whyRequested);
    // A score whose scale is not known is shown as the number it is.
    const ScoreScale scale = exam.format ? exam.format->scale : ScoreScale::Scaled;
    addAttempts(exam.credential, exam.attempts, scale);
    m_cards->addWidget(facts);
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
        addAttempts(credential, own, format->value().scale);
    }
}

void GoalView::addAttempts(const QString& credential, const std::vector<ExamAttempt>& attempts, ScoreScale scale)
{
    auto* card = new ExamAttemptsCard(credential, attempts, scale, this);
    connect(card, &ExamAttemptsCard::formRequested, this, &GoalView::formRequested);
    m_cards->addWidget(card);
}

}  // namespace credence
