// SPDX-License-Identifier: GPL-3.0-or-later
/// An entry that is done again.
#pragma once

#include <QDate>

#include "domain/records/any_record.h"

namespace credence {

/// The entry once more on `day`, as a new record: what belongs to the first alone, its origin, its certificate and its
/// credits, is left out.
AnyRecord repeatedOn(AnyRecord record, QDate day);
}  // namespace credence
