// SPDX-License-Identifier: GPL-3.0-or-later
/// The CEU activities that a rule names, in words for people.
#pragma once

#include <QString>
#include <vector>

#include "domain/rules/activity_match.h"

namespace credence::format {

/// "taught or written, from CMS; in-service training": what fits any of `matches`; every activity where there is none.
QString activities(const std::vector<ActivityMatch>& matches);

}  // namespace credence::format
