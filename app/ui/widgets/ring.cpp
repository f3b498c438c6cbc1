// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ring.h"

#include <QPainter>
#include <algorithm>

#include "ui/widgets/bars.h"

namespace credence {
namespace {

constexpr qreal kSmallest = 0.75;  ///< of the size of a unit before it takes two lines
constexpr int kSixteenthsOfCircle = 360 * 16;
constexpr int kTwelveOClock = 90 * 16;

/// `font` made smaller until `text` is at most `width` wide.
QFont fitted(QFont font, const QString& text, qreal width)
{
    const qreal wanted = QFontMetricsF(font).horizontalAdvance(text);
    if (wanted > width && wanted > 0) {
        font.setPointSizeF(std::max(5.0, font.pointSizeF() * width / wanted));
    }
    return font;
}

}  // namespace

Ring::Ring(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Ring::setAmounts(int done, int needed)
{
    m_done = paintedShare(done, needed);
    update();
}

void Ring::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Ring::setSmall(bool on)
{
    m_isSmall = on;
    updateGeometry();
}

void Ring::setTexts(const QString& figure, const QString& unit)
{
    m_figure = figure;
    m_unit = unit;
    setAccessibleName(figure + u' ' + unit);
    update();
}

QSize Ring::sizeHint() const
{
    const int side = fontMetrics().height() * (m_isSmall ? 10 : 13) / 2;  // rounds down: a matter of looks only
    return {side, side};
}

void Ring::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(width(), height());
    const qreal stroke = side / 9;
    const QRectF circle((width() - side) / 2 + stroke / 2, (height() - side) / 2 + stroke / 2, side - stroke,
                        side - stroke);
    painter.setPen(QPen(colour(Tone::Track, palette()), stroke));
    painter.drawEllipse(circle);
    if (m_done > 0) {
        painter.setPen(QPen(colour(m_tone, palette()), stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(circle, kTwelveOClock, -static_cast<int>(kSixteenthsOfCircle * m_done));
    }
    paintTexts(painter, circle.adjusted(stroke, stroke, -stroke, -stroke));
}

void Ring::paintTexts(QPainter& painter, const QRectF& inside) const
{
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(font().pointSizeF() * 1.3);
    large = fitted(large, m_figure, inside.width());
    const QFont secondary = fontFor(TextRole::Secondary, font());
    QString unit = m_unit;
    QFont small = fitted(secondary, unit, inside.width() * 0.92);
    if (const qsizetype word = unit.lastIndexOf(u' ');
        word > 0 && small.pointSizeF() < secondary.pointSizeF() * kSmallest) {
        unit[word] = u'\n';
        const QString longer = word > unit.size() - word ? unit.first(word) : unit.sliced(word + 1);
        small = fitted(secondary, longer, inside.width() * 0.8);
    }
    const qreal figureHeight = QFontMetricsF(large).height();
    const qreal unitHeight = unit.isEmpty() ? 0 : QFontMetricsF(small).height() * (1 + unit.count(u'\n'));
    QRectF line(inside.left(), inside.center().y() - (figureHeight + unitHeight) / 2, inside.width(), figureHeight);
    painter.setPen(colour(Tone::Text, palette()));
    painter.setFont(large);
    painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip, m_figure);
    line = QRectF(line.left(), line.bottom(), line.width(), unitHeight);
    painter.setPen(colour(Tone::Secondary, palette()));
    painter.setFont(small);
    painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip, unit);
}

}  // namespace credence
