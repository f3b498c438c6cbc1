// SPDX-License-Identifier: GPL-3.0-or-later
/// Hours worked at a placement.
#pragma once

#include "domain/records/kind_parts.h"
#include "domain/records/placement.h"

namespace credence {

using ExperienceEntryId = Id<struct ExperienceEntry>;

/// Time worked at a placement on one day (the day it began).
struct ExperienceEntry {
    static constexpr KindUse kUse = KindUse::Kept;

    ExperienceEntryId id{};
    QDate onDate;
    Minutes minutes;
    PlacementId placement;
    std::optional<Minutes> startedAt{};  ///< minutes after midnight, 0..1439
    QString title{};
    QString note{};
    QString importKey{};  ///< identity of the imported row, empty if typed

    friend bool operator==(const ExperienceEntry&, const ExperienceEntry&) = default;
};

}  // namespace credence
