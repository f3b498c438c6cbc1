// SPDX-License-Identifier: GPL-3.0-or-later
/// A list of CEU activities with US or ISO dates.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

#include "domain/records/kinds.h"
#include "domain/result.h"
#include "exchange/imported_rows.h"

namespace credence {

struct CeuCsvEntry {
    int line;
    CeuActivity activity;  ///< complete only without a problem; importKey is set
    RowProblem problem = RowProblem::None;
    QString unread{};  ///< the cell that was not understood, or the column of the empty one
    QString raw{};     ///< the row as it stands in the file
};

/// ImportUnreadable (detail: the missing columns, or kUnknownDateOrder).
Result<std::vector<CeuCsvEntry>> readCeuCsv(const QByteArray& bytes, const DateHints& dates = {});

}  // namespace credence
