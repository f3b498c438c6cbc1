// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heat_map.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

#include "ui/theme/theme.h"

namespace credence {
namespace {

constexpr int kDaysPerWeek = 7;
constexpr int kLevels = 4;
constexpr double kGapShare = 0.18;  ///< of a cell, left free between two

QColor levelColour(int level, Tone tone, const QPalette& palette)
{
    if (level == 0) {
        return colour(Tone::Track, palette);
    }
    QColor shade = colour(tone, palette);
    shade.setAlphaF(static_cast<float>(level) / kLevels);
    return shade;
}

}  // namespace

HeatMap::HeatMap(QWidget* parent) : WalkableChart(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HeatMap::setDays(std::vector<Day> days, const QString& summary)
{
    m_days = std::move(days);
    m_largest = 0;
    for (const Day& day : m_days) {
        m_largest = std::max(m_largest, day.amount);
    }
    startAnew(summary);
}

int HeatMap::weeks() const
{
    if (m_days.empty()) {
        return 1;
    }
    const int days = m_days.front().day.dayOfWeek() - 1 + static_cast<int>(m_days.size());
    return (days + kDaysPerWeek - 1) / kDaysPerWeek;  // rounds up: a begun week is a column
}

double HeatMap::cellSize(int width) const
{
    const double largest = fontMetrics().height();
    return std::min(static_cast<double>(width - besideWidth()) / weeks(), largest);
}

/// Room for the weekdays.
int HeatMap::besideWidth() const
{
    const QFontMetrics small(fontFor(TextRole::Secondary, font()));
    int widest = 0;
    for (int day = 1; day <= kDaysPerWeek; ++day) {
        widest = std::max(widest, small.horizontalAdvance(QLocale().dayName(day, QLocale::NarrowFormat)));
    }
    return widest + space::kGrid;
}

/// Room for the months.
int HeatMap::aboveHeight() const
{
    return QFontMetrics(fontFor(TextRole::Secondary, font())).height();
}

int HeatMap::heightForWidth(int width) const
{
    return aboveHeight() + static_cast<int>(cellSize(width) * kDaysPerWeek) + 2;
}

QSize HeatMap::sizeHint() const
{
    const int width = besideWidth() + fontMetrics().height() * weeks();
    return {width, heightForWidth(width)};
}

QSize HeatMap::minimumSizeHint() const
{
    const int width = besideWidth() + weeks() * 2 * space::kGrid;
    return {width, heightForWidth(width)};
}

QRectF HeatMap::itemArea(int index) const
{
    const double cell = cellSize(width());
    const int place = m_days.front().day.dayOfWeek() - 1 + index;
    const int week = place / kDaysPerWeek;
    const double gap = cell * kGapShare;
    return {besideWidth() + week * cell + 1, aboveHeight() + place % kDaysPerWeek * cell + 1, cell - gap, cell - gap};
}

/// 0 for nothing, 1..kLevels by quarters of the largest day.
int HeatMap::level(int amount) const
{
    if (amount <= 0 || m_largest <= 0) {
        return 0;
    }
    return std::clamp((amount * kLevels + m_largest - 1) / m_largest, 1, kLevels);  // rounds up: little is not none
}

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeadings(painter);
    for (int index = 0; index < static_cast<int>(m_days.size()); ++index) {
        const QRectF cell = itemArea(index);
        const Day& day = m_days[index];
        const bool isBlank = day.away && day.amount == 0;
        painter.setPen(isMarked(index) ? QPen(colour(Tone::Text, palette()), 2) : QPen(Qt::NoPen));
        painter.setBrush(isBlank ? QBrush(Qt::NoBrush) : QBrush(levelColour(level(day.amount), day.tone, palette())));
        painter.drawRoundedRect(cell, 2, 2);
        if (day.away && !isMarked(index)) {
            const qreal half = 0.5;  // the line lies within the square
            painter.setPen(QPen(colour(Tone::Secondary, palette()), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(cell.adjusted(half, half, -half, -half), 2, 2);
        }
    }
}

/// Each month above the first week that begins in it, every second weekday at the left.
void HeatMap::paintHeadings(QPainter& painter) const
{
    if (m_days.empty()) {
        return;
    }
    painter.setFont(fontFor(TextRole::Secondary, font()));
    painter.setPen(colour(Tone::Secondary, palette()));
    const double cell = cellSize(width());
    for (int day = 1; day <= kDaysPerWeek; day += 2) {
        painter.drawText(QRectF(0, aboveHeight() + (day - 1) * cell, besideWidth(), cell),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         QLocale().dayName(day, QLocale::NarrowFormat));
    }
    double freeFrom = 0;
    for (int index = 0; index < static_cast<int>(m_days.size()); ++index) {
        const QDate day = m_days[static_cast<std::size_t>(index)].day;
        const double left = itemArea(index).left();
        const QString month = QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
        const bool begins = day.day() <= kDaysPerWeek && day.dayOfWeek() == Qt::Monday;
        const double wide = painter.fontMetrics().horizontalAdvance(month);
        if (begins && left >= freeFrom && left + wide <= width()) {
            painter.drawText(QRectF(left, 0, wide + 1, aboveHeight()), Qt::AlignLeft | Qt::AlignVCenter, month);
            freeFrom = left + wide + space::kGrid;
        }
    }
}

/// A row is a weekday, a column a week.
int HeatMap::stepOf(int key) const
{
    switch (key) {
        case Qt::Key_Left:
            return -kDaysPerWeek;
        case Qt::Key_Right:
            return kDaysPerWeek;
        case Qt::Key_Up:
            return -1;
        case Qt::Key_Down:
            return 1;
        default:
            return 0;
    }
}

}  // namespace credence
