// SPDX-License-Identifier: GPL-3.0-or-later
/// The applications as rows, by urgency: the board's cards and the list's lines alike. Only shows; what is moved or
/// dropped goes through the ledger.
#pragma once

#include <optional>
#include <vector>

#include "models/text_table_model.h"
#include "services/job_desk.h"

namespace credence {

class JobModel : public TextTableModel {
    Q_OBJECT
public:
    enum Column { EmployerName, RoleName, StageName, Next, Days, Pay };
    /// Of every column. The texts are those of a card; ToneRole is that of what is next.
    enum Role { IdRole = Qt::UserRole, StageRole, TagRole, RoleRole, PayRole, NextRole, DaysRole, ToneRole, SortRole };
    struct Row {
        JobCard card;
        Application application;
        QString employer;
    };

    using TextTableModel::TextTableModel;

    void setSearch(const SeenSearch& seen);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// Null if it is not there.
    [[nodiscard]] const Row* find(ApplicationId id) const;
    [[nodiscard]] int count(ApplicationStage stage) const;

    /// Rows may be dragged; views decide whether they are.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    [[nodiscard]] int length() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return Pay + 1; }
    [[nodiscard]] QStringList headings() const override;
    [[nodiscard]] bool isFigure(int column) const override { return column == Days; }
    [[nodiscard]] QString words(int row, int column) const override;
    [[nodiscard]] QVariant more(int row, int column, int role) const override;

private:
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QVariant sortKey(const Row& row, int column) const;
    [[nodiscard]] QString spoken(const Row& row) const;

    QDate m_asOf;
    std::vector<Row> m_rows;
};

}  // namespace credence
