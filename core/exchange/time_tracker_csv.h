// SPDX-License-Identifier: GPL-3.0-or-later
/// The detailed report of a time tracker: one row per time entry. Client = kind, Project = subject or place. How long
/// an entry took stands in a column "Duration", "Duration (h)" or "Duration (decimal)"; where the file has "End time"
/// and "End date" or two columns of durations, they have to say the same.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/result.h"
#include "domain/text/notation.h"
#include "domain/units.h"
#include "exchange/imported_rows.h"
#include "exchange/tracker_times.h"

namespace credence {

struct TimeTrackerEntry {
    int line;
    QString client;
    QString project;
    QString description;
    std::optional<QDate> day{};
    std::optional<Minutes> startedAt{};
    std::optional<Minutes> duration{};  ///< seconds round to the nearest minute
    std::optional<OtherLength> otherLength{};
    RowProblem problem = RowProblem::None;  ///< the first cell of day, start and duration that was not understood
    QString unread{};                       ///< that cell, or the column of an empty one
    QString raw;                            ///< the row as it stands in the file
    QString key;          ///< identity of the row: the same in every export of it, however it is written
    QString formerKey{};  ///< what versions before 0.2 made of it, from the cells as they stood
};

/// ImportUnreadable (detail: the missing columns, kUnknownDateOrder, or kUnknownDurationParts unless `parts` are told).
Result<std::vector<TimeTrackerEntry>> readTimeTrackerCsv(const QByteArray& bytes, const DateHints& dates = {},
                                                         std::optional<DurationParts> parts = {});

}  // namespace credence
