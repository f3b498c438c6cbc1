// SPDX-License-Identifier: GPL-3.0-or-later
/// The applications as rows, by urgency: the board's cards and the list's lines alike. Only shows; what is moved or
/// dropped goes through the ledger.
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "services/job_desk.h"

namespace credence {

class JobModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { EmployerName, RoleName, StageName, Next, Days, Pay, ColumnCount };
    /// Of every column. The texts are those of a card; ToneRole is that of what is next.
    enum Role { IdRole = Qt::UserRole, StageRole, TagRole, RoleRole, PayRole, NextRole, DaysRole, ToneRole, SortRole };
    struct Row {
        JobCard card;
        Application application;
        QString employer;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSearch(const SeenSearch& seen);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// Null if it is not there.
    [[nodiscard]] const Row* find(ApplicationId id) const;
    [[nodiscard]] int count(ApplicationStage stage) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Rows may be dragged; views decide whether they are.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QVariant sortKey(const Row& row, int column) const;
    [[nodiscard]] QString spoken(const Row& row) const;

    QDate m_asOf;
    std::vector<Row> m_rows;
};

}  // namespace credence
