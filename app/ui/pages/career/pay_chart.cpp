// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/career/pay_chart.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "ui/theme/theme.h"
#include "words/format_pay.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kCentsOfADollar = 100;
constexpr int kThousand = 1000;
constexpr qreal kPayRowLines = 1.5;    ///< height of a row, in heights of a line
constexpr qreal kHeadingLines = 1.35;  ///< the same of a heading
constexpr int kLeastPlot = 14;         ///< characters
constexpr int kLeastChart = 60;        ///< characters of the least width

}  // namespace

PayChart::PayChart(QWidget* parent) : WalkableChart(parent)
{
    setObjectName(u"payChart"_s);
    setAccessibleName(format::scaleHeading());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PayChart::show(const PayScale& scale)
{
    m_scale = scale;
    QStringList words{format::scaleSummary(scale)};
    for (int i = 0; i < itemCount(); ++i) {
        words << itemWords(i);
    }
    startAnew(words.join(u"; "_s));
}

QFont PayChart::small() const
{
    return fontFor(TextRole::Secondary, font());
}

int PayChart::rowHeight() const
{
    return static_cast<int>(fontMetrics().height() * kPayRowLines);
}

int PayChart::headingHeight() const
{
    return static_cast<int>(fontMetrics().height() * kHeadingLines);
}

bool PayChart::beginsGroup(int index) const
{
    return index == 0 || format::scaleGroup(line(index)) != format::scaleGroup(line(index - 1));
}

/// Of the row, below its heading.
qreal PayChart::top(int index) const
{
    qreal y = 0;
    for (int i = 0; i <= index; ++i) {
        y += beginsGroup(i) ? headingHeight() : 0;
        y += i < index ? rowHeight() : 0;
    }
    return y;
}

PayChart::Columns PayChart::columns() const
{
    const QFontMetricsF metrics(font());
    const QFontMetricsF smallMetrics(small());
    qreal label = 0;
    qreal figure = 0;
    qreal source = 0;
    for (const ScaleLine& each : m_scale.lines) {
        label = std::max(label, metrics.horizontalAdvance(format::scaleLabel(each)));
        figure = std::max(figure, smallMetrics.horizontalAdvance(format::scaleFigure(each)));
        source = std::max(source, smallMetrics.horizontalAdvance(format::scaleSource(each)));
    }
    const qreal gap = 3 * space::kGrid;
    label = std::min(label, width() * 0.25);
    const qreal leastPlot = metrics.averageCharWidth() * kLeastPlot;
    const bool hasRoom = label + figure + source + 3 * gap + leastPlot <= width();
    const qreal sourceFirst = hasRoom ? width() - source : width() + gap;
    const qreal figureEnd = hasRoom ? sourceFirst - gap : width();
    return {.label = label,
            .plotFirst = label + gap,
            .plotLast = std::max(label + gap + leastPlot, figureEnd - figure - gap),
            .figureEnd = figureEnd,
            .sourceFirst = sourceFirst};
}

qreal PayChart::placeOf(Cents amount) const
{
    const Columns at = columns();
    const qreal share = (amount.value / qreal{kCentsOfADollar} - m_scale.first) / (m_scale.last - m_scale.first);
    return at.plotFirst + std::clamp(share, 0.0, 1.0) * (at.plotLast - at.plotFirst);
}

QSize PayChart::sizeHint() const
{
    const int rows = itemCount() == 0 ? 0 : static_cast<int>(top(itemCount() - 1)) + rowHeight();
    return {fontMetrics().averageCharWidth() * kLeastChart, rows + QFontMetrics(small()).height() + space::kGrid};
}

QSize PayChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kLeastChart / 2, sizeHint().height()};
}

QRectF PayChart::itemArea(int index) const
{
    return QRectF(0, top(index), width(), rowHeight());
}

QString PayChart::itemWords(int index) const
{
    return format::scaleWords(line(index));
}

int PayChart::stepOf(int key) const
{
    return key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
}

void PayChart::paintAxis(QPainter& painter) const
{
    const qreal bottom = top(itemCount() - 1) + rowHeight();
    painter.setFont(small());
    const QFontMetricsF metrics(small());
    qreal lastEnd = -1;
    for (int dollars = m_scale.first; dollars <= m_scale.last; dollars += m_scale.step) {
        const qreal x = placeOf({dollars * kCentsOfADollar});
        painter.setPen(QPen(colour(Tone::Border, palette()), 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
        const QString words = tr("%1k", "thousands of dollars").arg(QLocale().toString(dollars / kThousand));
        const qreal wide = metrics.horizontalAdvance(words);
        if (x - wide / 2 > lastEnd + space::kGrid) {
            painter.setPen(colour(Tone::Secondary, palette()));
            painter.drawText(QPointF(x - wide / 2, bottom + metrics.ascent() + space::kGrid / 2.0), words);
            lastEnd = x + wide / 2;
        }
    }
    if (m_scale.mark) {
        painter.setPen(QPen(colour(Tone::Accent, palette()), 1));
        painter.drawLine(QPointF(placeOf(*m_scale.mark), 0), QPointF(placeOf(*m_scale.mark), bottom));
    }
}

void PayChart::paintBand(QPainter& painter, int index) const
{
    const ScaleLine& one = line(index);
    const qreal height = rowHeight() * 0.42;
    const qreal middle = top(index) + rowHeight() / 2.0;
    const bool isFirstArea = one.area == m_scale.lines.front().area;
    QColor tone = colour(isFirstArea ? Tone::Good : Tone::Secondary, palette());
    if (one.low && (one.high || one.middle || one.opensUpward)) {
        const qreal from = placeOf(*one.low);
        const qreal to = one.high ? placeOf(*one.high) : one.middle ? placeOf(*one.middle) : columns().plotLast;
        QColor band = tone;
        band.setAlphaF(0.3F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(band);
        painter.drawRoundedRect(QRectF(from, middle - height / 2, std::max(to - from, 2.0), height), 2, 2);
    }
    const std::optional<Cents> tick = one.middle ? one.middle : one.low == one.high ? one.low : std::nullopt;
    if (tick) {
        painter.setPen(QPen(tone, 3));
        painter.drawLine(QPointF(placeOf(*tick), middle - height * 0.9),
                         QPointF(placeOf(*tick), middle + height * 0.9));
    }
}

/// The user's own pay as full lozenges, what is still ahead and offers as empty ones.
void PayChart::paintPoints(QPainter& painter, int index) const
{
    const ScaleLine& one = line(index);
    const qreal radius = rowHeight() * 0.3;
    const qreal y = top(index) + rowHeight() / 2.0;
    const auto lozenge = [&](Cents amount, bool isFull) {
        const qreal x = placeOf(amount);
        painter.setPen(QPen(colour(Tone::Accent, palette()), 2));
        painter.setBrush(isFull ? colour(Tone::Accent, palette()) : colour(Tone::Card, palette()));
        painter.drawPolygon(QPolygonF{{x - radius, y}, {x, y - radius}, {x + radius, y}, {x, y + radius}});
    };
    if (one.sort == ScaleSort::Own) {
        for (const ScalePoint& point : one.points) {
            lozenge(point.fullTime, !point.isAhead);
        }
        return;
    }
    if (one.low && one.high && one.low != one.high) {
        painter.setPen(QPen(colour(Tone::Accent, palette()), 2));
        painter.drawLine(QPointF(placeOf(*one.low), y), QPointF(placeOf(*one.high), y));
        lozenge(*one.high, false);
    }
    lozenge(*one.low, false);
}

void PayChart::paintWords(QPainter& painter, int index) const
{
    const ScaleLine& one = line(index);
    const Columns at = columns();
    const qreal y = top(index);
    if (beginsGroup(index)) {
        QFont heading = small();
        heading.setBold(true);
        painter.setFont(heading);
        painter.setPen(colour(Tone::Secondary, palette()));
        painter.drawText(QRectF(0, y - headingHeight(), at.plotFirst + at.label, headingHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, format::scaleGroup(one));
    }
    painter.setFont(font());
    painter.setPen(colour(Tone::Text, palette()));
    painter.drawText(QRectF(0, y, at.label, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(format::scaleLabel(one), Qt::ElideRight, static_cast<int>(at.label)));
    painter.setFont(small());
    painter.drawText(QRectF(at.plotLast, y, at.figureEnd - at.plotLast, rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                     format::scaleFigure(one));
    if (at.sourceFirst < width()) {
        painter.setPen(colour(Tone::Secondary, palette()));
        painter.drawText(QRectF(at.sourceFirst, y, width() - at.sourceFirst, rowHeight()),
                         Qt::AlignRight | Qt::AlignVCenter, format::scaleSource(one));
    }
}

void PayChart::paintEvent(QPaintEvent*)
{
    if (itemCount() == 0) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (current() >= 0 && isMarked(current())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Tone::Selection, palette()));
        painter.drawRoundedRect(itemArea(current()), space::kGrid, space::kGrid);
    }
    paintAxis(painter);
    for (int i = 0; i < itemCount(); ++i) {
        if (line(i).sort == ScaleSort::Published) {
            paintBand(painter, i);
        } else {
            paintPoints(painter, i);
        }
        paintWords(painter, i);
    }
}

void PayChart::open(int index)
{
    if (index >= 0 && index < itemCount() && !line(index).sources.empty()) {
        Q_EMIT sourceRequested(line(index).sort == ScaleSort::Own ? line(index).sources.back()
                                                                  : line(index).sources.front());
    }
}

void PayChart::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        open(current());
        return;
    }
    WalkableChart::keyPressEvent(event);
}

void PayChart::mouseReleaseEvent(QMouseEvent* event)
{
    open(itemAt(event->position().toPoint()));
    WalkableChart::mouseReleaseEvent(event);
}

}  // namespace credence
