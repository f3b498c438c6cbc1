// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/jobs/application_list.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <algorithm>

#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

class OpenFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QVariant stage = sourceModel()->index(row, 0, parent).data(JobModel::StageRole);
        return stage.toInt() != static_cast<int>(ApplicationStage::Closed);
    }
};

}  // namespace

ApplicationList::ApplicationList(JobModel& model, QWidget* parent) : QTableView(parent), m_open(new OpenFilter(this))
{
    setObjectName(u"jobsList"_s);
    setAccessibleName(tr("Applications"));
    m_open->setSourceModel(&model);
    m_open->setSortRole(JobModel::SortRole);
    setModel(m_open);
    makeCalm(*this);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAlternatingRowColors(true);
    setWordWrap(false);
    horizontalHeader()->setSortIndicator(JobModel::Next, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !m_isChoosing) {
            Q_EMIT chosen(idAt(index));
        }
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) { Q_EMIT opened(idAt(index)); });
}

ApplicationId ApplicationList::idAt(const QModelIndex& index)
{
    return ApplicationId(index.data(JobModel::IdRole).toLongLong());
}

void ApplicationList::choose(ApplicationId id)
{
    m_isChoosing = true;
    clearSelection();
    for (int row = 0; row < m_open->rowCount(); ++row) {
        if (idAt(m_open->index(row, 0)) == id) {
            selectRow(row);
        }
    }
    m_isChoosing = false;
}

ApplicationId ApplicationList::idAtPlace(const QPoint& place) const
{
    return idAt(credence::indexAt(*this, place));
}

void ApplicationList::fit(bool isWide)
{
    setRowHeights(*this);
    setColumnHidden(JobModel::Pay, !isWide);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(JobModel::EmployerName, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(JobModel::RoleName, QHeaderView::Stretch);
}

}  // namespace credence
