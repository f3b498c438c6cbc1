// SPDX-License-Identifier: GPL-3.0-or-later
/// The exam of a credential: its format and fees, the attempts, the next sitting, the wait after a failure.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// First planned sitting of the exam of `credential` on or after the as-of date.
std::optional<QDate> nextSitting(const QString& credential, const Situation& situation);

/// The day of a planned attempt, or the first after the wait of the attempt that failed before, if that is later.
QDate mayBeSatOn(const ExamAttempt& planned, const Situation& situation);

/// The first day after the wait that another source gives, if the attempt is planned before it; nothing where none
/// does.
std::optional<QDate> doubtedUntil(const ExamAttempt& planned, const Situation& situation);

/// The rule of waits and attempts that `exam` follows, without the other source's wait where the user set her own;
/// nothing without a rule.
std::optional<RetakeRule> retakeOf(const ExamOutlook& exam, const RuleBook& rules);

/// The day whose editions bind for the exam of `credential`: the next sitting, or the as-of date if none is planned.
QDate examDay(const QString& credential, const Situation& situation);

/// The id of "exam passed" where no rule gives the format of the exam of `credential`.
QString examRequirementId(const QString& credential);

/// Nothing if neither the book nor a record knows an exam of `credential`; its format may be unknown. Attempts at the
/// apprentice form's code belong to it too. The wait counts from the last failed attempt up to the as-of date, by the
/// edition of that attempt's date and the number of failures in a row; a no-show is no failed attempt, and after a pass
/// there is no wait. Where the attempts allowed are counted within some months, it lasts until they leave room for one.
/// A pass whose certification has ended since is none. Source: ahima A12, aapc P1, P3.
std::optional<ExamOutlook> judgeExam(const QString& credential, const Situation& situation);

}  // namespace credence
