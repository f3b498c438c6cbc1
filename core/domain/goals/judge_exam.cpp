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

/// Those sat by `asOf` since the last pass up to `lapsed`; none if one was passed after that day too. By day, as
/// `attempts`.
std::vector<ExamAttempt> satSincePass(const std::vector<ExamAttempt>& attempts, const std::optional<QDate>& lapsed,
                                      QDate asOf)
{
    std::vector<ExamAttempt> sat;
    for (const ExamAttempt& attempt : attempts) {
        if (attempt.onDate > asOf) {
            break;
        }
        if (attempt.result == ExamResult::Passed) {
            if (!lapsed || attempt.onDate > *lapsed) {
                return {};
            }
            sat.clear();
        } else if (attempt.result != ExamResult::Scheduled) {
            sat.push_back(attempt);
        }
    }
    return sat;
}

/// Days to wait after so many failures in a row.
std::optional<int> waitAfter(const RetakeRule& rule, int failures)
{
    if (failures < 2 || rule.laterWaits.empty()) {
        return rule.waitDays;
    }
    const auto later = std::min(static_cast<std::size_t>(failures) - 2, rule.laterWaits.size() - 1);
    return rule.laterWaits[later].days;
}

/// The first day on which one more attempt is allowed; nothing where `sat` leaves room for one, or for good none.
std::optional<QDate> roomForOne(const RetakeRule& rule, const std::vector<ExamAttempt>& sat)
{
    if (!rule.withinMonths || !rule.attemptsAllowed || std::ssize(sat) < *rule.attemptsAllowed) {
        return std::nullopt;
    }
    return (sat.end() - *rule.attemptsAllowed)->onDate.addMonths(*rule.withinMonths);
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

std::optional<QDate> laterBy(QDate day, const std::optional<int>& days)
{
    return days ? std::optional(day.addDays(*days)) : std::nullopt;
}

void addRetake(ExamOutlook& outlook, const Situation& situation)
{
    const std::optional<QDate> lapsed = lapsedOn(outlook.credential, situation);
    const std::vector<ExamAttempt> sat = satSincePass(outlook.attempts, lapsed, situation.asOf());
    const auto isFailed = [](const ExamAttempt& attempt) { return attempt.result == ExamResult::NotPassed; };
    const auto failed = std::find_if(sat.rbegin(), sat.rend(), isFailed);
    const QDate key = failed == sat.rend() ? situation.asOf() : failed->onDate;
    const auto rule = firstOf(rulesFor<RetakeRule>(situation.rules(), outlook.credential, key));
    if (!rule) {
        return;
    }
    outlook.retakeRule = rule->citation();
    const RetakeRule retake = retakeOf(outlook, situation.rules()).value_or(rule->value());
    const std::optional<QDate> room = roomForOne(retake, sat);
    outlook.earliestRetake = room;
    if (failed == sat.rend()) {
        return;
    }
    const std::optional<int> wait = waitAfter(retake, static_cast<int>(std::ranges::count_if(sat, isFailed)));
    outlook.earliestRetake = std::max(room, laterBy(failed->onDate, wait));
    const std::optional<QDate> otherwise = std::max(room, laterBy(failed->onDate, retake.otherWaitDays));
    if (retake.otherWaitDays && wait == retake.waitDays && otherwise != outlook.earliestRetake) {
        outlook.retakeOtherwise = otherwise;
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
    const std::optional<RetakeRule> retake = retakeOf(exam, situation.rules());
    if (!retake || !retake->attemptsAllowed) {
        return std::nullopt;
    }
    const auto isCounted = [&](const ExamAttempt& attempt) {
        const bool isRecent = !retake->withinMonths || attempt.onDate.addMonths(*retake->withinMonths) > asOf;
        return wasSat(attempt, asOf) && isRecent;
    };
    const auto sat = std::ranges::count_if(exam.attempts, isCounted);
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

std::optional<QDate> doubtedUntil(const ExamAttempt& planned, const Situation& situation)
{
    const auto exam = judgeExam(situation.certificationOf(planned.credential), situation);
    return exam && exam->retakeOtherwise > planned.onDate ? exam->retakeOtherwise : std::nullopt;
}

std::optional<RetakeRule> retakeOf(const ExamOutlook& exam, const RuleBook& rules)
{
    const auto* value = exam.retakeRule ? citedValue<RetakeRule>(rules, *exam.retakeRule) : nullptr;
    if (!value) {
        return std::nullopt;
    }
    RetakeRule retake = *value;
    const bool isOwn = std::ranges::any_of(
        exam.retakeRule->own, [](const OwnValue& own) { return own.published.part == u"/retake/wait_days"_s; });
    if (isOwn) {
        retake.otherWaitDays.reset();
    }
    return retake;
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
