// SPDX-License-Identifier: GPL-3.0-or-later
/// Organisations at which one might work or train.
#pragma once

#include "domain/records/kind_parts.h"

namespace credence {

using EmployerId = Id<struct Employer>;

/// An organisation that is asked for work or for a place to train.
struct Employer {
    static constexpr KindUse kUse = KindUse::Judged;

    EmployerId id{};
    QString name;
    QString town{};
    QString setting{};  ///< hospital, physician group, payer ...
    QString website{};
    QString reference{};       ///< id of the entry to look up that it was taken from; empty: the user's own
    bool leftOut = false;      ///< not to be asked
    QString leftOutBecause{};  ///< why not
    QString note{};

    friend bool operator==(const Employer&, const Employer&) = default;
};

}  // namespace credence
