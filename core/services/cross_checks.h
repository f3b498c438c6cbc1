// SPDX-License-Identifier: GPL-3.0-or-later
/// Checks of a draft against the records beside it: references, overlaps, repeats, dates of the placement.
#pragma once

#include <vector>

#include "domain/records/validate.h"
#include "storage/record_file.h"

namespace credence {

/// Errors for references to records that are not there; warnings for the rest.
std::vector<Problem> crossCheck(const AnyRecord& draft, const RecordFile& file);

}  // namespace credence
