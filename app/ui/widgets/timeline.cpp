// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
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

Timeline::Timeline(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void Timeline::setPoints(std::vector<Point> points, const QString& summary)
{
    m_points = std::move(points);
    m_summary = summary;
    m_current = -1;
    setAccessibleDescription(summary);
    updateGeometry();
    update();
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

int Timeline::indexAt(const QPoint& position) const
{
    const std::vector<int> places = positions();
    for (int i = 0; i < static_cast<int>(places.size()); ++i) {
        if (position.x() >= places[i] && position.x() < places[i] + labelWidth() - space::kGap) {
            return i;
        }
    }
    return -1;
}

bool Timeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos());
        if (index >= 0) {
            QToolTip::showText(help->globalPos(), m_points[index].text, this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
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
        if (i == m_current && hasFocus()) {
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
    const int last = static_cast<int>(positions().size()) - 1;
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
            if (last >= 0) {
                m_current = std::clamp(m_current + (event->key() == Qt::Key_Left ? -1 : 1), 0, last);
                sayCurrent();
            }
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (m_current >= 0) {
                Q_EMIT pointActivated(m_current);
            }
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

void Timeline::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index >= 0) {
        m_current = index;
        update();
        Q_EMIT pointActivated(index);
    }
}

void Timeline::focusInEvent(QFocusEvent* event)
{
    if (m_current < 0 && !m_points.empty()) {
        m_current = 0;
    }
    update();
    QWidget::focusInEvent(event);
}

void Timeline::focusOutEvent(QFocusEvent* event)
{
    setAccessibleDescription(m_summary);
    QToolTip::hideText();
    QWidget::focusOutEvent(event);
}

void Timeline::sayCurrent()
{
    const Point& point = m_points[m_current];
    setAccessibleDescription(point.text);
    QToolTip::showText(mapToGlobal(QPoint(positions()[m_current], height())), point.text, this);
    update();
}

}  // namespace credence
