// SPDX-License-Identifier: GPL-3.0-or-later
/// Cycles as the body's portal shows them.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

using PortalCycleId = Id<struct PortalCycle>;

/// A renewal cycle as the member's own account at the body shows it. It wins over the computed one.
struct PortalCycle {
    static constexpr KindUse kUse = KindUse::Judged;

    PortalCycleId id{};
    QString body;
    QDate firstDay;
    QDate lastDay;
    std::optional<CeuHundredths> required{};
    QString note{};

    friend bool operator==(const PortalCycle&, const PortalCycle&) = default;
};

}  // namespace credence
