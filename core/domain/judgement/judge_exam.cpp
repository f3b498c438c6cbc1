// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/judgement/judge_exam.h"

#include <algorithm>

#include "domain/judgement/rules_in_force.h"

namespace credence {

namespace {

std::vector<ExamAttempt> attemptsAt(const QString& credential, const Situation& situation)
{
    std::vector<ExamAttempt> attempts;
    std::ranges::copy_if(situation.facts().examAttempts, std::back_inserter(attempts), [&](const ExamAttempt& attempt) {
        return situation.certificationOf(attempt.credential) == credential;
    });
    return attempts;
}

/// The last failed attempt by `asOf`, unless one was passed by then. `attempts` by day.
const ExamAttempt* lastFailure(const std::vector<ExamAttempt>& attempts, QDate asOf)
{
    const ExamAttempt* failed = nullptr;
    for (const ExamAttempt& attempt : attempts) {
        if (attempt.onDate <= asOf && attempt.result == ExamResult::Passed) {
            return nullptr;
        }
        if (attempt.onDate <= asOf && attempt.result == ExamResult::NotPassed) {
            failed = &attempt;
        }
    }
    return failed;
}

}  // namespace

std::optional<QDate> nextSitting(const QString& credential, const Situation& situation)
{
    for (const ExamAttempt& attempt : situation.facts().examAttempts) {
        if (situation.certificationOf(attempt.credential) == credential && attempt.onDate >= situation.asOf() &&
            attempt.result == ExamResult::Scheduled) {
            return attempt.onDate;
        }
    }
    return std::nullopt;
}

QDate examDay(const QString& credential, const Situation& situation)
{
    return nextSitting(credential, situation).value_or(situation.asOf());
}

std::optional<ExamOutlook> judgeExam(const QString& credential, const Situation& situation)
{
    const RuleBook& book = situation.rules();
    const QDate day = examDay(credential, situation);
    const auto format = firstForCredential<ExamFormat>(book, credential, day);
    if (!format) {
        return std::nullopt;
    }
    ExamOutlook outlook{.rule = format->citation(),
                        .credential = credential,
                        .format = format->value(),
                        .fees = {},
                        .attempts = attemptsAt(credential, situation),
                        .nextSitting = nextSitting(credential, situation)};
    if (const auto fees = firstForCredential<ExamFees>(book, credential, day)) {
        outlook.fees = fees->value().fees;
        outlook.feeRule = fees->citation();
    }
    const ExamAttempt* failed = lastFailure(outlook.attempts, situation.asOf());
    const QDate retakeKey = failed ? failed->onDate : situation.asOf();
    if (const auto retake = firstForCredential<RetakeRule>(book, credential, retakeKey)) {
        outlook.retakeRule = retake->citation();
        if (failed && retake->value().waitDays) {
            outlook.earliestRetake = failed->onDate.addDays(*retake->value().waitDays);
        }
    }
    std::ranges::reverse(outlook.attempts);
    return outlook;
}

}  // namespace credence
