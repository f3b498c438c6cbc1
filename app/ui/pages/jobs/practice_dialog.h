// SPDX-License-Identifier: GPL-3.0-or-later
/// Accuracy of practice by code set and exam domain, as a page to show at an interview and to copy as text.
#pragma once

#include <QDialog>

#include "domain/study/practice_record.h"
#include "services/workspace.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace credence {

class PracticeDialog : public QDialog {
    Q_OBJECT
public:
    /// `workspace` outlives it.
    PracticeDialog(const Workspace& workspace, QWidget* parent);

private:
    /// What the file holds now.
    void refresh();
    void addRecord(const PracticeRecord& record, QVBoxLayout& lines);
    void addTable(const QString& heading, const std::vector<PracticeLine>& figures, QVBoxLayout& lines);
    void copy();

    const Workspace& m_workspace;
    std::vector<PracticeRecord> m_records{};
    QScrollArea* m_scroll;
    QPushButton* m_copy = nullptr;
};

}  // namespace credence
