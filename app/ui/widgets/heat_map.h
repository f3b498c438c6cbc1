// SPDX-License-Identifier: GPL-3.0-or-later
/// Days as squares, a week a column with Monday on top; the more time, the stronger the square.
/// Arrow keys walk over the days, and the tooltip and the screen reader say each one's figures.
#pragma once

#include <QDate>
#include <QWidget>
#include <vector>

namespace credence {

class HeatMap : public QWidget {
    Q_OBJECT
public:
    struct Day {
        QDate day;
        int amount;    ///< in any one unit
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
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int weeks() const;
    [[nodiscard]] double cellSize(int width) const;
    [[nodiscard]] QRectF cellOf(int index) const;
    [[nodiscard]] int level(int amount) const;
    [[nodiscard]] int indexAt(const QPoint& position) const;
    void sayCurrent();

    std::vector<Day> m_days;
    QString m_summary;
    int m_current = -1;
    int m_largest = 0;
};

}  // namespace credence
