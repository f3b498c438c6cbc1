// SPDX-License-Identifier: GPL-3.0-or-later
/// What an entry is read and checked against: the codes of the rules in use and the words of the file.
#pragma once

#include <vector>

#include "domain/quick_line/quick_line.h"
#include "domain/records/validate.h"
#include "services/workspace.h"

namespace credence {

ValidationContext validationContext(const Workspace& workspace);

/// Subjects that the bodies of the user's credentials and goals bind CEUs to today.
std::vector<SubjectBoundRule> boundSubjects(const Workspace& workspace);

/// Words of the rules and of the file, and what was entered last.
QuickLineContext quickLineContext(const Workspace& workspace);

/// A new entry with what the quick line takes where nothing is said: today, the last subject, the present placement.
/// What it says already stays; any other record is given back as it is.
AnyRecord begunEntry(AnyRecord record, const Workspace& workspace);

}  // namespace credence
