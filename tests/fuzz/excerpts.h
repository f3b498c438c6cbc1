// SPDX-License-Identifier: GPL-3.0-or-later
/// The smallest catalogue files that still say something real: one for each kind of rule, for a subject and for an
/// entry to look up, cut out of the built-in files.
#pragma once

#include <QByteArray>
#include <string>
#include <vector>

namespace credence::testing {

struct Excerpt {
    std::string name;  ///< the kind of rule
    QByteArray json;   ///< without spaces
};

std::vector<Excerpt> excerpts();

}  // namespace credence::testing
