// SPDX-License-Identifier: GPL-3.0-or-later
/// Which CEU activities are the same course, for bodies that give credit for one once.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "domain/records/ceu_activity.h"

namespace credence {

/// Activities by their place in a list by day, then id. The same index number, or without one the same title and
/// provider, is the same course; letter case and spaces do not matter.
class SameCourses {
public:
    explicit SameCourses(const std::vector<CeuActivity>& byDay);

    /// The place of the latest activity before that at `place` that is the same course; nothing without one.
    [[nodiscard]] std::optional<std::size_t> before(std::size_t place) const { return m_before.at(place); }

private:
    std::vector<std::optional<std::size_t>> m_before;
};

}  // namespace credence
