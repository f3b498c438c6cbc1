// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ceus/allocation_model.h"

#include <QFont>

#include "words/format_allocation.h"

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

QString AllocationModel::words(int row, int column) const
{
    return textOf(this->row(row), column);
}

QVariant AllocationModel::more(int row, int column, int role) const
{
    if (role != Qt::FontRole || column != Change || this->row(row).change == CreditChange::Same) {
        return {};
    }
    QFont bold;
    bold.setBold(true);
    return bold;
}

QStringList AllocationModel::headings() const
{
    return {tr("Activity"), tr("Date"), tr("To"), tr("CEUs"), tr("In your file"), tr("Why")};
}

}  // namespace credence
