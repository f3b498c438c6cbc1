// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_cycles.h"

#include "words/format_activities.h"
#include "words/format_ruled.h"
#include "exchange/json_values.h"
#include "json/json_overview.h"
#include "json/json_records.h"
#include "json/json_rules.h"
#include "json/judgement_names.h"

namespace credence::json {

using namespace Qt::StringLiterals;

namespace {

QJsonObject ceuDoubt(const CeuDoubt& doubt, const QString& body)
{
    return {{u"about"_s, nameOf(doubt.about)},
            {u"text"_s, format::ceuDoubt(doubt, body)},
            {u"amount"_s, ceus(doubt.amount)},
            {u"activities"_s, array(doubt.activities, activityMatch)},
            {u"by_rule"_s, doubt.about == CeuDoubt::About::Length ? QJsonValue(ceus(doubt.byRule)) : QJsonValue()},
            {u"rule"_s, citation(doubt.rule)}};
}

QJsonObject ruledDay(const RuledDay& ruled)
{
    return {{u"day"_s, date(ruled.day)}, {u"rule"_s, citation(ruled.rule)}};
}

QJsonObject extension(const ExtensionOffer& offer)
{
    return {{u"terms"_s, ruleValue(offer.terms)}, {u"rule"_s, citation(offer.rule)}};
}

QJsonObject burnUpPoint(const BurnUpPoint& point)
{
    return {{u"day"_s, date(point.day)}, {u"counted"_s, ceus(point.counted)}};
}

QJsonObject lapsedCredentials(const LapsedCredentials& lapsed)
{
    return {{u"as"_s, nameOf(lapsed.as)},
            {u"since"_s, date(lapsed.since)},
            {u"text"_s, format::lapse(lapsed)},
            {u"rule"_s, citation(lapsed.rule)}};
}

QJsonObject wayBack(const WayBack& way)
{
    return {{u"terms"_s, ruleValue(way.terms)},
            {u"until"_s, date(way.until)},
            {u"text"_s, format::wayBack(way)},
            {u"rule"_s, citation(way.rule)}};
}

}  // namespace

QJsonObject cycle(const CycleProgress& cycle)
{
    return {{u"body"_s, cycle.body},
            {u"credentials"_s, array(cycle.credentials, [](const QString& code) { return code; })},
            {u"credentials_without_amount"_s, QJsonArray::fromStringList(cycle.withoutAmount)},
            {u"from"_s, date(cycle.range.first())},
            {u"to"_s, date(cycle.range.last())},
            {u"from_portal"_s, cycle.rangeFromPortal},
            {u"rule"_s, citation(cycle.cycleRule)},
            {u"first_period"_s, cycle.firstPeriod},
            {u"total"_s, progress(cycle.total)},
            {u"shares"_s, array(cycle.shares, progress)},
            {u"unsettled"_s, array(cycle.unsettled, progress)},
            {u"burn_up"_s, array(cycle.burnUp, burnUpPoint)},
            {u"even_pace"_s, ceus(cycle.evenPace)},
            {u"behind_pace"_s, ceus(behindPace(cycle))},
            {u"days_left"_s, cycle.daysLeft.value},
            {u"without_proof"_s, cycle.withoutProof},
            {u"doubts"_s, array(cycle.doubts, [&cycle](const CeuDoubt& one) { return ceuDoubt(one, cycle.body); })},
            {u"out_of_use_since"_s, lapsedDay(cycle.outOfUseSince)},
            {u"out_of_use_by_estimate"_s, isByEstimate(cycle.outOfUseSince)},
            {u"submission_opens"_s, orNull(cycle.submissionOpens, ruledDay)}};
}

QJsonObject renewalFee(const RenewalFee& fee)
{
    return {{u"body"_s, fee.body},
            {u"from"_s, date(fee.cycle.first())},
            {u"to"_s, date(fee.cycle.last())},
            {u"due_on"_s, date(fee.dueOn)},
            {u"amount"_s, money(fee.amount)},
            {u"payable_until"_s, date(fee.payableUntil)},
            {u"more_from_then"_s, orNull(fee.nextFee, money)},
            {u"rule"_s, citation(fee.rule)}};
}

QJsonObject dues(const LateDues& late)
{
    return {{u"body"_s, late.membership.body},
            {u"due_on"_s, date(late.due)},
            {u"open_since"_s, date(late.openSince)},
            {u"free_until"_s, date(late.terms.freeUntil)},
            {u"payable_until"_s, date(late.terms.lateUntil)},
            {u"late_fee"_s, money(late.terms.fee)},
            {u"off_since"_s, date(late.offSince)},
            {u"reinstatement"_s, money(late.terms.reinstatement)},
            {u"rule"_s, citation(late.terms.rule)}};
}

QJsonObject missedCycle(const MissedCycle& missed)
{
    return {{u"cycle"_s, cycle(missed.cycle)},
            {u"text"_s, format::missedCycleNote(missed)},
            {u"unsubmitted"_s, ceus(missed.unsubmitted)},
            {u"lapsed"_s, orNull(missed.lapsed, lapsedCredentials)},
            {u"way_back"_s, orNull(missed.wayBack, wayBack)},
            {u"counts_until"_s, orNull(missed.countsUntil, ruledDay)},
            {u"last_day_before_revocation"_s, orNull(missed.revocation, ruledDay)},
            {u"appeal_until"_s, orNull(missed.appealUntil, ruledDay)},
            {u"open_since"_s, missed.openSince ? QJsonValue(date(*missed.openSince)) : QJsonValue()},
            {u"extension"_s, orNull(missed.extension, extension)}};
}

QJsonObject outside(const OutsideActivity& outside)
{
    const auto why = [](const BodyReason& one) {
        return QJsonObject{{u"body"_s, one.body.isEmpty() ? QJsonValue() : QJsonValue(one.body)},
                           {u"reason"_s, nameOf(one.item.reason)},
                           {u"reason_text"_s, format::reason(one.item)},
                           {u"detail"_s, one.item.detail}};
    };
    return {{u"record"_s, ref(refTo(outside.activity))},    {u"label"_s, outside.activity.title},
            {u"day"_s, date(outside.activity.onDate)},      {u"amount"_s, amount(amountOf(outside.activity.ceus))},
            {u"in_another_cycle"_s, outside.heldElsewhere}, {u"why"_s, array(outside.why, why)}};
}

}  // namespace credence::json
