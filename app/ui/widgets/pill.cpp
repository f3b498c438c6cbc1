// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include <QPainter>
#include <algorithm>

namespace credence {
namespace {

QColor groundColour(Tone tone, Pill::Ground ground, const QPalette& palette)
{
    if (ground == Pill::Ground::Solid) {
        return colour(tone, palette);
    }
    const QColor card = colour(Tone::Card, palette);
    const QColor tint = colour(tone, palette);
    const double share = isDark(palette) ? 0.25 : 0.13;  // text keeps its contrast on either
    const auto mix = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return {mix(card.red(), tint.red()), mix(card.green(), tint.green()), mix(card.blue(), tint.blue())};
}

}  // namespace

void paintPill(QPainter& painter, const QRectF& rect, const QString& text, Tone tone, Pill::Ground ground,
               const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundColour(tone, ground, palette));
    const qreal radius = std::min(rect.height() / 2, 10.0);
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(colour(ground == Pill::Ground::Solid ? Tone::OnAccent : Tone::Text, palette));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

QSize pillSize(const QString& text, const QFont& font)
{
    const QFontMetrics metrics(font);
    const int height = metrics.height() + space::kGrid;
    return {std::max(metrics.horizontalAdvance(text) + 4 * space::kGrid, height), height};
}

Pill::Pill(const QString& text, Tone tone, Ground ground, QWidget* parent)
    : QLabel(text, parent), m_tone(tone), m_ground(ground)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Pill::sizeHint() const
{
    return pillSize(text(), fontFor(TextRole::Secondary, font()));
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(fontFor(TextRole::Secondary, font()));
    paintPill(painter, rect(), text(), m_tone, m_ground, palette());
}

}  // namespace credence
