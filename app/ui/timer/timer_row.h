// SPDX-License-Identifier: GPL-3.0-or-later
/// The timer at the foot of the side bar: one button while none runs; else how long, what for, and its two acts.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace credence {

class ElidedLabel;
class TimerControl;

class TimerRow : public QWidget {
    Q_OBJECT
public:
    /// `control` outlives the row.
    TimerRow(TimerControl& control, QWidget* parent);

    /// Signs without words, for a narrow side bar.
    void setCompact(bool compact);

Q_SIGNALS:
    /// With what stands on the quick line.
    void startWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void keepFocusWithin(bool hadFocus);

    TimerControl& m_control;
    QPushButton* m_start;
    QLabel* m_time;
    ElidedLabel* m_line;
    QPushButton* m_pause;
    QPushButton* m_stop;
    bool m_compact = false;
};

}  // namespace credence
