// SPDX-License-Identifier: GPL-3.0-or-later
/// Which changesets stay: what is older or larger than the file's bounds is dropped, its row, digest and chain stay.
/// Used by storage only.
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace credence {

class Database;

/// How long and up to which size changes are kept, the newest first. What is dropped stays in the list and the chain,
/// but can no longer be taken back.
struct HistoryBounds {
    int days;
    int mebibytes;

    friend bool operator==(const HistoryBounds&, const HistoryBounds&) = default;
};

std::optional<QString> settingOf(const Database& database, const QString& key);
/// As the file sets them.
HistoryBounds historyBounds(const Database& database);
/// After a new step, in its transaction: so that nothing is dropped by opening a file or by taking back, and the newest
/// step always stays. Contents that nothing needs any more go with the changesets.
void dropBeyondBounds(Database& database, const QDateTime& nowUtc);

}  // namespace credence
