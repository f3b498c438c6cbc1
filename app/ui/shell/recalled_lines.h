// SPDX-License-Identifier: GPL-3.0-or-later
/// The last quick lines that were saved, kept in the file itself, and a walk through them.
#pragma once

#include <QString>
#include <QStringList>

namespace credence {

class Workspace;

class RecalledLines {
public:
    explicit RecalledLines(Workspace& workspace);

    /// Remembers `line` as the newest and ends the walk.
    void remember(const QString& line);
    /// The line before the one shown; `current` is kept as the end of the way back.
    QString older(const QString& current);
    QString newer(const QString& current);
    void endWalk() { m_place = -1; }

private:
    const QStringList& lines();

    Workspace& m_workspace;
    QStringList m_lines;  ///< newest first
    bool m_read = false;
    int m_place = -1;  ///< -1: at the line being typed
    QString m_typed;
};

}  // namespace credence
