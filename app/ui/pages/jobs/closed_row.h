// SPDX-License-Identifier: GPL-3.0-or-later
/// The closed applications, folded to a line that counts them by reason.
#pragma once

#include <QWidget>

#include "ui/pages/jobs/job_model.h"

class QLabel;
class QPushButton;

namespace credence {

class TwoLineList;

class ClosedRow : public QWidget {
    Q_OBJECT
public:
    explicit ClosedRow(QWidget* parent);

    /// Hidden where none is closed.
    void show(const std::vector<JobModel::Row>& rows, const std::vector<ClosedCount>& counts);
    /// Nothing of the list is chosen if it is not there.
    void choose(ApplicationId id);
    [[nodiscard]] QList<QWidget*> tabStops() const;

Q_SIGNALS:
    void chosen(credence::ApplicationId id);
    void opened(credence::ApplicationId id);

private:
    void showHead();

    std::vector<ApplicationId> m_ids{};  ///< of the lines
    QPushButton* m_head;
    QLabel* m_counts;
    TwoLineList* m_list;
    bool m_isFilling = false;
};

}  // namespace credence
