// SPDX-License-Identifier: GPL-3.0-or-later
/// What the user can drag to see a day move: one lever for each goal and cycle, and the scenario that a place of it
/// stands for. What comes of it is imagined like every other scenario.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "domain/forecast/outlook.h"
#include "domain/overview/overview.h"
#include "domain/what_if/imagine.h"

namespace credence {

enum class LeverKind {
    StudyAWeek,  ///< minutes of study a week, of a goal in preparation
    WorkUntil,   ///< weeks for which the work goes on, of an apprentice
    CeuPace,     ///< percent of the pace of the last weeks, of a cycle
};

struct Lever {
    LeverKind kind;
    QString subject;          ///< credential (study, work) or body (CEUs)
    QString requirementId{};  ///< of CEUs: the total of the cycle
    int least = 0;            ///< a whole number of steps, as are the others
    int most = 0;             ///< of the work: it goes on without an end
    int step = 1;
    int present = 0;                  ///< where things are as they are, to the nearest step
    std::optional<QDate> day{};       ///< on which it is done, as things are; nothing: none in sight
    std::optional<QDate> wantedBy{};  ///< the day the user wants, the sitting, or the cycle's last day

    friend bool operator==(const Lever&, const Lever&) = default;
};

/// Nothing for a goal whose day no lever moves: it is there, its exam is passed, or no work goes on.
std::optional<Lever> leverOf(const GoalProgress& goal, const Outlook& outlook);
/// Nothing for a cycle that is done, or without CEUs in the weeks that tell its pace.
std::optional<Lever> leverOf(const CycleProgress& cycle, const Outlook& outlook);

/// What it means to stand at `value` on `today`; at the present place nothing is other than it is. Without a name.
Scenario scenarioAt(const Lever& lever, int value, QDate today);

/// The day on which it would be done; nothing: none in sight.
std::optional<QDate> dayIn(const Imagined& imagined, const Lever& lever);

}  // namespace credence
