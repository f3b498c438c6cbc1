// SPDX-License-Identifier: GPL-3.0-or-later
/// A file of an older schema brought up to date by a copy of it: whatever happens on the way, the file under its name
/// is the old one or the new one, each whole. Used by storage only.
#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <span>

#include "domain/result.h"
#include "storage/database.h"
#include "storage/migrations.h"

namespace credence {

/// Makes `to`, a copy of the file `from` at the schema of the last of `steps`, checked and on the disk. On an error
/// `to` is not there, and the error is about `from`.
std::optional<Error> copyMigrated(const QString& from, const QString& to, std::span<const MigrationStep> steps);

/// Brings the file behind `database`, a connection that can write, to the last of `steps`. The connection is closed:
/// another file may stand in the place of the old one. Where a rename would leave other hard links behind or change the
/// owner, the new content goes into the old file in one transaction. The caller holds the writer's lock.
std::optional<Error> migrateByCopy(std::unique_ptr<Database> database, std::span<const MigrationStep> steps);

}  // namespace credence
