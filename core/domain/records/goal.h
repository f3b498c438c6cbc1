// SPDX-License-Identifier: GPL-3.0-or-later
/// What the user wants.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

using GoalId = Id<struct Goal>;

/// A credential the user wants, by a day, with the time a week she gives it.
struct Goal {
    static constexpr KindUse kUse = KindUse::Judged;

    GoalId id{};
    QString credential;
    std::optional<QDate> byDate{};
    std::optional<Minutes> weekly{};
    int rank = 1;  ///< 1 comes first
    QString note{};

    friend bool operator==(const Goal&, const Goal&) = default;
};

}  // namespace credence
