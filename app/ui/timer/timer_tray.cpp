// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timer/timer_tray.h"

#include <QApplication>
#include <QMenu>

#include "ui/timer/timer_control.h"
#include "words/format_timer.h"

namespace credence {

TimerTray::TimerTray(TimerControl& control, QWidget& window) : QObject(&control), m_control(control), m_window(window)
{
    connect(&control, &TimerControl::changed, this, &TimerTray::refresh);
}

TimerTray::~TimerTray() = default;

void TimerTray::refresh()
{
    if (!m_control.seen() || !QSystemTrayIcon::isSystemTrayAvailable()) {
        m_icon.reset();
        m_menu.reset();
        return;
    }
    if (!m_icon) {
        m_menu = std::make_unique<QMenu>();
        m_menu->addAction(tr("&Show Credence"), this, &TimerTray::raiseWindow);
        m_menu->addAction(tr("&Pause or Resume the Timer"), &m_control, &TimerControl::pauseOrResume)
            ->setEnabled(!m_control.isReadOnly());
        m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason != QSystemTrayIcon::Context) {
                raiseWindow();
            }
        });
        m_icon->show();
    }
    m_icon->setToolTip(format::timerState(*m_control.seen(), m_control.today()));
}

void TimerTray::raiseWindow()
{
    m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
}

}  // namespace credence
