// SPDX-License-Identifier: GPL-3.0-or-later
/// Applications that nobody answered, to be closed at once: those that were silent for as many weeks as the user says,
/// each of which she may keep.
#pragma once

#include <QDialog>
#include <set>

#include "services/job_desk.h"

class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace credence {

class SweepDialog : public QDialog {
    Q_OBJECT
public:
    /// All outlive the dialog but `seen`.
    SweepDialog(const SeenSearch& seen, const Workspace& workspace, Ledger& ledger, QWidget* parent);

Q_SIGNALS:
    void swept(int applications);

private:
    /// What the file holds now; what was not to be closed stays so.
    void refresh();
    void fill();
    void showCount();
    void sweep();
    [[nodiscard]] std::vector<ApplicationId> ticked() const;

    SeenSearch m_seen;
    const Workspace& m_workspace;
    Ledger& m_ledger;
    std::set<qint64> m_kept{};  ///< unticked by the user
    QSpinBox* m_weeks;
    QListWidget* m_list;
    QLabel* m_failure;
    QPushButton* m_close = nullptr;
};

}  // namespace credence
