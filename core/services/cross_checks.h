// SPDX-License-Identifier: GPL-3.0-or-later
/// Checks of drafts against the records beside them: references, overlaps, repeats, dates of the placement.
#pragma once

#include <QHash>
#include <map>
#include <optional>
#include <vector>

#include "domain/records/validate.h"
#include "storage/record_file.h"

namespace credence {

/// The records of one file at one moment. What was read is kept, so that many drafts are checked in one pass over
/// them. `file` outlives it.
class RecordsBeside {
public:
    explicit RecordsBeside(const RecordFile& file) : m_file(file) {}

    /// A draft that is going to be written: those that come after it are checked against it, too.
    void expect(const AnyRecord& draft);

    /// Null if there is no such record.
    [[nodiscard]] const AnyRecord* find(RecordRef ref);
    /// Study sessions and experience entries of a day.
    [[nodiscard]] const std::vector<AnyRecord>& entriesOn(QDate day);
    /// The first other activity with the same index number, else with the same title on the same day; case is
    /// ignored. Null if there is none.
    [[nodiscard]] const CeuActivity* activityLike(const CeuActivity& draft);

private:
    void readActivities();
    void note(const CeuActivity& activity);

    const RecordFile& m_file;
    std::map<RecordRef, std::optional<AnyRecord>> m_found;
    std::map<QDate, std::vector<AnyRecord>> m_entries;
    bool m_hasActivities = false;
    QHash<QString, std::vector<CeuActivity>> m_byIndexNumber;
    QHash<QString, std::vector<CeuActivity>> m_byDayAndTitle;
};

/// Errors for references to records that are not there; warnings for the rest.
std::vector<Problem> crossCheck(const AnyRecord& draft, RecordsBeside& beside);

}  // namespace credence
