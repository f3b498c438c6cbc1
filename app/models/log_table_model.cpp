// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_table_model.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "models/table_text.h"
#include "services/overlap_desk.h"
#include "words/format_log.h"
#include "words/format_text.h"
#include "words/plain_tooltip.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWindowRows = 200;

bool isNumber(int column)
{
    return column == LogTableModel::Amount || column == LogTableModel::Time;
}

QVariant alignmentOf(int column)
{
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)));
}

}  // namespace

LogTableModel::LogTableModel(Workspace& workspace, Ledger& ledger, QObject* parent)
    : QAbstractTableModel(parent),
      m_workspace(workspace),
      m_ledger(ledger),
      m_cells(workspace, ledger),
      m_wholeLog(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this] { m_wholeLog.forget(); });
    readOverlaps();
}

void LogTableModel::readOverlaps()
{
    m_overlaps = m_workspace.valueOrTell(openOverlaps(m_workspace));
    m_firstOverlap.clear();
    for (std::size_t place = 0; place < m_overlaps.size(); ++place) {
        m_firstOverlap.emplace(m_overlaps[place].first.ref, place);
        m_firstOverlap.emplace(m_overlaps[place].second.ref, place);
    }
}

const Overlap* LogTableModel::overlapAt(int row) const
{
    if (m_firstOverlap.empty() || !m_layout.placeOf(row)) {
        return nullptr;
    }
    const auto found = m_firstOverlap.find(this->row(row).ref);
    return found == m_firstOverlap.end() ? nullptr : &m_overlaps[found->second];
}

void LogTableModel::setFilter(const LogFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    readAgain();
    endResetModel();
}

void LogTableModel::setArrangement(const LogArrangement& arrangement)
{
    if (arrangement == m_arrangement) {
        return;
    }
    beginResetModel();
    if (arrangement.grouping != m_arrangement.grouping) {
        m_folded.clear();
    }
    m_wholeLog.forgetGroups();
    m_arrangement = arrangement;
    readAgain();
    endResetModel();
}

void LogTableModel::readAgain()
{
    m_windows.clear();
    m_totals = m_workspace.valueOrTell(m_workspace.logTotals(m_filter));
    m_allEntries = m_workspace.valueOrTell(m_wholeLog.totals()).rows;
    m_layout = m_workspace.valueOrTell(readLayout(m_totals));
    m_lines = m_layout.lines();
}

Result<LogLayout> LogTableModel::readLayout(const LogTotals& totals)
{
    if (m_arrangement.grouping == LogGrouping::None) {
        return LogLayout(totals.rows);
    }
    const Result<std::vector<LogGroup>> groups = m_workspace.logGroups(m_filter, m_arrangement);
    const Result<std::vector<LogGroup>> all = m_filter == LogFilter() ? groups : m_wholeLog.groups(m_arrangement);
    if (!groups || !all) {
        return groups ? all.error() : groups.error();
    }
    return LogLayout(groups.value(), all.value(), m_folded);
}

void LogTableModel::setFolded(int heading, bool isFolded)
{
    const LogLayout::Section* section = m_layout.headingAt(heading);
    if (!section || section->isFolded == isFolded) {
        return;
    }
    if (isFolded) {
        m_folded.insert(section->group.key());
    } else {
        m_folded.erase(section->group.key());
    }
    relayout(m_layout.withFolded(m_folded), m_totals);
}

void LogTableModel::setAllFolded(bool areFolded)
{
    m_folded.clear();
    for (const LogLayout::Section& section : areFolded ? m_layout.sections() : std::vector<LogLayout::Section>()) {
        m_folded.insert(section.group.key());
    }
    relayout(m_layout.withFolded(m_folded), m_totals);
}

void LogTableModel::reload()
{
    m_wholeLog.forget();
    const Result<LogTotals> totals = m_workspace.logTotals(m_filter);
    const Result<LogTotals> all = m_filter == LogFilter() ? totals : m_wholeLog.totals();
    Result<LogLayout> next = totals ? readLayout(totals.value()) : Result<LogLayout>(totals.error());
    if (!all || !next) {
        m_workspace.tellFailure(all ? next.error() : all.error());
        return;  // what was read before is better than an empty log
    }
    m_allEntries = all.value().rows;
    readOverlaps();
    relayout(std::move(next).value(), totals.value());
}

void LogTableModel::relayout(LogLayout next, const LogTotals& totals)
{
    // Rows come and go at the end; which entry stands where is a matter of layout.
    const int lines = next.lines();
    if (lines > m_lines) {
        beginInsertRows({}, m_lines, lines - 1);
        m_lines = lines;
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    m_totals = totals;
    followEntries(std::move(next));
    Q_EMIT layoutChanged();
    if (lines < m_lines) {
        beginRemoveRows({}, lines, m_lines - 1);
        m_lines = lines;
        endRemoveRows();
    }
}

void LogTableModel::followEntries(LogLayout next)
{
    const QModelIndexList kept = persistentIndexList();
    std::map<int, std::size_t> entryOfRow;
    std::map<int, int> headings;
    std::vector<RecordRef> entries;
    for (const QModelIndex& index : kept) {
        if (const LogLayout::Section* section = m_layout.headingAt(index.row())) {
            if (const std::optional<int> heading = next.headingOf(section->group.key())) {
                headings[index.row()] = *heading;
            }
            continue;
        }
        const std::optional<int> place = m_layout.placeOf(index.row());
        // What was never looked at since the last change has no row of that time.
        const bool wasRead = place && m_windows.contains(*place / kWindowRows);
        if (wasRead && entryOfRow.emplace(index.row(), entries.size()).second) {
            entries.push_back(row(index.row()).ref);
        }
    }
    m_windows.clear();
    m_layout = std::move(next);
    const std::vector<int> rows = rowsOf(entries);
    QModelIndexList moved;
    for (const QModelIndex& index : kept) {
        const auto entry = entryOfRow.find(index.row());
        const auto heading = headings.find(index.row());
        const int row = entry != entryOfRow.end() && entry->second < rows.size() ? rows[entry->second]
                        : heading != headings.end()                              ? heading->second
                                                                                 : -1;
        moved << (row < 0 ? QModelIndex() : this->index(row, index.column()));
    }
    changePersistentIndexList(kept, moved);
}

std::vector<int> LogTableModel::rowsOf(const std::vector<RecordRef>& entries) const
{
    std::vector<int> rows = m_workspace.valueOrTell(m_workspace.logPlaces(m_filter, entries, m_arrangement));
    for (int& row : rows) {
        const std::optional<int> line = m_layout.lineOf(row);
        row = line ? *line : -1;
    }
    return rows;
}

LogTableModel::Heading LogTableModel::heading(const LogLayout::Section& section) const
{
    return {.group = format::logGroup(section.group, m_arrangement.grouping, m_workspace.rules()),
            .entries = format::logEntries(section.group.totals.rows, section.ofAll),
            .sums = format::logSums(section.group.totals)};
}

LogRow LogTableModel::row(int row) const
{
    const LogRow none{.ref = {RecordKind::StudySession, 0}, .day = {}};
    const std::optional<int> place = m_layout.placeOf(row);
    if (!place) {
        return none;
    }
    const int window = *place / kWindowRows;
    auto found = m_windows.find(window);
    if (found == m_windows.end()) {
        found = m_windows.insert(window, m_workspace.valueOrTell(m_workspace.logRows(m_filter, window * kWindowRows,
                                                                                     kWindowRows, m_arrangement)));
    }
    const auto at = static_cast<std::size_t>(*place % kWindowRows);
    return at < found->size() ? (*found)[at] : none;
}

int LogTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_lines;
}

int LogTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogTableModel::headingData(const LogLayout::Section& section, int column, int role) const
{
    if (column != Day) {
        return {};
    }
    const Heading words = heading(section);
    switch (role) {
        case Qt::DisplayRole:
            return words.group;
        case Qt::AccessibleTextRole:
            return tr("%1, %2: %3, %4", "a group of entries, open or folded, how many, their sums")
                .arg(words.group, section.isFolded ? tr("folded") : tr("open"), words.entries, words.sums);
        default:
            return {};
    }
}

QVariant LogTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (const LogLayout::Section* section = m_layout.headingAt(index.row())) {
        return headingData(*section, index.column(), role);
    }
    if (!m_layout.placeOf(index.row())) {
        return {};
    }
    const LogRow entry = row(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return index.column() == Proof && overlapAt(index.row()) ? tr("! overlap")
                                                                     : m_cells.shown(entry, index.column());
        case Qt::EditRole:
            return m_cells.typed(entry, index.column());
        case Qt::ToolTipRole:
            if (const Overlap* overlap = overlapAt(index.row())) {
                return plainToolTip(format::joined({format::sharedTime(*overlap), entry.note}));
            }
            return entry.note.isEmpty() ? QVariant() : plainToolTip(entry.note);
        case Qt::TextAlignmentRole:
            return alignmentOf(index.column());
        default:
            return {};
    }
}

QVariant LogTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char* kTitles[ColumnCount] = {
        QT_TR_NOOP("Day"),   QT_TR_NOOP("Time"),   QT_TR_NOOP("Kind"), QT_TR_NOOP("Subject or place"),
        QT_TR_NOOP("Title"), QT_TR_NOOP("Amount"), QT_TR_NOOP("State")};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
    }
    return role == Qt::DisplayRole ? tr(kTitles[section]) : QVariant();
}

bool LogTableModel::canEdit(int row, int column) const
{
    return m_layout.placeOf(row) && !m_workspace.isReadOnly() &&
           !LogCells::field(this->row(row).ref.kind, column).isEmpty();
}

Qt::ItemFlags LogTableModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && m_layout.headingAt(index.row())) {
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    }
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable,
                  index.isValid() && index.column() != Proof && canEdit(index.row(), index.column()));
    return flags;
}

std::vector<int> LogTableModel::rowsEditedWith(int row, const std::vector<int>& rows, int column) const
{
    std::vector<int> edited{row};
    const QString field = LogCells::field(this->row(row).ref.kind, column);
    std::ranges::copy_if(rows, std::back_inserter(edited), [&](int other) {
        return other != row && canEdit(other, column) && LogCells::field(this->row(other).ref.kind, column) == field;
    });
    return edited;
}

QString LogTableModel::refusal(const QModelIndex& index, const QString& text) const
{
    return m_cells.refusal(row(index.row()).ref, index.column(), text);
}

QString LogTableModel::nearSubject(const QModelIndex& index, const QString& text) const
{
    return m_cells.nearSubject(row(index.row()).ref, index.column(), text);
}

bool LogTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    const Result<AnyRecord> edited = m_cells.withText(row(index.row()).ref, index.column(), value.toString());
    const Result<AnyRecord> before = m_workspace.record(row(index.row()).ref);
    if (edited && before && edited.value() == before.value()) {
        return false;
    }
    const Result<void> saved = edited ? m_ledger.edit(edited.value()) : Result<void>(edited.error());
    if (!saved) {
        Q_EMIT editRefused(format::error(saved.error()));
    }
    return saved.ok();
}

bool LogTableModel::setTexts(const std::vector<int>& rows, int column, const QString& text)
{
    std::vector<AnyRecord> edited;
    for (const int row : rows) {
        const QModelIndex cell = index(row, column);
        const QString reason = refusal(cell, text);
        Result<AnyRecord> record = m_cells.withText(this->row(row).ref, column, text);
        if (!record || !reason.isEmpty()) {
            const LogRow entry = this->row(row);
            Q_EMIT editRefused(tr("%1, %2: %3", "day and title of an entry, why it cannot be so")
                                   .arg(format::date(entry.day), m_cells.shown(entry, Title),
                                        record ? reason : format::error(record.error())));
            return false;
        }
        edited.push_back(std::move(record).value());
    }
    const Result<void> saved = m_ledger.editAll(edited);
    if (!saved) {
        Q_EMIT editRefused(format::error(saved.error()));
    }
    return saved.ok();
}

QString LogTableModel::asText(const std::vector<int>& rows, const std::vector<int>& columns) const
{
    return tableText(
        rows, columns, [this](int column) { return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); },
        [this](int row, int column) { return m_cells.shown(this->row(row), column); });
}

}  // namespace credence
