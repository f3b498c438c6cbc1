// SPDX-License-Identifier: GPL-3.0-or-later
/// How windows and dialogs open: as large as there is room for, dialogs in letters, so that they fit at every zoom.
#pragma once

#include <QSize>

class QDialog;
class QWidget;

namespace credence {

/// What the screen of `window` has room for, its frame included.
QSize roomFor(const QWidget& window);

/// Gives it room for so many characters and lines.
void sizeInLetters(QWidget& dialog, int characters, int lines);

/// Before its parent window, which waits; it is freed when it closes.
void openOnce(QDialog& dialog);

}  // namespace credence
