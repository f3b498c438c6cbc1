// SPDX-License-Identifier: GPL-3.0-or-later
/// The one place from which the window looks for what other programs wrote to the open file.
#pragma once

#include <QObject>
#include <QTimer>

#include "services/workspace.h"

namespace credence {

/// Looks when the window comes to the front and every other second; whoever opens a page asks it to look first.
class OutsideWatch : public QObject {
    Q_OBJECT
public:
    /// `workspace` outlives the watch. `view` is a widget of the window that is watched.
    OutsideWatch(Workspace& workspace, QWidget& view);

    /// What was written is told by Workspace::changed before this returns.
    void look();

protected:
    bool eventFilter(QObject* view, QEvent* event) override;

private:
    Workspace& m_workspace;
    QTimer m_timer;
};

}  // namespace credence
