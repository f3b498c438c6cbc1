// SPDX-License-Identifier: GPL-3.0-or-later
/// Pay of others, one's own and what is offered on one scale, with the figures in a column of their own and where they
/// come from. Up and Down walk the lines, Enter and click open what a line rests on.
#pragma once

#include "domain/career/pay_scale.h"
#include "ui/widgets/walkable_chart.h"

namespace credence {

class PayChart : public WalkableChart {
    Q_OBJECT
public:
    explicit PayChart(QWidget* parent = nullptr);

    void show(const PayScale& scale);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where `amount` stands, from the left edge.
    [[nodiscard]] qreal placeOf(Cents amount) const;

Q_SIGNALS:
    void sourceRequested(const credence::FigureSource& source);

protected:
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_scale.lines.size()); }
    [[nodiscard]] QRectF itemArea(int index) const override;
    [[nodiscard]] QString itemWords(int index) const override;
    [[nodiscard]] int stepOf(int key) const override;
    [[nodiscard]] int firstItem() const override { return 0; }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Columns {
        qreal label;
        qreal plotFirst;
        qreal plotLast;
        qreal figureEnd;
        qreal sourceFirst;
    };
    [[nodiscard]] const ScaleLine& line(int index) const { return m_scale.lines[static_cast<std::size_t>(index)]; }
    [[nodiscard]] bool beginsGroup(int index) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headingHeight() const;
    [[nodiscard]] qreal top(int index) const;
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] QFont small() const;
    void open(int index);
    void paintAxis(QPainter& painter) const;
    void paintBand(QPainter& painter, int index) const;
    void paintPoints(QPainter& painter, int index) const;
    void paintWords(QPainter& painter, int index) const;

    PayScale m_scale{};
};

}  // namespace credence
