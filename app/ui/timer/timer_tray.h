// SPDX-License-Identifier: GPL-3.0-or-later
/// A sign in the desktop's tray while a timer runs; nothing where the desktop has no tray.
#pragma once

#include <QSystemTrayIcon>
#include <memory>

class QMenu;

namespace credence {

class TimerControl;

class TimerTray : public QObject {
    Q_OBJECT
public:
    /// `control` outlives it; `window` comes to the front by a click.
    TimerTray(TimerControl& control, QWidget& window);
    ~TimerTray() override;

private:
    void refresh();
    void raiseWindow();

    TimerControl& m_control;
    QWidget& m_window;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

}  // namespace credence
