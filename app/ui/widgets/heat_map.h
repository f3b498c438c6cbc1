// SPDX-License-Identifier: GPL-3.0-or-later
/// Days as squares, a week a column with Monday on top, months above and weekdays at the left; the more time, the
/// stronger the square.
/// Arrow keys walk over the days, and the tooltip and the screen reader say each one's figures.
#pragma once

#include <QDate>
#include <vector>

#include "ui/theme/theme.h"
#include "ui/widgets/walkable_chart.h"

namespace credence {

class HeatMap : public WalkableChart {
    Q_OBJECT
public:
    struct Day {
        QDate day;
        int amount;    ///< in any one unit
        bool away;     ///< nothing was expected: drawn as an outline
        Tone tone;     ///< of what most of the day was
        QString text;  ///< the day and its figures in words
    };

    explicit HeatMap(QWidget* parent = nullptr);

    /// `days` without gap, oldest first. `summary` says the whole in words.
    void setDays(std::vector<Day> days, const QString& summary);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_days.size()); }
    [[nodiscard]] QRectF itemArea(int index) const override;
    [[nodiscard]] QString itemWords(int index) const override { return m_days[index].text; }
    [[nodiscard]] int stepOf(int key) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int weeks() const;
    [[nodiscard]] double cellSize(int width) const;
    [[nodiscard]] int level(int amount) const;
    [[nodiscard]] int besideWidth() const;
    [[nodiscard]] int aboveHeight() const;
    void paintHeadings(QPainter& painter) const;

    std::vector<Day> m_days;
    int m_largest = 0;
};

}  // namespace credence
