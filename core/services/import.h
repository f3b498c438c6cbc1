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
#include "exchange/tracker_times.h"

namespace credence {

class Workspace;

enum class ImportSource { TimeTracker, CeuList };

enum class RowFate {
    Add,
    Change,           ///< its entry gets what the row says by now
    Unchanged,        ///< this very row was imported before, however it is written
    LikelyDuplicate,  ///< doubtful: an entry that is there, typed or imported, is most likely the same
    EditedSince,      ///< doubtful: the row says something else by now, and its entry was, or may have been, edited
    UnsureSubject,    ///< doubtful: its subject is new, and most likely a slip of a known one; see notes
    UnsureLength,     ///< doubtful: the row says two lengths, see otherLength
    Rejected,         ///< see problem
};

struct ImportRow {
    int line;  ///< first line of the row in the file, from 1
    RowFate fate;
    RowProblem problem = RowProblem::None;
    QString detail{};                    ///< field or raw value
    QString raw{};                       ///< the row as it stands in the file, where somebody has to look at it
    std::optional<AnyRecord> record{};   ///< what is written: a draft, or the entry as it will be
    std::optional<AnyRecord> present{};  ///< the entry that is changed or alike, as it is
    std::optional<int> likeLine{};  ///< of a likely duplicate without `present`: the line of the row that it repeats
    std::optional<OtherLength>
        otherLength{};             ///< what the row says beside its duration, whatever else is doubtful of it
    std::vector<Problem> notes{};  ///< warnings, as an entry typed by hand would have them
};

/// What becomes of a row that is in doubt and is taken all the same; any other fate stays.
RowFate takenFate(const ImportRow& row);

struct ImportPlan {
    ImportSource source;
    QString fileName;
    std::vector<ImportRow> rows;

    [[nodiscard]] int count(RowFate fate) const;
};

struct ImportOutcome {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int doubtful = 0;  ///< likely duplicates, edited since, unsure subjects and lengths: not taken
    int rejected = 0;
    int noted = 0;  ///< of those added or changed, with warnings

    friend bool operator==(const ImportOutcome&, const ImportOutcome&) = default;
};

/// What the plan does as it stands.
ImportOutcome outcomeOf(const ImportPlan& plan);

/// The plan with the rows that are to be written checked against the file as it is now.
ImportPlan checkedAgain(const ImportPlan& plan, const Workspace& workspace);

/// What is told of a file whose columns can be read in more than one way.
struct ToldOfColumns {
    std::optional<DateOrder> dates{};          ///< which of day and month comes first
    std::optional<DurationParts> durations{};  ///< of a time tracker
};

/// Reads `path` and decides each row against the records of `workspace`. ImportUnreadable (detail: missing columns,
/// encoding, kUnknownDateOrder or kUnknownDurationParts unless it is told, kOtherDateOrder or kOtherDurationParts where
/// it is told what the columns cannot be); the errors of readGivenFile; where what is there already cannot be read,
/// that error.
Result<ImportPlan> planImport(const Workspace& workspace, ImportSource source, const QString& path,
                              const ToldOfColumns& told = {});
/// Whether the error only asks for the date order.
bool asksForDateOrder(const Error& error);
/// The duration that can be read in two ways, where the error only asks for that.
std::optional<QString> durationInQuestion(const Error& error);
/// The line of the file, and the cell there, that prove something else than was told.
struct ProofOfColumn {
    QString line;
    QString cell;
};
/// Of the dates, and of the durations.
std::optional<ProofOfColumn> otherDateOrder(const Error& error);
std::optional<ProofOfColumn> otherDurationParts(const Error& error);

}  // namespace credence
