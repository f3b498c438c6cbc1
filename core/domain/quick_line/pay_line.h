// SPDX-License-Identifier: GPL-3.0-or-later
/// "pay 22.75 an hour from Nov 2 Lakeside Clinic": a line about the user's own pay.
#pragma once

#include "domain/quick_line/quick_line.h"

namespace credence {

/// Nothing where the line is about something else: it does not begin with "pay" or "paid", or what follows is a time
/// or CEUs and no money. "an hour", "a year" and their like say for what time the amount is; without them it is not
/// saved. The day stands behind "from" or "since", or last. What is left is the employer: a place that is known, or a
/// new name that begins with a capital or stands behind "at" or "@"; other words are a question.
std::optional<QuickLine> parsePayLine(const QString& text, const QuickLineContext& context);

}  // namespace credence
