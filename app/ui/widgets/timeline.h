// SPDX-License-Identifier: GPL-3.0-or-later
/// Dated points on a line, oldest first, to scale: as far apart as their days. Labels stand above and below in lanes; a
/// point whose label finds no room keeps its dot, and the label before it says how many such follow. Arrow keys walk,
/// Enter and click activate.
#pragma once

#include <QDate>
#include <optional>
#include <vector>

#include "ui/theme/theme.h"
#include "ui/widgets/walkable_chart.h"

namespace credence {

class Timeline : public WalkableChart {
    Q_OBJECT
public:
    struct Point {
        QDate day;
        QString title;
        QString when;  ///< under it
        Tone tone;
        QString text;  ///< all of it in words: tooltip and screen reader
    };

    explicit Timeline(QWidget* parent = nullptr);

    void setPoints(std::vector<Point> points, const QString& summary);
    /// Points whose label has room at the present width.
    [[nodiscard]] int labelledPoints() const;
    /// Middle of the dot of each point, from the left, at the present width.
    [[nodiscard]] std::vector<int> dotPlaces() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_points.size()); }
    [[nodiscard]] QRectF itemArea(int index) const override;
    [[nodiscard]] int itemAt(const QPoint& position) const override;
    [[nodiscard]] QString itemWords(int index) const override { return m_points[index].text; }
    [[nodiscard]] int firstItem() const override { return 0; }
    void paintEvent(QPaintEvent* event) override;

private:
    struct Label {
        int lane;  ///< 0 and 2 above the line, 1 and 3 below it; the first two next to it
        int left;
        int width;
        int unlabelled = 0;  ///< points after it that have no label of their own
    };
    struct Plan {
        std::vector<int> dots;
        std::vector<std::optional<Label>> labels;  ///< of each point
        int lanesAbove = 1;
        int lanesBelow = 0;
    };

    [[nodiscard]] Plan planFor(int width) const;
    [[nodiscard]] int labelWidth(const Point& point) const;
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int lineAt(const Plan& plan) const;
    [[nodiscard]] QRect areaOf(const Label& label, const Plan& plan) const;
    [[nodiscard]] QRect dotAreaOf(int index, const Plan& plan) const;
    void paintMonths(QPainter& painter, const Plan& plan) const;
    void paintThreads(QPainter& painter, const Plan& plan) const;
    void paintLabel(QPainter& painter, int index, const Plan& plan) const;

    std::vector<Point> m_points;
};

}  // namespace credence
