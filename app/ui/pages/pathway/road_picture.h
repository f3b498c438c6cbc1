// SPDX-License-Identifier: GPL-3.0-or-later
/// The road as a drawing: a milestone for each stage, renewal as a loop, and the person where she stands, to scale
/// inside the present stage. Says the same in words to those who do not see it; the keyboard walks the stages below.
#pragma once

#include <QWidget>
#include <vector>

#include "domain/pathway/road.h"

namespace credence {

class RoadPicture : public QWidget {
    Q_OBJECT
public:
    explicit RoadPicture(QWidget* parent = nullptr);

    void show(const Road& road, const QString& words);
    /// Where the milestones stand, from the left edge; as many as there are stages.
    void setPlaces(std::vector<int> places);
    /// Where the person stands, from the left edge; -1 before places are known.
    [[nodiscard]] int personPlace() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stageChosen(credence::RoadStage stage);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] qreal unit() const;  ///< radius of a milestone
    [[nodiscard]] qreal heightAt(qreal x) const;
    [[nodiscard]] QPolygonF roadUntil(qreal end) const;
    void paintRoad(QPainter& painter) const;
    void paintLoop(QPainter& painter) const;
    void paintMilestone(QPainter& painter, std::size_t stage) const;
    void paintPerson(QPainter& painter) const;

    Road m_road{};
    std::vector<int> m_places;
};

}  // namespace credence
