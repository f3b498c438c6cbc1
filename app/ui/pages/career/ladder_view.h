// SPDX-License-Identifier: GPL-3.0-or-later
/// The ladder of roles as a drawing, the highest step on top, the user where she stands. Up and Down walk it, Enter and
/// click open the source of a step.
#pragma once

#include "domain/career/ladder.h"
#include "ui/widgets/walkable_chart.h"

namespace credence {

class LadderView : public WalkableChart {
    Q_OBJECT
public:
    explicit LadderView(QWidget* parent = nullptr);

    void show(const Ladder& ladder);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sourceRequested(const credence::FigureSource& source);

protected:
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_ladder.rungs.size()); }
    [[nodiscard]] QRectF itemArea(int index) const override;
    [[nodiscard]] QString itemWords(int index) const override;
    [[nodiscard]] int stepOf(int key) const override;
    [[nodiscard]] int firstItem() const override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    /// From above.
    [[nodiscard]] const LadderRung& rung(int index) const;
    [[nodiscard]] int rowHeight() const;
    void paintRung(QPainter& painter, int index) const;
    void paintCredentials(QPainter& painter, const LadderRung& rung, const QRectF& room) const;

    Ladder m_ladder{};
};

}  // namespace credence
