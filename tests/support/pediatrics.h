// SPDX-License-Identifier: GPL-3.0-or-later
/// A credential of AAPC that the catalogue does not list, as a user would add it.
#pragma once

#include <QString>

#include "domain/records/kinds.h"

namespace credence::testing {

inline OwnCredential pediatrics()
{
    return {.code = QStringLiteral("CPEDC"),
            .name = QStringLiteral("Certified Pediatrics Coder"),
            .body = QStringLiteral("AAPC"),
            .level = CredentialLevel::Specialty,
            .subject = QStringLiteral("pediatrics"),
            .ceus = wholeCeus(8)};
}

}  // namespace credence::testing
