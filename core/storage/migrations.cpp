// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <QFile>

#include "storage/database.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

MigrationStep migrationFrom(const QString& resource)
{
    QFile file(resource);
    const bool readable = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(readable, "stepFrom", "a migration is missing among the resources");
    return {.resource = resource,
            .statements = readable ? statementsOf(QString::fromUtf8(file.readAll())) : QStringList()};
}

}  // namespace

const std::vector<MigrationStep>& migrationSteps()
{
    static const std::vector<MigrationStep> kSteps{migrationFrom(u":/storage/migrations/001_records.sql"_s),
                                                   migrationFrom(u":/storage/migrations/002_plans.sql"_s),
                                                   migrationFrom(u":/storage/migrations/003_own_rules.sql"_s),
                                                   migrationFrom(u":/storage/migrations/004_own_credentials.sql"_s)};
    return kSteps;
}

int newestSchema()
{
    return static_cast<int>(migrationSteps().size());
}

int schemaOf(const Database& database)
{
    return static_cast<int>(database.number(u"PRAGMA user_version"_s));
}

QStringList statementsOf(const QString& script)
{
    QStringList statements;
    for (const QString& part : script.split(u"\n-- next\n"_s)) {
        statements << part.trimmed();
    }
    return statements;
}

void migrate(Database& database, std::span<const MigrationStep> steps)
{
    for (auto schema = static_cast<std::size_t>(schemaOf(database)); schema < steps.size(); ++schema) {
        Transaction transaction(database, Transaction::Kind::Write);
        for (const QString& statement : steps[schema].statements) {
            database.execute(statement);
        }
        database.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
        database.execute(u"PRAGMA user_version = %1"_s.arg(schema + 1));
        transaction.commit();
    }
}

}  // namespace credence
