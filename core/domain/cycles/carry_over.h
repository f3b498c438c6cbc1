// SPDX-License-Identifier: GPL-3.0-or-later
/// What of the surplus of one cycle counts in the next.
#pragma once

#include <QString>
#include <optional>

#include "domain/date_range.h"
#include "domain/judgement/progress.h"
#include "domain/judgement/situation.h"

namespace credence {

/// What the cycle of `body` on `range` takes over from the one that ended before it: what that one had beyond its
/// total, as far as it was earned in it (what it took over itself is used up first), at most the figure of the rule
/// that binds the new cycle. Nothing if that is 0 or the cycle before was missed. Judges all cycles before, where the
/// rule carries anything. Source: carry_over in the catalogue's README.
std::optional<CarriedOver> carriedInto(const QString& body, const DateRange& range, const Situation& situation);

}  // namespace credence
