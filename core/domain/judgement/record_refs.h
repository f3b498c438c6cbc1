// SPDX-License-Identifier: GPL-3.0-or-later
/// References to records without copying them into an AnyRecord.
#pragma once

#include <utility>
#include <variant>

#include "domain/records/any_record.h"

namespace credence {

namespace detail {

template <class R, std::size_t... Is>
constexpr std::size_t alternativeIndex(std::index_sequence<Is...>)
{
    return ((std::is_same_v<R, std::variant_alternative_t<Is, AnyRecord>> ? Is : 0) + ...);
}

}  // namespace detail

template <class R>
RecordRef refTo(const R& record)
{
    constexpr std::size_t kIndex =
        detail::alternativeIndex<R>(std::make_index_sequence<std::variant_size_v<AnyRecord>>{});
    return {.kind = static_cast<RecordKind>(kIndex), .id = record.id.value};
}

}  // namespace credence
