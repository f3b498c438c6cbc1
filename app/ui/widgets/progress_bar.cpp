// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_bar.h"

#include <QPainter>
#include <algorithm>

namespace credence {
namespace {

/// Thickness of the bar, in the font's own measure.
int thickness(const QFontMetrics& metrics)
{
    return std::max(space::kGrid, metrics.height() * 2 / 5);  // rounds down: a matter of looks only
}

}  // namespace

double paintedShare(int done, int needed)
{
    return needed <= 0 ? 1.0 : std::clamp(static_cast<double>(done) / needed, 0.0, 1.0);
}

ProgressBar::ProgressBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressBar::setAmounts(int done, int needed, std::optional<int> pace)
{
    m_done = paintedShare(done, needed);
    m_pace = pace ? std::optional(paintedShare(*pace, needed)) : std::nullopt;
    update();
}

void ProgressBar::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ProgressBar::setTexts(const QString& name, const QString& figures)
{
    setAccessibleName(name);
    setAccessibleDescription(figures);
    setToolTip(figures);
}

QSize ProgressBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, thickness(fontMetrics()) + 2 * space::kGrid};
}

QSize ProgressBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void ProgressBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal height = thickness(fontMetrics());
    const QRectF track(0, (this->height() - height) / 2, width(), height);
    const qreal radius = height / 2;
    painter.setBrush(colour(Tone::Track, palette()));
    painter.drawRoundedRect(track, radius, radius);
    if (m_done > 0) {
        QRectF filled = track;
        filled.setWidth(std::max(height, track.width() * m_done));
        painter.setBrush(colour(m_tone, palette()));
        painter.drawRoundedRect(filled, radius, radius);
    }
    if (m_pace) {
        painter.setPen(QPen(colour(Tone::Text, palette()), 2));
        const qreal x = std::clamp(track.width() * *m_pace, 1.0, track.width() - 1);
        painter.drawLine(QPointF(x, track.top() - 3), QPointF(x, track.bottom() + 3));
    }
}

}  // namespace credence
