// SPDX-License-Identifier: GPL-3.0-or-later
/// Lines for paper as bytes: how they are handed to the program that draws them.
#pragma once

#include <QByteArray>
#include <vector>

#include "domain/text/paper_line.h"

namespace credence {

/// One line each, its role before it; line breaks inside a text become blanks.
QByteArray handedOn(const std::vector<PaperLine>& lines);
/// The inverse; a line without a role is a plain one.
std::vector<PaperLine> takenOver(const QByteArray& bytes);

}  // namespace credence
