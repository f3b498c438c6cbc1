// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outside_watch.h"

#include <QEvent>
#include <QWidget>

namespace credence {
namespace {

constexpr int kLookMs = 2'000;  ///< a look reads one number of the file

}  // namespace

OutsideWatch::OutsideWatch(Workspace& workspace, QWidget& view) : QObject(&view), m_workspace(workspace)
{
    view.installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &OutsideWatch::look);
    m_timer.setTimerType(Qt::CoarseTimer);
    m_timer.start(kLookMs);
}

void OutsideWatch::look()
{
    m_workspace.lookOutside();
}

bool OutsideWatch::eventFilter(QObject* view, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate) {
        look();
    }
    return QObject::eventFilter(view, event);
}

}  // namespace credence
