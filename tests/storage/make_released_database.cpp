// SPDX-License-Identifier: GPL-3.0-or-later
/// Makes the database that a release leaves in tests/data/databases: two records of every kind, one full, one sparse,
/// and a timer that runs.
/// Run once per schema: make_released_database tests/data/databases/schema-N.credence
#include <QCoreApplication>
#include <cstdio>

#include "storage/record_table.h"
#include "storage/storage_fixture.h"

int main(int argc, char** argv)
{
    using namespace credence;
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: make_released_database FILE\n", stderr);
        return 2;
    }
    const Result<std::unique_ptr<RecordFile>> file = RecordFile::create(QString::fromLocal8Bit(argv[1]));
    for (const RecordKind kind : kAllKinds) {
        for (const AnyRecord& record : {credence::testing::fullRecord(kind), credence::testing::sparseRecord(kind)}) {
            const RecordChange change = InsertRecord{record, credence::testing::contentWith(kind)};
            if (!file || !file.value()->apply(credence::testing::aLabel(kind), std::span(&change, 1))) {
                std::fputs("it could not be written\n", stderr);
                return 1;
            }
        }
    }
    const QDateTime start(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    const RunningTimer timer{.startedAt = start,
                             .zone = QStringLiteral("America/New_York"),
                             .pauses = {{.from = start.addSecs(600)}},
                             .line = QStringLiteral("ICD-10-CM")};
    return file.value()->changeTimer(std::nullopt, timer) ? 0 : 1;
}
