// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_overview.h"

#include "domain/cycles/cycle_progress.h"
#include "domain/goals/route_proof.h"
#include "domain/steps/step_groups.h"
#include "domain/steps/step_keys.h"
#include "words/format_activities.h"
#include "words/format.h"
#include "words/format_ruled.h"
#include "words/format_standings.h"
#include "json/json_cycles.h"
#include "json/json_records.h"
#include "json/json_rules.h"
#include "exchange/json_values.h"
#include "json/judgement_names.h"

namespace credence::json {

using namespace Qt::StringLiterals;

namespace {

QJsonObject counted(const CountedItem& item)
{
    return {{u"record"_s, ref(item.record)},    {u"label"_s, item.label},
            {u"from"_s, date(item.from)},       {u"to"_s, date(item.to)},
            {u"amount"_s, amount(item.amount)}, {u"proof_missing"_s, item.proofMissing}};
}

QJsonObject carriedOver(const CarriedOver& carried)
{
    return {{u"amount"_s, ceus(carried.amount)},
            {u"surplus"_s, ceus(carried.surplus)},
            {u"cycle_ended_on"_s, date(carried.cycleEnded)},
            {u"rule"_s, citation(carried.rule)}};
}

QJsonObject route(const RouteProgress& route)
{
    return {{u"rule"_s, citation(route.rule)},
            {u"title"_s, route.title},
            {u"state"_s, nameOf(route.state)},
            {u"quickest"_s, route.quickest},
            {u"ready_on"_s, date(readyOn(route))},
            {u"complete_on"_s, date(route.completeOn)},
            {u"letters_in_hand"_s, route.letters ? QJsonValue(date(route.letters->day)) : QJsonValue()},
            {u"letters_are_planning_value"_s, route.letters && route.letters->isPlanned},
            {u"proof_missing"_s, lacksProof(route)},
            {u"blocking_need"_s, orNull(route.blockingNeed)},
            {u"needs"_s, array(route.needs, progress)}};
}

QJsonObject examOutlook(const ExamOutlook& exam)
{
    return {{u"rule"_s, exam.rule.ruleId.isEmpty() ? QJsonValue() : QJsonValue(citation(exam.rule))},
            {u"credential"_s, exam.credential},
            {u"requirement"_s, exam.requirementId},
            {u"format"_s, orNull(exam.format, ruleValue)},
            {u"fees"_s, array(exam.fees, fee)},
            {u"fee_rule"_s, orNull(exam.feeRule, citation)},
            {u"attempts"_s, array(exam.attempts, [](const ExamAttempt& attempt) { return record(attempt); })},
            {u"next_sitting"_s, date(exam.nextSitting)},
            {u"earliest_retake"_s, date(exam.earliestRetake)},
            {u"retake_otherwise"_s, date(exam.retakeOtherwise)},
            {u"retake_rule"_s, orNull(exam.retakeRule, citation)},
            {u"attempts_left"_s, orNull(exam.attemptsLeft)}};
}

QJsonValue delay(const NextStep& step)
{
    if (!step.delay) {
        return {};
    }
    return QJsonObject{{u"costs"_s, nameOf(step.delay->what)},
                       {u"from"_s, date(step.delay->from)},
                       {u"fee"_s, orNull(step.delay->fee, money)},
                       {u"text"_s, format::nextStepDelay(step)},
                       {u"rule"_s, citation(step.delay->rule)}};
}

QJsonObject joined(const NeededBasis::Joined& joined)
{
    return {{u"credential"_s, joined.credential},
            {u"adds"_s, ceus(joined.adds)},
            {u"asked"_s, ceus(joined.asked)},
            {u"months_begun"_s, joined.part.monthsBegun}};
}

QJsonObject basis(const NeededBasis& basis)
{
    return {{u"full"_s, ceus(basis.full)},
            {u"from_account"_s, basis.fromAccount},
            {u"joined_later"_s, basis.joinedLater},
            {u"joined"_s, array(basis.joined, joined)},
            {u"months_begun"_s, basis.part ? QJsonValue(basis.part->monthsBegun) : QJsonValue()},
            {u"months"_s, basis.part ? QJsonValue(basis.part->months) : QJsonValue()},
            {u"step"_s, basis.part ? QJsonValue(ceus(basis.part->step)) : QJsonValue()}};
}

QJsonObject subject(const SubjectProgress& subject, const RuleBook& rules)
{
    return {{u"subject"_s, subject.subject},
            {u"name"_s, format::subjectName(rules, subject.subject)},
            {u"logged"_s, minutes(subject.logged)},
            {u"target"_s, orNull(subject.target, minutes)},
            {u"target_confidence"_s, subject.target ? QJsonValue(nameOf(subject.confidence)) : QJsonValue()}};
}

QJsonObject week(const WeekSum& week)
{
    return {{u"monday"_s, date(week.monday)},
            {u"study"_s, minutes(week.study)},
            {u"experience"_s, minutes(week.experience)},
            {u"days_away"_s, week.daysAway}};
}

QJsonObject day(const DaySum& day)
{
    return {{u"day"_s, date(day.day)}, {u"study"_s, minutes(day.study)}, {u"experience"_s, minutes(day.experience)}};
}

QJsonObject study(const StudySummary& summary, const RuleBook& rules)
{
    return {{u"study"_s, minutes(summary.study)},
            {u"brought_forward"_s, minutes(summary.broughtForward)},
            {u"externship"_s, minutes(summary.externship)},
            {u"work"_s, minutes(summary.work)},
            {u"volunteer"_s, minutes(summary.volunteer)},
            {u"coding_experience"_s, days(summary.codingDays)},
            {u"subjects"_s,
             array(summary.subjects, [&rules](const SubjectProgress& item) { return subject(item, rules); })},
            {u"weeks"_s, array(summary.weeks, week)},
            {u"days"_s, array(summary.days, day)}};
}

/// What a rule says that is handed in.
QJsonObject proof(const RuleCitation& rule, const QString& text, const QStringList& points)
{
    return {{u"rule"_s, citation(rule)}, {u"text"_s, text}, {u"points"_s, QJsonArray::fromStringList(points)}};
}

}  // namespace

QJsonValue lapsedDay(const std::optional<LapsedSince>& since)
{
    return date(since ? std::optional(since->day) : std::nullopt);
}

bool isByEstimate(const std::optional<LapsedSince>& since)
{
    return since && since->isEstimate;
}

QJsonObject notCounted(const NotCountedItem& item)
{
    return {{u"record"_s, ref(item.record)},
            {u"label"_s, item.label},
            {u"from"_s, date(item.from)},
            {u"to"_s, date(item.to)},
            {u"amount"_s, amount(item.amount)},
            {u"reason"_s, nameOf(item.reason)},
            {u"reason_text"_s, format::reasonInFull(item)},
            {u"detail"_s, item.detail},
            {u"activities"_s, array(item.activities, activityMatch)},
            {u"cap"_s,
             item.cap ? QJsonValue(QJsonObject{{u"ceus"_s, ceus(item.cap->amount)}, {u"per"_s, nameOf(item.cap->per)}})
                      : QJsonValue()}};
}

QJsonObject ownValue(const OwnValue& own)
{
    return {{u"id"_s, own.overrideId == 0 ? QJsonValue() : QJsonValue(own.overrideId)},
            {u"part"_s, own.published.part},
            {u"value"_s, own.value},
            {u"published"_s, orNull(own.published.value)},
            {u"source"_s, own.source}};
}

QJsonObject citation(const RuleCitation& citation)
{
    return {{u"id"_s, citation.ruleId},
            {u"title"_s, citation.title},
            {u"from"_s, date(citation.editionFrom)},
            {u"to"_s, date(citation.editionTo)},
            {u"confidence"_s, nameOf(citation.confidence)},
            {u"sources"_s, QJsonArray::fromStringList(citation.sources)},
            {u"as_of"_s, citation.asOf},
            {u"note"_s, citation.note},
            {u"doubts"_s, QJsonArray::fromStringList(format::doubts(citation))},
            {u"own_values"_s, array(citation.own, ownValue)}};
}

QJsonObject sources(const RuleBook& rules)
{
    QJsonObject byId;
    for (const RuleSource& source : rules.sources) {
        byId.insert(source.id,
                    QJsonObject{{u"title"_s, source.title}, {u"url"_s, source.url}, {u"as_of"_s, source.asOf}});
    }
    return byId;
}

QJsonObject progress(const Progress& progress)
{
    return {{u"id"_s, progress.requirementId},
            {u"title"_s, progress.title},
            {u"rule"_s, progress.rule.ruleId.isEmpty() ? QJsonValue() : QJsonValue(citation(progress.rule))},
            {u"done"_s, amount(progress.done)},
            {u"needed"_s, amount(progress.needed)},
            {u"text"_s, format::progress(progress)},
            {u"state"_s, nameOf(progress.state)},
            {u"complete_on"_s, date(progress.completeOn)},
            {u"proof_missing"_s, lacksProof(progress)},
            {u"estimate"_s, progress.estimate},
            {u"basis"_s, orNull(progress.basis, basis)},
            {u"carried_over"_s, orNull(progress.carriedOver, carriedOver)},
            {u"recommended_only"_s, progress.recommendedOnly},
            {u"counted"_s, array(progress.counted, counted)},
            {u"not_counted"_s, array(progress.notCounted, notCounted)},
            {u"alternatives"_s, array(progress.alternatives, json::progress)},
            {u"parts"_s, array(progress.parts, json::progress)}};
}

QJsonObject explained(const Progress& progress, const RuleBook& rules, QDate asOf)
{
    const auto part = [&rules, asOf](const Progress& one) { return explained(one, rules, asOf); };
    const auto asked = askedProof(rules, progress, asOf);
    QJsonObject object = json::progress(progress);
    object[u"asked_proof"_s] =
        asked ? QJsonValue(proof(asked->citation(), asked->value().text, asked->value().points)) : QJsonValue();
    object[u"alternatives"_s] = array(progress.alternatives, part);
    object[u"parts"_s] = array(progress.parts, part);
    return object;
}

QJsonObject goal(const GoalProgress& goal)
{
    return {{u"goal"_s, goal.goal ? QJsonValue(goal.goal->value) : QJsonValue()},
            {u"credential"_s, goal.credential},
            {u"by_date"_s, date(goal.byDate)},
            {u"weekly"_s, orNull(goal.weekly, minutes)},
            {u"stage"_s, nameOf(goal.stage)},
            {u"state"_s, nameOf(goal.state)},
            {u"lapsed_since"_s, lapsedDay(goal.lapsedSince)},
            {u"lapsed_by_estimate"_s, isByEstimate(goal.lapsedSince)},
            {u"routes"_s, array(goal.routes, route)},
            {u"requirements"_s, array(goal.requirements, progress)},
            {u"recommendations"_s, array(goal.recommendations, progress)},
            {u"preparation"_s, array(goal.preparation, progress)},
            {u"exam"_s, orNull(goal.exam, examOutlook)},
            {u"forecast"_s, date(goal.forecast)},
            {u"forecast_pace"_s, goal.stage == GoalStage::Preparing ? QJsonValue(nameOf(goal.basis)) : QJsonValue()}};
}

QJsonObject deadline(const DeadlineItem& item)
{
    return {{u"kind"_s, nameOf(item.kind)},
            {u"day"_s, date(item.day)},
            {u"title"_s, item.title},
            {u"text"_s, format::deadlineTitle(item)},
            {u"record"_s, ref(item.record)},
            {u"days_left"_s, item.daysLeft.value},
            {u"doubts"_s, QJsonArray::fromStringList(format::doubts(item.rule))},
            {u"rule"_s, item.rule.ruleId.isEmpty() ? QJsonValue() : QJsonValue(citation(item.rule))}};
}

QJsonObject nextStep(const NextStep& step)
{
    return {{u"key"_s, keyOf(step)},
            {u"group"_s, groupKeyOf(step)},
            {u"kind"_s, nameOf(step.kind)},
            {u"text"_s, format::nextStepTitle(step)},
            {u"detail"_s, format::nextStepDetail(step)},
            {u"doubts"_s, QJsonArray::fromStringList(format::stepDoubts(step))},
            {u"record"_s, ref(step.record)},
            {u"subject"_s, step.subject},
            {u"act"_s, step.act.isEmpty() ? QJsonValue() : QJsonValue(step.act)},
            {u"exam_domain"_s, step.examDomain.isEmpty() ? QJsonValue() : QJsonValue(step.examDomain)},
            {u"amount"_s, orNull(step.amount, amount)},
            {u"share"_s, step.share.isEmpty() ? QJsonValue() : QJsonValue(step.share)},
            {u"due_on"_s, date(step.dueOn)},
            {u"late"_s, step.isLate},
            {u"ask_from"_s, date(step.askFrom)},
            {u"fee"_s, orNull(step.fee, money)},
            {u"delay"_s, delay(step)},
            {u"send"_s, array(step.send, [](const ProofToSend& one) { return proof(one.rule, one.text, one.points); })},
            {u"rule"_s, step.rule.ruleId.isEmpty() ? QJsonValue() : QJsonValue(citation(step.rule))}};
}

QJsonObject stepDraft(const StepDraft& draft)
{
    if (const auto* form = std::get_if<FormDraft>(&draft)) {
        return {{u"form"_s, nameOf(kindOf(form->record))},
                {u"record"_s, record(form->record)},
                {u"field"_s, form->field.isEmpty() ? QJsonValue() : QJsonValue(form->field)}};
    }
    if (const auto* value = std::get_if<RuleDraft>(&draft)) {
        return {{u"rule"_s, value->rule.ruleId}, {u"part"_s, value->part}};
    }
    const auto* line = std::get_if<LineDraft>(&draft);
    return line ? QJsonObject{{u"line"_s, line->text}} : QJsonObject{{u"page"_s, nameOf(std::get<StepPage>(draft))}};
}

QJsonObject standing(const Standing& standing, const RuleBook& rules)
{
    const format::StandingWords words = format::standing(standing, rules);
    return {{u"kind"_s, nameOf(standing.kind)}, {u"title"_s, words.title},
            {u"done"_s, amount(standing.done)}, {u"needed"_s, amount(standing.needed)},
            {u"figure"_s, words.figure},        {u"unit"_s, words.unit},
            {u"detail"_s, words.detail}};
}

QJsonObject overview(const Overview& overview, const RuleBook& rules)
{
    return {{u"as_of"_s, date(overview.asOf)},
            {u"goals"_s, array(overview.goals, goal)},
            {u"cycles"_s, array(overview.cycles, cycle)},
            {u"missed_cycles"_s, array(overview.missedCycles, missedCycle)},
            {u"renewal_fees"_s, array(overview.fees, renewalFee)},
            {u"late_dues"_s, array(overview.lateDues, dues)},
            {u"outside_cycles"_s, array(overview.outside, outside)},
            {u"study"_s, study(overview.study, rules)},
            {u"deadlines"_s, array(overview.deadlines, deadline)},
            {u"next_steps"_s, array(overview.nextSteps, nextStep)},
            {u"sources"_s, sources(rules)}};
}

}  // namespace credence::json
