// SPDX-License-Identifier: GPL-3.0-or-later
/// In which order the rows of the log stand, in SQL over the columns that log_queries.cpp gives them. Used by storage
/// only.
#pragma once

#include "storage/log_query.h"

namespace credence {

inline const QString kNewestFirst = QStringLiteral("day DESC, id DESC, kind");

/// The first day of the group of a row; empty where days are not grouped.
QString periodOf(LogGrouping grouping);
/// Of the groups; empty if nothing is grouped.
QString groupKeys(const LogArrangement& arrangement);
QString rowKeys(const LogArrangement& arrangement);
/// `columns` of the rows in their order. In the order of the days alone an index of each kind serves.
QString inOrder(const QString& columns, const QString& rows, const LogArrangement& arrangement);

}  // namespace credence
