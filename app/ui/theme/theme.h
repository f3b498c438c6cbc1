// SPDX-License-Identifier: GPL-3.0-or-later
/// The one place of colours, spaces and type. Light or dark follows from the palette at hand, so a widget that
/// asks in its paint event is right after every switch.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace credence {

enum class Tone {
    Window,
    Card,
    Border,
    Text,
    Secondary,
    Accent,  ///< CPC, experience
    Good,
    Warn,
    Bad,
    Study,
    Track,      ///< the empty part of rings and bars
    Selection,  ///< ground of the selected row or side-bar item
    OnAccent,   ///< text on an accent ground
};

enum class ColourScheme { System, Light, Dark };

/// The colour of `tone` on a widget with `palette`.
QColor colour(Tone tone, const QPalette& palette);
bool isDark(const QPalette& palette);

enum class TextRole { Body, Title, Heading, Secondary };
/// Title 1.4x, heading bold 1x, secondary 0.9x of `base`.
QFont fontFor(TextRole role, const QFont& base);

namespace space {
inline constexpr int kGrid = 4;
inline constexpr int kCardPadding = 14;
inline constexpr int kGap = 14;
inline constexpr int kPage = 20;     ///< from the sides of a page to what stands on it
inline constexpr int kPageTop = 16;  ///< and from its top
inline constexpr int kRowHeight = 28;
inline constexpr int kTarget = 24;
}  // namespace space

/// Sets palette, style and style sheet of the whole program; may be called again at any time.
/// `zoomPercent` 80-200 scales the system font.
void applyTheme(QApplication& application, ColourScheme scheme, int zoomPercent);

}  // namespace credence
