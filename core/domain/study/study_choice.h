// SPDX-License-Identifier: GPL-3.0-or-later
/// The one subject to study next for a goal: the choice that Today, the exam plan and the Credentials page share.
#pragma once

#include <QString>
#include <optional>

#include "domain/goals/goal_progress.h"
#include "domain/judgement/situation.h"

namespace credence {

struct StudyChoice {
    Progress subject;                 ///< of the goal's preparation
    std::optional<Amount> missing{};  ///< of its target hours; nothing if they are reached
    QString domain{};                 ///< name of the exam domain that chose it; empty without practice exams
};

/// With practice exams the subject comes from the domain in which most of the exam is lost and that a subject of the
/// curriculum teaches: of its subjects the one with the smallest part of its target hours. Without them, or where they
/// lost nothing, the subject with the smallest part among those whose target is open. Of equals the first.
std::optional<StudyChoice> studyChoice(const GoalProgress& goal, const Situation& situation);

}  // namespace credence
