// SPDX-License-Identifier: GPL-3.0-or-later
/// Credentials held.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

enum class CredentialStatus { Active, Inactive, Revoked, Surrendered };

CREDENCE_CHOICES(CredentialStatus, {
                                       {Active, u"active", QT_TRANSLATE_NOOP("Records", "Active")},
                                       {Inactive, u"inactive", QT_TRANSLATE_NOOP("Records", "Inactive")},
                                       {Revoked, u"revoked", QT_TRANSLATE_NOOP("Records", "Revoked")},
                                       {Surrendered, u"surrendered", QT_TRANSLATE_NOOP("Records", "Given up")},
                                   });

using HeldCredentialId = Id<struct HeldCredential>;

/// A credential awarded. `endedOn` is the last day it was held (an A that came off, a revocation).
struct HeldCredential {
    static constexpr KindUse kUse = KindUse::Judged;

    HeldCredentialId id{};
    QString credential;  ///< code as awarded: CPC-A until the A is removed, then a new record CPC
    QDate awardedOn;
    std::optional<QDate> endedOn{};
    CredentialStatus status = CredentialStatus::Active;
    QString number{};
    QString note{};

    friend bool operator==(const HeldCredential&, const HeldCredential&) = default;
};

}  // namespace credence
