// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_ahead.h"

#include "words/format_ahead.h"
#include "words/format_allocation.h"
#include "json/json_overview.h"
#include "json/json_records.h"
#include "exchange/json_values.h"
#include "json/judgement_names.h"

namespace credence {

CREDENCE_ENUM_NAMES(ForecastKind, {{Study, u"study"}, {Ceus, u"ceus"}, {Experience, u"experience"}});
CREDENCE_ENUM_NAMES(CreditWhy, {{Locked, u"locked"},
                                {SubjectBound, u"subject_bound"},
                                {HiimShare, u"hiim_share"},
                                {Total, u"total"},
                                {SourceShare, u"source_share"},
                                {Minimum, u"minimum"},
                                {BeforeAward, u"before_award"}});
CREDENCE_ENUM_NAMES(SpareWhy, {{Locked, u"locked"},
                               {RenewalMonth, u"renewal_month"},
                               {NoNeedOfSort, u"no_need_of_sort"},
                               {NothingIsOpen, u"nothing_is_open"}});
CREDENCE_ENUM_NAMES(Readiness, {{NoPractice, u"no_practice"},
                                {NotYet, u"not_yet"},
                                {Close, u"close"},
                                {Ready, u"ready"},
                                {PassMarkUnscaled, u"pass_mark_unscaled"},
                                {PassMarkUnknown, u"pass_mark_unknown"}});

namespace json {

using namespace Qt::StringLiterals;

namespace {

QJsonObject forecast(const Forecast& forecast)
{
    return {{u"kind"_s, nameOf(forecast.kind)},
            {u"subject"_s, forecast.subject},
            {u"requirement"_s, forecast.requirementId},
            {u"title"_s, forecast.title},
            {u"rule"_s, citation(forecast.rule)},
            {u"missing"_s, amount(forecast.missing)},
            {u"pace"_s, forecast.imaginedPace ? QJsonValue(u"imagined"_s) : QJsonValue(nameOf(forecast.basis))},
            {u"last_twelve_weeks"_s, amount(forecast.recent)},
            {u"weeks_without_absence"_s, forecast.weeks},
            {u"p10"_s, date(forecast.dates.p10)},
            {u"p50"_s, date(forecast.dates.p50)},
            {u"p90"_s, date(forecast.dates.p90)},
            {u"never"_s, forecast.missing.value > 0 && !forecast.dates.p50},
            {u"wanted_by"_s, date(forecast.wantedBy)},
            {u"needed_per_week"_s, orNull(forecast.neededPerWeek, amount)},
            {u"estimate"_s, forecast.estimate}};
}

QJsonObject letter(const LetterForecast& letter)
{
    return {{u"placement"_s, ref(letter.placement)},  {u"employer"_s, letter.employer},
            {u"requirement"_s, letter.requirementId}, {u"asked_on"_s, date(letter.askedOn)},
            {u"from"_s, date(letter.days.first())},   {u"to"_s, date(letter.days.last())},
            {u"ask_from"_s, date(letter.askFrom)},    {u"last_safe_day"_s, date(letter.lastSafeDay)},
            {u"lead_days"_s, letter.leadDays},        {u"lead_is_planning_value"_s, letter.leadIsOurs}};
}

QJsonObject routeOutlook(const RouteForecast& routeOutlook)
{
    const DateSpread dates = routeOutlook.atPace.value_or(
        DateSpread{.p10 = routeOutlook.completeOn, .p50 = routeOutlook.completeOn, .p90 = routeOutlook.completeOn});
    return {{u"credential"_s, routeOutlook.credential},
            {u"rule"_s, citation(routeOutlook.rule)},
            {u"title"_s, routeOutlook.title},
            {u"quickest"_s, routeOutlook.quickest},
            {u"ready_on"_s, date(routeOutlook.completeOn ? std::max(routeOutlook.completeOn, routeOutlook.lettersInHand)
                                                         : std::nullopt)},
            {u"complete_on"_s, date(routeOutlook.completeOn)},
            {u"p10"_s, date(dates.p10)},
            {u"p50"_s, date(dates.p50)},
            {u"p90"_s, date(dates.p90)},
            {u"experience"_s, array(routeOutlook.experience, forecast)},
            {u"blocking_proof"_s, orNull(routeOutlook.blockingNeed)},
            {u"proof_missing"_s, routeOutlook.proofMissing},
            {u"letters_in_hand"_s, date(routeOutlook.lettersInHand)},
            {u"letters"_s, array(routeOutlook.letters, letter)}};
}

QJsonObject credit(const ProposedCredit& credit)
{
    return {{u"activity"_s, ref(credit.activity)}, {u"title"_s, credit.title},
            {u"day"_s, date(credit.day)},          {u"credential"_s, credit.credential},
            {u"amount"_s, ceus(credit.amount)},    {u"why"_s, nameOf(credit.why)},
            {u"beyond"_s, ceus(credit.beyond)},    {u"why_text"_s, format::creditReason(credit.why, credit.beyond)}};
}

QJsonObject spare(const SpareCredit& spare)
{
    return {{u"activity"_s, ref(spare.activity)}, {u"title"_s, spare.title},
            {u"day"_s, date(spare.day)},          {u"amount"_s, ceus(spare.amount)},
            {u"why"_s, nameOf(spare.why)},        {u"why_text"_s, format::spareWhy(spare.why)}};
}

QJsonObject movable(const CountedItem& item)
{
    return {{u"activity"_s, ref(item.record)},
            {u"title"_s, item.label},
            {u"day"_s, date(item.from)},
            {u"amount"_s, amount(item.amount)}};
}

QJsonObject worth(const CeuWorth& worth)
{
    return {{u"hiim"_s, worth.sort.hiim},           {u"from_ahima"_s, worth.sort.fromAhima},
            {u"subject"_s, worth.sort.subject},     {u"fills"_s, ceus(worth.fills)},
            {u"of_hiim_share"_s, ceus(worth.hiim)}, {u"of_ahima_share"_s, ceus(worth.fromAhima)}};
}

QJsonObject credentialAllocation(const CredentialAllocation& one)
{
    return {{u"credential"_s, one.quota.credential},           {u"needed"_s, ceus(one.quota.amount)},
            {u"of_it_hiim"_s, ceus(one.quota.hiim)},           {u"subject"_s, one.quota.subject.value_or(QString())},
            {u"of_it_in_subject"_s, ceus(one.quota.bound)},    {u"given"_s, ceus(one.given)},
            {u"missing_in_subject"_s, ceus(one.missingBound)}, {u"rule"_s, citation(one.quota.rule)}};
}

QJsonObject taught(const SubjectCoverage& subject)
{
    return {{u"subject"_s, subject.code},
            {u"taught"_s, minutes(subject.taught)},
            {u"target"_s, minutes(subject.target)},
            {u"rule"_s, citation(subject.rule)}};
}

QJsonObject coveredDomain(const DomainCoverage& domain)
{
    return {{u"code"_s, domain.code},
            {u"name"_s, domain.name},
            {u"weight_permille"_s, domain.weight},
            {u"covered_permille"_s, domain.covered},
            {u"subjects"_s, QJsonArray::fromStringList(domain.subjects)}};
}

QJsonObject programme(const ProgrammeCoverage& coverage)
{
    return {{u"programme"_s, ref(coverage.programme)},
            {u"name"_s, coverage.name},
            {u"covered_permille"_s, coverage.covered},
            {u"courses"_s, coverage.courses},
            {u"courses_without_hours"_s, coverage.withoutHours},
            {u"courses_elsewhere"_s, coverage.elsewhere},
            {u"domains"_s, array(coverage.domains, coveredDomain)},
            {u"subjects"_s, array(coverage.subjects, taught)}};
}

QJsonObject domain(const DomainReadiness& domain)
{
    return {{u"code"_s, domain.code},
            {u"name"_s, domain.name},
            {u"weight_permille"_s, domain.weight},
            {u"correct"_s, domain.correct},
            {u"items"_s, domain.items},
            {u"subjects"_s, QJsonArray::fromStringList(domain.subjects)}};
}

}  // namespace

QJsonObject outlook(const Outlook& outlook)
{
    return {{u"as_of"_s, date(outlook.asOf)},
            {u"forecasts"_s, array(outlook.amounts, forecast)},
            {u"routes"_s, array(outlook.routes, routeOutlook)}};
}

QJsonObject imagined(const Imagined& imagined, const RuleBook& rules)
{
    return {{u"scenario"_s, record(AnyRecord(imagined.scenario))},
            {u"overview"_s, overview(imagined.overview, rules)},
            {u"outlook"_s, outlook(imagined.outlook)}};
}

QJsonObject allocation(const BodyAllocation& allocation)
{
    return {{u"body"_s, allocation.body},
            {u"from"_s, date(allocation.range.first())},
            {u"to"_s, date(allocation.range.last())},
            {u"estimate"_s, allocation.estimate},
            {u"credentials"_s, array(allocation.credentials, credentialAllocation)},
            {u"credits"_s, array(allocation.credits, credit)},
            {u"spare"_s, array(allocation.spare, spare)},
            {u"missing"_s, ceus(allocation.missing)},
            {u"missing_hiim"_s, ceus(allocation.missingHiim)},
            {u"missing_from_ahima"_s, ceus(allocation.missingFromAhima)},
            {u"movable_from_last_cycle"_s, array(allocation.movable, movable)},
            {u"worth_of_one_more"_s, array(allocation.worth, worth)}};
}

QJsonObject examPlan(const ExamPlan& plan)
{
    QJsonValue band;
    if (plan.band) {
        band = QJsonObject{{u"low_percent"_s, plan.band->low},
                           {u"middle_percent"_s, plan.band->middle},
                           {u"high_percent"_s, plan.band->high}};
    }
    return {{u"credential"_s, plan.credential},
            {u"rule"_s, plan.rule.ruleId.isEmpty() ? QJsonValue() : QJsonValue(citation(plan.rule))},
            {u"readiness"_s, nameOf(plan.readiness)},
            {u"band"_s, band},
            {u"pass_percent"_s, orNull(plan.passPercent)},
            {u"practice_exams"_s, plan.practiceExams},
            {u"domains"_s, array(plan.domains, domain)},
            {u"study_next"_s, array(plan.studyNext, domain)},
            {u"next_sitting"_s, date(plan.sitting)},
            {u"days_to_sitting"_s, plan.daysToSitting ? QJsonValue(plan.daysToSitting->value) : QJsonValue()},
            {u"study"_s, orNull(plan.study, forecast)},
            {u"earliest_retake"_s, date(plan.earliestRetake)},
            {u"retake_otherwise"_s, date(plan.retakeOtherwise)},
            {u"attempts_left"_s, orNull(plan.attemptsLeft)},
            {u"programmes"_s, array(plan.programmes, programme)}};
}

}  // namespace json
}  // namespace credence
