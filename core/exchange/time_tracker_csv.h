// SPDX-License-Identifier: GPL-3.0-or-later
/// The detailed report of a time tracker: one row per time entry. Client = kind, Project = subject or place.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/result.h"
#include "domain/text/notation.h"
#include "domain/units.h"

namespace credence {

struct TimeTrackerEntry {
    int line;
    QString client;
    QString project;
    QString description;
    std::optional<QDate> day{};  ///< nothing: not a date, or the row has more or fewer cells than the header
    std::optional<Minutes> startedAt{};
    bool startIsUnread = false;         ///< a start time stands there that is none
    std::optional<Minutes> duration{};  ///< nothing: not understood; seconds round to the nearest minute
    QString raw;                        ///< the cells as they stand, for messages
    QString key;                        ///< identity of the row: the same in every export of it, however it is written
    QString formerKey{};                ///< what versions before 0.2 made of it, from the cells as they stood
};

/// ImportUnreadable (detail: the missing columns, or kUnknownDateOrder).
Result<std::vector<TimeTrackerEntry>> readTimeTrackerCsv(const QByteArray& bytes,
                                                         std::optional<DateOrder> dateOrder = {});

}  // namespace credence
