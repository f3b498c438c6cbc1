// SPDX-License-Identifier: GPL-3.0-or-later
/// The open connection to a record file, and whether the file is still the one that it knows. Used by storage only.
#pragma once

#include <QString>
#include <memory>
#include <optional>

#include "storage/file_stamp.h"
#include "storage/opening.h"

namespace credence {

/// SQLite knows by 16 bytes of a file's header whether what it remembers is still so. Another content with the same
/// ones, such as an older copy put in the file's place, it would mix with what it remembers: seen here by the file's
/// size and time, which nothing but our own writing and that of other programs through SQLite may change.
class HeldFile {
public:
    HeldFile(const QString& path, OpenedFile opened);

    [[nodiscard]] Database& database() const { return *m_opened.database; }
    /// True if another content stands there that SQLite does not know of: it was opened anew, or cannot be.
    bool wasReplaced();
    /// After our own writing.
    void remember();
    /// True if another program wrote the file, moved or replaced it since the last call.
    bool changedOutside();

private:
    [[nodiscard]] Result<qint64> currentVersion() const;
    void openAnew();

    QString m_path;
    OpenedFile m_opened;
    std::optional<FileStamp> m_stamp;
    qint64 m_stampVersion = 0;  ///< SQLite's, when the stamp was taken
    qint64 m_toldVersion = 0;   ///< SQLite's, when somebody last asked
    bool m_toldMoved = false;
    bool m_isLost = false;    ///< what stands there now cannot be opened
    bool m_isUntold = false;  ///< it was opened anew, or lost
};

}  // namespace credence
