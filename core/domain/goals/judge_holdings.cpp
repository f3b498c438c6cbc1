// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_holdings.h"

#include <algorithm>

#include "domain/date_range.h"
#include "domain/judgement/held_credentials.h"
#include "domain/judgement/progress.h"

namespace credence {

namespace {

template <class Record>
void countOnce(Progress& progress, const Record& record, const QString& label, QDate day)
{
    progress.counted.push_back({.record = refTo(record), .label = label, .from = day, .to = day, .amount = countOf(1)});
    progress.completeOn = earlierOf(progress.completeOn, day);
    progress.done = countOf(1);
    progress.state = ProgressState::Done;
}

template <class Record>
void leaveOut(Progress& progress, const Record& record, const QString& label, QDate day, NotCountedReason reason,
              const QString& detail)
{
    progress.notCounted.push_back({.record = refTo(record),
                                   .label = label,
                                   .from = day,
                                   .to = day,
                                   .amount = countOf(1),
                                   .reason = reason,
                                   .detail = detail});
}

template <class Record>
void leaveOut(Progress& progress, const Record& record, QDate day, NotCountedReason reason, const QString& detail = {})
{
    leaveOut(progress, record, record.credential, day, reason, detail);
}

}  // namespace

Progress judgeKind(const Need& need, const ExamNeed& asked, const RuleCitation& rule, const Situation& situation)
{
    Progress progress = progressFor(need, rule, countOf(0), countOf(1));
    const QString exam = situation.certificationOf(asked.credential);
    const std::optional<QDate> lapsed = lapsedOn(exam, situation);
    for (const ExamAttempt& attempt : situation.facts().of<ExamAttempt>()) {
        if (situation.certificationOf(attempt.credential) != exam) {
            continue;
        }
        if (attempt.onDate > situation.asOf()) {
            leaveOut(progress, attempt, attempt.onDate, NotCountedReason::AfterAsOf);
        } else if (attempt.result == ExamResult::Passed && lapsed && attempt.onDate <= *lapsed) {
            leaveOut(progress, attempt, attempt.onDate, NotCountedReason::CredentialEnded,
                     lapsed->toString(Qt::ISODate));
        } else if (attempt.result == ExamResult::Passed) {
            countOnce(progress, attempt, attempt.credential, attempt.onDate);
        } else if (attempt.result != ExamResult::Scheduled) {
            leaveOut(progress, attempt, attempt.onDate, NotCountedReason::NotPassed);
        }
    }
    if (!progress.counted.empty()) {
        return progress;
    }
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        const bool isAwarded = held.awardedOn <= situation.asOf() && !(lapsed && held.awardedOn <= *lapsed);
        if (situation.certificationOf(held.credential) == exam && isAwarded) {
            countOnce(progress, held, held.credential, held.awardedOn);
        }
    }
    return progress;
}

Progress judgeKind(const Need& need, const MembershipNeed& asked, const RuleCitation& rule, const Situation& situation)
{
    Progress progress = progressFor(need, rule, countOf(0), countOf(1));
    for (const Membership& membership : situation.facts().of<Membership>()) {
        if (membership.body != asked.body) {
            continue;
        }
        if (const std::optional<QDate> off = situation.membershipOffSince(asked.body)) {
            leaveOut(progress, membership, membership.body, membership.dueOn, NotCountedReason::MembershipOff,
                     off->toString(Qt::ISODate));
        } else {
            countOnce(progress, membership, membership.body, membership.dueOn);
        }
    }
    progress.completeOn.reset();
    return progress;
}

Progress judgeKind(const Need& need, const CredentialNeed& asked, const RuleCitation& rule, const Situation& situation)
{
    Progress progress = progressFor(need, rule, countOf(0), countOf(1));
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        if (!asked.anyOf.contains(held.credential)) {
            continue;
        }
        const std::optional<LapsedSince> lapsed = lapsedSince(held, situation);
        if (isHeldOn(held, situation.asOf()) && lapsed) {
            leaveOut(progress, held, held.awardedOn, NotCountedReason::CredentialLapsed,
                     lapsed->day.toString(Qt::ISODate));
        } else if (isHeldOn(held, situation.asOf())) {
            countOnce(progress, held, held.credential, held.awardedOn);
        } else {
            leaveOut(progress, held, held.awardedOn, NotCountedReason::NotHeld);
        }
    }
    return progress;
}

}  // namespace credence
