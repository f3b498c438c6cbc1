// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/step_drafts.h"

#include "services/document_drafts.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

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
    const std::vector<Document> documents = allOf<Document>(workspace.file()).valueOr({});
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

/// Nothing where the step opens no form or its record is gone.
std::optional<AnyRecord> formOf(const NextStep& step, const Workspace& workspace)
{
    switch (describe(step.kind).opens) {
        case StepOpens::Page:
        case StepOpens::FirstLine:
        case StepOpens::StudyLine:
            return std::nullopt;
        case StepOpens::ItsRecord:
            return recordOf(step, workspace);
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
    const std::optional<AnyRecord> form = formOf(step, workspace);
    return form ? StepDraft(FormDraft{.record = *form, .field = QString::fromUtf16(kind.field)}) : kind.page;
}

}  // namespace credence
