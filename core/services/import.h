// SPDX-License-Identifier: GPL-3.0-or-later
/// Imports in two steps: a plan that says what would happen to every row, then the ledger takes it.
#pragma once

#include <QString>
#include <vector>

#include "domain/records/any_record.h"
#include "domain/records/validate.h"
#include "domain/result.h"

namespace credence {

class Workspace;

enum class ImportSource { TimeTracker, CeuList };

enum class RowFate {
    Add,
    AlreadyImported,  ///< this very row was imported before
    LikelyDuplicate,  ///< an entry typed by hand looks the same; not taken unless the user ticks it
    Rejected,         ///< see problem
};

enum class RowProblem {
    None,
    UnknownKind,  ///< the client or kind column says none of ours
    NoPlacement,  ///< no placement of this name and kind covers the day
    BadDate,
    BadDuration,
    BadCeus,
    BadValue,
    WrongColumnCount,
    InvalidRecord,  ///< validation; detail names field and cause
};

struct ImportRow {
    int line;  ///< first line of the row in the file, from 1
    RowFate fate;
    RowProblem problem = RowProblem::None;
    QString detail{};  ///< field or raw value
    std::optional<AnyRecord> record{};
};

struct ImportPlan {
    ImportSource source;
    QString fileName;
    std::vector<ImportRow> rows;

    [[nodiscard]] int count(RowFate fate) const;
};

struct ImportOutcome {
    int added = 0;
    int alreadyImported = 0;
    int likelyDuplicates = 0;
    int rejected = 0;
};

/// Reads `path` and decides each row against the records of `workspace`. ImportUnreadable (detail: missing
/// columns or encoding), FileMissing, FileNotReadable.
Result<ImportPlan> planImport(const Workspace& workspace, ImportSource source, const QString& path);

}  // namespace credence
