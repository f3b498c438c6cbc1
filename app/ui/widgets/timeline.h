// SPDX-License-Identifier: GPL-3.0-or-later
/// Dated points on a line, oldest first. Distances follow the dates as far as the labels leave room; points that
/// find no room stay in the table beside it. Arrow keys walk, Enter and click activate.
#pragma once

#include <QDate>
#include <vector>

#include "ui/theme/theme.h"
#include "ui/widgets/walkable_chart.h"

namespace credence {

class Timeline : public WalkableChart {
    Q_OBJECT
public:
    struct Point {
        QDate day;
        QString title;  ///< above the line
        QString when;   ///< below it
        Tone tone;
        QString text;  ///< all of it in words: tooltip and screen reader
    };

    explicit Timeline(QWidget* parent = nullptr);

    void setPoints(std::vector<Point> points, const QString& summary);
    /// Points that have room at the present width.
    [[nodiscard]] int shownPoints() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointActivated(int index);

protected:
    /// Points without room are not walked over.
    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QRectF itemArea(int index) const override;
    [[nodiscard]] QString itemWords(int index) const override { return m_points[index].text; }
    [[nodiscard]] int firstItem() const override { return 0; }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] std::vector<int> positions() const;
    [[nodiscard]] int lineHeight() const;

    std::vector<Point> m_points;
};

}  // namespace credence
