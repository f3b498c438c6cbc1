// SPDX-License-Identifier: GPL-3.0-or-later
/// A record typed as JSON.
#pragma once

#include "domain/records/any_record.h"
#include "domain/result.h"

namespace credence::cli {

/// The record in the file, or on standard input ("-"), as one that is not stored yet. InvalidInput (detail: in words,
/// what is wrong with the text), or as of any file that cannot be read.
Result<AnyRecord> recordFromJson(const QString& path);

}  // namespace credence::cli
