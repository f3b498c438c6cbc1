// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pathway/road_picture.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

#include "ui/pages/pathway/stage_button.h"
#include "ui/theme/theme.h"

namespace credence {
namespace {

constexpr int kWhole = 1000;
constexpr int kStep = 4;  ///< pixels from point to point of the curve
// In radii of a milestone.
constexpr qreal kWave = 0.6;
constexpr qreal kRoadWidth = 1.3;
constexpr qreal kRoadAt = 4.4;
constexpr qreal kHeight = 6.3;
constexpr qreal kLoop = 1.25;

}  // namespace

RoadPicture::RoadPicture(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("roadPicture"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The road from education to growth"));
}

void RoadPicture::show(const Road& road, const QString& words)
{
    m_road = road;
    setAccessibleDescription(words);
    update();
}

void RoadPicture::setPlaces(std::vector<int> places)
{
    if (places != m_places) {
        m_places = std::move(places);
        update();
    }
}

qreal RoadPicture::unit() const
{
    return fontMetrics().height() * 0.75;
}

QSize RoadPicture::sizeHint() const
{
    return {static_cast<int>(unit() * 40), static_cast<int>(unit() * kHeight)};
}

int RoadPicture::personPlace() const
{
    const auto stage = static_cast<std::size_t>(m_road.present);
    if (stage >= m_places.size()) {
        return -1;
    }
    const int from = m_places[stage];
    const int to = stage + 1 < m_places.size() ? m_places[stage + 1] : width();
    return from + static_cast<int>(qint64{to - from} * m_road.within / kWhole);
}

qreal RoadPicture::heightAt(qreal x) const
{
    const qreal wave = m_places.size() > 1 ? m_places[1] - m_places[0] : width();
    return unit() * (kRoadAt + kWave * std::sin(std::numbers::pi * x / wave));
}

QPolygonF RoadPicture::roadUntil(qreal end) const
{
    QPolygonF road;
    const qreal edge = unit();
    for (qreal x = edge; x < end; x += kStep) {
        road << QPointF(x, heightAt(x));
    }
    road << QPointF(std::max(end, edge), heightAt(std::max(end, edge)));
    return road;
}

void RoadPicture::paintRoad(QPainter& painter) const
{
    const qreal end = width() - unit();
    QPen pen(colour(Tone::Track, palette()), unit() * kRoadWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPolyline(roadUntil(end));
    pen.setColor(colour(Tone::Accent, palette()));
    painter.setPen(pen);
    painter.drawPolyline(roadUntil(std::min<qreal>(personPlace(), end)));
    painter.setPen(QPen(colour(Tone::Card, palette()), 1.5, Qt::DashLine));
    painter.drawPolyline(roadUntil(end));
}

/// Renewal comes back, cycle after cycle.
void RoadPicture::paintLoop(QPainter& painter) const
{
    const qreal x = m_places[static_cast<std::size_t>(RoadStage::Renewal)];
    const qreal radius = unit() * kLoop;
    const QPointF centre(x, heightAt(x) - unit() - radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(Tone::Secondary, palette()), 1.5, Qt::DashLine));
    painter.drawArc(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), -40 * 16, 260 * 16);
    const QPointF tip(centre.x() + radius * 0.77, centre.y() + radius * 0.64);
    painter.setPen(QPen(colour(Tone::Secondary, palette()), 1.5));
    painter.drawLine(tip, tip + QPointF(-unit() * 0.1, -unit() * 0.6));
    painter.drawLine(tip, tip + QPointF(unit() * 0.5, -unit() * 0.25));
}

void RoadPicture::paintMilestone(QPainter& painter, std::size_t stage) const
{
    const StageStanding& standing = m_road.stages[stage];
    const qreal x = m_places[stage];
    const QPointF centre(x, heightAt(x));
    const QColor tone = colour(toneOf(standing), palette());
    painter.setPen(QPen(tone, 2));
    painter.setBrush(colour(Tone::Card, palette()));
    painter.drawEllipse(centre, unit(), unit());
    const qreal inner = unit() * 0.45;
    if (!standing.state) {
        painter.drawLine(centre - QPointF(inner, 0), centre + QPointF(inner, 0));
        return;
    }
    switch (*standing.state) {
        case ProgressState::Done:
            painter.drawPolyline(QPolygonF{centre + QPointF(-inner, 0), centre + QPointF(-inner * 0.2, inner * 0.8),
                                           centre + QPointF(inner, -inner * 0.7)});
            break;
        case ProgressState::Partly:
            painter.drawEllipse(centre, inner, inner);
            painter.setBrush(tone);
            painter.setPen(Qt::NoPen);
            painter.drawPie(QRectF(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner), 90 * 16, 180 * 16);
            break;
        case ProgressState::Open:
            painter.drawEllipse(centre, inner, inner);
            break;
        case ProgressState::Late:
            painter.drawLine(centre - QPointF(0, inner), centre + QPointF(0, inner * 0.2));
            painter.drawPoint(centre + QPointF(0, inner * 0.9));
            break;
    }
}

void RoadPicture::paintPerson(QPainter& painter) const
{
    const qreal x = std::clamp<qreal>(personPlace(), unit() * 2, width() - unit() * 2);
    const qreal ground = heightAt(x) - (m_road.within == 0 ? unit() * 1.1 : 0);
    const QColor tone = colour(Tone::Text, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone);
    painter.drawEllipse(QPointF(x, ground - unit() * 2.1), unit() * 0.5, unit() * 0.5);
    QPainterPath shoulders;
    shoulders.moveTo(x - unit() * 0.75, ground - unit() * 0.8);
    shoulders.arcTo(QRectF(x - unit() * 0.75, ground - unit() * 1.6, unit() * 1.5, unit() * 1.6), 180, -180);
    shoulders.closeSubpath();
    painter.drawPath(shoulders);
    if (m_road.within > 0) {
        painter.setPen(QPen(tone, 2));
        painter.setBrush(colour(Tone::Card, palette()));
        painter.drawEllipse(QPointF(x, ground), unit() * 0.45, unit() * 0.45);
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(tone);
    const QString you = tr("You", "the person on the road");
    const int wide = QFontMetrics(bold).horizontalAdvance(you);
    const bool isAtTheEnd = x + unit() + wide > width();
    painter.drawText(QPointF(isAtTheEnd ? x - unit() - wide : x + unit(), ground - unit() * 1.8), you);
}

void RoadPicture::paintEvent(QPaintEvent*)
{
    if (m_places.size() != kRoadStages) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRoad(painter);
    paintLoop(painter);
    for (std::size_t stage = 0; stage < kRoadStages; ++stage) {
        paintMilestone(painter, stage);
    }
    paintPerson(painter);
}

void RoadPicture::mouseReleaseEvent(QMouseEvent* event)
{
    for (std::size_t stage = 0; stage < m_places.size(); ++stage) {
        const QPointF centre(m_places[stage], heightAt(m_places[stage]));
        const QPointF away = event->position() - centre;
        if (std::hypot(away.x(), away.y()) <= unit() * 1.3) {
            Q_EMIT stageChosen(static_cast<RoadStage>(stage));
            return;
        }
    }
    QWidget::mouseReleaseEvent(event);
}

}  // namespace credence
