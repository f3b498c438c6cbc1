// SPDX-License-Identifier: GPL-3.0-or-later
/// The schema's numbered steps, forward only. A released step never changes. Used by storage only.
#pragma once

#include <QString>
#include <QStringList>
#include <span>
#include <vector>

namespace credence {

class Database;

/// Marks a file as ours in SQLite's header: "CRDC".
constexpr qint64 kApplicationId = 0x43524443;

struct MigrationStep {
    QString resource;  ///< where its text comes from
    QStringList statements;
    void (*code)(Database&) = nullptr;  ///< what SQL cannot say; runs after the statements, in their transaction
};

/// All steps in the order of their numbers, as the folder of migrations has them; the first makes schema 1.
const std::vector<MigrationStep>& migrationSteps();
/// The same of any folder. Files are called "NNN_what_it_does.sql", from 001, without a gap; throws SqlFailure if not.
std::vector<MigrationStep> migrationStepsIn(const QString& folder);
/// The schema this version writes.
int newestSchema();
[[nodiscard]] int schemaOf(const Database& database);
/// Splits at the lines "-- next". Comments before a statement belong to it.
QStringList statementsOf(const QString& script);
/// Brings the schema to the number of `steps`, one transaction a step: a step happens whole or not at all.
void migrate(Database& database, std::span<const MigrationStep> steps);

}  // namespace credence
