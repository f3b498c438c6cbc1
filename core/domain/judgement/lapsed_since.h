// SPDX-License-Identifier: GPL-3.0-or-later
/// Since when a credential or a membership may not be used.
#pragma once

#include <QDate>

namespace credence {

struct LapsedSince {
    QDate day;                ///< the first one on which it may not be used
    bool isEstimate = false;  ///< nothing but an amount that we estimated says so

    friend bool operator==(const LapsedSince&, const LapsedSince&) = default;
};

}  // namespace credence
