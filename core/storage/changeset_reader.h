// SPDX-License-Identifier: GPL-3.0-or-later
/// A changeset read from its beginning to its end within its bounds, which SQLite itself trusts to be whole. Used by
/// storage only.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace credence {

/// What a changeset says, in its order. `raw`: the bytes that say it, so that what all of them gave is the changeset.
class ChangesetVisitor {
public:
    virtual ~ChangesetVisitor() = default;
    ChangesetVisitor() = default;
    ChangesetVisitor(const ChangesetVisitor&) = delete;
    ChangesetVisitor& operator=(const ChangesetVisitor&) = delete;

    /// The changes that follow are of this table; `keys` has a byte for each column, not 0 for those of its key.
    virtual void table(QByteArrayView raw, const QByteArray& name, QByteArrayView keys) = 0;
    /// SQLITE_INSERT, SQLITE_UPDATE or SQLITE_DELETE.
    virtual void change(QByteArrayView raw, int operation) = 0;
    /// One value of the change. `text`: what a text holds; null for every other value.
    virtual void value(QByteArrayView raw, int column, QByteArrayView text) = 0;
};

/// Throws SqlFailure (SQLITE_CORRUPT) where the bytes say no changeset, or more than there is.
void readChangeset(const QByteArray& changeset, ChangesetVisitor& visitor);

}  // namespace credence
