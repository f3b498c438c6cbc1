// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/what_if/imagine.h"

#include <algorithm>

namespace credence {

namespace {

/// Records that are only imagined have ids that no file gives.
constexpr qint64 kImaginedId = -1;

void moveExam(Facts& facts, const QString& credential, QDate day, QDate today)
{
    ExamAttempt* planned = nullptr;
    for (ExamAttempt& attempt : facts.of<ExamAttempt>()) {
        const bool isAhead =
            attempt.credential == credential && attempt.result == ExamResult::Scheduled && attempt.onDate >= today;
        planned = isAhead && (!planned || attempt.onDate < planned->onDate) ? &attempt : planned;
    }
    if (planned) {
        planned->onDate = day;
        return;
    }
    ExamAttempt sitting{.credential = credential, .onDate = day, .result = ExamResult::Scheduled};
    sitting.id = ExamAttemptId(kImaginedId);
    facts.of<ExamAttempt>().push_back(sitting);
}

/// The overview knows the pace of the records alone.
void takePaceOver(Imagined& imagined)
{
    for (GoalProgress& goal : imagined.overview.goals) {
        const auto study = std::ranges::find_if(imagined.outlook.amounts, [&goal](const Forecast& forecast) {
            return forecast.kind == ForecastKind::Study && forecast.subject == goal.credential;
        });
        if (goal.stage == GoalStage::Preparing && study != imagined.outlook.amounts.end()) {
            goal.forecast = study->dates.p50;
            goal.basis = study->basis;
        }
    }
}

}  // namespace

QDate scenarioDay(const Scenario& scenario, QDate today)
{
    if (scenario.asOf) {
        return *scenario.asOf;
    }
    return scenario.credential.isEmpty() ? today : std::max(today, scenario.awardedOn.value_or(today));
}

Facts overlaid(Facts facts, const Scenario& scenario, QDate today)
{
    if (!scenario.credential.isEmpty()) {
        HeldCredential further{.credential = scenario.credential,
                               .awardedOn = scenario.awardedOn.value_or(scenarioDay(scenario, today))};
        further.id = HeldCredentialId(kImaginedId);
        facts.of<HeldCredential>().push_back(further);
    }
    if (!scenario.exam.isEmpty() && scenario.examOn) {
        moveExam(facts, scenario.exam, *scenario.examOn, today);
    }
    if (scenario.workUntil) {
        for (Placement& placement : facts.of<Placement>()) {
            const bool goesOn = !placement.lastDay || *placement.lastDay > *scenario.workUntil;
            if (goesOn && placement.firstDay <= *scenario.workUntil) {
                placement.lastDay = scenario.workUntil;
            }
        }
    }
    return facts;
}

Imagined imagine(const RuleBook& rules, const Facts& facts, const Scenario& scenario, const Overview& now)
{
    const QDate asOf = scenarioDay(scenario, now.asOf);
    const Facts changed = overlaid(facts, scenario, now.asOf);
    Imagined imagined{.scenario = scenario,
                      .overview = judgeOverview(rules, changed, asOf),
                      .outlook = {.asOf = asOf, .amounts = {}, .routes = {}}};
    imagined.outlook = outlookOf(imagined.overview, situationOn(rules, changed, asOf),
                                 {.percent = scenario.pacePercent.value_or(100),
                                  .weeklyStudy = scenario.weeklyStudy,
                                  .now = now.asOf < asOf ? &now : nullptr});
    takePaceOver(imagined);
    return imagined;
}

}  // namespace credence
