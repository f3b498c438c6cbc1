// SPDX-License-Identifier: GPL-3.0-or-later
/// A text as a PDF file. Drawn by a program of its own (app/render), so that whoever asks needs neither fonts nor a
/// display.
#pragma once

#include <QByteArray>
#include <vector>

#include "domain/result.h"
#include "domain/text/paper_line.h"

namespace credence {

/// The bytes of a PDF file of Letter pages. Io where it cannot be drawn.
Result<QByteArray> pdfOf(const std::vector<PaperLine>& lines);

}  // namespace credence
