// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include <QPainter>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kLabelCharacters = 30;  ///< longer titles end in an ellipsis
constexpr std::size_t kLanes = 4;

constexpr bool isAbove(int lane)
{
    return lane % 2 == 0;
}

int dotRadius(const QFontMetrics& metrics)
{
    return std::max(space::kGrid, metrics.height() / 3);  // rounds down: a matter of looks only
}

}  // namespace

Timeline::Timeline(QWidget* parent) : WalkableChart(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Timeline::setPoints(std::vector<Point> points, const QString& summary)
{
    m_points = std::move(points);
    startAnew(summary);
}

/// Of its longer line, with room for how many more follow and a gap behind it.
int Timeline::labelWidth(const Point& point) const
{
    const int widest = std::max(fontMetrics().horizontalAdvance(point.title),
                                fontMetrics().horizontalAdvance(point.when + u"  +00"_s));
    return std::min(widest, fontMetrics().averageCharWidth() * kLabelCharacters) + space::kGap;
}

Timeline::Plan Timeline::planFor(int width) const
{
    Plan plan;
    if (m_points.empty()) {
        return plan;
    }
    const int radius = dotRadius(fontMetrics());
    const int first = radius + 2;
    const int last = std::max(first, width - radius - 2);
    const qint64 span = std::max<qint64>(1, m_points.front().day.daysTo(m_points.back().day));
    std::array<int, kLanes> freeFrom{};
    std::optional<std::size_t> lastLabelled;
    for (const Point& point : m_points) {
        const qint64 days = m_points.front().day.daysTo(point.day);
        const int dot = first + static_cast<int>(days * (last - first) / span);  // rounds down: within a pixel
        const int wide = std::min(labelWidth(point), width);
        const int left = std::clamp(dot - radius, 0, std::max(0, width - wide));
        std::optional<Label> label;
        for (int lane = 0; lane < static_cast<int>(kLanes) && !label; ++lane) {
            if (freeFrom[static_cast<std::size_t>(lane)] <= left) {
                freeFrom[static_cast<std::size_t>(lane)] = left + wide;
                label = Label{.lane = lane, .left = left, .width = wide};
                int& lanes = isAbove(lane) ? plan.lanesAbove : plan.lanesBelow;
                lanes = std::max(lanes, lane / 2 + 1);
            }
        }
        if (label) {
            lastLabelled = plan.labels.size();
        } else if (lastLabelled) {
            ++plan.labels[*lastLabelled]->unlabelled;
        }
        plan.dots.push_back(dot);
        plan.labels.push_back(label);
    }
    return plan;
}

int Timeline::labelledPoints() const
{
    const Plan plan = planFor(width());
    return static_cast<int>(
        std::ranges::count_if(plan.labels, [](const std::optional<Label>& label) { return label.has_value(); }));
}

std::vector<int> Timeline::dotPlaces() const
{
    return planFor(width()).dots;
}

int Timeline::laneHeight() const
{
    return fontMetrics().height() + QFontMetrics(fontFor(TextRole::Secondary, font())).height() + space::kGrid;
}

int Timeline::lineAt(const Plan& plan) const
{
    return plan.lanesAbove * laneHeight() + dotRadius(fontMetrics()) + space::kGrid;
}

int Timeline::heightForWidth(int width) const
{
    const Plan plan = planFor(width);
    return lineAt(plan) + dotRadius(fontMetrics()) + space::kGrid + plan.lanesBelow * laneHeight();
}

QSize Timeline::sizeHint() const
{
    const int wide = fontMetrics().averageCharWidth() * kLabelCharacters * 4;
    return {wide, heightForWidth(width() > 0 ? width() : wide)};
}

QSize Timeline::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kLabelCharacters, lineAt(Plan()) + 2 * dotRadius(fontMetrics())};
}

QRect Timeline::areaOf(const Label& label, const Plan& plan) const
{
    const int radius = dotRadius(fontMetrics()) + space::kGrid;
    const int step = label.lane / 2;  // lanes away from the line
    const int top = isAbove(label.lane) ? lineAt(plan) - radius - (step + 1) * laneHeight()
                                        : lineAt(plan) + radius + step * laneHeight();
    return {label.left, top, label.width - space::kGap / 2, laneHeight()};
}

QRect Timeline::dotAreaOf(int index, const Plan& plan) const
{
    const int half = std::max(dotRadius(fontMetrics()) + 2, space::kTarget / 2);
    return {plan.dots[static_cast<std::size_t>(index)] - half, lineAt(plan) - half, 2 * half, 2 * half};
}

QRectF Timeline::itemArea(int index) const
{
    const Plan plan = planFor(width());
    const std::optional<Label>& label = plan.labels[static_cast<std::size_t>(index)];
    return label ? areaOf(*label, plan) : dotAreaOf(index, plan);
}

/// Its label, else the nearest of the dots under the pointer.
int Timeline::itemAt(const QPoint& position) const
{
    const Plan plan = planFor(width());
    int nearest = -1;
    int distance = 0;
    for (int index = 0; index < itemCount(); ++index) {
        const std::optional<Label>& label = plan.labels[static_cast<std::size_t>(index)];
        if (label && areaOf(*label, plan).contains(position)) {
            return index;
        }
        const int away = std::abs(plan.dots[static_cast<std::size_t>(index)] - position.x());
        if (dotAreaOf(index, plan).contains(position) && (nearest < 0 || away < distance)) {
            nearest = index;
            distance = away;
        }
    }
    return nearest;
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Plan plan = planFor(width());
    const int y = lineAt(plan);
    painter.setPen(QPen(colour(Tone::Border, palette()), 2));
    painter.drawLine(0, y, width(), y);
    if (m_points.empty()) {
        return;
    }
    paintMonths(painter, plan);
    const int radius = dotRadius(fontMetrics());
    paintThreads(painter, plan);
    for (int index = 0; index < itemCount(); ++index) {
        paintLabel(painter, index, plan);
    }
    // The first of a day lies on top: it is nearer to its label.
    for (int index = itemCount() - 1; index >= 0; --index) {
        const QPointF centre(plan.dots[static_cast<std::size_t>(index)], y);
        painter.setPen(QPen(colour(Tone::Card, palette()), 1));
        painter.setBrush(colour(m_points[static_cast<std::size_t>(index)].tone, palette()));
        painter.drawEllipse(centre, radius, radius);
        if (isMarked(index)) {
            painter.setPen(QPen(colour(Tone::Text, palette()), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, radius + 2, radius + 2);
        }
    }
}

/// A tick where a month begins: the scale of the line.
void Timeline::paintMonths(QPainter& painter, const Plan& plan) const
{
    const QDate from = m_points.front().day;
    const qint64 span = std::max<qint64>(1, from.daysTo(m_points.back().day));
    const int room = plan.dots.back() - plan.dots.front();
    constexpr int kYears = 4;  // beyond them the ticks would be a hatching
    const int y = lineAt(plan);
    painter.setPen(QPen(colour(Tone::Border, palette()), 1));
    if (span > kYears * QDate(2026, 1, 1).daysInYear()) {
        return;
    }
    for (QDate month = QDate(from.year(), from.month(), 1).addMonths(1); month < m_points.back().day;
         month = month.addMonths(1)) {
        const int x = plan.dots.front() + static_cast<int>(from.daysTo(month) * room / span);
        painter.drawLine(x, y - space::kGrid, x, y + space::kGrid);
    }
}

/// To labels that do not stand next to the line; under all words.
void Timeline::paintThreads(QPainter& painter, const Plan& plan) const
{
    painter.setPen(QPen(colour(Tone::Border, palette()), 1));
    for (std::size_t index = 0; index < plan.labels.size(); ++index) {
        if (const std::optional<Label>& label = plan.labels[index]; label && label->lane > 1) {
            const QRect area = areaOf(*label, plan);
            painter.drawLine(plan.dots[index], lineAt(plan), plan.dots[index],
                             isAbove(label->lane) ? area.bottom() : area.top());
        }
    }
}

void Timeline::paintLabel(QPainter& painter, int index, const Plan& plan) const
{
    const std::optional<Label>& label = plan.labels[static_cast<std::size_t>(index)];
    if (!label) {
        return;
    }
    const Point& point = m_points[static_cast<std::size_t>(index)];
    const QRect area = areaOf(*label, plan);
    painter.setFont(font());
    painter.setPen(colour(Tone::Text, palette()));
    const QRect titleLine(area.left(), area.top(), area.width(), fontMetrics().height());
    painter.drawText(titleLine, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(point.title, Qt::ElideRight, area.width()));
    painter.setFont(fontFor(TextRole::Secondary, font()));
    painter.setPen(colour(Tone::Secondary, palette()));
    const QString more = label->unlabelled > 0
                             ? tr("%1  +%2", "day, points without a label").arg(point.when).arg(label->unlabelled)
                             : point.when;
    painter.drawText(QRect(area.left(), titleLine.bottom(), area.width(), painter.fontMetrics().height()),
                     Qt::AlignLeft | Qt::AlignVCenter, more);
}

}  // namespace credence
