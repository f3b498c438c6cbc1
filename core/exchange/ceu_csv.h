// SPDX-License-Identifier: GPL-3.0-or-later
/// A list of CEU activities with US or ISO dates.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

#include "domain/records/kinds.h"
#include "domain/result.h"

namespace credence {

enum class CeuCsvProblem { None, Date, Ceus, YesNo, Source, Title, Columns };

struct CeuCsvEntry {
    int line;
    CeuActivity activity;  ///< complete only without a problem; importKey is set
    CeuCsvProblem problem = CeuCsvProblem::None;
    QString raw{};  ///< the cell that was not understood
};

/// ImportUnreadable (detail: the missing columns).
Result<std::vector<CeuCsvEntry>> readCeuCsv(const QByteArray& bytes);

}  // namespace credence
