// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_holdings.h"

#include <algorithm>

#include "domain/judgement/held_credentials.h"
#include "domain/judgement/progress.h"

namespace credence {

namespace {

template <class Record>
CountedItem countedOnce(const Record& record, const QString& label, QDate day)
{
    return {.record = refTo(record), .label = label, .from = day, .to = day, .amount = countOf(1)};
}

template <class Record>
NotCountedItem leftOutOnce(const Record& record, const QString& label, QDate day, NotCountedReason reason)
{
    return {.record = refTo(record), .label = label, .from = day, .to = day, .amount = countOf(1), .reason = reason};
}

void countOnce(Progress& progress, CountedItem item)
{
    progress.completeOn = std::min(progress.completeOn.value_or(item.from), item.from);
    progress.counted.push_back(std::move(item));
    progress.done = countOf(1);
    progress.state = ProgressState::Done;
}

}  // namespace

Progress judgeExamPassed(const Need& need, const ExamNeed& asked, const RuleCitation& rule, const Situation& situation)
{
    Progress progress = progressFor(need, rule, countOf(0), countOf(1));
    const QString exam = situation.certificationOf(asked.credential);
    const std::optional<QDate> lapsed = lapsedOn(exam, situation);
    for (const ExamAttempt& attempt : situation.facts().of<ExamAttempt>()) {
        if (situation.certificationOf(attempt.credential) != exam) {
            continue;
        }
        if (attempt.onDate > situation.asOf()) {
            progress.notCounted.push_back(
                leftOutOnce(attempt, attempt.credential, attempt.onDate, NotCountedReason::AfterAsOf));
        } else if (attempt.result == ExamResult::Passed && lapsed && attempt.onDate <= *lapsed) {
            progress.notCounted.push_back(
                leftOutOnce(attempt, attempt.credential, attempt.onDate, NotCountedReason::CredentialEnded));
            progress.notCounted.back().detail = lapsed->toString(Qt::ISODate);
        } else if (attempt.result == ExamResult::Passed) {
            countOnce(progress, countedOnce(attempt, attempt.credential, attempt.onDate));
        } else if (attempt.result != ExamResult::Scheduled) {
            progress.notCounted.push_back(
                leftOutOnce(attempt, attempt.credential, attempt.onDate, NotCountedReason::NotPassed));
        }
    }
    if (!progress.counted.empty()) {
        return progress;
    }
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        const bool isAwarded = held.awardedOn <= situation.asOf() && !(lapsed && held.awardedOn <= *lapsed);
        if (situation.certificationOf(held.credential) == exam && isAwarded) {
            countOnce(progress, countedOnce(held, held.credential, held.awardedOn));
        }
    }
    return progress;
}

Progress judgeMembership(const Need& need, const MembershipNeed& asked, const RuleCitation& rule,
                         const Situation& situation)
{
    Progress progress = progressFor(need, rule, countOf(0), countOf(1));
    for (const Membership& membership : situation.facts().of<Membership>()) {
        if (membership.body == asked.body) {
            countOnce(progress, countedOnce(membership, membership.body, membership.dueOn));
        }
    }
    progress.completeOn.reset();
    return progress;
}

Progress judgeCredential(const Need& need, const CredentialNeed& asked, const RuleCitation& rule,
                         const Situation& situation)
{
    Progress progress = progressFor(need, rule, countOf(0), countOf(1));
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        if (!asked.anyOf.contains(held.credential)) {
            continue;
        }
        if (isHeldOn(held, situation.asOf())) {
            countOnce(progress, countedOnce(held, held.credential, held.awardedOn));
        } else {
            progress.notCounted.push_back(
                leftOutOnce(held, held.credential, held.awardedOn, NotCountedReason::NotHeld));
        }
    }
    return progress;
}

}  // namespace credence
