// SPDX-License-Identifier: GPL-3.0-or-later
/// A painted chart of items in a row: arrow keys walk over them, and the tooltip and the screen reader say each one.
/// Where somebody listens, a click, Enter and Space open the item.
#pragma once

#include <QWidget>

namespace credence {

class WalkableChart : public QWidget {
    Q_OBJECT
public:
    explicit WalkableChart(QWidget* parent = nullptr);

    /// One sentence for all of it: each item is told by itself while one walks.
    [[nodiscard]] QString saidInShort() const;

    [[nodiscard]] virtual int itemCount() const = 0;
    /// Where the pointer is on the item.
    [[nodiscard]] virtual QRectF itemArea(int index) const = 0;
    /// The item and its figures in plain words.
    [[nodiscard]] virtual QString itemWords(int index) const = 0;
    /// Whether the walker stands on the item and the chart has the focus.
    [[nodiscard]] bool isMarked(int index) const { return index == m_current && hasFocus(); }
    /// The item the walker stands on; -1 before the first step.
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void itemActivated(int index);

protected:
    /// The items were set anew; `summary` says the whole in words.
    void startAnew(const QString& summary);
    void walkTo(int index);
    /// The item at `position`, or -1.
    [[nodiscard]] virtual int itemAt(const QPoint& position) const;

    /// How far `key` walks; 0: it does not.
    [[nodiscard]] virtual int stepOf(int key) const;
    /// Where a walk begins.
    [[nodiscard]] virtual int firstItem() const { return itemCount() - 1; }

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool opensItems() const;
    void tellFocus();

    QString m_summary;
    int m_current = -1;
};

}  // namespace credence
