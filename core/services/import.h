// SPDX-License-Identifier: GPL-3.0-or-later
/// Imports in two steps: a plan that says what would happen to every row, then the ledger takes it. Rows are checked as
/// what is typed is.
#pragma once

#include <QString>
#include <vector>

#include "domain/records/any_record.h"
#include "domain/records/validate.h"
#include "domain/result.h"
#include "exchange/given_file.h"  // whose errors planImport gives
#include "exchange/imported_rows.h"

namespace credence {

class Workspace;

enum class ImportSource { TimeTracker, CeuList };

enum class RowFate {
    Add,
    AlreadyImported,  ///< this very row was imported before
    LikelyDuplicate,  ///< an entry that is there, typed or imported, is most likely the same; not taken unless ticked
    Rejected,         ///< see problem
};

struct ImportRow {
    int line;  ///< first line of the row in the file, from 1
    RowFate fate;
    RowProblem problem = RowProblem::None;
    QString detail{};  ///< field or raw value
    std::optional<AnyRecord> record{};
    std::vector<Problem> notes{};  ///< warnings, as an entry typed by hand would have them
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
    int noted = 0;  ///< of those added, with warnings

    friend bool operator==(const ImportOutcome&, const ImportOutcome&) = default;
};

/// What the plan does as it stands.
ImportOutcome outcomeOf(const ImportPlan& plan);

/// The plan with the rows that are to be added checked against the file as it is now.
ImportPlan checkedAgain(const ImportPlan& plan, const Workspace& workspace);

/// Reads `path` and decides each row against the records of `workspace`. ImportUnreadable (detail: missing columns,
/// encoding, or kUnknownDateOrder unless `dateOrder` says which of day and month comes first); the errors of
/// readGivenFile; where what is there already cannot be read, that error.
Result<ImportPlan> planImport(const Workspace& workspace, ImportSource source, const QString& path,
                              std::optional<DateOrder> dateOrder = {});
/// Whether the error only asks for the date order.
bool asksForDateOrder(const Error& error);

}  // namespace credence
