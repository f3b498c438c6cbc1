// SPDX-License-Identifier: GPL-3.0-or-later
/// First and last day of the renewal cycles of a body, one after the other, always counted from their anchor so that
/// month ends and leap days never drift.
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "domain/date_range.h"
#include "domain/judgement/rules_in_force.h"
#include "domain/judgement/situation.h"

namespace credence {

struct CycleDates {
    DateRange range;
    InForce<CycleRule> rule;   ///< as it binds on the first day
    bool firstPeriod = false;  ///< the cycle in which the first credential was awarded
    std::optional<CeuHundredths> portalRequired{};
    bool fromPortal = false;
};

/// The first day on or after `day` on which yearly dues fall, counted from `dueOn` itself: 29 February is the 28th in
/// common years, and the 29th again in leap years.
QDate nextDueDate(QDate dueOn, QDate day);

/// Cycle n runs from `anchor` plus n times `months` to the day before the next begins; the one that contains `day`.
/// Nothing before the anchor.
std::optional<DateRange> cycleFromAnchor(QDate anchor, int months, QDate day);

/// The first end of a cycle on or after `day`, where cycles end at a due date: for odd months in odd years, for even
/// months in even years. Source: aapc M2, M3.
QDate dueParityEnd(QDate dueOn, int months, QDate day);

/// The latest last day of `month` (1 to 12) on or before `day`: of February the 29th in leap years.
QDate monthEndBy(int month, QDate day);

/// The user's month of birth, whichever edition she set it in: it does not change with them. Nothing until she has.
std::optional<int> birthMonthIn(const Rule& rule);

/// The cycles of `body` whose credentials are held since `firstAward`, oldest first, up to the one that contains the
/// as-of date. Each is bound to the edition of `rule` of its own first day, or to that of the as-of date if the rule is
/// keyed on no cycle or said nothing then. The dates of the user's account at the body win, and the cycles before and
/// after meet them: what would be left over of less than half a cycle before them belongs to the cycle before. Empty
/// if the rule needs a membership or a month of birth and none is recorded. Of a cycle that ends with a month of the
/// year the first period is the longest that is no longer than a cycle.
std::vector<CycleDates> cyclesUntil(const QString& body, const Rule& rule, QDate firstAward,
                                    const Situation& situation);

/// The membership of `body` that tells the due dates of `day`: the earliest recorded one that falls due on that day or
/// later, else the latest; null without one.
const Membership* membershipOf(const QString& body, const Situation& situation, QDate day);

}  // namespace credence
