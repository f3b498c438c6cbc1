// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/allocation_model.h"

#include <QFont>

#include "words/format_allocation.h"
#include "words/plain_tooltip.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QString changeWords(const AllocationRow& row)
{
    switch (row.change) {
        case CreditChange::Same:
            return row.spare ? QString() : AllocationModel::tr("as it is");
        case CreditChange::New:
            return AllocationModel::tr("+ new");
        case CreditChange::Altered:
            return AllocationModel::tr("± was %1").arg(format::ceus(row.before));
        case CreditChange::Gone:
            return AllocationModel::tr("− taken back, was %1").arg(format::ceus(row.before));
    }
    Q_UNREACHABLE();
}

QString whyWords(const AllocationRow& row)
{
    if (row.why) {
        return format::creditReason(*row.why, row.beyond);
    }
    return row.spare ? format::spareWhy(*row.spare) : AllocationModel::tr("serves another credential better");
}

int alignmentOf(int column)
{
    return int(Qt::AlignVCenter | (column == AllocationModel::Ceus ? Qt::AlignRight : Qt::AlignLeft));
}

QString textOf(const AllocationRow& row, int column)
{
    switch (column) {
        case AllocationModel::Title:
            return row.title;
        case AllocationModel::Day:
            return format::date(row.day);
        case AllocationModel::To:
            return row.spare ? AllocationModel::tr("none at %1", "body").arg(row.body) : row.credential;
        case AllocationModel::Ceus:
            return format::ceus(row.amount);
        case AllocationModel::Change:
            return changeWords(row);
        case AllocationModel::Why:
            return whyWords(row);
    }
    return {};
}

}  // namespace

void AllocationModel::setRows(std::vector<AllocationRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int AllocationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AllocationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant AllocationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const AllocationRow& line = row(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return textOf(line, index.column());
        case Qt::ToolTipRole:
            return plainToolTip(textOf(line, index.column()));
        case Qt::TextAlignmentRole:
            return alignmentOf(index.column());
        case Qt::FontRole:
            if (line.change != CreditChange::Same && index.column() == Change) {
                QFont bold;
                bold.setBold(true);
                return bold;
            }
            return {};
        default:
            return {};
    }
}

QVariant AllocationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
    }
    // In the order of Column.
    const QStringList headings{tr("Activity"), tr("Date"), tr("To"), tr("CEUs"), tr("In your file"), tr("Why")};
    return role == Qt::DisplayRole ? QVariant(headings.value(section)) : QVariant();
}

}  // namespace credence
