// SPDX-License-Identifier: GPL-3.0-or-later
/// Lines of text on Letter pages, as PDF.
#pragma once

#include <QIODevice>
#include <vector>

#include "domain/text/paper_line.h"

namespace credence::render {

/// Writes all of it to `out`, with as many pages as it takes; long lines go on below. False if it cannot be written.
bool writePaper(const std::vector<PaperLine>& lines, QIODevice& out);

}  // namespace credence::render
