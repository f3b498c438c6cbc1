// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <algorithm>
#include <array>
#include <utility>

#include "storage/database.h"
#include "storage/migrate_history.h"
#include "storage/sql_failure.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Steps of which SQL is not all, by the schema that they make.
constexpr std::array<std::pair<int, void (*)(Database&)>, 1> kCode{{{5, moveToChainedHistory}}};

void (*codeOf(int schema))(Database&)
{
    const auto found = std::ranges::find(kCode, schema, &std::pair<int, void (*)(Database&)>::first);
    return found == kCode.end() ? nullptr : found->second;
}

MigrationStep migrationFrom(const QString& resource, int schema)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly)) {
        throw SqlFailure(SQLITE_INTERNAL, u"the migration %1 cannot be read"_s.arg(resource));
    }
    return {
        .resource = resource, .statements = statementsOf(QString::fromUtf8(file.readAll())), .code = codeOf(schema)};
}

/// Migrations edit the text of the schema itself, as SQLite's documentation says for changes that touch no row.
class Undefended {
public:
    explicit Undefended(Database& database) : m_database(database) { m_database.setDefensive(false); }
    ~Undefended() { m_database.setDefensive(true); }
    Undefended(const Undefended&) = delete;
    Undefended& operator=(const Undefended&) = delete;

private:
    Database& m_database;
};

}  // namespace

std::vector<MigrationStep> migrationStepsIn(const QString& folder)
{
    std::vector<MigrationStep> steps;
    for (const QString& name : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const int schema = static_cast<int>(steps.size()) + 1;
        if (!name.startsWith(u"%1_"_s.arg(schema, 3, 10, QChar(u'0')))) {
            throw SqlFailure(SQLITE_INTERNAL, u"migration %1 is missing, or its number is given twice: %2"_s.arg(
                                                  QString::number(schema), name));
        }
        steps.push_back(migrationFrom(folder + u'/' + name, schema));
    }
    return steps;
}

const std::vector<MigrationStep>& migrationSteps()
{
    static const std::vector<MigrationStep> kSteps = migrationStepsIn(u":/storage/migrations"_s);
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
    const Undefended undefended(database);
    for (auto schema = static_cast<std::size_t>(schemaOf(database)); schema < steps.size(); ++schema) {
        Transaction transaction(database, Transaction::Kind::Write);
        for (const QString& statement : steps[schema].statements) {
            database.execute(statement);
        }
        if (steps[schema].code) {
            steps[schema].code(database);
        }
        database.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
        database.execute(u"PRAGMA user_version = %1"_s.arg(schema + 1));
        transaction.commit();
    }
}

}  // namespace credence
