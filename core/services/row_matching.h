// SPDX-License-Identifier: GPL-3.0-or-later
/// Which entries of a Credence file the rows of an import stand for: by their key, by their likeness, and by the traces
/// of an entry whose row is gone. Used by imports only.
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <algorithm>
#include <initializer_list>
#include <map>
#include <optional>
#include <vector>

#include "domain/records/any_record.h"
#include "domain/result.h"
#include "services/entry_face.h"

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
    const AnyRecord* entry = nullptr;  ///< as long as the matching lives; null for None, and where `row` is said
    std::optional<std::size_t> row{};  ///< LooksLike: another row of the file that says the same
};

class RowMatching {
public:
    /// All entries of `kinds`. The error of a file that cannot be read.
    static Result<RowMatching> over(const Workspace& workspace, std::initializer_list<RecordKind> kinds);

    /// One match for each of `rows`, which are those of a whole file. An entry is that of one row at most, and what the
    /// rows are does not depend on their order but where several are alike. Of days that were told, an entry on the day
    /// that the other order makes is most likely the row, imported before. Called once.
    std::vector<MatchedRow> match(const std::vector<const RowFace*>& rows, DaysOfFile days);

private:
    using Entries = std::vector<std::size_t>;

    /// An entry that is that of no row by its key.
    struct OpenEntry {
        std::size_t entry;
        bool isImported;
        EntryFace face;
    };

    struct LookedAt {
        std::size_t row;
        EntryFace face;
    };

    /// How much a row and an entry of its day have to be alike. The strongest come first, so that no row takes the
    /// entry of another that is more like it.
    enum class Likeness { SaysTheSame, OfName, Any };

    /// From the first day to the last.
    struct Days {
        QDate first{};
        QDate last{};

        void include(QDate day)
        {
            first = first.isValid() ? std::min(first, day) : day;
            last = std::max(last, day);
        }
        [[nodiscard]] bool holds(QDate day) const { return first <= day && day <= last; }
    };

    explicit RowMatching(std::vector<AnyRecord> entries);
    /// Sorts what no row has by its key.
    void openEntries();
    /// Looks at each row once: what the file is, and the faces of those that have no entry by their key or may stand
    /// there twice.
    void lookAt(const std::vector<const RowFace*>& rows, const std::vector<MatchedRow>& matches);
    [[nodiscard]] MatchedRow byKey(const RowFace& row);
    [[nodiscard]] MatchedRow byLikeness(const AnyRecord& row, const EntryFace& face, Likeness least);
    [[nodiscard]] MatchedRow byOtherOrder(const EntryFace& face);
    /// Sorts what no row has claimed yet by what it says beside its day.
    void findTraces();
    [[nodiscard]] MatchedRow byTrace(const EntryFace& face);
    [[nodiscard]] MatchedRow byNearness(const EntryFace& face);
    /// Time that says all that an imported entry of another file does, but for a day near it. What is done again and
    /// again is another: of one title twice in the file or among the rows, or on the same weekday.
    [[nodiscard]] MatchedRow byOtherDay(const EntryFace& face);
    /// A CEU activity that says all that an imported one does, but for a day further away: its old row is not in the
    /// file, though others that were imported are, or nothing else is called so within a year.
    [[nodiscard]] MatchedRow byFarDay(const EntryFace& face, bool isAgain);
    /// Rows that say all that another does whose entry is there: nothing tells that it was done once more.
    static void findRepeated(const std::vector<const RowFace*>& rows, std::vector<MatchedRow>& matches);
    /// CEU activities that stand twice in the file, where nothing is known of the second.
    void findDoubles(std::vector<MatchedRow>& matches) const;

    [[nodiscard]] EntryStanding standingOf(const OpenEntry& open, const EntryFace& row) const;
    /// The unclaimed entry of `day` that is most like `face`, of those that are meant.
    template <class IsMeant>
    [[nodiscard]] const OpenEntry* mostLike(QDate day, const EntryFace& face, IsMeant isMeant) const;
    /// Claims the first of those under `key` that is meant; the row looks like it.
    template <class IsMeant>
    [[nodiscard]] MatchedRow claimOf(const QHash<QString, Entries>& entries, const QString& key, IsMeant isMeant);
    MatchedRow claim(std::size_t entry, RowMatch match);

    std::vector<AnyRecord> m_entries;  ///< by kind, day, id
    std::vector<bool> m_isClaimed;     ///< of the same size: it is that of a row
    QHash<QString, std::size_t> m_byKey;
    std::vector<OpenEntry> m_open{};
    std::map<QDate, Entries> m_openByDay{};
    QHash<QString, Entries> m_traces{};
    QHash<QString, Entries> m_byNumber{};
    std::vector<LookedAt> m_rows{};
    QHash<QString, int> m_named{};  ///< how many entries and rows have the name of an open entry
    Days m_imported{};              ///< of all entries that were imported
    Days m_file{};                  ///< of the rows
    bool m_isAgain = false;         ///< some of the rows were imported before
    bool m_isOfMany = false;        ///< the rows are about more than one subject or place
};

}  // namespace credence
