// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "cli/verbs.h"
#include "models/format.h"
#include "models/json_records.h"
#include "storage/backup.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

int newFile(const Session& session)
{
    const auto made = session.create();
    if (!made) {
        return session.fail(made.error());
    }
    session.print(tr("Made %1").arg(session.path()));
    return kDone;
}

int backUp(const Session& session)
{
    const Result<Backup> backup = takeBackup(session.path(), session.clock().nowUtc());
    if (!backup) {
        return session.fail(backup.error());
    }
    session.print(tr("Backed up and checked: %1").arg(backup.value().path));
    return kDone;
}

int listBackups(const Session& session)
{
    QJsonArray list;
    for (const Backup& backup : backupsOf(session.path())) {
        if (session.json()) {
            list.append(json::backup(backup));
        } else {
            session.print(u"%1  %2"_s.arg(format::dateTime(backup.takenAt, session.today()), backup.path));
        }
    }
    if (session.json()) {
        session.print(QJsonObject{{u"backups"_s, list}});
    }
    return kDone;
}

int restore(const Session& session, const QString& backup, bool yes)
{
    const Result<RestorePreview> preview = previewRestore(session.path(), backup);
    if (!preview) {
        return session.fail(preview.error());
    }
    session.print(tr("Restoring brings back %1, changes %2 and takes away %3 records.")
                      .arg(QString::number(preview.value().onlyInBackup), QString::number(preview.value().different),
                           QString::number(preview.value().onlyInFile)));
    if (!yes) {
        session.print(tr("Nothing was changed. Say --yes to restore; the present file is kept as a backup."));
        return kDone;
    }
    const Result<void> restored = restoreBackup(session.path(), backup, session.clock().nowUtc());
    if (!restored) {
        return session.fail(restored.error());
    }
    session.print(tr("Restored %1").arg(backup));
    return kDone;
}

int check(const Session& session)
{
    const auto workspace = session.open(FileAccess::ReadOnly);
    if (!workspace) {
        return session.fail(workspace.error());
    }
    const Result<CheckReport> report = workspace.value()->check();
    if (!report) {
        return session.fail(report.error());
    }
    if (session.json()) {
        session.print(json::checkReport(report.value()));
    } else {
        session.print(report.value().sound ? tr("Sound: %1 records").arg(report.value().records)
                                           : tr("Not sound. Restore a backup:"));
        for (const QString& finding : report.value().findings) {
            session.print(u"  "_s + finding);
        }
    }
    return report.value().sound ? kDone : kPartly;
}

}  // namespace

void addFileVerbs(CLI::App& app, Run& run)
{
    app.add_subcommand("new", "Make a new record file")->callback([&run] { run = newFile; });
    app.add_subcommand("backup", "Take a backup now and check it")->callback([&run] { run = backUp; });
    app.add_subcommand("backups", "List the backups, newest first")->callback([&run] { run = listBackups; });
    app.add_subcommand("check", "Check the file")->callback([&run] { run = check; });

    CLI::App* verb = app.add_subcommand("restore", "Show what restoring a backup changes, and restore it");
    auto backup = std::make_shared<std::string>();
    auto yes = std::make_shared<bool>(false);
    verb->add_option("backup", *backup, "Path of the backup")->required();
    verb->add_flag("--yes", *yes, "Restore it");
    verb->callback([&run, backup, yes] {
        run = [backup, yes](const Session& session) { return restore(session, text(*backup), *yes); };
    });
}

}  // namespace credence::cli
