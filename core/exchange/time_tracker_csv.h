// SPDX-License-Identifier: GPL-3.0-or-later
/// The detailed report of a time tracker: one row per time entry. Client = kind, Project = subject or place.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "domain/result.h"
#include "domain/units.h"

namespace credence {

struct TimeTrackerEntry {
    int line;
    QString client;
    QString project;
    QString description;
    std::optional<QDate> day{};  ///< nothing: not a date, or the row has more or fewer cells than the header
    std::optional<Minutes> startedAt{};
    std::optional<Minutes> duration{};  ///< nothing: not HH:MM:SS; seconds round to the nearest minute
    QString raw;                        ///< the cells as they stand, for messages
    QString key;                        ///< stable identity of the row: the same in every export of it
};

/// ImportUnreadable (detail: the missing columns).
Result<std::vector<TimeTrackerEntry>> readTimeTrackerCsv(const QByteArray& bytes);

}  // namespace credence
