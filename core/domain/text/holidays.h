// SPDX-License-Identifier: GPL-3.0-or-later
/// Days off of the United States by their names.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace credence {

/// The last and the next day of that name, seen from a day; the day itself is both.
struct Holiday {
    QDate last;
    QDate next;
};

/// "thanksgiving", "Christmas Eve", "4th of July"; case and apostrophes do not matter.
std::optional<Holiday> holidayNamed(const QString& words, QDate asOf);

}  // namespace credence
