// SPDX-License-Identifier: GPL-3.0-or-later
/// The log as a table: rows are read in windows when they are looked at, cells are edited through the ledger. Between
/// the entries stand the headings of their groups.
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <map>
#include <vector>

#include "models/log_cells.h"
#include "domain/log/overlaps.h"
#include "models/log_layout.h"
#include "models/whole_log.h"
#include "services/ledger.h"
#include "services/workspace.h"

namespace credence {

class LogTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using Column = LogCells::Column;
    using enum LogCells::Column;

    LogTableModel(Workspace& workspace, Ledger& ledger, QObject* parent);

    void setFilter(const LogFilter& filter);
    [[nodiscard]] const LogFilter& filter() const { return m_filter; }
    void setArrangement(const LogArrangement& arrangement);
    [[nodiscard]] const LogArrangement& arrangement() const { return m_arrangement; }
    /// Shows the heading alone, or its entries too. Nothing happens where no heading stands.
    void setFolded(int heading, bool isFolded);
    void setAllFolded(bool areFolded);

    /// Reads again after a change; the current index, the selection and an open editor follow their entries.
    void reload();
    [[nodiscard]] const LogTotals& totals() const { return m_totals; }
    /// How many entries there are without the filter.
    [[nodiscard]] int allEntries() const { return m_allEntries; }
    [[nodiscard]] const LogLayout& layout() const { return m_layout; }
    /// The row's entry; a null ref (id 0) if it is a heading or cannot be read.
    [[nodiscard]] LogRow row(int row) const;
    /// Of each of `entries`; -1 where it is not shown.
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<RecordRef>& entries) const;
    /// Words of the heading in `row`: what its group is, how many entries it has, their sums.
    struct Heading {
        QString group;
        QString entries;
        QString sums;
    };
    [[nodiscard]] Heading heading(const LogLayout::Section& section) const;

    /// Entries of the same time that nobody said to keep, of the whole log, by the time at which they overlap.
    [[nodiscard]] const std::vector<Overlap>& overlaps() const { return m_overlaps; }
    /// The first of them that the row's entry is part of; null if it is part of none.
    [[nodiscard]] const Overlap* overlapAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    /// Whether the column holds a field of the row's entry that may be changed. The proof is turned and not typed.
    [[nodiscard]] bool canEdit(int row, int column) const;
    /// `row` and those of `rows` that hold the same field in this column, as far as they can be edited.
    [[nodiscard]] std::vector<int> rowsEditedWith(int row, const std::vector<int>& rows, int column) const;
    /// `text` in this column of all `rows`, as one step; none of them changes if one refuses it.
    bool setTexts(const std::vector<int>& rows, int column, const QString& text);
    /// Why `text` could not stand in the cell, in words; empty if it can.
    [[nodiscard]] QString refusal(const QModelIndex& index, const QString& text) const;
    /// The rows as a table of text, with its header: cells part at tabs, rows at line ends.
    [[nodiscard]] QString asText(const std::vector<int>& rows, const std::vector<int>& columns) const;
    /// The known subject of which `text`, a new one, may be a slip, as it is shown; empty if there is none.
    [[nodiscard]] QString nearSubject(const QModelIndex& index, const QString& text) const;

    /// What completes the subject of an entry of study, by the rules as they are now.
    [[nodiscard]] QStringList subjectNames() const { return m_cells.subjectNames(); }

Q_SIGNALS:
    /// An edit was not taken; `text` says why.
    void editRefused(const QString& text);

private:
    /// The groups as the arrangement asks, or the error of a file that cannot be read.
    [[nodiscard]] Result<LogLayout> readLayout(const LogTotals& totals);
    void relayout(LogLayout next, const LogTotals& totals);
    void readAgain();
    void readOverlaps();
    /// Each index that somebody keeps goes to where its entry or heading stands now, or is none any more.
    void followEntries(LogLayout next);
    [[nodiscard]] QVariant headingData(const LogLayout::Section& section, int column, int role) const;

    Workspace& m_workspace;
    Ledger& m_ledger;
    LogCells m_cells;
    WholeLog m_wholeLog;
    LogFilter m_filter;
    LogArrangement m_arrangement;
    std::set<LogGroup::Key> m_folded;
    LogTotals m_totals;
    int m_allEntries = 0;
    LogLayout m_layout;
    std::vector<Overlap> m_overlaps;
    std::map<RecordRef, std::size_t> m_firstOverlap;    ///< by entry: a place in m_overlaps
    int m_lines = 0;                                    ///< as the views know them
    mutable QHash<int, std::vector<LogRow>> m_windows;  ///< by number of the window; read when a row is asked for
};

}  // namespace credence
