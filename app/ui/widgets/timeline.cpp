// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace credence {
namespace {

constexpr int kLabelCharacters = 18;  ///< longer titles take a second line
constexpr int kTitleLines = 2;

int dotRadius(const QFontMetrics& metrics)
{
    return std::max(space::kGrid, metrics.height() / 3);  // rounds down: a matter of looks only
}

}  // namespace

Timeline::Timeline(QWidget* parent) : WalkableChart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void Timeline::setPoints(std::vector<Point> points, const QString& summary)
{
    m_points = std::move(points);
    startAnew(summary);
}

/// Room for the widest label, at most kLabelCharacters, with a gap behind it.
int Timeline::labelWidth() const
{
    int widest = fontMetrics().averageCharWidth() * 8;
    for (const Point& point : m_points) {
        widest = std::max(
            {widest, fontMetrics().horizontalAdvance(point.title), fontMetrics().horizontalAdvance(point.when)});
    }
    return std::min(widest, fontMetrics().averageCharWidth() * kLabelCharacters) + space::kGap;
}

int Timeline::shownPoints() const
{
    return std::clamp(width() / labelWidth(), 1, std::max(1, static_cast<int>(m_points.size())));
}

std::vector<int> Timeline::positions() const
{
    if (m_points.empty()) {
        return {};
    }
    const int count = std::min(shownPoints(), static_cast<int>(m_points.size()));
    const int slot = labelWidth();
    const int last = std::max(0, width() - slot);
    const qint64 span = std::max<qint64>(1, m_points.front().day.daysTo(m_points[count - 1].day));
    std::vector<int> places(count);
    for (int i = 0; i < count; ++i) {
        const auto wanted = static_cast<int>(m_points.front().day.daysTo(m_points[i].day) * last / span);
        places[i] = i == 0 ? 0 : std::max(wanted, places[i - 1] + slot);
    }
    int limit = last;
    for (int i = count - 1; i >= 0; --i, limit -= slot) {
        places[i] = std::max(0, std::min(places[i], limit));
    }
    return places;
}

int Timeline::lineHeight() const
{
    return kTitleLines * fontMetrics().height() + dotRadius(fontMetrics()) + 2 * space::kGrid;
}

QSize Timeline::sizeHint() const
{
    return {labelWidth() * 4, lineHeight() + dotRadius(fontMetrics()) + fontMetrics().height() + 2 * space::kGrid};
}

QSize Timeline::minimumSizeHint() const
{
    return {labelWidth(), sizeHint().height()};
}

int Timeline::itemCount() const
{
    return m_points.empty() ? 0 : shownPoints();
}

QRectF Timeline::itemArea(int index) const
{
    return QRectF(positions()[index], 0, labelWidth() - space::kGap, height());
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int y = lineHeight();
    const int radius = dotRadius(fontMetrics());
    painter.setPen(QPen(colour(Tone::Border, palette()), 2));
    painter.drawLine(0, y, width(), y);
    const std::vector<int> places = positions();
    const int textWidth = labelWidth() - space::kGap;
    for (int i = 0; i < static_cast<int>(places.size()); ++i) {
        const Point& point = m_points[i];
        painter.setFont(font());
        painter.setPen(colour(Tone::Text, palette()));
        const QString title = fontMetrics().elidedText(point.title, Qt::ElideRight, textWidth * kTitleLines);
        painter.drawText(QRect(places[i], 0, textWidth, kTitleLines * fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, title);
        painter.setFont(fontFor(TextRole::Secondary, font()));
        painter.setPen(colour(Tone::Secondary, palette()));
        painter.drawText(QRect(places[i], y + radius + space::kGrid, labelWidth(), fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignVCenter, point.when);
        const QPointF centre(places[i] + radius + 1, y);
        if (isMarked(i)) {
            painter.setPen(QPen(colour(Tone::Text, palette()), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, radius + 2, radius + 2);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(point.tone, palette()));
        painter.drawEllipse(centre, radius, radius);
    }
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    const bool activates =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (activates && current() >= 0) {
        Q_EMIT pointActivated(current());
    } else {
        WalkableChart::keyPressEvent(event);
    }
}

void Timeline::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = itemAt(event->pos());
    if (event->button() == Qt::LeftButton && index >= 0) {
        walkTo(index);
        Q_EMIT pointActivated(index);
    }
}

}  // namespace credence
