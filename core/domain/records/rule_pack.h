// SPDX-License-Identifier: GPL-3.0-or-later
/// Newer files of rules that the user took.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

using RulePackId = Id<struct RulePack>;

/// A newer file of rules that the user took in place of the program's own.
struct RulePack {
    static constexpr KindUse kUse = KindUse::Kept;

    RulePackId id{};
    QString catalogue;  ///< "aapc"
    QString version;    ///< "2027-01"
    QDate takenOn;
    QString sha256;   ///< as it was published, in hexadecimal
    QString content;  ///< key of the file among the contents: its SHA-256, which must be the published one
    QString note{};

    friend bool operator==(const RulePack&, const RulePack&) = default;
};

}  // namespace credence
