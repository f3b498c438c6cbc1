// SPDX-License-Identifier: GPL-3.0-or-later
/// A calendar to pick a day from, in the colours of the window: weeks begin on Monday, as everywhere in it.
#pragma once

class QCalendarWidget;

namespace credence {

void makeCalm(QCalendarWidget& calendar);

}  // namespace credence
