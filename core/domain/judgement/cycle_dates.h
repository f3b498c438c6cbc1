// SPDX-License-Identifier: GPL-3.0-or-later
/// First and last day of the renewal cycle that contains a date, always counted from its anchor so that month ends
/// and leap days never drift.
#pragma once

#include <QDate>
#include <optional>

#include "domain/date_range.h"
#include "domain/judgement/situation.h"

namespace credence {

struct CycleDates {
    DateRange range;
    bool firstPeriod = false;  ///< the cycle in which the first credential was awarded
    std::optional<CeuHundredths> portalRequired{};
    bool fromPortal = false;
};

/// The day on which yearly dues of a membership fall in the year of `dueOn` plus `years`: 29 February is the 28th in
/// common years, and the 29th again in leap years.
QDate dueDate(QDate dueOn, int years);

/// The first due date on or after `day`.
QDate nextDueDate(QDate dueOn, QDate day);

/// Cycle n runs from `firstAward` plus n times `months` to the day before the next begins. Nothing before the award.
std::optional<CycleDates> cycleFromAward(QDate firstAward, int months, QDate asOf);

/// Cycles end at a due date, for odd months in odd years and for even months in even years. The first runs from
/// `firstAward` to the first such day after it; later ones begin the day after the last one ended.
/// Source: aapc M2, M3.
std::optional<CycleDates> cycleByDueParity(QDate firstAward, QDate dueOn, int months, QDate asOf);

/// The cycle of `body` that contains the as-of date, while its credentials are held since `firstAward`. The dates of
/// the user's account at the body win; else they follow `rule`. Nothing if the rule needs a membership and none is
/// recorded.
std::optional<CycleDates> cycleDates(const QString& body, const CycleRule& rule, QDate firstAward,
                                     const Situation& situation);

/// The membership of `body` whose due date is the latest known; null without one.
const Membership* membershipOf(const QString& body, const Situation& situation);

}  // namespace credence
