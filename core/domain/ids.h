// SPDX-License-Identifier: GPL-3.0-or-later
/// Typed row ids: a placement's id cannot be handed where a programme's is asked.
#pragma once

#include <QtGlobal>
#include <compare>

namespace credence {

/// Identity of a stored record of the kind `Record`. 0 means "not stored yet" and is only valid in a draft.
template <class Record>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    explicit constexpr Id(qint64 raw) : value(raw) {}
    [[nodiscard]] constexpr bool isStored() const { return value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

}  // namespace credence
