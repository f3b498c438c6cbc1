// SPDX-License-Identifier: GPL-3.0-or-later
/// An overview as a list of figures that can be set beside those of another one: another scenario, other rules.
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/overview/overview.h"

namespace credence {

enum class FigureKind {
    Goal,         ///< state, the day it is wanted by; `day`: the forecast
    Requirement,  ///< of a goal: eligibility, exam, study
    Route,        ///< one way to remove the A; `day`: complete on
    Retake,       ///< `day`: the earliest retake of a failed exam
    CycleTotal,   ///< `day`: the cycle's last day
    CycleShare,   ///< a minimum inside a cycle's total
    Submission,   ///< `day`: the submission window of a cycle opens
    Deadline,     ///< `day`: due; titles as DeadlineItem has them
};

struct StandingFigure {
    QString key;  ///< the same figure has the same key in every overview: "cycle:AHIMA:ahima.renewal.hiim-share"
    FigureKind kind;
    QString subject;  ///< credential (goals) or body (cycles)
    QString
        title{};  ///< of the requirement or the route, in English, or of the deadline; empty where the kind says all
    RuleCitation rule{};
    std::optional<Amount> done{};
    std::optional<Amount> needed{};
    std::optional<ProgressState> state{};
    std::optional<QDate> day{};
    std::optional<DeadlineKind> deadline{};  ///< of a Deadline
};

/// Whether they show the same: key, amounts, state and day; the rules behind them may differ.
bool standAlike(const StandingFigure& one, const StandingFigure& other);

/// Goals in their order with requirements and routes, then cycles with their shares, then deadlines. Keys are unique
/// but for deadlines of one kind and title.
std::vector<StandingFigure> figuresOf(const Overview& overview);

/// A figure that differs; nothing on the side where it does not exist.
struct FigureChange {
    std::optional<StandingFigure> before{};
    std::optional<StandingFigure> after{};
};
bool operator==(const FigureChange& one, const FigureChange& other);

/// Figures whose amounts, state or day differ, or that stand on one side only: those of `after` in its order, then
/// what is gone.
std::vector<FigureChange> changesBetween(const std::vector<StandingFigure>& before,
                                         const std::vector<StandingFigure>& after);

}  // namespace credence
