// SPDX-License-Identifier: GPL-3.0-or-later
/// What is painted by ourselves is told to a screen reader as what it is: charts with their items, the pages of the
/// side bar, what unfolds, and what the announcer says.
#pragma once

namespace credence {

/// From now on; asking for it again changes nothing.
void tellOwnRoles();

}  // namespace credence
