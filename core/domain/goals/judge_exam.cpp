// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/goals/judge_exam.h"

#include <algorithm>

#include "domain/judgement/held_credentials.h"
#include "domain/judgement/rules_in_force.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

std::vector<ExamAttempt> attemptsAt(const QString& credential, const Situation& situation)
{
    std::vector<ExamAttempt> attempts;
    std::ranges::copy_if(
        situation.facts().of<ExamAttempt>(), std::back_inserter(attempts),
        [&](const ExamAttempt& attempt) { return situation.certificationOf(attempt.credential) == credential; });
    return attempts;
}

bool isAboutExam(const RuleEdition& edition)
{
    return std::holds_alternative<ExamFormat>(edition.value) || std::holds_alternative<ExamFees>(edition.value) ||
           std::holds_alternative<RetakeRule>(edition.value);
}

/// Whether the rules, of any day, or the records know an exam of `credential`.
bool hasExam(const QString& credential, const Situation& situation)
{
    const auto ruled = [&credential](const Rule& rule) {
        return rule.credentials.contains(credential) && std::ranges::any_of(rule.editions, isAboutExam);
    };
    const auto own = [&](const auto& exam) { return situation.certificationOf(exam.credential) == credential; };
    return std::ranges::any_of(situation.rules().rules, ruled) ||
           std::ranges::any_of(situation.facts().of<ExamAttempt>(), own) ||
           std::ranges::any_of(situation.facts().of<PracticeExam>(), own);
}

/// The last failed attempt by `asOf` since the last pass up to `lapsed`, unless one was passed after that day too.
/// `attempts` by day.
const ExamAttempt* lastFailure(const std::vector<ExamAttempt>& attempts, const std::optional<QDate>& lapsed, QDate asOf)
{
    const ExamAttempt* failed = nullptr;
    for (const ExamAttempt& attempt : attempts) {
        if (attempt.onDate > asOf) {
            break;
        }
        if (attempt.result == ExamResult::Passed) {
            if (!lapsed || attempt.onDate > *lapsed) {
                return nullptr;
            }
            failed = nullptr;
        }
        if (attempt.result == ExamResult::NotPassed) {
            failed = &attempt;
        }
    }
    return failed;
}

void addRules(ExamOutlook& outlook, QDate day, const RuleBook& book)
{
    if (const auto fees = firstOf(rulesFor<ExamFees>(book, outlook.credential, day))) {
        outlook.fees = fees->value().fees;
        outlook.feeRule = fees->citation();
    }
    if (const auto format = firstOf(rulesFor<ExamFormat>(book, outlook.credential, day))) {
        outlook.rule = format->citation();
        outlook.requirementId = outlook.rule.ruleId;
        outlook.title = outlook.rule.title;
        outlook.format = format->value();
    }
}

void addRetake(ExamOutlook& outlook, const Situation& situation)
{
    const std::optional<QDate> lapsed = lapsedOn(outlook.credential, situation);
    const ExamAttempt* failed = lastFailure(outlook.attempts, lapsed, situation.asOf());
    const QDate key = failed ? failed->onDate : situation.asOf();
    if (const auto retake = firstOf(rulesFor<RetakeRule>(situation.rules(), outlook.credential, key))) {
        outlook.retakeRule = retake->citation();
        if (failed && retake->value().waitDays) {
            outlook.earliestRetake = failed->onDate.addDays(*retake->value().waitDays);
        }
    }
}

/// Whether it was sat by then; what is planned, and what is recorded of later days, was not.
bool wasSat(const ExamAttempt& attempt, QDate asOf)
{
    return attempt.result != ExamResult::Scheduled && attempt.onDate <= asOf;
}

/// Attempts bought and not sat, by the newest attempt of those known then that says so and those sat after it; else
/// those that the body allows.
std::optional<int> attemptsLeft(const ExamOutlook& exam, const Situation& situation)
{
    const QDate asOf = situation.asOf();
    int satLater = 0;
    for (const ExamAttempt& attempt : exam.attempts) {
        const bool isLater = attempt.onDate > asOf && attempt.result != ExamResult::Scheduled;
        if (isLater) {
            continue;
        }
        const int open = wasSat(attempt, asOf) ? 0 : 1;
        if (attempt.attemptsBought) {
            return std::max(0, *attempt.attemptsBought - attempt.attemptNumber.value_or(1) + open - satLater);
        }
        satLater += 1 - open;
    }
    const auto* retake = exam.retakeRule ? citedValue<RetakeRule>(situation.rules(), *exam.retakeRule) : nullptr;
    if (!retake || !retake->attemptsAllowed) {
        return std::nullopt;
    }
    const auto sat =
        std::ranges::count_if(exam.attempts, [asOf](const ExamAttempt& attempt) { return wasSat(attempt, asOf); });
    return std::max(0, *retake->attemptsAllowed - static_cast<int>(sat));
}

}  // namespace

std::optional<QDate> nextSitting(const QString& credential, const Situation& situation)
{
    for (const ExamAttempt& attempt : situation.facts().of<ExamAttempt>()) {
        if (situation.certificationOf(attempt.credential) == credential && attempt.onDate >= situation.asOf() &&
            attempt.result == ExamResult::Scheduled) {
            return attempt.onDate;
        }
    }
    return std::nullopt;
}

QDate mayBeSatOn(const ExamAttempt& planned, const Situation& situation)
{
    const auto exam = judgeExam(situation.certificationOf(planned.credential), situation);
    return exam && exam->earliestRetake ? std::max(planned.onDate, *exam->earliestRetake) : planned.onDate;
}

QDate examDay(const QString& credential, const Situation& situation)
{
    return nextSitting(credential, situation).value_or(situation.asOf());
}

QString examRequirementId(const QString& credential)
{
    return u"exam."_s + credential;
}

std::optional<ExamOutlook> judgeExam(const QString& credential, const Situation& situation)
{
    if (!hasExam(credential, situation)) {
        return std::nullopt;
    }
    ExamOutlook outlook{.rule = {},
                        .credential = credential,
                        .requirementId = examRequirementId(credential),
                        .title = credential + u" exam"_s,
                        .fees = {},
                        .attempts = attemptsAt(credential, situation),
                        .nextSitting = nextSitting(credential, situation)};
    addRules(outlook, examDay(credential, situation), situation.rules());
    addRetake(outlook, situation);
    std::ranges::reverse(outlook.attempts);
    outlook.attemptsLeft = attemptsLeft(outlook, situation);
    return outlook;
}

}  // namespace credence
