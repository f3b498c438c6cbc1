// SPDX-License-Identifier: GPL-3.0-or-later
/// Which texts of a window have too little room.
#pragma once

#include <QStringList>
#include <QWidget>

namespace credence::testing {

/// A line for each text below `surface` that is cut off: a label, button, box or head of a column narrower than its
/// words, a label that wraps to more lines than it has, a page wider than its window that scrolls up and down only.
/// What gives way on purpose, with an ellipsis and the whole as its tooltip, is not cut.
QStringList cutTexts(const QWidget& surface);

/// "QPushButton save “Save”".
QString nameOfWidget(const QWidget& widget, const QString& text);

}  // namespace credence::testing
