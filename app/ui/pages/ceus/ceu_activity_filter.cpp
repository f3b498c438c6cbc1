// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/ceu_activity_filter.h"

namespace credence {

CeuActivityFilter::CeuActivityFilter(CeuActivityModel& activities, QObject* parent)
    : QSortFilterProxyModel(parent), m_activities(activities)
{
    setSortRole(CeuActivityModel::kSortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&activities);
}

void CeuActivityFilter::setLack(std::optional<CeuActivityModel::Lack> lack)
{
    m_lack = lack;
    invalidateFilter();
}

bool CeuActivityFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return !m_lack || m_activities.lacks(row, *m_lack);
}

}  // namespace credence
