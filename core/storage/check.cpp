// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check.h"

#include "domain/records/choices.h"
#include "domain/records/validate.h"
#include "storage/contents.h"
#include "storage/database.h"
#include "storage/history_chain.h"
#include "storage/history_check.h"
#include "storage/migrations.h"
#include "storage/record_store.h"
#include "storage/schema_text.h"
#include "storage/sql_failure.h"
#include "storage/statement.h"
#include "storage/stored_values.h"

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

/// Every record read by its description and validated as when it was saved, but for the day: a clock may have been
/// ahead. Gives how many could be read.
qint64 examineRecords(const Database& database, RecordKind kind, ValueFindings& findings)
{
    const ValidationContext anyDay{.today = {}, .credentialCodes = {}, .bodyCodes = {}};
    qint64 records = 0;
    eachRecord(
        database, kind,
        [&](AnyRecord&& record) {
            ++records;
            for (const Problem& problem : validate(record, anyDay)) {
                if (problem.severity == Severity::Error) {
                    findings.add(nameOf(kind), idOf(record), problem.field,
                                 u"is not valid: %1 %2"_s.arg(nameOf(problem.code), problem.detail).trimmed());
                }
            }
        },
        [](const SqlFailure&) {});  // told with its values
    return records;
}

/// Of each value what its description says, of each record what a form would say.
void examineContent(const Database& database, CheckReport& report, ValueFindings& values)
{
    examined(report.findings, [&] { examineRecordValues(database, values); });
    examined(report.findings, [&] { examineOtherValues(database, values); });
    examined(report.findings, [&] { examineNumbering(database, values); });
    for (const RecordKind kind : kAllKinds) {
        examined(report.findings, [&] { report.records += examineRecords(database, kind, values); });
    }
}

void examineHistory(const Database& database, CheckReport& report)
{
    QStringList& findings = report.findings;
    examined(findings, [&] { findings += disorderIn(database); });
    examined(findings, [&] { findings += foreignChangesIn(database); });
    examined(findings, [&] {
        const ChainProof proof = provenChain(database);
        report.historyRows = proof.rows;
        report.historyDropped = proof.dropped;
        report.historyHead = proof.head;
        findings += proof.findings;
    });
    examined(findings, [&] { findings += damagedContents(database); });
}

}  // namespace

QStringList damageIn(const Database& database)
{
    QStringList findings = damagedPages(database);
    examined(findings, [&] { checkReferences(database, findings); });
    return findings;
}

QStringList damagedPages(const Database& database)
{
    QStringList findings;
    examined(findings, [&] { checkPages(database, findings); });
    return findings;
}

QStringList damageAfterMigration(const Database& database)
{
    QStringList findings = damagedPages(database);
    examined(findings, [&] { findings += provenChain(database).findings; });
    examined(findings, [&] { findings += damagedContents(database); });
    return findings;
}

QStringList unsoundness(const Database& database)
{
    CheckReport report{.findings = damageIn(database)};
    ValueFindings numbering;
    int schema = 0;
    examined(report.findings, [&] { schema = schemaOf(database); });
    examined(report.findings, [&] { report.findings += foreignParts(database); });
    if (schema == newestSchema()) {
        examined(report.findings, [&] { examineNumbering(database, numbering); });
        report.findings += numbering.taken();
        examineHistory(database, report);
    }
    return report.findings;
}

CheckReport checkedThrough(const Database& database)
{
    CheckReport report{.findings = damageIn(database)};
    examined(report.findings, [&] { report.schemaVersion = schemaOf(database); });
    examined(report.findings, [&] { report.findings += foreignParts(database); });
    ValueFindings values;
    examineContent(database, report, values);
    report.findings += values.taken();
    examineHistory(database, report);
    report.sound = report.findings.isEmpty();
    return report;
}

}  // namespace credence
