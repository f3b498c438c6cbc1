// SPDX-License-Identifier: GPL-3.0-or-later
/// Small catalogue files that still say something real, cut out of the built-in files: the shortest and the longest
/// rule of each kind, a subject with its exams, an entry to look up; and one file of what the built-in ones do not
/// have.
#pragma once

#include <QByteArray>
#include <string>
#include <vector>

namespace credence::testing {

struct Excerpt {
    std::string name;  ///< the kind of rule, and which of them
    QByteArray json;   ///< without spaces
};

std::vector<Excerpt> excerpts();

}  // namespace credence::testing
