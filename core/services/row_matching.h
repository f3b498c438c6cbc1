// SPDX-License-Identifier: GPL-3.0-or-later
/// Which entries of a Credence file the rows of an import stand for: by their key, by their likeness, and by the traces
/// of an entry whose row is gone. Used by imports only.
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <initializer_list>
#include <map>
#include <optional>
#include <vector>

#include "domain/records/any_record.h"
#include "domain/result.h"

namespace credence {

class Workspace;

/// A row of the file, as far as it is known again.
struct RowFace {
    QString key;
    QString formerKey{};                ///< what versions before 0.2 made of it
    std::optional<AnyRecord> record{};  ///< what it says, if it was understood; remembers its key
};

enum class RowMatch {
    None,       ///< nothing like it is there
    Same,       ///< the entry came from this row, which says what it said
    Changed,    ///< the row says something else by now, the entry what the row said
    Edited,     ///< the row says something else by now, and so does the entry, or may
    LooksLike,  ///< an entry that is there, typed or imported, is most likely the same
};

/// How sure the days of a file are.
enum class DaysOfFile {
    Proven,
    Told,  ///< day and month may be read either way in the whole file, and the user said which comes first
};

struct MatchedRow {
    RowMatch match = RowMatch::None;
    const AnyRecord* entry = nullptr;  ///< as long as the matching lives; null for None
};

struct EntryFace;

class RowMatching {
public:
    /// All entries of `kinds`. The error of a file that cannot be read.
    static Result<RowMatching> over(const Workspace& workspace, std::initializer_list<RecordKind> kinds);

    /// One match for each of `rows`, which are those of a whole file. An entry is that of one row at most, and what the
    /// rows are does not depend on their order but where several are alike. Of days that were told, an entry on the day
    /// that the other order makes is most likely the row, imported before.
    std::vector<MatchedRow> match(const std::vector<const RowFace*>& rows, DaysOfFile days);

private:
    using Entries = std::vector<std::size_t>;

    explicit RowMatching(std::vector<AnyRecord> entries);
    [[nodiscard]] MatchedRow byKey(const RowFace& row);
    [[nodiscard]] MatchedRow byLikeness(const AnyRecord& row);
    [[nodiscard]] MatchedRow byOtherOrder(const AnyRecord& row);
    [[nodiscard]] MatchedRow byTraces(const AnyRecord& row);
    /// Sorts what no row has claimed yet, of the days that the rows cover, by what it says beside its day.
    void findTraces(const std::vector<const RowFace*>& rows);
    /// The unclaimed entry of `day` that is most like `face`.
    [[nodiscard]] std::optional<std::size_t> mostLike(QDate day, const EntryFace& face) const;
    MatchedRow claim(std::size_t entry, RowMatch match);

    std::vector<AnyRecord> m_entries;  ///< by kind, day, id
    std::vector<bool> m_isClaimed;     ///< of the same size: it is that of a row
    QHash<QString, std::size_t> m_byKey;
    std::map<QDate, Entries> m_byDay;
    QHash<QString, Entries> m_traces;
};

}  // namespace credence
