// SPDX-License-Identifier: GPL-3.0-or-later
/// Drafts without a fault, to break one thing in, and the problems found in them.
#pragma once

#include <QDate>
#include <vector>

#include "domain/records/validate.h"
#include "support/printers.h"

namespace credence {

inline void PrintTo(const Problem& problem, std::ostream* out)
{
    *out << problem.field.toStdString() << ": " << nameOf(problem.code).toStdString() << " ("
         << problem.detail.toStdString() << ')' << (problem.severity == Severity::Error ? " error" : " warning");
}

namespace testing {

using namespace Qt::StringLiterals;

inline const QDate kToday(2026, 11, 23);
inline const QDate kTomorrow(2026, 11, 24);

inline const ValidationContext kContext{
    .today = kToday, .credentialCodes = {u"CPC"_s, u"CPC-A"_s, u"CCA"_s}, .bodyCodes = {u"AAPC"_s, u"AHIMA"_s}};

using Problems = std::vector<Problem>;

inline Problems problemsOf(const AnyRecord& draft)
{
    return validate(draft, kContext);
}

inline Problem error(const QString& field, ProblemCode code, const QString& detail = {})
{
    return {.field = field, .code = code, .severity = Severity::Error, .detail = detail};
}

inline Problem warning(const QString& field, ProblemCode code, const QString& detail = {})
{
    return {.field = field, .code = code, .severity = Severity::Warning, .detail = detail};
}

inline StudySession session()
{
    return {.onDate = kToday, .minutes = hours(2), .subject = u"cpt"_s};
}

inline CeuActivity activity()
{
    return {.onDate = kToday, .title = u"E/M levels"_s, .ceus = wholeCeus(2)};
}

inline PracticeExam practiceExam()
{
    return {.onDate = kToday, .credential = u"CPC"_s, .correct = 70, .items = 100};
}

inline ExamAttempt attempt()
{
    return {.credential = u"CPC"_s, .onDate = kToday, .result = ExamResult::Passed, .score = 76, .passMark = 70};
}

inline HeldCredential held()
{
    return {.credential = u"CPC-A"_s, .awardedOn = kToday};
}

inline Document letter()
{
    return {.kind = DocumentKind::VerificationLetter, .title = u"Letter"_s};
}

}  // namespace testing
}  // namespace credence
