// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for what is asked and known of an exam, and how far a programme covers it. What no source gives is the user's
/// to fill in, and said so.
#pragma once

#include "domain/exam_plan/coverage.h"
#include "domain/exam_plan/exam_plan.h"
#include "domain/overview/overview.h"
#include "words/format.h"

namespace credence::format {

QString notKnown();  ///< "not known: fill it in", in place of a figure

QString examItems(const ExamFormat& exam);                      ///< "100"
QString examTime(const ExamFormat& exam);                       ///< "4 h 00"
QString examScore(std::optional<int> score, ScoreScale scale);  ///< "70 %", "300"; "–" without one
QString passMark(const ExamFormat& exam);                       ///< the same of its pass mark
QString feeAmount(const Fee& fee);                              ///< "$425"
QString retakeWait(const RetakeRule& retake);                   ///< "30 days"
QString attemptsAllowed(const RetakeRule& retake);              ///< "3"
QString extensionLength(const ExtensionFeeRule& extension);     ///< "it lasts 30 days"

/// The first day on which an exam may be sat again, with its doubt where another source gives another one.
QString retakeDay(QDate day, const std::optional<QDate>& otherwise);
/// The two days of it that an outlook or a plan has.
struct RetakeDays {
    std::optional<QDate> earliest{};
    std::optional<QDate> otherwise{};
};
RetakeDays retakeDays(const ExamOutlook& exam);
RetakeDays retakeDays(const ExamPlan& plan);
/// The day of a sitting, said to be too early inside a wait; and inside the longer one of another source.
QString sittingDay(QDate sitting, const RetakeDays& retake);
/// The day of the next sitting, as sittingDay, and in how many days it is, if given.
QString nextSitting(QDate day, const RetakeDays& retake, const std::optional<CalendarDays>& daysLeft);
/// The next sitting, from when on the exam may be sat again, the attempts left: those that are known.
QString sittings(const std::optional<QDate>& next, const RetakeDays& retake, const std::optional<int>& attemptsLeft,
                 const std::optional<CalendarDays>& daysToNext = {});

QString coverageShare(const ProgrammeCoverage& coverage);  ///< "62 % of the exam"; "–" without a course of it
/// What was compared: "4 courses; 1 of them without contact hours", or what is wanting.
QString coverageNote(const ProgrammeCoverage& coverage);
/// "40 % of the exam · ICD-10-CM 45 h of 60 h, CPT 0 min of 60 h".
QString domainCoverage(const DomainCoverage& domain, const ProgrammeCoverage& coverage, const RuleBook& rules);

}  // namespace credence::format
