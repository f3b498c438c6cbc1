// SPDX-License-Identifier: GPL-3.0-or-later
/// A changeset with other texts in one of its columns: for migrations that change what a column holds, so that steps
/// taken before can still be taken back after it. Used by storage only.
#pragma once

#include <QByteArray>
#include <functional>

namespace credence {

struct ChangesetColumn {
    QByteArray table;
    int column;  ///< from 0
};

/// `changeset` with each text of `where` replaced by what `replacement` gives for its UTF-8 bytes; everything else
/// stays byte by byte. Throws SqlFailure if it is no changeset.
QByteArray withTextsReplaced(const QByteArray& changeset, const ChangesetColumn& where,
                             const std::function<QByteArray(const QByteArray&)>& replacement);

}  // namespace credence
