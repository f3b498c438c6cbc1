// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ahead_text.h"

#include "cli/session.h"
#include "domain/study/practice.h"
#include "words/format_ahead.h"
#include "words/format_allocation.h"
#include "words/format_exam.h"
#include "words/format_explain.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDomainsToStudy = 5;

QString withEstimate(const QString& words, bool isEstimate)
{
    return format::withDoubts(words, {}, isEstimate);
}

}  // namespace

QString routeTitle(const QString& title, bool isQuickest)
{
    return isQuickest ? Cli::tr("%1 (quickest)", "route").arg(title) : title;
}

QStringList outlookLines(const Outlook& outlook)
{
    QStringList lines;
    for (const Forecast& forecast : outlook.amounts) {
        lines << withEstimate(format::forecastTitle(forecast), forecast.estimate)
              << u"  "_s + format::forecastDates(forecast) << u"  "_s + format::forecastPace(forecast);
    }
    for (const RouteForecast& route : outlook.routes) {
        lines << u"%1: %2"_s.arg(route.credential, routeTitle(route.title, route.quickest))
              << u"  "_s + format::routeDates(route);
        for (const Forecast& work : route.experience) {
            lines << u"  %1: %2"_s.arg(withEstimate(work.title, work.estimate), format::forecastDates(work))
                  << u"    "_s + format::forecastPace(work);
        }
        for (const LetterForecast& letter : route.letters) {
            lines << Cli::tr("  letter of %1: %2").arg(letter.employer, format::letterDays(letter, outlook.asOf));
        }
    }
    return lines;
}

QStringList imaginedLines(const Imagined& imagined)
{
    QStringList lines{Cli::tr("%1, judged on %2").arg(imagined.scenario.name, format::date(imagined.overview.asOf))};
    const QStringList changed = format::scenarioWords(imagined.scenario);
    if (!changed.isEmpty()) {
        lines << u"  "_s + changed.join(u" · "_s);
    }
    for (const GoalProgress& goal : imagined.overview.goals) {
        if (goal.exam && goal.exam->nextSitting) {
            lines << u"  "_s + Cli::tr("%1 exam: %2")
                                   .arg(goal.credential,
                                        format::sittingDay(*goal.exam->nextSitting, format::retakeDays(*goal.exam)));
        }
    }
    for (const CycleProgress& cycle : imagined.overview.cycles) {
        lines << u"  "_s + Cli::tr("%1 cycle to %2: %3", "body, day, CEUs")
                               .arg(cycle.body, format::date(cycle.range.last()),
                                    withEstimate(format::progress(cycle.total), cycle.total.estimate));
    }
    for (const QString& line : outlookLines(imagined.outlook)) {
        lines << u"  "_s + line;
    }
    return lines;
}

QStringList allocationLines(const BodyAllocation& allocation)
{
    const QString days = format::dateRange(allocation.range.first(), allocation.range.last());
    QStringList lines{u"%1, %2"_s.arg(allocation.body, withEstimate(days, allocation.estimate))};
    for (const CredentialAllocation& one : allocation.credentials) {
        lines << u"  "_s + Cli::tr("%1: %2 of %3")
                               .arg(one.quota.credential,
                                    format::amountNumber({AmountUnit::CeuHundredths, one.given.value}),
                                    format::amount(one.quota.amount));
    }
    for (const ProposedCredit& credit : allocation.credits) {
        lines << u"    "_s + Cli::tr("%1, %2: %3 to %4; %5")
                                 .arg(credit.title, format::date(credit.day), format::amount(credit.amount),
                                      credit.credential, format::creditReason(credit.why, credit.beyond));
    }
    for (const SpareCredit& spare : allocation.spare) {
        lines << u"    "_s + Cli::tr("%1, %2: %3 to none; %4")
                                 .arg(spare.title, format::date(spare.day), format::amount(spare.amount),
                                      format::spareWhy(spare.why));
    }
    for (const QString& note : format::allocationNotes(allocation)) {
        lines << u"  "_s + note;
    }
    return lines;
}

namespace {

void addCoverage(QStringList& lines, const ProgrammeCoverage& coverage, const RuleBook& rules)
{
    const QString note = format::coverageNote(coverage);
    if (coverage.courses == 0) {
        lines << u"  %1: %2"_s.arg(coverage.name, note);
        return;
    }
    lines << u"  "_s +
                 Cli::tr("%1 covers %2 (estimate) · %3").arg(coverage.name, format::coverageShare(coverage), note);
    for (const DomainCoverage& domain : coverage.domains) {
        lines << u"    %1: %2 · %3"_s.arg(domain.name, format::percent(domain.covered, kWholeExam),
                                          format::domainCoverage(domain, coverage, rules));
    }
}

}  // namespace

QStringList examPlanLines(const ExamPlan& plan, const RuleBook& rules)
{
    QStringList lines{u"%1: %2"_s.arg(plan.credential, format::readiness(plan))};
    const QString attempts = format::attemptsLeft(plan);
    if (!attempts.isEmpty()) {
        lines << u"  "_s + attempts;
    }
    if (plan.study) {
        lines << u"  "_s + Cli::tr("study: %1").arg(format::forecastPace(*plan.study));
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(plan.studyNext.size(), kDomainsToStudy); ++i) {
        const DomainReadiness& domain = plan.studyNext[i];
        // Without practice exams nothing is known of one's weak spots: then these are the heaviest.
        const QString pattern = plan.practiceExams > 0 ? Cli::tr("next: %1 · %2") : Cli::tr("weighs most: %1 · %2");
        lines << u"  "_s + pattern.arg(domain.name, format::domainStudy(domain, rules));
    }
    for (const ProgrammeCoverage& coverage : plan.programmes) {
        addCoverage(lines, coverage, rules);
    }
    return lines;
}

}  // namespace credence::cli
