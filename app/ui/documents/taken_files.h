// SPDX-License-Identifier: GPL-3.0-or-later
/// Files that the user drops, pastes or chooses, read and looked at; and why others are not taken.
#pragma once

#include <QStringList>
#include <vector>

#include "services/attachments.h"

class QMimeData;

namespace credence {

struct TakenFiles {
    std::vector<DocumentFile> files{};
    QStringList refused{};  ///< a sentence each, for people
};

/// The files `paths`; of a folder those that lie directly in it.
TakenFiles filesAt(const QStringList& paths);

/// Whether there is anything to take: files of this computer or a picture.
bool mayHoldFiles(const QMimeData& data);
/// A picture is kept as PNG, named for `today`. What lies on the web is not fetched.
TakenFiles filesIn(const QMimeData& data, QDate today);

}  // namespace credence
