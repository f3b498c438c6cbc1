// SPDX-License-Identifier: GPL-3.0-or-later
/// Where a goal stands: what it asks, the ways to it and its exam.
#pragma once

#include <QDate>
#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

#include "domain/judgement/progress.h"

namespace credence {

/// One way to a goal.
struct RouteProgress {
    RuleCitation rule;
    QString title;
    std::vector<Progress> needs;
    ProgressState state;
    std::optional<QDate> completeOn{};  ///< last of the needs at the present pace; nothing: not at this pace
    bool quickest = false;
    std::optional<QString> blockingNeed{};  ///< requirementId of the need that waits for an act of the user
};

struct ExamOutlook {
    RuleCitation rule;  ///< of the format; empty without one
    QString credential;
    QString requirementId{};  ///< of "exam passed": the format's rule, or the credential's code after "exam."
    QString title{};          ///< English, from the catalogue
    std::optional<ExamFormat> format{};
    std::vector<Fee> fees;
    std::optional<RuleCitation> feeRule{};
    std::vector<ExamAttempt> attempts;      ///< newest first, planned ones included
    std::optional<QDate> nextSitting{};     ///< first planned sitting on or after the as-of date
    std::optional<QDate> earliestRetake{};  ///< after a failed attempt with a waiting time
    std::optional<RuleCitation> retakeRule{};
    std::optional<int> attemptsLeft{};  ///< of those bought, or of those the body allows
};

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
    std::optional<QDate> forecast{};  ///< of the quickest route, or the middle of the study forecast
};

/// Whether the rule book says nothing of what this goal asks: then it is neither open nor done.
inline bool hasNoRules(const GoalProgress& goal)
{
    const auto hasRule = [](const Progress& progress) { return !progress.rule.ruleId.isEmpty(); };
    return goal.stage == GoalStage::Preparing && goal.preparation.empty() &&
           std::ranges::none_of(goal.requirements, hasRule) &&
           !(goal.exam && (goal.exam->retakeRule || goal.exam->feeRule));
}

}  // namespace credence
