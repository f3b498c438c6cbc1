// SPDX-License-Identifier: GPL-3.0-or-later
/// Memberships of the bodies.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

using MembershipId = Id<struct Membership>;

/// Membership of a body; dues come back every year on the day and month of `dueOn`.
struct Membership {
    static constexpr KindUse kUse = KindUse::Judged;

    MembershipId id{};
    QString body;  ///< AAPC or AHIMA
    QString number{};
    QDate dueOn;  ///< any one due date
    std::optional<Cents> dues{};
    QString note{};

    friend bool operator==(const Membership&, const Membership&) = default;
};

}  // namespace credence
