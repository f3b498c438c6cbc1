// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_table_model.h"

#include <algorithm>

#include "domain/text/parse_values.h"
#include "words/format.h"
#include "words/plain_tooltip.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QString keyOf(RecordKind kind, qint64 id)
{
    return u"%1:%2"_s.arg(nameOf(kind)).arg(id);
}

bool isNumeric(FieldType type)
{
    return type == FieldType::Duration || type == FieldType::Ceus || type == FieldType::Money ||
           type == FieldType::Number;
}

bool isOneLine(FieldType type)
{
    return isNumeric(type) || type == FieldType::Text || type == FieldType::Date;
}

int alignmentOf(const FieldSpec& spec)
{
    return int(Qt::AlignVCenter | (isNumeric(spec.type) ? Qt::AlignRight : Qt::AlignLeft));
}

}  // namespace

RecordTableModel::RecordTableModel(Workspace& workspace, Ledger& ledger, RecordKind kind, QStringList fields,
                                   QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_ledger(ledger), m_kind(kind), m_fields(std::move(fields))
{}

void RecordTableModel::reload()
{
    beginResetModel();
    m_records = m_workspace.valueOrTell(m_workspace.records(m_kind));
    std::ranges::stable_sort(m_records, [](const AnyRecord& a, const AnyRecord& b) {
        return std::pair(dayOf(a), idOf(a)) < std::pair(dayOf(b), idOf(b));
    });
    readReferences();
    endResetModel();
}

void RecordTableModel::readReferences()
{
    m_titles.clear();
    for (const QString& field : m_fields) {
        const std::optional<RecordKind> other = fieldSpec(m_kind, field).refersTo;
        for (const AnyRecord& record :
             other ? m_workspace.valueOrTell(m_workspace.records(*other)) : std::vector<AnyRecord>()) {
            m_titles.insert(keyOf(*other, idOf(record)), format::recordTitle(record));
        }
    }
}

const FieldSpec& RecordTableModel::spec(int column) const
{
    return fieldSpec(m_kind, m_fields.at(column));
}

RecordRef RecordTableModel::record(int row) const
{
    return refOf(m_records.at(static_cast<std::size_t>(row)));
}

int RecordTableModel::rowOf(RecordRef record) const
{
    const auto found =
        std::ranges::find_if(m_records, [&record](const AnyRecord& each) { return refOf(each) == record; });
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

int RecordTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QString RecordTableModel::words(const AnyRecord& record, const FieldSpec& spec) const
{
    const FieldValue value = fieldValue(record, spec.name);
    const qint64* id = spec.type == FieldType::Reference ? std::get_if<qint64>(&value) : nullptr;
    if (id && spec.refersTo) {
        return m_titles.value(keyOf(*spec.refersTo, *id), format::fieldValue(spec, value));
    }
    const QString* subject = spec.meaning == FieldMeaning::SubjectCode ? std::get_if<QString>(&value) : nullptr;
    return subject ? format::subjectName(m_workspace.rules(), *subject) : format::fieldValue(spec, value);
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const AnyRecord& record = m_records[static_cast<std::size_t>(index.row())];
    const FieldSpec& field = spec(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return words(record, field);
        case Qt::EditRole:
            return fieldToText(field, fieldValue(record, field.name));
        case Qt::ToolTipRole:
            return plainToolTip(words(record, field));
        case Qt::TextAlignmentRole:
            return alignmentOf(field);
        default:
            return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(spec(section));
    }
    return role == Qt::DisplayRole ? QVariant(format::fieldLabel(spec(section))) : QVariant();
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable = index.isValid() && !m_workspace.isReadOnly() && isOneLine(spec(index.column()).type);
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool RecordTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    const FieldSpec& field = spec(index.column());
    AnyRecord edited = m_records[static_cast<std::size_t>(index.row())];
    const Result<FieldValue> typed = parseField(field, value.toString(), m_workspace.today());
    const std::optional<int> place = fieldIndex(m_kind, field.name);
    if (!typed || !place) {
        Q_EMIT editRefused(format::fieldError(field));
        return false;
    }
    setFieldValue(edited, *place, typed.value());
    if (edited == m_records[static_cast<std::size_t>(index.row())]) {
        return false;
    }
    const Result<void> saved = m_ledger.edit(edited);
    if (!saved) {
        Q_EMIT editRefused(format::error(saved.error()));
    }
    return saved.ok();
}

}  // namespace credence
