// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steps/deadlines.h"

#include <QSet>
#include <algorithm>
#include <tuple>

#include "domain/cycles/cycle_dates.h"
#include "domain/cycles/ended_cycles.h"
#include "domain/goals/judge_exam.h"
#include "domain/steps/overdue.h"
#include "domain/steps/paper_title.h"
#include "domain/judgement/progress.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

class DeadlineList {
public:
    explicit DeadlineList(QDate asOf) : m_asOf(asOf) {}

    void add(DeadlineKind kind, QDate day, const QString& title, const std::optional<RecordRef>& record = {},
             const RuleCitation& rule = {})
    {
        m_items.push_back({.kind = kind,
                           .day = day,
                           .title = title,
                           .record = record,
                           .daysLeft = {static_cast<int>(m_asOf.daysTo(day))},
                           .rule = rule});
    }

    void addIfAhead(DeadlineKind kind, const std::optional<QDate>& day, const QString& title,
                    const RuleCitation& rule = {}, const std::optional<RecordRef>& record = {})
    {
        if (day && *day >= m_asOf) {
            add(kind, *day, title, record, rule);
        }
    }

    void addIfAhead(DeadlineKind kind, const std::optional<RuledDay>& ruled, const QString& title)
    {
        if (ruled) {
            addIfAhead(kind, ruled->day, title, ruled->rule);
        }
    }

    void addForecast(const GoalProgress& goal, const RouteProgress* quickest, QDate asOf)
    {
        if (quickest && goal.forecast && *goal.forecast >= asOf) {
            add(DeadlineKind::RouteForecast, *goal.forecast, goal.credential, {}, quickest->rule);
            m_items.back().wait = waitOf(*quickest, asOf);
        }
    }

    std::vector<DeadlineItem> sorted()
    {
        std::ranges::sort(m_items, [](const DeadlineItem& a, const DeadlineItem& b) {
            return std::tie(a.day, a.kind, a.title, a.record) < std::tie(b.day, b.kind, b.title, b.record);
        });
        return std::move(m_items);
    }

private:
    QDate m_asOf;
    std::vector<DeadlineItem> m_items;
};

void addRecords(DeadlineList& list, const Situation& situation)
{
    const QDate asOf = situation.asOf();
    for (const Deadline& deadline : situation.facts().of<Deadline>()) {
        if (const auto day = openDueDay(deadline, asOf)) {
            list.add(DeadlineKind::User, *day, deadline.title, refTo(deadline));
        }
    }
    QSet<QString> bodies;
    for (const Membership& membership : situation.facts().of<Membership>()) {
        if (!bodies.contains(membership.body)) {
            bodies.insert(membership.body);
            const Membership& latest = *membershipOf(membership.body, situation, asOf);
            list.add(DeadlineKind::MembershipDues, nextDueDate(latest.dueOn, asOf), latest.body, refTo(latest));
        }
    }
    for (const ExamAttempt& attempt : situation.facts().of<ExamAttempt>()) {
        if (attempt.result == ExamResult::Scheduled && attempt.onDate >= asOf) {
            list.add(DeadlineKind::Exam, mayBeSatOn(attempt, situation), attempt.credential, refTo(attempt));
        }
    }
}

/// A paper whose last day is over is due again since then.
void addPapers(DeadlineList& list, const Situation& situation)
{
    const QDate asOf = situation.asOf();
    for (const Placement& placement : situation.facts().of<Placement>()) {
        for (const WantedPaper& paper : placement.papers) {
            const PaperState state = stateOf(paper, asOf);
            const std::optional<QDate> day = state == PaperState::Expired ? paper.goodUntil : paper.dueOn;
            if (day && state != PaperState::HandedIn && wantsPapers(placement, asOf)) {
                list.add(DeadlineKind::Paper, *day, paperTitle(paper, placement), refTo(placement));
            }
        }
    }
}

/// Once a missed cycle cost the credentials, late fees save nothing: there is the way back alone.
void addLateDues(DeadlineList& list, const JudgedParts& judged, QDate asOf)
{
    for (const LateDues& late : judged.lateDues) {
        if (isGone(late.membership.body, judged.missedCycles, asOf)) {
            continue;
        }
        const QString& body = late.membership.body;
        const RecordRef record = refTo(late.membership);
        list.addIfAhead(DeadlineKind::DuesFree, late.terms.freeUntil, body, late.terms.rule, record);
        list.addIfAhead(DeadlineKind::DuesLate, late.terms.lateUntil, body, late.terms.rule, record);
    }
}

/// Days to appeal against a revocation that is recorded, and the way back, counted from the last day held.
void addRecordedRevocations(DeadlineList& list, const Situation& situation)
{
    const QDate asOf = situation.asOf();
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        if (held.status != CredentialStatus::Revoked || !hasComeBy(held.endedOn, asOf)) {
            continue;
        }
        const QString body = situation.bodyOf(held.credential);
        for (const auto& rule : rulesOfBody<AppealRule>(situation.rules(), body, asOf)) {
            list.addIfAhead(DeadlineKind::AppealEnd, held.endedOn->addDays(rule.value().days), held.credential,
                            rule.citation(), refTo(held));
        }
        for (const auto& rule : rulesOfBody<ReinstatementRule>(situation.rules(), body, asOf)) {
            if (rule.value().months) {
                list.addIfAhead(DeadlineKind::WayBackEnd, held.endedOn->addMonths(*rule.value().months),
                                held.credential, rule.citation(), refTo(held));
            }
        }
    }
}

void addCycles(DeadlineList& list, const JudgedParts& judged, const Situation& situation)
{
    for (const CycleProgress& cycle : judged.cycles) {
        if (isGone(cycle.body, judged.missedCycles, situation.asOf())) {
            continue;
        }
        list.addIfAhead(DeadlineKind::CycleEnd, cycle.range.last(), cycle.body, cycle.cycleRule);
        list.addIfAhead(DeadlineKind::SubmissionOpens, cycle.submissionOpens, cycle.body);
    }
    for (const MissedCycle& missed : judged.missedCycles) {
        // Of a later cycle, once the credentials are gone.
        if (!isGone(missed.cycle.body, judged.missedCycles, situation.asOf())) {
            list.addIfAhead(DeadlineKind::GraceEnd, missed.countsUntil, missed.cycle.body);
            list.addIfAhead(DeadlineKind::Revocation, missed.revocation, missed.cycle.body);
        }
        if (!lastDayToSave(missed, situation.asOf())) {
            list.addIfAhead(DeadlineKind::AppealEnd, missed.appealUntil, missed.cycle.body);
        }
        if (missed.wayBack) {
            list.addIfAhead(DeadlineKind::WayBackEnd, missed.wayBack->until, missed.cycle.body, missed.wayBack->rule);
        }
    }
    for (const RenewalFee& fee : judged.fees) {
        list.add(DeadlineKind::RenewalFee, fee.dueOn, fee.body, {}, fee.rule);
    }
}

}  // namespace

std::optional<QDate> openDueDay(const Deadline& deadline, QDate asOf)
{
    if (deadline.repeat == DeadlineRepeat::Never) {
        return hasComeBy(deadline.doneOn, asOf) ? std::nullopt : std::optional(deadline.dueOn);
    }
    const QDate next = std::max(nextDueDate(deadline.dueOn, asOf), deadline.dueOn);
    const QDate previous = deadline.dueOn.addYears(next.year() - deadline.dueOn.year() - 1);
    const auto isOpen = [&deadline](QDate day) {
        return day >= deadline.dueOn && (!deadline.doneOn || day > *deadline.doneOn);
    };
    if (next > asOf && isOpen(previous)) {
        return previous;
    }
    if (isOpen(next)) {
        return next;
    }
    // Done in advance: the first due day after the last one that was done.
    return nextDueDate(deadline.dueOn, deadline.doneOn->addDays(1));
}

std::vector<DeadlineItem> deadlinesOf(const JudgedParts& judged, const Situation& situation)
{
    DeadlineList list(situation.asOf());
    addRecords(list, situation);
    addPapers(list, situation);
    addLateDues(list, judged, situation.asOf());
    addRecordedRevocations(list, situation);
    addCycles(list, judged, situation);
    for (const GoalProgress& goal : judged.goals) {
        if (goal.stage == GoalStage::Held) {
            continue;
        }
        if (goal.byDate && goal.goal) {
            list.add(DeadlineKind::GoalDate, *goal.byDate, goal.credential,
                     RecordRef{.kind = RecordKind::Goal, .id = goal.goal->value});
        }
        if (goal.stage == GoalStage::Apprentice) {
            const RouteProgress* quickest = quickestRoute(goal.routes);
            list.addForecast(goal, quickest, situation.asOf());
        }
    }
    return list.sorted();
}

}  // namespace credence
