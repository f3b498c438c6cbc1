// SPDX-License-Identifier: GPL-3.0-or-later
/// What `road` prints for people.
#pragma once

#include <QStringList>

#include "domain/pathway/road.h"

namespace credence::cli {

QStringList roadLines(const Road& road, const RuleBook& rules);

}  // namespace credence::cli
