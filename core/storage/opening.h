// SPDX-License-Identifier: GPL-3.0-or-later
/// From a path to a connection that may be used, or the reason why not. Used by storage only.
#pragma once

#include <memory>

#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/record_file.h"
#include "storage/writer_lock.h"

namespace credence {

/// A connection and, for writing, the lock that outlives it.
struct OpenedFile {
    std::shared_ptr<WriterLock> lock;
    std::unique_ptr<Database> database;
};

Result<OpenedFile> createFile(const QString& path);
/// Brings an older schema to the last of `steps`, after a backup, by a checked copy.
Result<OpenedFile> openForWriting(const QString& path, const std::vector<MigrationStep>& steps = migrationSteps());
/// The same file once more, under the lock that is held already or, with none, for reading; no other schema than ours.
/// Touches it through SQLite only.
Result<OpenedFile> openAgain(const QString& path, const std::shared_ptr<WriterLock>& lock);
/// Needs no lock and no right to write. An older schema would need both: FileReadOnly.
Result<OpenedFile> openForReading(const QString& path, const std::vector<MigrationStep>& steps = migrationSteps());
/// The same for a file of any schema up to ours; touches it through SQLite only, so that it may be called while
/// another thread writes.
Result<OpenedFile> openForCopying(const QString& path);
/// Rolls back what a killed writer left half done. The caller holds the writer's lock.
Result<void> finishInterruptedWrite(const QString& path);

}  // namespace credence
