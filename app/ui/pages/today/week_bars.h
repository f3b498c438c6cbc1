// SPDX-License-Identifier: GPL-3.0-or-later
/// Hours by week as stacked bars over an axis in hours: study on top of experience.
/// Painted here rather than by Qt Charts, which would cost the start of the program.
#pragma once

#include <vector>

#include "domain/study/study_summary.h"
#include "ui/widgets/walkable_chart.h"

namespace credence {

class WeekBars : public WalkableChart {
    Q_OBJECT
public:
    explicit WeekBars(QWidget* parent = nullptr);

    void setWeeks(std::vector<WeekSum> weeks);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_weeks.size()); }
    [[nodiscard]] QRectF itemArea(int index) const override;
    [[nodiscard]] QString itemWords(int index) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double heightOf(Minutes minutes) const;
    void paintAxis(QPainter& painter) const;
    void paintBar(QPainter& painter, int index) const;

    std::vector<WeekSum> m_weeks;
    int m_topHours = 1;
    int m_stepHours = 1;
};

/// A week in words: "week of 16 Nov: 24 h study, 5 h experience".
QString weekWords(const WeekSum& week);
/// Smallest of 1, 2, 5, 10, 20, 50 ... hours that gives at most four steps up to `most`.
int axisStepHours(Minutes most);

}  // namespace credence
