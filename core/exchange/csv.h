// SPDX-License-Identifier: GPL-3.0-or-later
/// CSV as spreadsheets and trackers write it: UTF-8 with or without BOM, UTF-16 with it, comma, semicolon or tab or
/// what a first line "sep=;" names, quoted line breaks. Reading keeps the line numbers; nothing is trimmed or guessed
/// but the separator.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

#include "domain/result.h"

namespace credence {

struct CsvRow {
    int line;  ///< line of the file on which the row begins, from 1
    QStringList cells;
    QString text{};  ///< as it stands in the file, without the line break at its end
};

/// Positions of the columns called `name`, ignoring case.
std::vector<int> columnsCalled(QStringView name, const QStringList& header);

/// Gives the header and then each row to `taken`, one at a time, so that no more than one of them is held; ends with
/// the first error that it answers. The header is the first line that is not blank; lines that are blank, or have blank
/// cells alone, are no rows. ImportUnreadable: not UTF-8, broken UTF-16 or another encoding, a quote that never ends or
/// stands amid a cell, more than a thousand cells in a row (detail "line n: ..."), or no header.
Result<void> eachCsvRow(const QByteArray& bytes, const std::function<std::optional<Error>(CsvRow&&)>& taken);

}  // namespace credence
