// SPDX-License-Identifier: GPL-3.0-or-later
/// Words of a line that are near the name of a place, a provider, a subject, a credential or a kind, or that name a new
/// one.
#pragma once

#include <optional>

#include "domain/quick_line/line_answers.h"

namespace credence {

/// The word `index` with its mark (@ # + idx:), which was not understood.
Suspect markInDoubt(const ReadLine& read, int index);

/// What begins at the word `index`, which is left over and has no mark: "lakesid", "AHMIA", "anatmy", "externshp",
/// "CHP261120A".
std::optional<Suspect> nameInDoubt(const ReadLine& read, int index);

/// The word `index`, which was understood: as a new subject or provider, as a place that may be another one, as a kind
/// of place of which none was held on the day.
std::optional<Suspect> takenNameInDoubt(const ReadLine& read, int index);

}  // namespace credence
