// SPDX-License-Identifier: GPL-3.0-or-later
/// Credentials that the rules do not list.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

/// What kind of credential the body calls it.
enum class CredentialLevel { Core, Specialty, Other };

CREDENCE_CHOICES(CredentialLevel, {
                                      {Core, u"core", QT_TRANSLATE_NOOP("Records", "Core credential")},
                                      {Specialty, u"specialty", QT_TRANSLATE_NOOP("Records", "Specialty credential")},
                                      {Other, u"other", QT_TRANSLATE_NOOP("Records", "Another sort")},
                                  });

using OwnCredentialId = Id<struct OwnCredential>;

/// A credential that the catalogue does not list: every record can name it by its code, and it is judged by the rules
/// of its body.
struct OwnCredential {
    static constexpr KindUse kUse = KindUse::Kept;

    OwnCredentialId id{};
    QString code;  ///< "CPEDC"
    QString name;
    QString body;  ///< code of the body that awards it
    CredentialLevel level = CredentialLevel::Core;
    QString subject{};                    ///< in which it asks for CEUs of its own
    std::optional<CeuHundredths> ceus{};  ///< of that subject a cycle
    QString note{};

    friend bool operator==(const OwnCredential&, const OwnCredential&) = default;
};

}  // namespace credence
