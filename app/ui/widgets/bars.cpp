// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bars.h"

#include <QPainter>
#include <algorithm>

#include "words/plain_tooltip.h"

namespace credence {
namespace {

constexpr int kWholeBand = 100;
constexpr qreal kBandLine = 2;

/// Of a progress bar, in the font's own measure.
int thickness(const QFontMetrics& metrics)
{
    return std::max(space::kGrid, metrics.height() * 2 / 5);  // rounds down: a matter of looks only
}

}  // namespace

double paintedShare(int done, int needed)
{
    return needed <= 0 ? 1.0 : std::clamp(static_cast<double>(done) / needed, 0.0, 1.0);
}

Bar::Bar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Bar::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Bar::setTexts(const QString& name, const QString& figures)
{
    setAccessibleName(name);
    setAccessibleDescription(figures);
    setToolTip(plainToolTip(figures));
}

QSize Bar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void Bar::paintPart(QPainter& painter, const QRectF& part, Tone tone) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(tone, palette()));
    painter.drawRoundedRect(part, part.height() / 2, part.height() / 2);
}

void ProgressBar::setAmounts(int done, int needed, std::optional<int> pace)
{
    m_done = paintedShare(done, needed);
    m_pace = pace ? std::optional(paintedShare(*pace, needed)) : std::nullopt;
    update();
}

QSize ProgressBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, thickness(fontMetrics()) + 2 * space::kGrid};
}

void ProgressBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal thick = thickness(fontMetrics());
    const QRectF track(0, (height() - thick) / 2, width(), thick);
    paintPart(painter, track, Tone::Track);
    if (m_done > 0) {
        QRectF filled = track;
        filled.setWidth(std::max(thick, track.width() * m_done));
        paintPart(painter, filled, tone());
    }
    if (m_pace) {
        painter.setPen(QPen(colour(Tone::Text, palette()), 2));
        const qreal x = std::clamp(track.width() * *m_pace, 1.0, track.width() - 1);
        painter.drawLine(QPointF(x, track.top() - 3), QPointF(x, track.bottom() + 3));
    }
}

void BandBar::setBand(int low, int middle, int high, std::optional<int> mark)
{
    m_low = low;
    m_middle = middle;
    m_high = high;
    m_mark = mark;
    update();
}

QSize BandBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height()};
}

qreal BandBar::placeOf(int percent) const
{
    return std::clamp(width() * paintedShare(percent, kWholeBand), kBandLine, width() - kBandLine);
}

void BandBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal thick = height() * 0.4;
    const QRectF track(0, (height() - thick) / 2, width(), thick);
    paintPart(painter, track, Tone::Track);
    QRectF band = track;
    band.setLeft(placeOf(m_low));
    band.setRight(std::max(placeOf(m_high), band.left() + thick));
    paintPart(painter, band, tone());
    painter.setPen(QPen(colour(Tone::Card, palette()), kBandLine));
    painter.drawLine(QPointF(placeOf(m_middle), band.top()), QPointF(placeOf(m_middle), band.bottom()));
    if (m_mark) {
        painter.setPen(QPen(colour(Tone::Text, palette()), kBandLine));
        painter.drawLine(QPointF(placeOf(*m_mark), 0), QPointF(placeOf(*m_mark), height()));
    }
}

}  // namespace credence
