// SPDX-License-Identifier: GPL-3.0-or-later
/// The user's own values of rules: kept beside what the program brings, never mixed into it.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

using RuleOverrideId = Id<struct RuleOverride>;

/// One value of a rule as the user has it from elsewhere (her account at the body says so).
struct RuleOverride {
    static constexpr KindUse kUse = KindUse::Kept;

    RuleOverrideId id{};
    QString rule;                        ///< id of the rule
    std::optional<QDate> editionFrom{};  ///< first day of the edition meant; nothing: the edition without one
    QString part;                        ///< which value, as a JSON pointer inside the edition: "/cycle/months"
    QString value;                       ///< in the unit of the part: "36.00", "80:00", "425.00"
    QString source{};                    ///< who says so
    QString note{};

    friend bool operator==(const RuleOverride&, const RuleOverride&) = default;
};

}  // namespace credence
