// SPDX-License-Identifier: GPL-3.0-or-later
/// Words for what is dragged to see a day move.
#pragma once

#include "domain/what_if/levers.h"
#include "words/format.h"

namespace credence::format {

QString leverTitle(const Lever& lever);                          ///< "Study a week"
QString leverValue(const Lever& lever, int value, QDate today);  ///< "12 h 00", "Jun 9, 2027", "150 %"
QString leverDay(const std::optional<QDate>& day);               ///< "about Jun 9, 2027"
/// How `day` stands to the one as things are, and to the one that is wanted: "30 days earlier · 12 days to spare".
QString leverChange(const Lever& lever, const std::optional<QDate>& day);
/// What a scenario that the lever made is called: "CCS: 12 h 00 of study a week"
QString leverName(const Lever& lever, const Scenario& scenario);

}  // namespace credence::format
