// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/band_bar.h"

#include <QPainter>
#include <algorithm>

#include "words/plain_tooltip.h"
#include "ui/widgets/progress_bar.h"

namespace credence {
namespace {

constexpr int kWhole = 100;
constexpr qreal kLine = 2;

}  // namespace

BandBar::BandBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BandBar::setBand(int low, int middle, int high, std::optional<int> mark)
{
    m_low = low;
    m_middle = middle;
    m_high = high;
    m_mark = mark;
    update();
}

void BandBar::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void BandBar::setTexts(const QString& name, const QString& figures)
{
    setAccessibleName(name);
    setAccessibleDescription(figures);
    setToolTip(plainToolTip(figures));
}

QSize BandBar::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height()};
}

QSize BandBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

qreal BandBar::placeOf(int percent) const
{
    return std::clamp(width() * paintedShare(percent, kWhole), kLine, width() - kLine);
}

void BandBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal thick = height() * 0.4;
    const qreal radius = thick / 2;
    const QRectF track(0, (height() - thick) / 2, width(), thick);
    painter.setBrush(colour(Tone::Track, palette()));
    painter.drawRoundedRect(track, radius, radius);
    QRectF band = track;
    band.setLeft(placeOf(m_low));
    band.setRight(std::max(placeOf(m_high), band.left() + thick));
    painter.setBrush(colour(m_tone, palette()));
    painter.drawRoundedRect(band, radius, radius);
    painter.setPen(QPen(colour(Tone::Card, palette()), kLine));
    painter.drawLine(QPointF(placeOf(m_middle), band.top()), QPointF(placeOf(m_middle), band.bottom()));
    if (m_mark) {
        painter.setPen(QPen(colour(Tone::Text, palette()), kLine));
        painter.drawLine(QPointF(placeOf(*m_mark), 0), QPointF(placeOf(*m_mark), height()));
    }
}

}  // namespace credence
