// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_table_model.h"

#include <algorithm>
#include <iterator>

#include "domain/text/parse_values.h"
#include "words/format.h"

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

}  // namespace

RecordTableModel::RecordTableModel(Workspace& workspace, Ledger& ledger, RecordKind kind, QStringList fields,
                                   QObject* parent)
    : TextTableModel(parent), m_workspace(workspace), m_ledger(ledger), m_kind(kind), m_fields(std::move(fields))
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

QString RecordTableModel::words(int row, int column) const
{
    const FieldSpec& field = spec(column);
    const FieldValue value = fieldValue(m_records[static_cast<std::size_t>(row)], field.name);
    const qint64* id = field.type == FieldType::Reference ? std::get_if<qint64>(&value) : nullptr;
    if (id && field.refersTo) {
        return m_titles.value(keyOf(*field.refersTo, *id), format::fieldValue(field, value));
    }
    const QString* subject = field.meaning == FieldMeaning::SubjectCode ? std::get_if<QString>(&value) : nullptr;
    return subject ? format::subjectName(m_workspace.rules(), *subject) : format::fieldValue(field, value);
}

QVariant RecordTableModel::more(int row, int column, int role) const
{
    const FieldSpec& field = spec(column);
    return role == Qt::EditRole ? fieldToText(field, fieldValue(m_records[static_cast<std::size_t>(row)], field.name))
                                : QVariant();
}

bool RecordTableModel::isFigure(int column) const
{
    return isNumeric(spec(column).type);
}

QStringList RecordTableModel::headings() const
{
    QStringList labels;
    std::ranges::transform(m_fields, std::back_inserter(labels),
                           [this](const QString& field) { return format::fieldLabel(fieldSpec(m_kind, field)); });
    return labels;
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TextTableModel::flags(index);
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
    const Result<void> saved = m_ledger.save(edited, m_records[static_cast<std::size_t>(index.row())]);
    if (!saved) {
        Q_EMIT editRefused(format::error(saved.error()));
    }
    return saved.ok();
}

}  // namespace credence
