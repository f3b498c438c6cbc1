// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text_table_model.h"

#include "words/plain_tooltip.h"

namespace credence {
namespace {

int alignment(bool isFigure)
{
    return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
}

}  // namespace

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : length();
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= length()) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return words(index.row(), index.column());
        case Qt::ToolTipRole:
            return plainToolTip(explanation(index.row(), index.column()));
        case Qt::TextAlignmentRole:
            return alignment(isFigure(index.column()));
        default:
            return more(index.row(), index.column(), role);
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignment(isFigure(section));
    }
    return role == Qt::DisplayRole ? QVariant(headings().at(section)) : QVariant();
}

}  // namespace credence
