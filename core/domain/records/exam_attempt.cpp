// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/exam_attempt.h"

#include "domain/records/kind_description.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPoints = 1000;
constexpr int kManyAttempts = 99;

void check(const ExamAttempt& attempt, Findings& findings)
{
    const bool sat = attempt.result == ExamResult::Passed || attempt.result == ExamResult::NotPassed;
    if (attempt.result != ExamResult::Scheduled) {
        findings.notAfterToday(u"on_date"_s, attempt.onDate);
    }
    if (attempt.score && !sat) {
        findings.inconsistent(u"score"_s, u"result"_s, Severity::Warning);
    } else if (attempt.score && attempt.passMark) {
        const bool reached = *attempt.score >= *attempt.passMark;
        if (reached != (attempt.result == ExamResult::Passed)) {
            findings.inconsistent(u"score"_s, u"pass_mark"_s, Severity::Warning);
        }
    }
    if (attempt.attemptNumber && attempt.attemptsBought && *attempt.attemptNumber > *attempt.attemptsBought) {
        findings.inconsistent(u"attempt_number"_s, u"attempts_bought"_s, Severity::Warning);
    }
}

}  // namespace

template <>
const KindDescription& describe<ExamAttempt>()
{
    static const KindDescription kDescription =
        Describe<ExamAttempt>(QT_TRANSLATE_NOOP("Records", "exam attempt"),
                              QT_TRANSLATE_NOOP("Records", "exam attempts"),
                              QT_TRANSLATE_N_NOOP("Records", "%Ln exam attempt(s)"))
            .in(KindGroup::Credentials)
            .with(credentialField<&ExamAttempt::credential>())
            .with(field<&ExamAttempt::onDate>(u"on_date", QT_TRANSLATE_NOOP("Records", "Exam day"))
                      .required()
                      .leaning(DayLean::Nearest))
            .with(field<&ExamAttempt::result>(u"result", QT_TRANSLATE_NOOP("Records", "Result")).required())
            .with(field<&ExamAttempt::score>(u"score", QT_TRANSLATE_NOOP("Records", "Score")).within(0, kMostPoints))
            .with(field<&ExamAttempt::passMark>(u"pass_mark", QT_TRANSLATE_NOOP("Records", "Pass mark"))
                      .within(1, kMostPoints))
            .with(field<&ExamAttempt::attemptNumber>(u"attempt_number", QT_TRANSLATE_NOOP("Records", "Attempt number"))
                      .within(1, kManyAttempts))
            .with(field<&ExamAttempt::attemptsBought>(u"attempts_bought",
                                                      QT_TRANSLATE_NOOP("Records", "Attempts paid together"))
                      .within(1, kManyAttempts))
            .with(field<&ExamAttempt::fee>(u"fee", QT_TRANSLATE_NOOP("Records", "Fee")).within(0, kMuchMoney))
            .with(noteField<&ExamAttempt::note>())
            .titled<&ExamAttempt::credential>(NamedWith::Day)
            .onDay<&ExamAttempt::onDate>()
            .checked(check);
    return kDescription;
}

}  // namespace credence
