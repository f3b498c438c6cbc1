// SPDX-License-Identifier: GPL-3.0-or-later
/// What the user was paid, is paid or will be.
#pragma once

#include "domain/records/kind_parts.h"
#include "domain/records/pay_period.h"
#include "domain/records/placement.h"

namespace credence {

using PayId = Id<struct Pay>;

/// Pay at one employer from `fromDay` on, until the next pay there. A raise is a record more.
struct Pay {
    static constexpr KindUse kUse = KindUse::Judged;

    PayId id{};
    QString employer;
    QDate fromDay;
    Cents amount;
    std::optional<PayPeriod> per{};          ///< the user must say it: 50,000 an hour is no guess to be made
    std::optional<Minutes> weekly{};         ///< time a week that it is for
    std::optional<PlacementId> placement{};  ///< where the work is recorded
    QString note{};

    friend bool operator==(const Pay&, const Pay&) = default;
};

}  // namespace credence
