// SPDX-License-Identifier: GPL-3.0-or-later
/// Which records name a credential by its code. Codes are no references of the file, so that nothing else keeps them.
#pragma once

#include <optional>

#include "domain/records/any_record.h"
#include "services/workspace.h"

namespace credence {

/// Records of one kind that name a credential.
struct CodeUse {
    RecordKind kind;
    int count;
};

/// The first kind with records that name `code` in a field or among their credits; nothing if none does.
std::optional<CodeUse> useOfCode(const QString& code, const Workspace& workspace);

/// Whether the rules of `workspace` know the credential by nothing but this record.
bool isKnownBy(const OwnCredential& own, const Workspace& workspace);

}  // namespace credence
