// SPDX-License-Identifier: GPL-3.0-or-later
/// The user's own words for a record; nothing is composed or translated here.
#pragma once

#include <QString>

#include "domain/records/any_record.h"

namespace credence {

/// Title, name or employer, else the code the record is about. Empty only for a blank draft or an untitled entry
/// at a placement.
QString ownWords(const AnyRecord& record);

}  // namespace credence
