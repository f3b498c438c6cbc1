// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/burn_up_chart.h"

#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QMouseEvent>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "words/format.h"
#include "domain/cycles/cycle_progress.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr qreal kLineWidth = 2.2;
constexpr qreal kMarkerSize = 9;
constexpr int kDayTicks = 5;
constexpr int kMostSteps = 5;

qreal xOf(QDate day)
{
    return static_cast<qreal>(day.startOfDay().toMSecsSinceEpoch());
}

/// Hundredths on an axis of whole CEUs; only for drawing.
qreal yOf(CeuHundredths ceus)
{
    return ceus.value / 100.0;
}

/// A round distance that gives at most five steps up to `top`, so that every label finds room.
qreal tickDistance(qreal top)
{
    for (qreal decade = 1;; decade *= 10) {
        for (const qreal distance : {0.5 * decade, decade, 2 * decade}) {
            if (top / distance <= kMostSteps) {
                return distance;
            }
        }
    }
}

/// As of the last point on or before `day`.
CeuHundredths countedOn(QDate day, const std::vector<BurnUpPoint>& points)
{
    const auto next = std::ranges::upper_bound(points, day, {}, &BurnUpPoint::day);
    return next == points.begin() ? CeuHundredths{} : std::prev(next)->counted;
}

QDate lastDrawnDay(const CycleProgress& cycle, QDate asOf)
{
    return std::clamp(asOf, cycle.range.first(), cycle.range.last());
}

}  // namespace

FigureTable burnUpFigures(const CycleProgress& cycle)
{
    FigureTable figures{.columns = {BurnUpChart::tr("Day"), BurnUpChart::tr("CEUs counted by then")}, .rows = {}};
    for (const BurnUpPoint& point : cycle.burnUp) {
        figures.rows.push_back({format::date(point.day), format::ceus(point.counted)});
    }
    return figures;
}

QString burnUpText(const CycleProgress& cycle, QDate asOf)
{
    QStringList lines;
    for (const QStringList& row : burnUpFigures(cycle).rows) {
        lines << row.join(u": "_s);
    }
    lines << BurnUpChart::tr("an even pace brings %1 by %2")
                 .arg(format::ceus(cycle.evenPace), format::date(lastDrawnDay(cycle, asOf)));
    return lines.join(u"; "_s);
}

BurnUpChart::BurnUpChart(const CycleProgress& cycle, QDate asOf, QWidget* parent)
    : QChartView(new QChart(), parent),
      m_points(cycle.burnUp),
      m_firstDay(cycle.range.first()),
      m_asOf(lastDrawnDay(cycle, asOf)),
      m_behind(isBehindPace(cycle)),
      m_counted(new QLineSeries(this)),
      m_evenPace(new QLineSeries(this)),
      m_now(new QScatterSeries(this)),
      m_days(new QDateTimeAxis(this)),
      m_ceus(new QValueAxis(this))
{
    setObjectName(u"burnUp-"_s + cycle.body);
    setAccessibleName(tr("CEUs counted in the %1 cycle over time").arg(cycle.body));
    setAccessibleDescription(burnUpText(cycle, asOf));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundVisible(false);
    addSeries(cycle);
    addAxes(cycle);
    showLegend();
    colourAll();
}

void BurnUpChart::showLegend()
{
    QLegend* legend = chart()->legend();
    m_counted->setName(tr("counted"));
    m_evenPace->setName(tr("even pace"));
    legend->setAlignment(Qt::AlignTop);
    legend->setContentsMargins(0, 0, 0, 0);
    legend->layout()->setContentsMargins(0, 0, 0, 0);
    legend->setMarkerShape(QLegend::MarkerShapeFromSeries);
    for (QLegendMarker* marker : legend->markers(m_now)) {
        marker->setVisible(false);
    }
}

QSize BurnUpChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 9};
}

void BurnUpChart::addSeries(const CycleProgress& cycle)
{
    qreal height = 0;
    m_counted->append(xOf(m_firstDay), height);
    for (const BurnUpPoint& point : cycle.burnUp) {
        m_counted->append(xOf(point.day), height);
        height = yOf(point.counted);
        m_counted->append(xOf(point.day), height);
    }
    m_counted->append(xOf(m_asOf), height);
    m_evenPace->append(xOf(m_firstDay), 0);
    m_evenPace->append(xOf(cycle.range.last()), yOf({cycle.total.needed.value}));
    m_now->append(xOf(m_asOf), height);
    m_now->setMarkerSize(kMarkerSize);
    for (QXYSeries* series :
         {static_cast<QXYSeries*>(m_evenPace), static_cast<QXYSeries*>(m_counted), static_cast<QXYSeries*>(m_now)}) {
        chart()->addSeries(series);
    }
}

void BurnUpChart::addAxes(const CycleProgress& cycle)
{
    const qreal highest = yOf({std::max(cycle.total.needed.value, cycle.total.done.value)});
    const qreal distance = tickDistance(highest);
    m_days->setRange(m_firstDay.startOfDay(), cycle.range.last().startOfDay());
    m_days->setTickCount(kDayTicks);
    m_days->setFormat(u"MMM yyyy"_s);
    m_ceus->setRange(0, std::ceil(std::max(highest, distance) / distance) * distance);
    m_ceus->setTickType(QValueAxis::TicksDynamic);
    m_ceus->setTickInterval(distance);
    m_ceus->setLabelFormat(distance < 1 ? u"%.1f"_s : u"%.0f"_s);
    m_ceus->setTitleText(tr("CEUs"));
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_ceus, Qt::AlignLeft);
    for (QAbstractSeries* series : chart()->series()) {
        series->attachAxis(m_days);
        series->attachAxis(m_ceus);
    }
}

void BurnUpChart::colourAll()
{
    const QColor line = colour(m_behind ? Tone::Warn : Tone::Good, palette());
    const QColor quiet = colour(Tone::Secondary, palette());
    m_counted->setPen(QPen(line, kLineWidth));
    m_evenPace->setPen(QPen(quiet, 1, Qt::DashLine));
    m_now->setColor(line);
    m_now->setBorderColor(line);
    const QFont small = fontFor(TextRole::Secondary, font());
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_days), static_cast<QAbstractAxis*>(m_ceus)}) {
        axis->setLabelsFont(small);
        axis->setTitleFont(small);
        axis->setLabelsColor(quiet);
        axis->setTitleBrush(quiet);
        axis->setGridLineColor(colour(Tone::Border, palette()));
        axis->setLinePen(QPen(colour(Tone::Border, palette())));
    }
    m_days->setGridLineVisible(false);
    chart()->legend()->setFont(small);
    chart()->legend()->setLabelColor(quiet);
    setBackgroundBrush(colour(Tone::Card, palette()));
}

void BurnUpChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        colourAll();
    }
}

void BurnUpChart::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF value = chart()->mapToValue(chart()->mapFromScene(mapToScene(event->pos())));
    const QDate day = QDateTime::fromMSecsSinceEpoch(qRound64(value.x())).date();
    if (day >= m_firstDay && day <= m_asOf) {
        const QString counted = format::ceus(countedOn(day, m_points));
        QToolTip::showText(event->globalPosition().toPoint(), tr("%1: %2 CEUs counted").arg(format::date(day), counted),
                           this);
    } else {
        QToolTip::hideText();
    }
}

void BurnUpChart::leaveEvent(QEvent* event)
{
    QToolTip::hideText();
    QChartView::leaveEvent(event);
}

}  // namespace credence
