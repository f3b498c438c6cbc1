// SPDX-License-Identifier: GPL-3.0-or-later
/// How the style draws fields, buttons, boxes and lists.
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QColor;
class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;
QT_END_NAMESPACE

namespace credence {

inline constexpr qreal kFocusWidth = 1.5;

/// With round corners.
void drawPanel(QPainter* painter, const QRect& rect, const QColor& ground, const QColor& border, qreal width = 1);
/// The one button of its group that is painted in the accent: the default button.
bool isPrimary(const QStyleOption* option);
void drawButton(const QStyleOption* option, QPainter* painter);
void drawField(const QStyleOption* option, QPainter* painter);
/// A box or a round button to tick: its border is seen on every ground, what is ticked is filled.
void drawTick(const QStyleOption* option, QPainter* painter, bool isRound);
/// What opens a list; as large as the letters beside it.
void drawComboBox(const QStyleOptionComboBox& box, const QRect& arrow, QPainter* painter);

}  // namespace credence
