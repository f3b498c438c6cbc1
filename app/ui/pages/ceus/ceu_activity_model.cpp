// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/ceu_activity_model.h"

#include <algorithm>
#include <array>
#include <functional>

#include "domain/records/fields.h"
#include "domain/text/parse_values.h"
#include "words/format.h"
#include "words/format_activities.h"
#include "words/format_evidence.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

using ColumnKind = CeuActivityModel::ColumnKind;

constexpr std::array kBefore{ColumnKind::Date, ColumnKind::Title, ColumnKind::Provider, ColumnKind::IndexNumber,
                             ColumnKind::Ceus};
constexpr std::array kAfter{ColumnKind::State, ColumnKind::Hiim, ColumnKind::Proof, ColumnKind::WhyNot};
constexpr int kCountBefore = static_cast<int>(kBefore.size());
constexpr int kCountAfter = static_cast<int>(kAfter.size());

std::size_t bodyAt(int column)
{
    return static_cast<std::size_t>(column - kCountBefore);
}

}  // namespace

CeuActivityModel::Row& CeuActivityModel::rowFor(const CeuActivity& activity, QHash<qint64, std::size_t>& rowOf)
{
    if (!rowOf.contains(activity.id.value)) {
        rowOf.insert(activity.id.value, m_rows.size());
        m_rows.push_back({.activity = activity, .verdicts = std::vector<Verdict>(m_bodies.size())});
    }
    return m_rows[rowOf.value(activity.id.value)];
}

void CeuActivityModel::setCycles(const std::vector<CycleProgress>& cycles, const std::vector<OutsideActivity>& outside,
                                 const Evidence& evidence)
{
    beginResetModel();
    m_rows.clear();
    m_bodies.clear();
    for (const CycleProgress& cycle : cycles) {
        m_bodies.push_back(cycle.body);
    }
    QHash<qint64, std::size_t> rowOf;
    for (const CycleProgress& cycle : cycles) {
        for (const CeuActivity& activity : cycle.activities) {
            rowFor(activity, rowOf);
        }
    }
    for (const OutsideActivity& one : outside) {
        Row& row = rowFor(one.activity, rowOf);
        row.whyOutside = format::whyOutside(one);
        row.isOver = !one.heldElsewhere && belongsToACycle(one);
    }
    for (std::size_t body = 0; body < cycles.size(); ++body) {
        addVerdicts(cycles[body], body, rowOf);
    }
    for (Row& row : m_rows) {
        row.proven = evidence.ofActivities.has(row.activity);
        row.proof = format::markedProofOf(evidence, row.activity.id, row.proven);
    }
    std::ranges::stable_sort(m_rows, std::greater<>(), [](const Row& row) { return row.activity.onDate; });
    endResetModel();
}

void CeuActivityModel::addVerdicts(const CycleProgress& cycle, std::size_t body,
                                   const QHash<qint64, std::size_t>& rowOf)
{
    const auto verdictOn = [&](const RecordRef& record) -> Verdict* {
        const auto row = rowOf.constFind(record.id);
        const bool listed = record.kind == RecordKind::CeuActivity && row != rowOf.cend();
        return listed ? &m_rows[*row].verdicts[body] : nullptr;
    };
    for (const CountedItem& item : cycle.total.counted) {
        if (Verdict* verdict = verdictOn(item.record)) {
            verdict->counted += CeuHundredths{item.amount.value};
        }
    }
    for (const NotCountedItem& item : cycle.total.notCounted) {
        if (Verdict* verdict = verdictOn(item.record)) {
            verdict->whyNot << format::reason(item);
        }
    }
}

const CeuActivity& CeuActivityModel::activity(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).activity;
}

int CeuActivityModel::rowOf(CeuActivityId id) const
{
    const auto row = std::ranges::find(m_rows, id, [](const Row& each) { return each.activity.id; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

void CeuActivityModel::setEditable(bool isEditable, QDate today)
{
    m_isEditable = isEditable;
    m_today = today;
}

QString CeuActivityModel::fieldOf(int column) const
{
    switch (columnKind(column)) {
        case ColumnKind::Date:
            return u"on_date"_s;
        case ColumnKind::Title:
            return u"title"_s;
        case ColumnKind::Provider:
            return u"provider"_s;
        case ColumnKind::IndexNumber:
            return u"index_number"_s;
        case ColumnKind::Ceus:
            return u"ceus"_s;
        case ColumnKind::Hiim:
            return u"hiim"_s;
        case ColumnKind::Counted:
        case ColumnKind::State:
        case ColumnKind::Proof:
        case ColumnKind::WhyNot:
            return {};
    }
    return {};
}

std::optional<CeuActivity> CeuActivityModel::withText(int row, int column, const QString& text) const
{
    const FieldSpec& field = fieldSpec(RecordKind::CeuActivity, fieldOf(column));
    const Result<FieldValue> value = parseField(field, text, m_today);
    const std::optional<int> place = fieldIndex(RecordKind::CeuActivity, field.name);
    if (!value || !place) {
        return std::nullopt;
    }
    AnyRecord record = activity(row);
    setFieldValue(record, *place, value.value());
    return std::get<CeuActivity>(record);
}

Qt::ItemFlags CeuActivityModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TextTableModel::flags(index);
    const bool isTyped = index.isValid() && m_isEditable && !fieldOf(index.column()).isEmpty();
    return isTyped ? flags | Qt::ItemIsEditable : flags;
}

bool CeuActivityModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value == data(index, Qt::EditRole)) {
        return false;
    }
    Q_EMIT typed(index.row(), index.column(), value.toString());
    return true;
}

bool CeuActivityModel::lacks(int row, Lack lack) const
{
    const Row& line = m_rows.at(static_cast<std::size_t>(row));
    if (line.isOver) {
        return false;
    }
    switch (lack) {
        case Lack::WithoutProof:
            return !line.proven;
        case Lack::WithoutIndexNumber:
            return line.activity.indexNumber.isEmpty();
        case Lack::NotCounted:
            return line.verdicts.empty() || std::ranges::any_of(line.verdicts, [](const Verdict& verdict) {
                       return verdict.counted.value == 0;
                   });
    }
    return false;
}

int CeuActivityModel::countLacking(Lack lack) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        count += lacks(row, lack) ? 1 : 0;
    }
    return count;
}

const CeuActivityModel::Verdict& CeuActivityModel::verdictAt(const Row& row, int column)
{
    return row.verdicts.at(bodyAt(column));
}

ColumnKind CeuActivityModel::columnKind(int column) const
{
    const int afterBodies = column - kCountBefore - static_cast<int>(m_bodies.size());
    if (column < kCountBefore) {
        return kBefore.at(static_cast<std::size_t>(column));
    }
    return afterBodies < 0 ? ColumnKind::Counted : kAfter.at(static_cast<std::size_t>(afterBodies));
}

QString CeuActivityModel::words(int row, int column) const
{
    return text(m_rows.at(static_cast<std::size_t>(row)), column);
}

QString CeuActivityModel::explanation(int row, int column) const
{
    const ColumnKind kind = columnKind(column);
    return kind == ColumnKind::Counted ? verdictAt(m_rows.at(static_cast<std::size_t>(row)), column).whyNot.join(u'\n')
           : kind == ColumnKind::State ? format::ceuCredits(activity(row))
                                       : words(row, column);
}

QVariant CeuActivityModel::more(int row, int column, int role) const
{
    const QString field = fieldOf(column);
    if (role == Qt::EditRole && !field.isEmpty()) {
        return fieldToText(fieldSpec(RecordKind::CeuActivity, field), fieldValue(AnyRecord(activity(row)), field));
    }
    return role == kSortRole ? sortValue(m_rows.at(static_cast<std::size_t>(row)), column) : QVariant();
}

QString CeuActivityModel::text(const Row& row, int column) const
{
    const CeuActivity& activity = row.activity;
    const QString none = u"–"_s;
    switch (columnKind(column)) {
        case ColumnKind::Date:
            return format::date(activity.onDate);
        case ColumnKind::Title:
            return activity.title;
        case ColumnKind::Provider:
            return activity.provider;
        case ColumnKind::IndexNumber:
            return activity.indexNumber.isEmpty() ? none : activity.indexNumber;
        case ColumnKind::Ceus:
            return format::ceus(activity.ceus);
        case ColumnKind::Counted:
            return verdictAt(row, column).counted.value > 0 ? format::ceus(verdictAt(row, column).counted) : none;
        case ColumnKind::State:
            return format::ceuState(activity);
        case ColumnKind::Hiim:
            return activity.hiim ? tr("yes") : tr("no");
        case ColumnKind::Proof:
            return row.proof;
        case ColumnKind::WhyNot:
            return whyNot(row);
    }
    return {};
}

QString CeuActivityModel::whyNot(const Row& row) const
{
    QStringList reasons;
    for (std::size_t body = 0; body < m_bodies.size(); ++body) {
        for (const QString& reason : row.verdicts[body].whyNot) {
            reasons << tr("%1: %2", "body: reason").arg(m_bodies[body], reason);
        }
    }
    if (!row.whyOutside.isEmpty()) {
        reasons << row.whyOutside;
    }
    return reasons.join(u" · "_s);
}

QVariant CeuActivityModel::sortValue(const Row& row, int column) const
{
    switch (columnKind(column)) {
        case ColumnKind::Date:
            return row.activity.onDate;
        case ColumnKind::Ceus:
            return row.activity.ceus.value;
        case ColumnKind::Counted:
            return verdictAt(row, column).counted.value;
        case ColumnKind::State:
            return static_cast<int>(stateOf(row.activity));
        default:
            return text(row, column);
    }
}

bool CeuActivityModel::isFigure(int column) const
{
    return columnKind(column) == ColumnKind::Ceus || columnKind(column) == ColumnKind::Counted;
}

int CeuActivityModel::columns() const
{
    return kCountBefore + static_cast<int>(m_bodies.size()) + kCountAfter;
}

QStringList CeuActivityModel::headings() const
{
    QStringList headings{tr("Date"), tr("Title"), tr("Provider"), tr("Index no."), tr("CEUs")};
    for (const QString& body : m_bodies) {
        headings << tr("For %1", "CEUs counted by a body").arg(body);
    }
    return headings << tr("State") << tr("HIIM") << tr("Proof") << tr("Why not counted");
}

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
