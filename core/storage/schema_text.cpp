// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_text.h"

#include <algorithm>
#include <array>
#include <compare>
#include <map>
#include <mutex>
#include <vector>

#include "domain/sha256.h"
#include "storage/database.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

struct SchemaPart {
    QString type;
    QString name;
    QString table;
    QString sql;  ///< empty for what SQLite makes by itself

    friend bool operator==(const SchemaPart&, const SchemaPart&) = default;
};

const QString kParts =
    uR"sql(
    SELECT type, name, tbl_name, sql
    FROM sqlite_schema
    WHERE type <> 'table' OR name NOT IN ('sqlite_stat1', 'sqlite_stat4')
    ORDER BY type, name)sql"_s;

std::vector<SchemaPart> partsOf(const Database& database)
{
    std::vector<SchemaPart> parts;
    Statement row(database, kParts);
    while (row.next()) {
        parts.push_back({.type = row.text(0), .name = row.text(1), .table = row.text(2), .sql = row.text(3)});
    }
    return parts;
}

/// Of each of our schemas, from the first. One that is missing here is made to be compared, which takes a third of the
/// start of the command line.
constexpr auto kFingerprints =
    std::to_array<QLatin1StringView>({"88ebc3f12e1026c8a38196bf1912415865dacd7a7ab153c0b62824d159884df1"_L1,
                                      "f2587816806f0b0196f3c031850e8fa7dcab8fffe3f2bfe530f2677569759bcb"_L1,
                                      "23a7fe723d1047d6d3fa80b2affada9645686dc6ad22f81b724c97d71440bf19"_L1,
                                      "20d3a87aa38a5fb60a3c2025acd7214dc62ac9d895b7004f24a92c91e419deb8"_L1,
                                      "71218b4cddbd5ca732ca70bd6d291ccf72d74c0300d29f3a05619f2736a3ea81"_L1,
                                      "e6364b504bc9e399dd5adedd113ab145d67a32952f62762d3d939c2813b4f1d8"_L1,
                                      "a69bc7ca4b7c7481f4f8f4d56f82d72fbd1e7f942716ac0368706d371124aae0"_L1,
                                      "d0917ed083b8a5f819ce9cc0d0d69f15a7cc03f4079fa2c3e17946d3fc1f6689"_L1,
                                      "a234af75c043dade2f619bd0381e1277ff63c3284725a037b6ef075df43d6703"_L1,
                                      "3249d40a411ae5b75e3dd1bcf22c9f36d9de97449a6eb783c014656e6d872793"_L1,
                                      "cbfcb0ae4ea499cfe2f917361df98de928c49f4bbc50db8194d8f3c8a151bd0c"_L1,
                                      "8f4eb46c0ad3f25133635ca81a4c3c49fec7b7dec561ba1e5ad422862bc4c17c"_L1,
                                      "a7b9cb71b572b13756fa4e24ad3901397c87e534feddd9d21a04125c44e6318d"_L1});

QString fingerprintOf(const std::vector<SchemaPart>& parts)
{
    QByteArray all;
    for (const SchemaPart& part : parts) {
        for (const QString& text : {part.type, part.name, part.table, part.sql}) {
            all += text.toUtf8() + '\0';
        }
    }
    return sha256Hex(all);
}

/// Whether `present` is known to be what our own migrations make. False says nothing.
bool isKnown(const std::vector<SchemaPart>& present, std::span<const MigrationStep> steps, int schema)
{
    const bool isOurs = steps.data() == migrationSteps().data();
    return isOurs && fingerprintOf(present) == knownFingerprint(schema);
}

std::vector<SchemaPart> madeBy(std::span<const MigrationStep> steps)
{
    Database database(u":memory:"_s, Database::Mode::Create);
    migrate(database, steps);
    return partsOf(database);
}

/// Of our own migrations each schema is made once: they never change while the program runs.
std::vector<SchemaPart> expectedParts(std::span<const MigrationStep> steps, int schema)
{
    const std::span<const MigrationStep> first =
        steps.first(std::min(steps.size(), static_cast<std::size_t>(std::max(schema, 0))));
    if (steps.data() != migrationSteps().data()) {
        return madeBy(first);
    }
    static std::mutex mutex;
    static std::map<std::size_t, std::vector<SchemaPart>> made;
    const std::scoped_lock alone(mutex);
    auto found = made.find(first.size());
    if (found == made.end()) {
        found = made.emplace(first.size(), madeBy(first)).first;
    }
    return found->second;
}

const SchemaPart* namesake(const std::vector<SchemaPart>& parts, const SchemaPart& wanted)
{
    const auto found = std::ranges::find_if(
        parts, [&wanted](const SchemaPart& part) { return part.type == wanted.type && part.name == wanted.name; });
    return found == parts.end() ? nullptr : &*found;
}

/// Whether the rows of a table, or some of their values, are worked out as they are read.
bool isMadeUp(const Database& database, const SchemaPart& table)
{
    if (table.sql.startsWith("CREATE VIRTUAL"_L1, Qt::CaseInsensitive)) {
        return true;
    }
    Statement columns(database, u"SELECT COUNT(*) FROM pragma_table_xinfo(:name) WHERE hidden <> 0"_s);
    columns.bind(u":name"_s, table.name);
    return !columns.next() || columns.number(0) > 0;
}

}  // namespace

QString schemaFingerprint(const Database& database)
{
    return fingerprintOf(partsOf(database));
}

QString knownFingerprint(int schema)
{
    return schema >= 1 && schema <= std::ssize(kFingerprints)
               ? QString(kFingerprints[static_cast<std::size_t>(schema - 1)])
               : QString();
}

QStringList foreignParts(const Database& database, std::span<const MigrationStep> steps)
{
    const int schema = schemaOf(database);
    const std::vector<SchemaPart> present = partsOf(database);
    if (isKnown(present, steps, schema)) {
        return {};
    }
    const std::vector<SchemaPart> expected = expectedParts(steps, schema);
    QStringList findings;
    for (const SchemaPart& part : present) {
        const SchemaPart* ours = namesake(expected, part);
        if (!ours) {
            findings << u"the %1 %2 was not made by Credence"_s.arg(part.type, part.name);
        } else if (*ours != part) {
            findings << u"the %1 %2 is not as Credence made it"_s.arg(part.type, part.name);
        }
    }
    for (const SchemaPart& part : expected) {
        if (!namesake(present, part)) {
            findings << u"the %1 %2 is missing"_s.arg(part.type, part.name);
        }
    }
    if (findings.isEmpty() && present.size() != expected.size()) {
        findings << u"a part of the schema stands there twice"_s;
    }
    return findings;
}

QString tableThatIsNone(const Database& database, std::span<const MigrationStep> steps)
{
    const int schema = schemaOf(database);
    const std::vector<SchemaPart> present = partsOf(database);
    if (isKnown(present, steps, schema)) {
        return {};
    }
    for (const SchemaPart& part : expectedParts(steps, schema)) {
        if (part.type != "table"_L1) {
            continue;
        }
        const SchemaPart* there = namesake(present, part);
        const bool isPlain = there && (*there == part || !isMadeUp(database, *there));
        if (!isPlain) {
            return part.name;
        }
    }
    return {};
}

}  // namespace credence
