// SPDX-License-Identifier: GPL-3.0-or-later
/// What proves at compile time that a table describes every enumerator of its kind, each in its place.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace credence {

/// The compiler spells a value that is no enumerator as a cast of its number.
template <auto kValue>
constexpr bool isEnumerator()
{
    return std::string_view(__PRETTY_FUNCTION__).find("kValue = (") == std::string_view::npos;
}

/// Whether `kRows` (with a member `kind`) has a row for each enumerator, in the order of the enumeration.
template <const auto& kRows>
constexpr bool describesEveryKind()
{
    using Kind = decltype(kRows.front().kind);
    for (std::size_t i = 0; i < kRows.size(); ++i) {
        if (kRows[i].kind != static_cast<Kind>(i)) {
            return false;
        }
    }
    return isEnumerator<static_cast<Kind>(kRows.size() - 1)>() && !isEnumerator<static_cast<Kind>(kRows.size())>();
}

/// The names of such rows, as EnumNames has them.
template <class Row, std::size_t kCount>
constexpr auto namesOfKinds(const std::array<Row, kCount>& rows)
{
    std::array<std::pair<decltype(Row::kind), const char16_t*>, kCount> names{};
    for (std::size_t i = 0; i < kCount; ++i) {
        names[i] = {rows[i].kind, rows[i].name};
    }
    return names;
}

}  // namespace credence
