// SPDX-License-Identifier: GPL-3.0-or-later
/// Where a goal stands: what it asks, the ways to it and its exam.
#pragma once

#include <QDate>
#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

#include "domain/judgement/lapsed_since.h"
#include "domain/judgement/progress.h"
#include "domain/pace/study_pace.h"

namespace credence {

/// When the letters that a route lacks would be in hand.
struct LettersDay {
    QDate day;               ///< of the last answer, each asked for as soon as it can be
    bool isPlanned = false;  ///< no letter of the user's tells how long an answer takes: a planning value of ours
};

/// One way to a goal.
struct RouteProgress {
    RuleCitation rule;
    QString title;
    std::vector<Progress> needs;
    ProgressState state;
    std::optional<QDate> completeOn{};  ///< last of the needs at the present pace; nothing: not at this pace. The time
                                        ///< that letters take is left out
    std::optional<LettersDay> letters{};  ///< nothing: none is missing, or there is no day in sight
    bool quickest = false;
    std::optional<QString> blockingNeed{};  ///< requirementId of the need that waits for an act of the user
};

/// The day on which everything is there, letters included; nothing: no day in sight.
inline std::optional<QDate> readyOn(const RouteProgress& route)
{
    return route.completeOn && route.letters ? std::optional(std::max(*route.completeOn, route.letters->day))
                                             : route.completeOn;
}

struct ExamOutlook {
    RuleCitation rule;  ///< of the format; empty without one
    QString credential;
    QString requirementId{};  ///< of "exam passed": the format's rule, or the credential's code after "exam."
    QString title{};          ///< English, from the catalogue
    std::optional<ExamFormat> format{};
    std::vector<Fee> fees;
    std::optional<RuleCitation> feeRule{};
    std::vector<ExamAttempt> attempts;       ///< newest first, planned ones included
    std::optional<QDate> nextSitting{};      ///< first planned sitting on or after the as-of date
    std::optional<QDate> earliestRetake{};   ///< after a failed attempt with a waiting time, or too many attempts
    std::optional<QDate> retakeOtherwise{};  ///< the same by another source, where it is in doubt which one holds
    std::optional<RuleCitation> retakeRule{};
    std::optional<int> attemptsLeft{};  ///< of those bought, or of those the body allows
};

/// The day of the next sitting, or the first after the wait of a failed attempt, if it is planned before that; nothing
/// without one. What has to be ready by the sitting has to be ready by then.
std::optional<QDate> maySitOn(const ExamOutlook& exam);

enum class GoalStage { Preparing, Apprentice, Held };

/// A goal of the user, or a credential held that leads on (CPC-A).
struct GoalProgress {
    std::optional<GoalId> goal{};  ///< nothing: derived from a held apprentice credential
    QString credential;
    std::optional<QDate> byDate{};
    std::optional<Minutes> weekly{};
    GoalStage stage;
    ProgressState state;
    std::vector<RouteProgress> routes;      ///< ways that remove the A; empty while preparing
    std::vector<Progress> requirements;     ///< eligibility and exam, while preparing
    std::vector<Progress> recommendations;  ///< what the body only recommends; any one of it is enough
    std::vector<Progress> preparation;      ///< study time per curriculum subject of the exam
    std::optional<ExamOutlook> exam{};
    std::optional<LapsedSince> lapsedSince{};  ///< of a credential held that may not be used since then
    std::optional<QDate> forecast{};  ///< of the quickest route with its letters, or the middle of the study forecast
    PaceBasis basis = PaceBasis::Records;  ///< of the study forecast
};

/// Whether the rule book says nothing of what this goal asks: then it is neither open nor done.
bool hasNoRules(const GoalProgress& goal);

/// Whether the exam of a goal in preparation is passed: then no study is left to be done for it.
bool isExamPassed(const GoalProgress& goal);

/// The one that ends first; null if none has a day.
const RouteProgress* quickestRoute(const std::vector<RouteProgress>& routes);

/// Of the ways to a goal the one that is told first: the one that ends first, else the one with the fewest open needs;
/// null if there is none.
const RouteProgress* nearestRoute(const std::vector<RouteProgress>& routes);

/// The need that takes the longest: the one in days, else the first that is not done, else the first; null if the route
/// asks nothing.
const Progress* longestNeed(const RouteProgress& route);

/// The need that waits for an act of the user; null if none does.
const Progress* blockingNeedOf(const RouteProgress& route);

/// Whether its day in sight is behind the one that the user wants.
inline bool isLaterThanWanted(const GoalProgress& goal)
{
    return goal.forecast && goal.byDate && *goal.forecast > *goal.byDate;
}

}  // namespace credence
