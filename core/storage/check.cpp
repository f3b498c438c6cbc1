// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check.h"

#include "domain/records/choices.h"
#include "storage/contents.h"
#include "storage/database.h"
#include "storage/history_chain.h"
#include "storage/history_store.h"
#include "storage/migrations.h"
#include "storage/record_store.h"
#include "storage/record_table.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"

namespace credence {

using namespace Qt::StringLiterals;

namespace {

/// Runs one part of the check; its failure is a finding.
template <class Part>
void examined(QStringList& findings, Part part)
{
    try {
        part();
    } catch (const SqlFailure& failure) {
        findings << failure.message();
    }
}

void checkPages(const Database& database, QStringList& findings)
{
    Statement statement(database, u"PRAGMA integrity_check"_s);
    while (statement.next()) {
        if (const QString line = statement.text(0); line != "ok"_L1) {
            findings << line;
        }
    }
}

void checkReferences(const Database& database, QStringList& findings)
{
    Statement statement(database, u"PRAGMA foreign_key_check"_s);
    while (statement.next()) {
        findings << u"row %1 of %2 refers to a missing row of %3"_s.arg(statement.text(1), statement.text(0),
                                                                        statement.text(2));
    }
}

}  // namespace

QStringList damageIn(const Database& database)
{
    QStringList findings;
    examined(findings, [&] { checkPages(database, findings); });
    examined(findings, [&] { checkReferences(database, findings); });
    return findings;
}

QStringList damageAfterMigration(const Database& database)
{
    QStringList findings = damageIn(database);
    examined(findings, [&] { findings += provenChain(database).findings; });
    examined(findings, [&] { findings += damagedContents(database); });
    return findings;
}

CheckReport checkedThrough(const Database& database)
{
    CheckReport report{.findings = damageIn(database)};
    QStringList& findings = report.findings;
    examined(findings, [&] { report.schemaVersion = schemaOf(database); });
    for (const RecordKind kind : kAllKinds) {
        examined(findings, [&] { report.records += static_cast<qint64>(readAll(database, kind).size()); });
    }
    constexpr int kEveryStep = -1;  // SQLite reads a negative limit as none
    examined(findings, [&] { (void)newestSteps(database, kEveryStep); });
    examined(findings, [&] {
        const ChainProof proof = provenChain(database);
        report.historyRows = proof.rows;
        report.historyDropped = proof.dropped;
        report.historyHead = proof.head;
        findings += proof.findings;
    });
    examined(findings, [&] { findings += damagedContents(database); });
    report.sound = findings.isEmpty();
    return report;
}

}  // namespace credence
