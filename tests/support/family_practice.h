// SPDX-License-Identifier: GPL-3.0-or-later
/// A credential of AAPC that the catalogue does not list, as a user would add it.
#pragma once

#include <QString>

#include "domain/records/kinds.h"

namespace credence::testing {

inline OwnCredential familyPractice()
{
    return {.code = QStringLiteral("CFPC"),
            .name = QStringLiteral("Certified Family Practice Coder"),
            .body = QStringLiteral("AAPC"),
            .level = CredentialLevel::Specialty,
            .subject = QStringLiteral("family practice"),
            .ceus = wholeCeus(8)};
}

}  // namespace credence::testing
