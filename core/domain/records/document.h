// SPDX-License-Identifier: GPL-3.0-or-later
/// References to proofs.
#pragma once

#include "domain/records/ceu_activity.h"
#include "domain/records/exam_attempt.h"
#include "domain/records/held_credential.h"
#include "domain/records/kind_parts.h"
#include "domain/records/placement.h"
#include "domain/records/programme.h"

namespace credence {

enum class DocumentKind {
    CompletionCertificate,
    Transcript,
    VerificationLetter,
    CeuCertificate,
    ExamResult,
    CredentialCertificate,
    Other,
};

CREDENCE_CHOICES(
    DocumentKind,
    {
        {CompletionCertificate, u"completion_certificate", QT_TRANSLATE_NOOP("Records", "Certificate of completion")},
        {Transcript, u"transcript", QT_TRANSLATE_NOOP("Records", "Transcript")},
        {VerificationLetter, u"verification_letter", QT_TRANSLATE_NOOP("Records", "Verification letter")},
        {CeuCertificate, u"ceu_certificate", QT_TRANSLATE_NOOP("Records", "CEU certificate")},
        {ExamResult, u"exam_result", QT_TRANSLATE_NOOP("Records", "Exam result")},
        {CredentialCertificate, u"credential_certificate", QT_TRANSLATE_NOOP("Records", "Credential certificate")},
        {Other, u"other", QT_TRANSLATE_NOOP("Records", "Other document")},
    });

using DocumentId = Id<struct Document>;

/// A reference to a proof: where it lies and what it proves (at most one of the five links is set).
/// A letter that was asked for and has not come has `askedOn` and no `receivedOn`.
struct Document {
    static constexpr KindUse kUse = KindUse::Judged;

    DocumentId id{};
    DocumentKind kind = DocumentKind::Other;
    QString title;
    QString location{};  ///< path or place where the paper is kept
    std::optional<QDate> askedOn{};
    std::optional<QDate> receivedOn{};
    std::optional<QDate> coversFrom{};   ///< letters: first day of the experience they vouch for
    std::optional<QDate> coversUntil{};  ///< letters: last day of it
    std::optional<ProgrammeId> programme{};
    std::optional<PlacementId> placement{};
    std::optional<CeuActivityId> ceuActivity{};
    std::optional<ExamAttemptId> examAttempt{};
    std::optional<HeldCredentialId> heldCredential{};
    QString note{};

    friend bool operator==(const Document&, const Document&) = default;
};

}  // namespace credence
