// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/week_bars.h"

#include <QPainter>
#include <algorithm>

#include "words/format.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostSteps = 4;
constexpr double kBarShare = 0.62;  ///< of its slot

}  // namespace

QString weekWords(const WeekSum& week)
{
    const QString words =
        WeekBars::tr("week of %1: %2 study, %3 experience")
            .arg(format::dateShort(week.monday), format::duration(week.study), format::duration(week.experience));
    return week.daysAway == 0 ? words
                              : WeekBars::tr("%1 · %n day(s) away", "week and its figures", week.daysAway).arg(words);
}

int axisStepHours(Minutes most)
{
    for (int magnitude = 1;; magnitude *= 10) {
        for (const int step : {1, 2, 5}) {
            if (hours(step * magnitude * kMostSteps) >= most) {
                return step * magnitude;
            }
        }
    }
}

WeekBars::WeekBars(QWidget* parent) : WalkableChart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Hours by week"));
}

void WeekBars::setWeeks(std::vector<WeekSum> weeks)
{
    m_weeks = std::move(weeks);
    Minutes most;
    QStringList lines;
    for (const WeekSum& week : m_weeks) {
        most = std::max(most, timeOf(week));
        lines << weekWords(week);
    }
    m_stepHours = axisStepHours(most);
    // Rounds up to whole steps, at least one: an empty chart still has its axis.
    m_topHours = std::max(1, (most.value + 60 * m_stepHours - 1) / (60 * m_stepHours)) * m_stepHours;
    startAnew(lines.join(u'\n'));
}

QSize WeekBars::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 8};
}

QSize WeekBars::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 8};
}

QRectF WeekBars::plot() const
{
    const QFontMetrics small(fontFor(TextRole::Secondary, font()));
    const int left = small.horizontalAdvance(format::duration(hours(m_topHours))) + 2 * space::kGrid;
    const int top = small.height() / 2 + 1;
    return {static_cast<qreal>(left), static_cast<qreal>(top), std::max(1.0, width() - left - 1.0),
            std::max(1.0, height() - top - small.height() - 2.0 * space::kGrid)};
}

QRectF WeekBars::itemArea(int index) const
{
    const QRectF area = plot();
    const qreal width = area.width() / static_cast<qreal>(m_weeks.size());
    return {area.left() + index * width, area.top(), width, area.height()};
}

QString WeekBars::itemWords(int index) const
{
    return weekWords(m_weeks[index]);
}

double WeekBars::heightOf(Minutes minutes) const
{
    return plot().height() * minutes.value / hours(m_topHours).value;
}

void WeekBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Secondary, font()));
    paintAxis(painter);
    const QFontMetrics metrics(painter.font());
    qreal freeFrom = 0;
    for (int index = 0; index < static_cast<int>(m_weeks.size()); ++index) {
        paintBar(painter, index);
        // Labels that would touch their left neighbour are left out.
        const QString label = format::dateShort(m_weeks[index].monday);
        const QRectF slot = itemArea(index);
        const qreal half = metrics.horizontalAdvance(label) / 2.0;
        if (slot.center().x() - half < freeFrom || slot.center().x() + half > width()) {
            continue;
        }
        freeFrom = slot.center().x() + half + 2 * space::kGrid;
        painter.setPen(colour(Tone::Secondary, palette()));
        painter.drawText(
            QRectF(slot.center().x() - half - 1, slot.bottom() + space::kGrid, 2 * half + 2, metrics.height()),
            Qt::AlignCenter, label);
    }
}

void WeekBars::paintAxis(QPainter& painter) const
{
    const QRectF area = plot();
    const QFontMetrics metrics(painter.font());
    for (int tick = 0; tick <= m_topHours; tick += m_stepHours) {
        const qreal y = area.bottom() - heightOf(hours(tick));
        painter.setPen(QPen(colour(Tone::Border, palette()), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colour(Tone::Secondary, palette()));
        painter.drawText(QRectF(0, y - metrics.height() / 2.0, area.left() - 2 * space::kGrid, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tr("%1 h").arg(tick));
    }
}

void WeekBars::paintBar(QPainter& painter, int index) const
{
    const QRectF slot = itemArea(index);
    const WeekSum& week = m_weeks[index];
    const qreal width = slot.width() * kBarShare;
    const qreal left = slot.center().x() - width / 2;
    const qreal experience = heightOf(week.experience);
    const qreal study = heightOf(week.study);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Tone::Accent, palette()));
    painter.drawRect(QRectF(left, slot.bottom() - experience, width, experience));
    painter.setBrush(colour(Tone::Study, palette()));
    painter.drawRect(QRectF(left, slot.bottom() - experience - study, width, study));
    if (isMarked(index)) {
        painter.setPen(QPen(colour(Tone::Text, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(left - 2, slot.bottom() - experience - study - 2, width + 4, experience + study + 3));
    }
}

}  // namespace credence
