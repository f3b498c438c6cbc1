// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything with a day: the user's own deadlines, dues, cycle ends and what follows when they pass, planned exams,
/// goals, the quickest route.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/cycles/cycle_progress.h"
#include "domain/cycles/renewal_fees.h"
#include "domain/goals/goal_progress.h"
#include "domain/goals/route_proof.h"
#include "domain/judgement/situation.h"
#include "domain/steps/deadline_kinds.h"
#include "domain/steps/overdue.h"

namespace credence {

/// A day to keep in mind, whoever sets it.
struct DeadlineItem {
    DeadlineKind kind;
    QDate day;
    QString title{};  ///< user's words, credential or body code, by kind
    std::optional<RecordRef> record{};
    CalendarDays daysLeft;            ///< negative: late
    RuleCitation rule{};              ///< that sets the day; empty: a record does
    std::optional<RouteWait> wait{};  ///< of a route: what alone it waits for
};

/// What is judged before days and steps are looked for. Borrowed for one call.
struct JudgedParts {
    const std::vector<GoalProgress>& goals;
    const std::vector<CycleProgress>& cycles;
    const std::vector<MissedCycle>& missedCycles;
    const std::vector<RenewalFee>& fees;
    const std::vector<LateDues>& lateDues;
};

/// The day on which a user's deadline is due as seen on `asOf`; nothing if it is done. A yearly one comes back on its
/// day and month (29 February on the 28th of common years): the latest due day up to `asOf` that is not done, else the
/// next one.
std::optional<QDate> openDueDay(const Deadline& deadline, QDate asOf);

/// From the judged goals, cycles and missed cycles, and from the records. By day, late ones first; of one day by kind,
/// then title. Goals already held, exams with a result and days of cycle, route and rule that are past are left out.
std::vector<DeadlineItem> deadlinesOf(const JudgedParts& judged, const Situation& situation);

}  // namespace credence
