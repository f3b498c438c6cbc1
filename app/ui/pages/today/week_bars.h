// SPDX-License-Identifier: GPL-3.0-or-later
/// Hours by week as stacked bars over an axis in hours: study on top of experience.
/// Painted here rather than by Qt Charts, which would cost the start of the program.
#pragma once

#include <QWidget>
#include <vector>

#include "domain/judgement/overview.h"

namespace credence {

class WeekBars : public QWidget {
    Q_OBJECT
public:
    explicit WeekBars(QWidget* parent = nullptr);

    void setWeeks(std::vector<WeekSum> weeks);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF slotOf(int index) const;
    [[nodiscard]] double heightOf(Minutes minutes) const;
    void paintAxis(QPainter& painter) const;
    void paintBar(QPainter& painter, int index) const;
    void sayCurrent();

    std::vector<WeekSum> m_weeks;
    QString m_summary;
    int m_current = -1;
    int m_topHours = 1;
    int m_stepHours = 1;
};

/// A week in words: "week of 16 Nov: 24 h study, 5 h experience".
QString weekWords(const WeekSum& week);
/// Smallest of 1, 2, 5, 10, 20, 50 ... hours that gives at most four steps up to `most`.
int axisStepHours(Minutes most);

}  // namespace credence
