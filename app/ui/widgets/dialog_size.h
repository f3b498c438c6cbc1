// SPDX-License-Identifier: GPL-3.0-or-later
/// How large a window opens, a dialog in letters, so that it fits at every zoom, and never beyond the screen.
#pragma once

#include <QSize>

class QWidget;

namespace credence {

/// What the screen of `window` has room for, its frame included.
QSize roomFor(const QWidget& window);

/// Gives it room for so many characters and lines.
void sizeInLetters(QWidget& dialog, int characters, int lines);

}  // namespace credence
