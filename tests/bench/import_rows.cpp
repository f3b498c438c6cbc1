// SPDX-License-Identifier: GPL-3.0-or-later
/// How long an import takes to plan and to check, and how much memory it holds, by the rows of its file: both should
/// grow with the rows and no faster.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/resource.h>

#include "catalog/catalogue.h"
#include "services/clock.h"
#include "services/import.h"
#include "services/workspace.h"

using namespace credence;
using namespace Qt::StringLiterals;

namespace {

/// Rows of `count` entries up to the day, two a day.
QByteArray manyRows(int count, QDate last)
{
    QByteArray rows = "Client,Project,Description,Start date,Start time,Duration\n";
    for (int row = 0; row < count; ++row) {
        rows += u"Study,CPT,cards %1,%2,%3:00:00,01:30:00\n"_s
                    .arg(QString::number(row), last.addDays(-(row / 2) % 20'000).toString(Qt::ISODate),
                         row % 2 == 0 ? u"09"_s : u"19"_s)
                    .toUtf8();
    }
    return rows;
}

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Result<RuleBook> rules = builtInCatalogue();
    const QTemporaryDir folder;
    const QDate today(2026, 11, 23);
    const PinnedClock clock(today);
    Result<std::unique_ptr<Workspace>> made =
        rules ? Workspace::create(folder.filePath(u"record.credence"_s), rules.value(), clock)
              : Result<std::unique_ptr<Workspace>>(rules.error());
    if (!made) {
        return 1;
    }
    for (const int rows : {1'000, 10'000, 100'000, 500'000}) {
        const QString path = folder.filePath(u"rows.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return 1;
        }
        file.write(manyRows(rows, today));
        file.close();
        QElapsedTimer timer;
        timer.start();
        const Result<ImportPlan> plan = planImport(*made.value(), ImportSource::TimeTracker, path);
        const int added = plan ? checkedAgain(plan.value(), *made.value()).count(RowFate::Add) : 0;
        std::printf("%7d rows, %d added: %8.1f ms, %7.1f MiB at the peak so far, %.1f MiB in the file\n", rows, added,
                    static_cast<double>(timer.nsecsElapsed()) / 1e6, peakMebibytes(),
                    static_cast<double>(QFile(path).size()) / (1024 * 1024));
    }
    return 0;
}
