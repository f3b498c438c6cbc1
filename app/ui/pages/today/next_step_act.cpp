// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/next_step_act.h"

#include <QCoreApplication>
#include <algorithm>

#include "words/format.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

NextStepAct editRecord(const NextStep& step, const Workspace& workspace, PageId otherwise)
{
    if (step.record) {
        if (const Result<AnyRecord> record = workspace.record(*step.record)) {
            return record.value();
        }
    }
    return otherwise;
}

/// The letter already asked for from this placement, else a new one asked for today.
NextStepAct letterAct(const NextStep& step, const Workspace& workspace)
{
    if (!step.record) {
        return PageId::Credentials;
    }
    const PlacementId placement(step.record->id);
    const Result<std::vector<AnyRecord>> documents = workspace.records(RecordKind::Document);
    for (const AnyRecord& record : documents.valueOr({})) {
        const auto& document = std::get<Document>(record);
        if (document.kind == DocumentKind::VerificationLetter && document.placement == placement &&
            !document.receivedOn) {
            return record;
        }
    }
    Document letter{.kind = DocumentKind::VerificationLetter,
                    .title = QCoreApplication::translate("NextStepAct", "Verification letter, %1").arg(step.subject),
                    .askedOn = workspace.today()};
    letter.placement = placement;
    return AnyRecord(letter);
}

/// The credential that a passed exam gave, awarded on the day of the exam until the user says otherwise.
NextStepAct credentialAct(const NextStep& step, const Workspace& workspace)
{
    HeldCredential held{.credential = step.subject, .awardedOn = {}};
    if (step.record) {
        if (const Result<AnyRecord> attempt = workspace.record(*step.record)) {
            held.awardedOn = dayOf(attempt.value());
        }
    }
    return AnyRecord(held);
}

/// The proof already asked for of this programme, else a new one: the certificate of its completion.
NextStepAct programmeProofAct(const NextStep& step, const Workspace& workspace)
{
    if (!step.record) {
        return PageId::Credentials;
    }
    const ProgrammeId programme(step.record->id);
    const Result<std::vector<AnyRecord>> documents = workspace.records(RecordKind::Document);
    for (const AnyRecord& record : documents.valueOr({})) {
        const auto& document = std::get<Document>(record);
        const bool proves =
            document.kind == DocumentKind::CompletionCertificate || document.kind == DocumentKind::Transcript;
        if (proves && document.programme == programme && !document.receivedOn) {
            return record;
        }
    }
    Document proof{.kind = DocumentKind::CompletionCertificate,
                   .title = QCoreApplication::translate("NextStepAct", "Certificate, %1").arg(step.subject),
                   .receivedOn = workspace.today()};
    proof.programme = programme;
    return AnyRecord(proof);
}

/// The full credential that the apprentice form becomes; its day is on AAPC's answer.
NextStepAct fullCredentialAct(const NextStep& step, const Workspace& workspace)
{
    const CredentialFacts* held = workspace.rules().credential(step.subject);
    return AnyRecord(
        HeldCredential{.credential = held ? held->apprenticeOf.value_or(step.subject) : step.subject, .awardedOn = {}});
}

}  // namespace

NextStepAct actOf(const NextStep& step, const Workspace& workspace)
{
    switch (step.kind) {
        case NextStepKind::AskForLetter:
            return letterAct(step, workspace);
        case NextStepKind::EarnCeus:
            return AnyRecord(blankRecord(RecordKind::CeuActivity));
        case NextStepKind::AddIndexNumber:
        case NextStepKind::AttachCertificate:
            return editRecord(step, workspace, PageId::Ceus);
        case NextStepKind::ProveProgramme:
            return programmeProofAct(step, workspace);
        case NextStepKind::RemoveTheA:
            return fullCredentialAct(step, workspace);
        case NextStepKind::AddMembership:
            return AnyRecord(Membership{.body = step.subject, .dueOn = {}});
        case NextStepKind::PlanExam:
            return AnyRecord(ExamAttempt{.credential = step.subject, .onDate = {}});
        case NextStepKind::SitExam:
        case NextStepKind::RecordExamResult:
            return editRecord(step, workspace, PageId::Credentials);
        case NextStepKind::StudyWeakSubject:
            return BeginQuickLine{u"1h #%1 "_s.arg(step.subject)};
        case NextStepKind::MeetDeadline:
            return editRecord(step, workspace, PageId::Today);
        case NextStepKind::MeetNeed:
            return PageId::Credentials;
        case NextStepKind::SetGoal:
            return AnyRecord(blankRecord(RecordKind::Goal));
        case NextStepKind::LogFirstEntry:
            return BeginQuickLine{u"1h "_s};
        case NextStepKind::AddCredentialFromExam:
            return credentialAct(step, workspace);
        case NextStepKind::CatchUpCycle:
        case NextStepKind::SubmitCeus:
        case NextStepKind::AskAboutShare:
            return PageId::Ceus;
    }
    Q_UNREACHABLE();
}

QString fieldOf(NextStepKind kind)
{
    switch (kind) {
        case NextStepKind::AddIndexNumber:
            return u"index_number"_s;
        case NextStepKind::AttachCertificate:
            return u"certificate"_s;
        case NextStepKind::RecordExamResult:
            return u"result"_s;
        case NextStepKind::ProveProgramme:
            return u"location"_s;
        case NextStepKind::RemoveTheA:
            return u"awarded_on"_s;
        default:
            return {};
    }
}

}  // namespace credence
