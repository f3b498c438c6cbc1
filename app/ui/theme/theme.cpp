// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QToolTip>
#include <QWidget>
#include <algorithm>

#include "ui/theme/calm_style.h"

namespace credence {
namespace {

struct Colours {
    QRgb light;
    QRgb dark;
};

Colours coloursOf(Tone tone)
{
    switch (tone) {
        case Tone::Window:
            return {0xfff6f7f9, 0xff16191d};
        case Tone::Card:
            return {0xffffffff, 0xff1f2429};
        case Tone::Border:
            return {0xffe3e7ec, 0xff323a42};
        case Tone::Text:
            return {0xff1f2933, 0xffe4e7eb};
        case Tone::Secondary:
            return {0xff52606d, 0xff9aa5b1};
        case Tone::Accent:
            return {0xff0b5cad, 0xff6cb2f5};
        case Tone::Good:
            return {0xff15803d, 0xff4ade80};
        case Tone::Warn:
            return {0xffb45309, 0xfffbbf24};
        case Tone::Bad:
            return {0xffb91c1c, 0xfff87171};
        case Tone::Study:
            return {0xff6d28d9, 0xffb794f6};
        case Tone::Track:
            return {0xffe8ecf1, 0xff2c343c};
        case Tone::Selection:
            return {0xffe5f0fa, 0xff26384a};
        case Tone::OnAccent:
            return {0xffffffff, 0xff10161c};
    }
    Q_UNREACHABLE();
}

QColor pick(Tone tone, bool dark)
{
    const Colours colours = coloursOf(tone);
    return QColor(dark ? colours.dark : colours.light);
}

void fillTextRoles(QPalette& palette, bool dark)
{
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, pick(Tone::Text, dark));
        palette.setColor(QPalette::Disabled, role, pick(Tone::Secondary, dark));
    }
    palette.setColor(QPalette::PlaceholderText, pick(Tone::Secondary, dark));
    palette.setColor(QPalette::BrightText, pick(Tone::Bad, dark));
    palette.setColor(QPalette::Link, pick(Tone::Accent, dark));
    palette.setColor(QPalette::LinkVisited, pick(Tone::Study, dark));
    palette.setColor(QPalette::HighlightedText, pick(Tone::OnAccent, dark));
}

QPalette paletteFor(bool dark)
{
    QPalette palette(pick(Tone::Card, dark), pick(Tone::Window, dark));
    fillTextRoles(palette, dark);
    palette.setColor(QPalette::Window, pick(Tone::Window, dark));
    palette.setColor(QPalette::Base, pick(Tone::Card, dark));
    palette.setColor(QPalette::AlternateBase, pick(Tone::Window, dark));
    palette.setColor(QPalette::ToolTipBase, pick(Tone::Card, dark));
    palette.setColor(QPalette::Highlight, pick(Tone::Accent, dark));
    palette.setColor(QPalette::Light, pick(Tone::Card, dark));
    palette.setColor(QPalette::Midlight, pick(Tone::Track, dark));
    palette.setColor(QPalette::Mid, pick(Tone::Border, dark));
    palette.setColor(QPalette::Dark, pick(Tone::Border, dark));
    palette.setColor(QPalette::Shadow, pick(Tone::Border, dark));
    return palette;
}

bool wantsDark(ColourScheme scheme, const QPalette& systemPalette)
{
    return scheme == ColourScheme::Dark || (scheme == ColourScheme::System && isDark(systemPalette));
}

}  // namespace

QColor colour(Tone tone, const QPalette& palette)
{
    return pick(tone, isDark(palette));
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QFont fontFor(TextRole role, const QFont& base)
{
    QFont font = base;
    switch (role) {
        case TextRole::Body:
            break;
        case TextRole::Title:
            font.setPointSizeF(base.pointSizeF() * 1.4);
            font.setBold(true);
            break;
        case TextRole::Heading:
            font.setBold(true);
            break;
        case TextRole::Secondary:
            font.setPointSizeF(base.pointSizeF() * 0.9);
            break;
    }
    return font;
}

void applyTheme(QApplication& application, ColourScheme scheme, int zoomPercent)
{
    // What the system gave before we ever changed it.
    static const QPalette kSystemPalette = QApplication::palette();
    static const QFont kSystemFont = QApplication::font();

    if (!qobject_cast<CalmStyle*>(application.style())) {
        QApplication::setStyle(new CalmStyle);
    }
    const QPalette palette = paletteFor(wantsDark(scheme, kSystemPalette));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QFont font = kSystemFont;
    font.setPointSizeF(kSystemFont.pointSizeF() * std::clamp(zoomPercent, 80, 200) / 100.0);
    if (font != QApplication::font()) {
        QApplication::setFont(font);
        // Qt tells windows only; a label with a font of its own inherits none and has to ask again.
        for (QWidget* widget : QApplication::allWidgets()) {
            QEvent changed(QEvent::ApplicationFontChange);
            QCoreApplication::sendEvent(widget, &changed);
        }
    }
}

}  // namespace credence
