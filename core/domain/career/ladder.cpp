// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/career/ladder.h"

#include <algorithm>

#include "domain/goals/coding_days.h"
#include "domain/judgement/held_credentials.h"

namespace credence {

namespace {

constexpr int kMonthsAYear = 12;

QStringList heldCodes(const Situation& situation)
{
    QStringList codes;
    for (const HeldCredential& held : situation.facts().of<HeldCredential>()) {
        if (isHeldOn(held, situation.asOf()) && !lapsedSince(held, situation)) {
            codes << held.credential;
        }
    }
    return codes;
}

/// The day on which so many years of experience are there, as the placements go on; nothing: never, as they stand.
std::optional<QDate> dayOfYears(int years, const Situation& situation)
{
    const CalendarDays needed = daysOfMonths(years * kMonthsAYear);
    return needed.value == 0 ? std::optional(situation.asOf()) : dayReached(claimedStretches(situation, {}), needed);
}

}  // namespace

Ladder ladderOf(const PublishedFigures& figures, const Overview& overview, const Situation& situation)
{
    const QStringList held = heldCodes(situation);
    QStringList wanted;
    for (const GoalProgress& goal : overview.goals) {
        if (goal.goal && goal.stage == GoalStage::Preparing) {
            wanted << goal.credential;
        }
    }
    Ladder ladder{.experience = overview.study.codingDays};
    LadderRung* here = nullptr;
    ladder.rungs.reserve(figures.roles.size());
    for (const PublishedRole& role : figures.roles) {
        LadderRung& rung = ladder.rungs.emplace_back(LadderRung{.role = role});
        for (const QString& code : role.credentials) {
            rung.credentials.push_back({.code = code, .isHeld = held.contains(code), .isGoal = wanted.contains(code)});
        }
        const bool hasYears = ladder.experience >= daysOfMonths(role.yearsLow.value_or(0) * kMonthsAYear);
        if (rung.hasCredential() && hasYears) {
            here = &rung;
        } else if (rung.hasCredential() && role.yearsLow) {
            rung.from = dayOfYears(*role.yearsLow, situation);
        }
        for (const RungCredential& one : rung.credentials) {
            if (one.isGoal) {
                rung.isGoal = true;
                wanted.removeAll(one.code);
            }
        }
    }
    if (here) {
        here->isHere = true;
    }
    return ladder;
}

}  // namespace credence
