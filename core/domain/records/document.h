// SPDX-License-Identifier: GPL-3.0-or-later
/// References to proofs.
#pragma once

#include "domain/records/ceu_activity.h"
#include "domain/records/exam_attempt.h"
#include "domain/records/held_credential.h"
#include "domain/records/kind_parts.h"
#include "domain/records/placement.h"
#include "domain/records/programme.h"
#include "domain/records/record_ref.h"

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

/// What stood in the way of opening a kept file when it was taken.
enum class FileTrouble {
    Damaged,   ///< it is not what its first bytes say
    Locked,    ///< it asks for a password
    NoReader,  ///< sound as far as is known, but of a type that this computer cannot show
};

CREDENCE_CHOICES(FileTrouble, {
                                  {Damaged, u"damaged", QT_TRANSLATE_NOOP("Records", "It cannot be opened")},
                                  {Locked, u"locked", QT_TRANSLATE_NOOP("Records", "It asks for a password")},
                                  {NoReader, u"no_reader", QT_TRANSLATE_NOOP("Records", "It cannot be shown here")},
                              });

using DocumentId = Id<struct Document>;

/// One more record that a document is about.
struct DocumentLink {
    RecordRef record{};

    friend bool operator==(const DocumentLink&, const DocumentLink&) = default;
};

/// One point of what a body asks of such a paper (StatementRule::documents), which the user found on it.
struct DocumentPoint {
    QString point;

    friend bool operator==(const DocumentPoint&, const DocumentPoint&) = default;
};

/// A proof: the paper, or where it lies, and what it proves. A letter that was asked for and has not come has `askedOn`
/// and no `receivedOn`. What it is about stands in the five links and in `links`; `recordsAbout` gives all of them.
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
    std::vector<DocumentLink> links{};    ///< further records, of any kind
    std::vector<DocumentPoint> points{};  ///< what it was found to show, in the words of the rule
    std::optional<QDate> remindedOn{};    ///< letters: when the last reminder was sent
    std::optional<QDate> expiresOn{};     ///< the last day on which it proves anything
    QString fileName{};                   ///< of the file that is kept, with the ending of what it is; empty: none is
    QString content{};                    ///< key of that file among the contents
    /// Why that file is in doubt; nothing: it was opened, was not looked at, or the user says that it is in order.
    std::optional<FileTrouble> fileTrouble{};
    QString note{};

    friend bool operator==(const Document&, const Document&) = default;
};

/// Whether the paper can prove anything on `asOf`: it has come, its last day is not over, and its file is not one that
/// cannot be opened. A paper of which no file is kept is taken at the user's word.
bool isProofOn(const Document& document, QDate asOf);

/// The records that it is about, each once.
std::vector<RecordRef> recordsAbout(const Document& document);
/// The ids of those of `kind` among them.
std::vector<qint64> idsAbout(const Document& document, RecordKind kind);
bool isAbout(const Document& document, RecordRef record);
/// The same with one more record that it is about: in the link of its kind, if there is one and it is free.
Document linkedTo(Document document, RecordRef record);
/// The same, no longer about `record`.
Document unlinkedFrom(Document document, RecordRef record);

}  // namespace credence
