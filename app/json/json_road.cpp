// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_road.h"

#include <QJsonArray>

#include "exchange/json_values.h"
#include "json/json_overview.h"
#include "json/json_records.h"
#include "json/judgement_names.h"

namespace credence::json {

using namespace Qt::StringLiterals;

namespace {

QJsonValue name(const std::optional<RoadStage>& stage)
{
    return stage ? QJsonValue(nameOf(*stage)) : QJsonValue();
}

QJsonObject stageDay(const RoadDay& day)
{
    return {{u"sort"_s, nameOf(day.sort)}, {u"day"_s, date(day.day)}, {u"planned"_s, day.isPlanned}};
}

QJsonObject examPass(const ExamPass& pass)
{
    return {{u"attempt"_s, ref(pass.attempt)},
            {u"credential"_s, pass.credential},
            {u"score"_s, orNull(pass.score)},
            {u"day"_s, date(pass.day)}};
}

QJsonObject heldCredential(const HeldOnRoad& held)
{
    return {{u"record"_s, ref(held.record)},
            {u"credential"_s, held.credential},
            {u"since"_s, date(held.since)},
            {u"lapsed_since"_s, lapsedDay(held.lapsedSince)},
            {u"lapsed_by_estimate"_s, isByEstimate(held.lapsedSince)}};
}

QJsonObject stagePoint(const StagePoint& point)
{
    return {{u"of"_s, point.of}, {u"progress"_s, progress(point.progress)}};
}

QJsonObject stageStanding(const StageStanding& stage)
{
    return {{u"stage"_s, nameOf(stage.stage)},
            {u"state"_s, stage.state ? QJsonValue(nameOf(*stage.state)) : QJsonValue()},
            {u"about"_s, stage.about},
            {u"done"_s, orNull(stage.done, amount)},
            {u"needed"_s, orNull(stage.needed, amount)},
            {u"proofs_in_hand"_s, stage.proofs.inHand},
            {u"proofs"_s, stage.proofs.all},
            {u"passes"_s, array(stage.passes, examPass)},
            {u"held"_s, array(stage.held, heldCredential)},
            {u"points"_s, array(stage.points, stagePoint)},
            {u"steps"_s, array(stage.steps, nextStep)},
            {u"days"_s, array(stage.days, stageDay)},
            {u"waits_for"_s, name(stage.waitsFor)}};
}

QJsonObject costRange(const CostRange& range)
{
    return {{u"low_cents"_s, range.low.value}, {u"high_cents"_s, range.high.value}};
}

QJsonObject costItem(const CostItem& item)
{
    return {{u"kind"_s, nameOf(item.kind)},
            {u"part"_s, nameOf(partOf(item.kind))},
            {u"about"_s, item.about},
            {u"amount"_s, orNull(item.amount, costRange)},
            {u"day"_s, date(item.day)},
            {u"record"_s, ref(item.record)},
            {u"rule"_s, item.rule.ruleId.isEmpty() ? QJsonValue() : QJsonValue(citation(item.rule))},
            {u"estimate"_s, item.isEstimate}};
}

QJsonObject costTotal(const std::vector<CostItem>& items)
{
    const CostSum all = sumOf(items);
    return {{u"amount"_s, orNull(all.amount, costRange)}, {u"not_stated"_s, all.notStated}};
}

QJsonObject domainSubjects(const DomainSubjects& domain)
{
    return {{u"code"_s, domain.code},
            {u"name"_s, domain.name},
            {u"weight_permille"_s, domain.weight},
            {u"covered"_s, QJsonArray::fromStringList(domain.covered)},
            {u"open"_s, QJsonArray::fromStringList(domain.open)}};
}

QJsonObject examSubjects(const ExamSubjects& subjects)
{
    return {{u"credential"_s, subjects.credential},
            {u"covered"_s, QJsonArray::fromStringList(subjects.covered)},
            {u"open"_s, QJsonArray::fromStringList(subjects.open)},
            {u"domains"_s, array(subjects.domains, domainSubjects)}};
}

QJsonObject comparedProgramme(const ComparedProgramme& one)
{
    return {{u"programme"_s, ref(refTo(one.programme))},
            {u"name"_s, one.programme.name},
            {u"provider"_s, one.programme.provider},
            {u"yours"_s, one.isYours},
            {u"completed"_s, one.isCompleted},
            {u"contact_hours"_s, orNull(one.programme.contactHours, minutes)},
            {u"months"_s, orNull(one.months)},
            {u"cost_cents"_s, one.programme.cost ? QJsonValue(one.programme.cost->value) : QJsonValue()},
            {u"after_funding_cents"_s, one.afterFunding ? QJsonValue(one.afterFunding->value) : QJsonValue()},
            {u"subjects_taught"_s, one.subjectsTaught},
            {u"covered_permille"_s, one.coverage ? QJsonValue(one.coverage->covered) : QJsonValue()},
            {u"for_the_a"_s, nameOf(one.forTheA)},
            {u"proof"_s, one.proof ? QJsonValue(nameOf(*one.proof)) : QJsonValue()}};
}

}  // namespace

QJsonObject road(const Road& road)
{
    return {{u"as_of"_s, date(road.asOf)},
            {u"present"_s, nameOf(road.present)},
            {u"within_permille"_s, road.within},
            {u"letters_missing"_s, road.letters.missing},
            {u"letters_asked"_s, road.letters.asked},
            {u"next"_s, orNull(road.next, nextStep)},
            {u"stages"_s, array(road.stages, stageStanding)},
            {u"costs_so_far"_s, array(road.costs.soFar, costItem)},
            {u"so_far"_s, costTotal(road.costs.soFar)},
            {u"costs_to_come"_s, array(road.costs.toCome, costItem)},
            {u"to_come"_s, costTotal(road.costs.toCome)},
            {u"subjects"_s, orNull(road.subjects, examSubjects)},
            {u"compared_with"_s, road.programmes.exam},
            {u"subjects_asked"_s, road.programmes.subjectsAsked},
            {u"programmes"_s, array(road.programmes.programmes, comparedProgramme)}};
}

}  // namespace credence::json
