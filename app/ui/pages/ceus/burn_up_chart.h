// SPDX-License-Identifier: GPL-3.0-or-later
/// CEUs counted over a cycle as a step line beside the line of an even pace. The same numbers are its
/// accessible description and its table. Draws what the judgement says and computes nothing.
#pragma once

#include <QChartView>

#include "domain/cycles/cycle_progress.h"
#include "ui/widgets/chart_or_table.h"

class QDateTimeAxis;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace credence {

class BurnUpChart : public QChartView {
    Q_OBJECT
public:
    BurnUpChart(const CycleProgress& cycle, QDate asOf, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void addSeries(const CycleProgress& cycle);
    void addAxes(const CycleProgress& cycle);
    void showLegend();
    void colourAll();

    std::vector<BurnUpPoint> m_points;
    QDate m_firstDay;
    QDate m_asOf;
    bool m_behind;
    QLineSeries* m_counted;
    QLineSeries* m_evenPace;
    QScatterSeries* m_now;
    QDateTimeAxis* m_days;
    QValueAxis* m_ceus;
};

/// The line's points as text: day and CEUs counted by then.
FigureTable burnUpFigures(const CycleProgress& cycle);
/// "2 Mar 2026: 4.50; ... ; an even pace ...": the accessible description.
QString burnUpText(const CycleProgress& cycle, QDate asOf);

}  // namespace credence
