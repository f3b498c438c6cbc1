// SPDX-License-Identifier: GPL-3.0-or-later
/// Which backup to go back to: the list by age, and what would change before it does.
#pragma once

#include <QDialog>
#include <vector>

#include "storage/backup.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace credence {

class RestoreDialog : public QDialog {
    Q_OBJECT
public:
    RestoreDialog(const QString& filePath, QDate today, QWidget* parent);

    /// Path of the chosen backup.
    [[nodiscard]] QString chosen() const;
    /// What the chosen one would change now.
    void showPreview();

private:
    QString m_filePath;
    std::vector<Backup> m_backups;
    QListWidget* m_list;
    QLabel* m_preview;
    QPushButton* m_restore;
};

}  // namespace credence
