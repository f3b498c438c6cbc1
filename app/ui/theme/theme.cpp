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
    Tone tone;
    QRgb light;
    QRgb dark;
};

constexpr Colours kColours[] = {
    {Tone::Window, 0xfff6f7f9, 0xff16191d},    {Tone::Card, 0xffffffff, 0xff1f2429},
    {Tone::Border, 0xffe3e7ec, 0xff323a42},    {Tone::Text, 0xff1f2933, 0xffe4e7eb},
    {Tone::Secondary, 0xff52606d, 0xff9aa5b1}, {Tone::Accent, 0xff0b5cad, 0xff6cb2f5},
    {Tone::Good, 0xff15803d, 0xff4ade80},      {Tone::Warn, 0xffb45309, 0xfffbbf24},
    {Tone::Bad, 0xffb91c1c, 0xfff87171},       {Tone::Study, 0xff6d28d9, 0xffb794f6},
    {Tone::Track, 0xffe8ecf1, 0xff2c343c},     {Tone::Selection, 0xffe5f0fa, 0xff26384a},
    {Tone::OnAccent, 0xffffffff, 0xff10161c},
};

QColor pick(Tone tone, bool dark)
{
    const auto* colours = std::ranges::find(kColours, tone, &Colours::tone);
    return QColor(dark ? colours->dark : colours->light);
}

struct PaletteRole {
    QPalette::ColorRole role;
    Tone tone;
};

constexpr PaletteRole kPaletteRoles[] = {
    {QPalette::Window, Tone::Window},
    {QPalette::Base, Tone::Card},
    {QPalette::AlternateBase, Tone::Window},
    {QPalette::ToolTipBase, Tone::Card},
    {QPalette::PlaceholderText, Tone::Secondary},
    {QPalette::BrightText, Tone::Bad},
    {QPalette::Link, Tone::Accent},
    {QPalette::LinkVisited, Tone::Study},
    {QPalette::Highlight, Tone::Accent},
    {QPalette::HighlightedText, Tone::OnAccent},
    {QPalette::Light, Tone::Card},
    {QPalette::Midlight, Tone::Track},
    {QPalette::Mid, Tone::Border},
    {QPalette::Dark, Tone::Border},
    {QPalette::Shadow, Tone::Border},
};

QPalette paletteFor(bool dark)
{
    QPalette palette(pick(Tone::Card, dark), pick(Tone::Window, dark));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, pick(Tone::Text, dark));
        palette.setColor(QPalette::Disabled, role, pick(Tone::Secondary, dark));
    }
    for (const auto& [role, tone] : kPaletteRoles) {
        palette.setColor(role, pick(tone, dark));
    }
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
    // Chosen rows are soft, heads quiet; a chosen word in a field keeps the accent.
    QPalette ofRows = palette;
    ofRows.setColor(QPalette::Highlight, colour(Tone::Selection, palette));
    ofRows.setColor(QPalette::HighlightedText, colour(Tone::Text, palette));
    ofRows.setColor(QPalette::ButtonText, colour(Tone::Secondary, palette));
    QApplication::setPalette(ofRows, "QAbstractItemView");
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
