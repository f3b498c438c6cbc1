// SPDX-License-Identifier: GPL-3.0-or-later
/// The activities that lack one thing, or all of them; sorted by what stands in the cells.
#pragma once

#include <QSortFilterProxyModel>
#include <optional>

#include "ui/pages/ceus/ceu_activity_model.h"

namespace credence {

class CeuActivityFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit CeuActivityFilter(CeuActivityModel& activities, QObject* parent = nullptr);

    /// Nothing: all.
    void setLack(std::optional<CeuActivityModel::Lack> lack);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    CeuActivityModel& m_activities;
    std::optional<CeuActivityModel::Lack> m_lack;
};

}  // namespace credence
