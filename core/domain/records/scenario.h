// SPDX-License-Identifier: GPL-3.0-or-later
/// What-ifs: nothing here is an entry that counts.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

using ScenarioId = Id<struct Scenario>;

/// What if: a few things taken as other than they are. Judged on an overlay, never mixed with the records.
struct Scenario {
    static constexpr KindUse kUse = KindUse::Kept;

    ScenarioId id{};
    QString name;
    std::optional<QDate> asOf{};           ///< the day it is judged on; nothing: today, or the day of the award
    std::optional<int> pacePercent{};      ///< of the last weeks' study and CEUs; 100: as now
    std::optional<Minutes> weeklyStudy{};  ///< instead of the last weeks
    std::optional<QDate> workUntil{};      ///< last day of the placements that go on
    QString credential{};                  ///< a further credential
    std::optional<QDate> awardedOn{};      ///< and its day
    QString exam{};                        ///< credential whose exam is moved or planned
    std::optional<QDate> examOn{};
    QString note{};

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

}  // namespace credence
