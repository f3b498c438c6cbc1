// SPDX-License-Identifier: GPL-3.0-or-later
/// An overview of one goal, for tests of what is said of it.
#pragma once

#include "domain/overview/overview.h"

namespace credence::testing {

inline Progress progress(AmountUnit unit, int done, int needed)
{
    return {.requirementId = QStringLiteral("need"),
            .title = QStringLiteral("Need"),
            .rule = {.ruleId = QStringLiteral("rule")},
            .done = {unit, done},
            .needed = {unit, needed},
            .state = done >= needed ? ProgressState::Done : ProgressState::Partly,
            .counted = {},
            .notCounted = {}};
}

inline Overview overviewOf(GoalProgress goal)
{
    return {.asOf = QDate(2026, 11, 23),
            .goals = {std::move(goal)},
            .cycles = {},
            .study = {.study = {},
                      .externship = {},
                      .work = {},
                      .volunteer = {},
                      .codingDays = {},
                      .subjects = {},
                      .weeks = {{.monday = QDate(2026, 11, 23), .study = {90}, .experience = {}}},
                      .days = {}},
            .deadlines = {},
            .nextSteps = {}};
}

inline GoalProgress goalIn(GoalStage stage)
{
    return {.credential = QStringLiteral("CCS"),
            .stage = stage,
            .state = ProgressState::Partly,
            .routes = {},
            .requirements = {},
            .recommendations = {},
            .preparation = {}};
}

}  // namespace credence::testing
