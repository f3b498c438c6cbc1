// SPDX-License-Identifier: GPL-3.0-or-later
/// "applied Baystate Health outpatient coder yesterday": a line about an application, which has no amount.
#pragma once

#include "domain/quick_line/quick_line.h"

namespace credence {

/// Nothing where the line is about something else: it does not begin with "applied", or it has an amount. The employer
/// is the longest known one with which the rest begins, else the words that begin with a capital; "to" may stand before
/// it and "for" behind it. What follows is the role, or the note beside a role in quotes or behind a dash. The day may
/// stand first or last, and may not lie in the future.
std::optional<QuickLine> parseApplicationLine(const QString& text, const QuickLineContext& context);

}  // namespace credence
