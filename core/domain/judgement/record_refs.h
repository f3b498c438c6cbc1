// SPDX-License-Identifier: GPL-3.0-or-later
/// References to records without copying them into an AnyRecord.
#pragma once

#include <utility>
#include <variant>

#include "domain/records/any_record.h"

namespace credence {

template <class R>
RecordRef refTo(const R& record)
{
    return {.kind = kKindOf<R>, .id = record.id.value};
}

}  // namespace credence
