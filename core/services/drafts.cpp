// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drafts.h"

#include <algorithm>

#include "domain/goals/judge_exam.h"
#include "domain/goals/route_proof.h"
#include "domain/records/proving_papers.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// The document that is on its way, as `isMeant` knows it, else the new one.
template <class IsMeant>
Document onItsWayOr(const Document& fresh, const std::vector<Document>& documents, IsMeant isMeant)
{
    const auto asked = std::ranges::find_if(
        documents, [&isMeant](const Document& document) { return !document.receivedOn && isMeant(document); });
    return asked == documents.end() ? fresh : *asked;
}

/// The letter that is asked for from `placement` and has not come, else a new one without a title, asked for on
/// `today`.
Document letterDraft(PlacementId placement, const std::vector<Document>& documents, QDate today)
{
    const Document fresh{
        .kind = DocumentKind::VerificationLetter, .title = {}, .askedOn = today, .placement = placement};
    return onItsWayOr(fresh, documents, [&fresh](const Document& document) {
        return document.kind == fresh.kind && isAbout(document, refOf(*fresh.placement));
    });
}

/// The certificate or transcript of `programme` that has not come, else a new certificate without a title, received on
/// `today`.
Document programmeProofDraft(ProgrammeId programme, const std::vector<Document>& documents, QDate today)
{
    const Document fresh{
        .kind = DocumentKind::CompletionCertificate, .title = {}, .receivedOn = today, .programme = programme};
    return onItsWayOr(fresh, documents, [&fresh](const Document& document) {
        return proves(document.kind, RecordKind::Programme) && isAbout(document, refOf(*fresh.programme));
    });
}

/// The stored record of the step; nothing if it has none or it is gone.
std::optional<AnyRecord> recordOf(const NextStep& step, const Workspace& workspace)
{
    const Result<AnyRecord> record =
        step.record ? workspace.record(*step.record) : Result<AnyRecord>(Error{.code = Error::Code::NotFound});
    return record ? std::optional(record.value()) : std::nullopt;
}

std::optional<AnyRecord> documentOf(const NextStep& step, const Workspace& workspace)
{
    if (!step.record) {
        return std::nullopt;
    }
    const std::vector<Document> documents = recordsOf<Document>(workspace);
    return describe(step.kind).opens == StepOpens::Letter
               ? letterDraft(PlacementId(step.record->id), documents, workspace.today())
               : programmeProofDraft(ProgrammeId(step.record->id), documents, workspace.today());
}

/// The full credential that the apprentice form becomes; its day is on AAPC's answer.
AnyRecord fullCredential(const NextStep& step, const Workspace& workspace)
{
    const CredentialFacts* held = workspace.rules().credential(step.subject);
    return HeldCredential{.credential = held ? held->apprenticeOf.value_or(step.subject) : step.subject,
                          .awardedOn = {}};
}

/// The credential that a passed exam gave, awarded on the day of the exam until the user says otherwise.
AnyRecord earnedCredential(const NextStep& step, const Workspace& workspace)
{
    const std::optional<AnyRecord> attempt = recordOf(step, workspace);
    return HeldCredential{.credential = step.subject, .awardedOn = attempt ? dayOf(*attempt) : QDate()};
}

/// The latest award of the step's body that no record ends, once it is lost.
std::optional<AnyRecord> lapsedCredential(const NextStep& step, const Workspace& workspace)
{
    std::optional<AnyRecord> latest;
    if (!isGone(step)) {
        return latest;
    }
    for (const HeldCredential& held : recordsOf<HeldCredential>(workspace)) {
        const CredentialFacts* facts = workspace.rules().credential(held.credential);
        const bool isOfBody = facts && facts->body == step.subject;
        if (isOfBody && !held.endedOn && (!latest || std::get<HeldCredential>(*latest).awardedOn < held.awardedOn)) {
            latest = held;
        }
    }
    return latest;
}

/// Nothing where the step opens no form or its record is gone.
std::optional<AnyRecord> formOf(const NextStep& step, const Workspace& workspace)
{
    switch (describe(step.kind).opens) {
        case StepOpens::Page:
        case StepOpens::FirstLine:
        case StepOpens::StudyLine:
        case StepOpens::RuleValue:
            return std::nullopt;
        case StepOpens::ItsRecord:
            return recordOf(step, workspace);
        case StepOpens::LapsedCredential:
            return lapsedCredential(step, workspace);
        case StepOpens::Letter:
        case StepOpens::ProgrammeProof:
            return documentOf(step, workspace);
        case StepOpens::CeuActivity:
            return blankRecord(RecordKind::CeuActivity);
        case StepOpens::FullCredential:
            return fullCredential(step, workspace);
        case StepOpens::EarnedCredential:
            return earnedCredential(step, workspace);
        case StepOpens::Membership:
            return Membership{.body = step.subject, .dueOn = {}};
        case StepOpens::ExamAttempt:
            return ExamAttempt{.credential = step.subject, .onDate = {}};
        case StepOpens::Goal:
            return blankRecord(RecordKind::Goal);
    }
    Q_UNREACHABLE();
}

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

StepDraft draftFor(const NextStep& step, const Workspace& workspace)
{
    const StepKind& kind = describe(step.kind);
    if (kind.opens == StepOpens::FirstLine) {
        return LineDraft{u"1h "_s};
    }
    if (kind.opens == StepOpens::StudyLine) {
        return LineDraft{u"1h #%1 "_s.arg(step.subject)};
    }
    if (kind.opens == StepOpens::RuleValue) {
        return RuleDraft{.rule = step.rule, .part = QString::fromUtf16(kind.field)};
    }
    const std::optional<AnyRecord> form = formOf(step, workspace);
    return form ? StepDraft(FormDraft{.record = *form, .field = QString::fromUtf16(kind.field)}) : kind.page;
}

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
