// SPDX-License-Identifier: GPL-3.0-or-later
/// The conditions of `list`, for the log and for the records of one kind.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "domain/cycles/ceu_counting.h"
#include "domain/records/any_record.h"
#include "storage/log_query.h"

namespace credence::cli {

/// Name of the option whose field `kind` does not have, such as "--placement" of a goal; nothing if all fit.
std::optional<QString> unfitCondition(const LogFilter& filter, RecordKind kind);

/// Those of `records` (of one kind that fits) that meet all conditions; LogFilter::kinds is not one of them.
std::vector<AnyRecord> filtered(const std::vector<AnyRecord>& records, const LogFilter& filter, const CeuProof& proof);

}  // namespace credence::cli
