// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/requirement_drafts.h"

#include <algorithm>

#include "domain/goals/judge_exam.h"
#include "domain/goals/route_proof.h"
#include "services/document_drafts.h"

namespace credence {

namespace {

template <class Record, class RecordId>
const Record* withId(const std::vector<Record>& records, RecordId id)
{
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

/// The placement that the judgement names as lacking its letter, else the first where coding was done; null if none.
const Placement* placementForLetter(const Progress& progress, const DraftSources& sources)
{
    for (const NotCountedItem& item : progress.notCounted) {
        if (item.record.kind == RecordKind::Placement) {
            if (const Placement* placement = withId(sources.placements, PlacementId(item.record.id))) {
                return placement;
            }
        }
    }
    const auto coding = std::ranges::find_if(sources.placements,
                                             [](const Placement& placement) { return !placement.codeSets.isEmpty(); });
    return coding == sources.placements.end() ? nullptr : &*coding;
}

RequirementDraft addPlacement()
{
    return {RequirementAct::AddPlacement, blankRecord(RecordKind::Placement)};
}

RequirementDraft letterOf(const Placement& placement, const DraftSources& sources)
{
    const Document letter = letterDraft(placement.id, sources.documents, sources.today);
    return {letter.id.isStored() ? RequirementAct::RecordArrival : RequirementAct::RecordLetter, letter};
}

RequirementDraft addLetter(const Progress& progress, const DraftSources& sources)
{
    const Placement* placement = placementForLetter(progress, sources);
    return placement ? letterOf(*placement, sources) : addPlacement();
}

RequirementDraft addProgramme(ProgrammeKind kind, RequirementAct act)
{
    Programme programme{.name = {}, .kind = kind};
    programme.codingPreparation = kind == ProgrammeKind::PreparationCourse;
    return {act, programme};
}

RequirementDraft addProgramme(const ProgrammeNeed& need)
{
    Programme programme{.name = {}, .kind = need.kinds.empty() ? ProgrammeKind::Other : need.kinds.front()};
    programme.recognition = need.recognition;
    return {RequirementAct::AddProgramme, programme};
}

RequirementDraft addAttempt(const QString& credential)
{
    return {RequirementAct::RecordExam, ExamAttempt{.credential = credential, .onDate = {}}};
}

struct DraftOfNeed {
    const Progress& progress;
    const DraftSources& sources;

    using Draft = std::optional<RequirementDraft>;
    Draft operator()(const ExperienceNeed&) const { return addPlacement(); }
    Draft operator()(const LetterNeed&) const { return addLetter(progress, sources); }
    Draft operator()(const CourseNeed&) const
    {
        return addProgramme(ProgrammeKind::PreparationCourse, RequirementAct::AddCourse);
    }
    Draft operator()(const ProgrammeNeed& need) const { return addProgramme(need); }
    Draft operator()(const PracticodeNeed&) const
    {
        return addProgramme(ProgrammeKind::Practicode, RequirementAct::AddPracticode);
    }
    Draft operator()(const DiplomaNeed&) const
    {
        return addProgramme(ProgrammeKind::HighSchool, RequirementAct::AddDiploma);
    }
    Draft operator()(const ExamNeed& need) const { return addAttempt(need.credential); }
    Draft operator()(const MembershipNeed& need) const
    {
        return RequirementDraft{RequirementAct::AddMembership, Membership{.body = need.body, .dueOn = {}}};
    }
    Draft operator()(const CredentialNeed& need) const
    {
        return RequirementDraft{RequirementAct::AddCredential,
                                HeldCredential{.credential = need.anyOf.value(0), .awardedOn = {}}};
    }
    Draft operator()(const SubjectsNeed&) const
    {
        return RequirementDraft{RequirementAct::AddSubject, blankRecord(RecordKind::Course)};
    }
    // The parts have their own acts.
    Draft operator()(const AllOfNeed&) const { return std::nullopt; }
    Draft operator()(const AnyOfNeed&) const { return std::nullopt; }
};

}  // namespace

std::optional<RequirementDraft> draftFor(const RuleBook& rules, const Progress& progress, const DraftSources& sources)
{
    if (progress.state == ProgressState::Done) {
        return std::nullopt;
    }
    if (const Need* need = needOf(rules, progress)) {
        return std::visit(DraftOfNeed{progress, sources}, need->what);
    }
    if (citedValue<ExamFormat>(rules, progress.rule) ||
        progress.requirementId == examRequirementId(sources.credential)) {
        return addAttempt(sources.credential);
    }
    return std::nullopt;
}

std::optional<RequirementDraft> letterDraftFor(PlacementId placement, const DraftSources& sources)
{
    const Placement* found = withId(sources.placements, placement);
    return found ? std::optional(letterOf(*found, sources)) : std::nullopt;
}

}  // namespace credence
