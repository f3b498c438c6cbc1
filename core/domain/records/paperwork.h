// SPDX-License-Identifier: GPL-3.0-or-later
/// References to proofs, and dated duties.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "domain/ids.h"

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

/// A reference to a proof: where it lies and what it proves (at most one of the five links is set).
/// A letter that was asked for and has not come has `askedOn` and no `receivedOn`.
struct Document {
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

enum class DeadlineRepeat { Never, Yearly };

/// A duty with a day, set by the user. Yearly ones come back on the same day and month.
struct Deadline {
    DeadlineId id{};
    QString title;
    QDate dueOn;
    DeadlineRepeat repeat = DeadlineRepeat::Never;
    std::optional<QDate> doneOn{};  ///< for yearly ones: the last due day that was done
    QString note{};

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

}  // namespace credence
