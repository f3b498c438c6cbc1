// SPDX-License-Identifier: GPL-3.0-or-later
/// The open applications as a table, the twin of the board: sorted by what is most urgent, or as its heads say.
#pragma once

#include <QTableView>

#include "ui/pages/jobs/job_model.h"

class QSortFilterProxyModel;

namespace credence {

class ApplicationList : public QTableView {
    Q_OBJECT
public:
    ApplicationList(JobModel& model, QWidget* parent);

    /// Nothing is chosen if it is not here.
    void choose(ApplicationId id);
    /// The row at a place of the screen; without an id if there is none.
    [[nodiscard]] ApplicationId idAtPlace(const QPoint& place) const;
    /// Rows of the height of the font; the pay only where there is room.
    void fit(bool isWide);

Q_SIGNALS:
    void chosen(credence::ApplicationId id);
    void opened(credence::ApplicationId id);

private:
    [[nodiscard]] static ApplicationId idAt(const QModelIndex& index);

    QSortFilterProxyModel* m_open;
    bool m_isChoosing = false;
};

}  // namespace credence
