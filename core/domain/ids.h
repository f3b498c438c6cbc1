// SPDX-License-Identifier: GPL-3.0-or-later
/// Typed row ids: a placement's id cannot be handed where a programme's is asked.
#pragma once

#include <QtGlobal>
#include <compare>

namespace credence {

/// Identity of a stored record. 0 means "not stored yet" and is only valid in a draft.
template <class Tag>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    explicit constexpr Id(qint64 raw) : value(raw) {}
    [[nodiscard]] constexpr bool isStored() const { return value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using ProgrammeId = Id<struct ProgrammeTag>;
using CourseId = Id<struct CourseTag>;
using StudySessionId = Id<struct StudySessionTag>;
using PracticeExamId = Id<struct PracticeExamTag>;
using PlacementId = Id<struct PlacementTag>;
using ExperienceEntryId = Id<struct ExperienceEntryTag>;
using ExamAttemptId = Id<struct ExamAttemptTag>;
using HeldCredentialId = Id<struct HeldCredentialTag>;
using MembershipId = Id<struct MembershipTag>;
using PortalCycleId = Id<struct PortalCycleTag>;
using CeuActivityId = Id<struct CeuActivityTag>;
using DocumentId = Id<struct DocumentTag>;
using DeadlineId = Id<struct DeadlineTag>;
using GoalId = Id<struct GoalTag>;
using ScenarioId = Id<struct ScenarioTag>;
using StepChoiceId = Id<struct StepChoiceTag>;
using RuleOverrideId = Id<struct RuleOverrideTag>;
using RulePackId = Id<struct RulePackTag>;
using ReferenceCopyId = Id<struct ReferenceCopyTag>;
using OwnCredentialId = Id<struct OwnCredentialTag>;

}  // namespace credence
