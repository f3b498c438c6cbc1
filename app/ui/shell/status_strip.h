// SPDX-License-Identifier: GPL-3.0-or-later
/// The bottom line: file · Saved · what Ctrl+Z takes back · last backup · rule versions.
#pragma once

#include <QStatusBar>

#include "services/workspace.h"

class QLabel;

namespace credence {

class StatusStrip : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);

    /// Null: no file is open.
    void setWorkspace(const Workspace* workspace);
    /// What is quick to ask: file, saved, undo.
    void refresh();
    /// Looks into the backup folder.
    void refreshBackup();

private:
    [[nodiscard]] QString rulesText() const;

    const Workspace* m_workspace = nullptr;
    QLabel* m_file;
    QLabel* m_saved;
    QLabel* m_undo;
    QLabel* m_backup;
    QLabel* m_rules;
};

}  // namespace credence
