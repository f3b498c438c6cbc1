// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/json_career.h"

#include <QJsonArray>

#include "exchange/json_values.h"
#include "json/json_overview.h"
#include "json/judgement_names.h"

namespace credence::json {

using namespace Qt::StringLiterals;

namespace {

QJsonValue cents(const std::optional<Cents>& amount)
{
    return amount ? QJsonValue(amount->value) : QJsonValue();
}

QJsonValue tenths(const std::optional<YearTenths>& years)
{
    return years ? QJsonValue(years->value) : QJsonValue();
}

/// Both ends under names that say the unit.
template <class Unit>
QJsonObject span(const Span<Unit>& range, const QString& unit)
{
    const auto end = [](const std::optional<Unit>& one) { return one ? QJsonValue(one->value) : QJsonValue(); };
    return {{u"low_"_s + unit, end(range.low)}, {u"high_"_s + unit, end(range.high)}};
}

QJsonObject source(const FigureSource& one)
{
    return {{u"rule"_s, one.rule.ruleId.isEmpty() ? QJsonValue() : QJsonValue(citation(one.rule))},
            {u"entry"_s, one.entry.isEmpty() ? QJsonValue() : QJsonValue(one.entry)},
            {u"record"_s, ref(one.record)},
            {u"day"_s, date(one.day)},
            {u"own"_s, isOwn(one) || one.isOwnEntry},
            {u"confidence"_s, nameOf(one.confidence)},
            {u"as_of"_s, one.asOf}};
}

template <class Unit>
QJsonObject figure(const LedgerFigure<Unit>& one, const QString& unit)
{
    QJsonObject object = span(one.amount, unit);
    object.insert(u"sources"_s, array(one.sources, source));
    return object;
}

QJsonObject breakEven(const BreakEven& result)
{
    return {{u"state"_s, nameOf(result.state)},
            {u"best_year_tenths"_s, tenths(result.best)},
            {u"worst_year_tenths"_s, tenths(result.worst)},
            {u"may_never"_s, result.mayNever}};
}

QJsonObject guide(const StudyGuide& one)
{
    QJsonObject object = span(one.time, u"minutes"_s);
    object.insert(u"weeks"_s, orNull(one.weeks));
    object.insert(u"source"_s, source(one.source));
    return object;
}

QJsonObject row(const NextCredential& one)
{
    return {{u"credential"_s, one.credential},
            {u"sort"_s, nameOf(one.sort)},
            {u"by_date"_s, date(one.byDate)},
            {u"figures"_s, ref(one.figures)},
            {u"once"_s, span(one.once, u"cents"_s)},
            {u"fee"_s, figure(one.fee, u"cents"_s)},
            {u"books"_s, figure(one.books, u"cents"_s)},
            {u"study"_s, figure(one.study, u"minutes"_s)},
            {u"study_done_minutes"_s, one.studyDone ? QJsonValue(one.studyDone->value) : QJsonValue()},
            {u"guide"_s, orNull(one.guide, guide)},
            {u"low_weeks"_s, orNull(one.weeks.low)},
            {u"high_weeks"_s, orNull(one.weeks.high)},
            {u"ceus_a_year"_s, figure(one.ceus, u"hundredths"_s)},
            {u"dues_a_year"_s, figure(one.dues, u"cents"_s)},
            {u"gain_a_year"_s, figure(one.gain, u"cents"_s)},
            {u"pay_band"_s, figure(one.band, u"cents"_s)},
            {u"break_even"_s, breakEven(one.cash)},
            {u"break_even_with_study"_s, breakEven(one.withStudy)}};
}

QJsonObject rung(const LadderRung& one)
{
    return {{u"entry"_s, one.role.source.entry},
            {u"title"_s, one.role.title},
            {u"step"_s, orNull(one.role.step)},
            {u"low_years"_s, orNull(one.role.yearsLow)},
            {u"high_years"_s, orNull(one.role.yearsHigh)},
            {u"credentials"_s, array(one.credentials,
                                     [](const RungCredential& credential) {
                                         return QJsonObject{{u"code"_s, credential.code},
                                                            {u"held"_s, credential.isHeld},
                                                            {u"goal"_s, credential.isGoal}};
                                     })},
            {u"here"_s, one.isHere},
            {u"goal"_s, one.isGoal},
            {u"from"_s, date(one.from)}};
}

QJsonObject scaleLine(const ScaleLine& line)
{
    return {{u"sort"_s, nameOf(line.sort)},
            {u"area"_s, line.area},
            {u"label"_s, line.label},
            {u"low_cents"_s, cents(line.low)},
            {u"middle_cents"_s, cents(line.middle)},
            {u"high_cents"_s, cents(line.high)},
            {u"and_up"_s, line.opensUpward},
            {u"by"_s, line.by},
            {u"year"_s, line.year.isEmpty() ? QJsonValue() : QJsonValue(line.year)},
            {u"points"_s, array(line.points,
                                [](const ScalePoint& point) {
                                    return QJsonObject{{u"from"_s, date(point.from)},
                                                       {u"full_time_cents"_s, point.fullTime.value},
                                                       {u"ahead"_s, point.isAhead},
                                                       {u"record"_s, ref(point.record)}};
                                })},
            {u"offer"_s, line.isOffer},
            {u"answer_by"_s, date(line.answerBy)},
            {u"sources"_s, array(line.sources, source)}};
}

QJsonObject skills(const GainedSkills& one)
{
    return {{u"placement"_s, ref(refTo(one.placement))},
            {u"employer"_s, one.placement.employer},
            {u"role"_s, one.placement.role},
            {u"kind"_s, nameOf(one.placement.kind)},
            {u"setting"_s, one.placement.setting},
            {u"first_day"_s, date(one.placement.firstDay)},
            {u"last_day"_s, date(one.placement.lastDay)},
            {u"days"_s, one.days.value},
            {u"logged_minutes"_s, one.logged ? QJsonValue(one.logged->value) : QJsonValue()},
            {u"code_sets"_s, QJsonArray::fromStringList(one.placement.codeSets)},
            {u"first_here"_s, QJsonArray::fromStringList(one.firstHere)}};
}

QJsonObject presentPay(const PresentPay& pay)
{
    return {{u"record"_s, ref(refTo(pay.pay))},
            {u"an_hour_cents"_s, cents(pay.anHour)},
            {u"full_time_cents"_s, cents(pay.fullTime)},
            {u"weekly_minutes"_s, pay.week.weekly ? QJsonValue(pay.week.weekly->value) : QJsonValue()},
            {u"weekly_from"_s, nameOf(pay.week.basis)}};
}

}  // namespace

QJsonObject career(const Career& career)
{
    const NextCredential* answer = career.answer();
    return {{u"as_of"_s, date(career.asOf)},
            {u"answer"_s, answer ? QJsonValue(answer->credential) : QJsonValue()},
            {u"pace_minutes_a_week"_s, career.basis.pace.weekly.value},
            {u"pace_weeks"_s, career.basis.pace.weeks},
            {u"pace_from"_s, nameOf(career.basis.pace.basis)},
            {u"present_pay"_s, orNull(career.basis.pay, presentPay)},
            {u"hours_a_year"_s, career.fullTime ? QJsonValue(career.fullTime->hours) : QJsonValue()},
            {u"experience_days"_s, career.ladder.experience.value},
            {u"ladder"_s, array(career.ladder.rungs, rung)},
            {u"pay"_s, array(career.scale.lines, scaleLine)},
            {u"held_against_cents"_s, cents(career.scale.mark)},
            {u"rows"_s, array(career.rows, row)},
            {u"skills"_s, array(career.skills, skills)},
            {u"not_understood"_s, QJsonArray::fromStringList(career.unread)}};
}

QJsonObject resume(const Resume& resume)
{
    return {{u"as_of"_s, date(resume.asOf)},
            {u"credentials"_s,
             array(resume.credentials,
                   [](const HeldCredential& held) {
                       return QJsonObject{{u"credential"_s, held.credential}, {u"awarded_on"_s, date(held.awardedOn)}};
                   })},
            {u"work"_s, array(resume.work, skills)},
            {u"code_sets"_s, QJsonArray::fromStringList(resume.codeSets)},
            {u"education"_s, array(resume.education,
                                   [](const Programme& programme) {
                                       return QJsonObject{{u"name"_s, programme.name},
                                                          {u"provider"_s, programme.provider},
                                                          {u"completed_on"_s, date(programme.completedOn)}};
                                   })},
            {u"memberships"_s, QJsonArray::fromStringList(resume.memberships)}};
}

}  // namespace credence::json
