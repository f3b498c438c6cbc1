// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/child_rows.h"

#include <sqlite3.h>

#include "domain/records/enum_names.h"
#include "storage/database.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// SQL and binding of one child type. Every select gives the owner first.
template <class Row>
struct ChildTable;

template <>
struct ChildTable<CeuCredit> {
    static inline const QString kName = u"ceu_credit"_s;
    static constexpr RecordKind kOwner = RecordKind::CeuActivity;
    static inline const QString kSelectAll =
        uR"sql(
        SELECT ceu_activity, credential, amount, state
        FROM ceu_credit
        ORDER BY id)sql"_s;
    static inline const QString kSelectOf =
        uR"sql(
        SELECT ceu_activity, credential, amount, state
        FROM ceu_credit
        WHERE ceu_activity = :owner
        ORDER BY id)sql"_s;
    static inline const QString kInsert =
        uR"sql(
        INSERT INTO ceu_credit (ceu_activity, credential, amount, state)
        VALUES (:owner, :credential, :amount, :state))sql"_s;
    static inline const QString kRemove = u"DELETE FROM ceu_credit WHERE ceu_activity = :owner"_s;

    static CeuCredit from(const Statement& row)
    {
        const std::optional<CreditState> state = fromName<CreditState>(row.text(3));
        if (!state) {
            throw SqlFailure(SQLITE_CORRUPT, u"ceu_credit.state holds "_s + row.text(3));
        }
        return {.credential = row.text(1), .amount = {row.integer(2)}, .state = *state};
    }

    static void bind(Statement& statement, const CeuCredit& credit)
    {
        statement.bind(u":credential"_s, credit.credential)
            .bind(u":amount"_s, qint64{credit.amount.value})
            .bind(u":state"_s, nameOf(credit.state));
    }
};

template <>
struct ChildTable<DomainScore> {
    static inline const QString kName = u"domain_score"_s;
    static constexpr RecordKind kOwner = RecordKind::PracticeExam;
    static inline const QString kSelectAll =
        uR"sql(
        SELECT practice_exam, domain, correct, items
        FROM domain_score
        ORDER BY id)sql"_s;
    static inline const QString kSelectOf =
        uR"sql(
        SELECT practice_exam, domain, correct, items
        FROM domain_score
        WHERE practice_exam = :owner
        ORDER BY id)sql"_s;
    static inline const QString kInsert =
        uR"sql(
        INSERT INTO domain_score (practice_exam, domain, correct, items)
        VALUES (:owner, :domain, :correct, :items))sql"_s;
    static inline const QString kRemove = u"DELETE FROM domain_score WHERE practice_exam = :owner"_s;

    static DomainScore from(const Statement& row)
    {
        return {.domain = row.text(1), .correct = row.integer(2), .items = row.integer(3)};
    }

    static void bind(Statement& statement, const DomainScore& score)
    {
        statement.bind(u":domain"_s, score.domain)
            .bind(u":correct"_s, qint64{score.correct})
            .bind(u":items"_s, qint64{score.items});
    }
};

/// Calls `visit` with a child table's description.
template <class Visit>
auto ofType(FieldType type, Visit visit)
{
    Q_ASSERT(type == FieldType::Credits || type == FieldType::DomainScores);
    return type == FieldType::Credits ? visit(std::vector<CeuCredit>()) : visit(std::vector<DomainScore>());
}

template <class Row>
std::vector<Row> rowsOf(const Database& database, qint64 owner)
{
    std::vector<Row> rows;
    Statement statement(database, ChildTable<Row>::kSelectOf);
    statement.bind(u":owner"_s, owner);
    while (statement.next()) {
        rows.push_back(ChildTable<Row>::from(statement));
    }
    return rows;
}

template <class Row>
void replaceRows(Database& database, qint64 owner, const std::vector<Row>& rows)
{
    if (rows == rowsOf<Row>(database, owner)) {
        return;
    }
    Statement(database, ChildTable<Row>::kRemove).bind(u":owner"_s, owner).run();
    for (const Row& row : rows) {
        Statement insert(database, ChildTable<Row>::kInsert);
        insert.bind(u":owner"_s, owner);
        ChildTable<Row>::bind(insert, row);
        insert.run();
    }
}

}  // namespace

const QStringList& childTables()
{
    static const QStringList kTables{ChildTable<CeuCredit>::kName, ChildTable<DomainScore>::kName};
    return kTables;
}

std::optional<RecordKind> ownerOfChildTable(QStringView name)
{
    if (name == ChildTable<CeuCredit>::kName) {
        return ChildTable<CeuCredit>::kOwner;
    }
    if (name == ChildTable<DomainScore>::kName) {
        return ChildTable<DomainScore>::kOwner;
    }
    return std::nullopt;
}

QHash<qint64, FieldValue> childRows(const Database& database, FieldType type)
{
    return ofType(type, [&]<class Row>(const std::vector<Row>&) {
        QHash<qint64, FieldValue> owners;
        Statement statement(database, ChildTable<Row>::kSelectAll);
        while (statement.next()) {
            FieldValue& rows = owners[statement.number(0)];
            if (std::holds_alternative<std::monostate>(rows)) {
                rows = std::vector<Row>();
            }
            std::get<std::vector<Row>>(rows).push_back(ChildTable<Row>::from(statement));
        }
        return owners;
    });
}

FieldValue childRowsOf(const Database& database, FieldType type, qint64 owner)
{
    return ofType(type, [&]<class Row>(const std::vector<Row>&) -> FieldValue { return rowsOf<Row>(database, owner); });
}

void replaceChildRows(Database& database, FieldType type, qint64 owner, const FieldValue& rows)
{
    ofType(type, [&]<class Row>(std::vector<Row> wanted) {
        if (const auto* given = std::get_if<std::vector<Row>>(&rows)) {
            wanted = *given;
        }
        replaceRows(database, owner, wanted);
    });
}

}  // namespace credence
