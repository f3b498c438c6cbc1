// SPDX-License-Identifier: GPL-3.0-or-later
/// The log as a table: rows are read in windows when they are looked at, cells are edited through the ledger.
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <vector>

#include "services/ledger.h"
#include "services/workspace.h"

namespace credence {

class LogTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Day, Kind, About, Title, Amount, Proof, ColumnCount };

    LogTableModel(Workspace& workspace, Ledger& ledger, QObject* parent);

    void setFilter(const LogFilter& filter);
    [[nodiscard]] const LogFilter& filter() const { return m_filter; }
    /// Reads again after a change; the current index, the selection and an open editor follow their entries.
    void reload();
    [[nodiscard]] const LogTotals& totals() const { return m_totals; }
    /// The row's entry; a null ref (id 0) if it cannot be read.
    [[nodiscard]] LogRow row(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    /// Why `text` could not stand in the cell, in words; empty if it can.
    [[nodiscard]] QString refusal(const QModelIndex& index, const QString& text) const;
    /// The known subject of which `text`, a new one, may be a slip, as it is shown; empty if there is none.
    [[nodiscard]] QString nearSubject(const QModelIndex& index, const QString& text) const;

    /// What completes the subject of an entry of study, by the rules as they are now.
    [[nodiscard]] QStringList subjectNames() const;

Q_SIGNALS:
    /// An edit was not taken; `text` says why.
    void editRefused(const QString& text);

private:
    /// Each index that somebody keeps goes to where its entry stands now, or is none any more.
    void followEntries();
    [[nodiscard]] QString displayText(const LogRow& row, int column) const;
    [[nodiscard]] QString editText(const LogRow& row, int column) const;
    /// The record of the cell with `text` in it.
    [[nodiscard]] Result<AnyRecord> withText(const QModelIndex& index, const QString& text) const;

    Workspace& m_workspace;
    Ledger& m_ledger;
    LogFilter m_filter;
    LogTotals m_totals;
    mutable QHash<int, std::vector<LogRow>> m_windows;  ///< by number of the window
};

}  // namespace credence
