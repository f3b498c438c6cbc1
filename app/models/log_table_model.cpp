// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_table_model.h"

#include <map>

#include "domain/records/fields.h"
#include "domain/text/parse_values.h"
#include "words/format.h"
#include "words/plain_tooltip.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWindowRows = 200;

/// The field that a cell of the table shows; empty where a cell is only shown.
QString fieldOf(RecordKind kind, int column)
{
    const QString about = kind == RecordKind::StudySession ? u"subject"_s : u"provider"_s;
    const QString amount = kind == RecordKind::CeuActivity   ? u"ceus"_s
                           : kind == RecordKind::ExamAttempt ? u"score"_s
                                                             : u"minutes"_s;
    const QStringList inColumns{u"on_date"_s, QString(), about, u"title"_s, amount, u"certificate"_s};
    const QString field = inColumns.value(column);
    return fieldIndex(kind, field) ? field : QString();
}

QVariant alignmentOf(int column)
{
    return QVariant::fromValue(
        Qt::Alignment(Qt::AlignVCenter | (column == LogTableModel::Amount ? Qt::AlignRight : Qt::AlignLeft)));
}

}  // namespace

LogTableModel::LogTableModel(Workspace& workspace, Ledger& ledger, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_ledger(ledger)
{}

void LogTableModel::setFilter(const LogFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_windows.clear();
    m_totals = m_workspace.valueOrTell(m_workspace.logTotals(m_filter));
    endResetModel();
}

void LogTableModel::reload()
{
    const Result<LogTotals> read = m_workspace.logTotals(m_filter);
    if (!read) {
        m_workspace.tellFailure(read.error());
        return;  // what was read before is better than an empty log
    }
    const LogTotals totals = read.value();
    // Rows come and go at the end; which entry stands where is a matter of layout.
    if (totals.rows > m_totals.rows) {
        beginInsertRows({}, m_totals.rows, totals.rows - 1);
        m_totals = totals;
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged();
    followEntries();
    Q_EMIT layoutChanged();
    if (totals.rows < m_totals.rows) {
        beginRemoveRows({}, totals.rows, m_totals.rows - 1);
        m_totals = totals;
        endRemoveRows();
    }
    m_totals = totals;
}

void LogTableModel::followEntries()
{
    const QModelIndexList kept = persistentIndexList();
    std::map<int, std::size_t> placeOfRow;
    std::vector<RecordRef> entries;
    for (const QModelIndex& index : kept) {
        // What was never looked at since the last change has no row of that time.
        const bool wasRead = m_windows.contains(index.row() / kWindowRows);
        if (wasRead && placeOfRow.emplace(index.row(), entries.size()).second) {
            entries.push_back(row(index.row()).ref);
        }
    }
    m_windows.clear();
    const std::vector<int> places = m_workspace.valueOrTell(m_workspace.logPlaces(m_filter, entries));
    QModelIndexList moved;
    for (const QModelIndex& index : kept) {
        const auto found = placeOfRow.find(index.row());
        const int place = found == placeOfRow.end() || found->second >= places.size() ? -1 : places[found->second];
        moved << (place < 0 ? QModelIndex() : this->index(place, index.column()));
    }
    changePersistentIndexList(kept, moved);
}

LogRow LogTableModel::row(int row) const
{
    const int window = row / kWindowRows;
    auto found = m_windows.find(window);
    if (found == m_windows.end()) {
        found = m_windows.insert(
            window, m_workspace.valueOrTell(m_workspace.logRows(m_filter, window * kWindowRows, kWindowRows)));
    }
    const auto at = static_cast<std::size_t>(row % kWindowRows);
    return at < found->size() ? (*found)[at]
                              : LogRow{.ref = {RecordKind::StudySession, 0}, .kind = LogKind::Study, .day = {}};
}

QStringList LogTableModel::subjectNames() const
{
    QStringList names;
    for (const CurriculumSubject& subject : m_workspace.rules().subjects) {
        names << subject.shortName;
    }
    return names;
}

int LogTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_totals.rows;
}

int LogTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogTableModel::displayText(const LogRow& row, int column) const
{
    switch (column) {
        case Day:
            return format::date(row.day);
        case Kind:
            return format::logKindName(row.kind);
        case About:
            return format::logSubject(m_workspace.rules(), row);
        case Title:
            return row.title.isEmpty() ? row.note.section(u'\n', 0, 0) : row.title;
        case Amount:
            if (row.ceus) {
                return format::amount({AmountUnit::CeuHundredths, row.ceus->value});
            }
            if (row.minutes) {
                return format::duration(*row.minutes);
            }
            return row.score ? QString::number(*row.score) : QString();
        case Proof:
            return !row.proof ? QString() : *row.proof ? tr("✓ certificate") : tr("○ none");
        default:
            return {};
    }
}

QString LogTableModel::editText(const LogRow& row, int column) const
{
    const Result<AnyRecord> record = m_workspace.record(row.ref);
    const std::optional<int> field = fieldIndex(row.ref.kind, fieldOf(row.ref.kind, column));
    if (!record || !field) {
        return {};
    }
    return column == About ? displayText(row, About) : fieldToText(fieldValue(record.value(), *field));
}

QVariant LogTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_totals.rows) {
        return {};
    }
    const LogRow entry = row(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return displayText(entry, index.column());
        case Qt::EditRole:
            return editText(entry, index.column());
        case Qt::ToolTipRole:
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
        QT_TR_NOOP("Day"),   QT_TR_NOOP("Kind"),   QT_TR_NOOP("Subject, place or provider"),
        QT_TR_NOOP("Title"), QT_TR_NOOP("Amount"), QT_TR_NOOP("Proof")};
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
    }
    return role == Qt::DisplayRole ? tr(kTitles[section]) : QVariant();
}

Qt::ItemFlags LogTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_workspace.isReadOnly() && !fieldOf(row(index.row()).ref.kind, index.column()).isEmpty()) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

Result<AnyRecord> LogTableModel::withText(const QModelIndex& index, const QString& text) const
{
    const RecordRef ref = row(index.row()).ref;
    Result<AnyRecord> record = m_workspace.record(ref);
    const std::optional<int> field = fieldIndex(ref.kind, fieldOf(ref.kind, index.column()));
    if (!record || !field) {
        return record ? Error{.code = Error::Code::NotFound, .subject = tr("field")} : record.error();
    }
    const FieldSpec& spec = fieldSpecs(ref.kind)[*field];
    const CurriculumSubject* subject =
        spec.meaning == FieldMeaning::SubjectCode ? m_workspace.rules().subjectByWord(text.trimmed()) : nullptr;
    const QString entered = subject ? subject->code : text.trimmed();
    const Result<FieldValue> parsed =
        entered.isEmpty() ? Result<FieldValue>(FieldValue()) : parseField(spec, entered, m_workspace.today());
    if (!parsed) {
        return parsed.error();
    }
    AnyRecord edited = std::move(record).value();
    setFieldValue(edited, *field, parsed.value());
    return edited;
}

QString LogTableModel::refusal(const QModelIndex& index, const QString& text) const
{
    const Result<AnyRecord> edited = withText(index, text);
    if (!edited) {
        return format::error(edited.error());
    }
    for (const Problem& problem : m_ledger.validate(edited.value())) {
        if (problem.severity == Severity::Error) {
            return format::problem(kindOf(edited.value()), problem);
        }
    }
    return {};
}

QString LogTableModel::nearSubject(const QModelIndex& index, const QString& text) const
{
    const Result<AnyRecord> edited = withText(index, text);
    for (const Problem& problem : edited ? m_ledger.validate(edited.value()) : std::vector<Problem>()) {
        if (problem.code == ProblemCode::NearKnown) {
            return format::subjectName(m_workspace.rules(), problem.detail);
        }
    }
    return {};
}

bool LogTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    const Result<AnyRecord> edited = withText(index, value.toString());
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

}  // namespace credence
