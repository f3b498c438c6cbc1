// SPDX-License-Identifier: GPL-3.0-or-later
/// new, backup, backups, restore and check.
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

#include "cli/text_table.h"
#include "cli/verbs.h"
#include "words/format.h"
#include "json/json_records.h"
#include "exchange/json_values.h"
#include "services/sample_file.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

struct RestoreOptions {
    std::string backup;
    bool yes = false;
    RestoreConsent consent{};
};

int newFile(const Session& session, bool isSample)
{
    auto made = session.create();
    if (!made) {
        return session.fail(made.error());
    }
    const Result<void> told = isSample ? tellSampleStory(*made.value()) : Result<void>();
    if (!told) {
        made.value().reset();
        QFile::remove(session.path());
        return session.fail(told.error());
    }
    session.answer(Cli::tr("Made %1").arg(session.path()), {{u"made"_s, session.path()}});
    return kDone;
}

/// Who asks for a backup is told, too, of values that harm no file and that no form would take.
int backUp(const Session& session, Workspace& workspace)
{
    const Result<TakenBackup> taken = workspace.backUp();
    if (!taken) {
        return session.fail(taken.error());
    }
    const Backup& backup = taken.value().backup;
    const Result<CheckReport> report = workspace.check();
    if (backup.sound && !report) {
        return session.fail(report.error());
    }
    const QStringList findings = backup.sound ? report.value().findings : taken.value().findings;
    const bool isRight = findings.isEmpty();
    session.answer(
        (isRight ? Cli::tr("Backed up and checked: %1") : Cli::tr("Backed up as it is: %1")).arg(backup.path),
        {{u"backup"_s, json::backup(backup)}, {u"findings"_s, QJsonArray::fromStringList(findings)}});
    session.warnOf(taken.value());
    if (backup.sound && !isRight) {
        session.warn(Cli::tr("The file has faults: %1. To see them all: credence-cli check", "the first one")
                         .arg(findings.front()));
    }
    return isRight ? kDone : kPartly;
}

int listBackups(const Session& session)
{
    const std::vector<Backup> backups = backupsOf(session.path());
    std::vector<QStringList> rows;
    for (const Backup& backup : backups) {
        rows.push_back({QString::number(rows.size() + 1), format::dateTime(backup.takenAt, session.today()),
                        format::dataSize(backup.bytes), backup.path});
    }
    const bool isComplete = isBackedUp(session.path(), session.clock().nowUtc());
    QStringList lines = tableLines({Align::Right, Align::Left, Align::Right, Align::Left}, rows);
    if (!isComplete && QFileInfo::exists(session.path())) {
        lines << Cli::tr("The file was changed since: its last changes are in no backup yet.");
    }
    session.answer(lines, {{u"backups"_s, json::array(backups, json::backup)}, {u"complete"_s, isComplete}});
    return kDone;
}

/// The newest one that is the copy of a sound file; where there is none, the newest.
std::size_t placeToRestore(const std::vector<Backup>& backups)
{
    const auto sound = std::ranges::find(backups, true, &Backup::sound);
    return sound == backups.end() ? 1 : static_cast<std::size_t>(sound - backups.begin()) + 1;
}

/// A path as it is; a number as the place in the list of backups. Empty: placeToRestore.
std::optional<QString> backupNamed(const Session& session, const QString& word)
{
    bool isNumber = false;
    const std::size_t number = word.toULongLong(&isNumber);
    if (!word.isEmpty() && (!isNumber || QFileInfo::exists(word))) {
        return word;
    }
    const std::vector<Backup> backups = backupsOf(session.path());
    const std::size_t place = word.isEmpty() ? placeToRestore(backups) : number;
    return place >= 1 && place <= backups.size() ? std::optional(backups[place - 1].path) : std::nullopt;
}

QString previewWords(const RestorePreview& preview)
{
    const QLocale locale;
    return Cli::tr("records brought back: %1, changed: %2, taken away: %3")
        .arg(locale.toString(preview.onlyInBackup), locale.toString(preview.different),
             locale.toString(preview.onlyInFile));
}

QStringList ownerWords(const RestorePreview& preview)
{
    return preview.otherOwner ? QStringList{Cli::tr("It is a copy of another file, “%1”: add --other-file too.")
                                                .arg(*preview.otherOwner)}
                              : QStringList();
}

/// Says too how to have it all the same.
int refuseToRestore(const Session& session, const Error& error)
{
    const int code = session.fail(error);
    if (error.cause == Error::Cause::OfAnotherFile) {
        session.warn(Cli::tr("To restore it all the same, add --other-file."));
    } else if (error.cause == Error::Cause::Unsound) {
        session.warn(Cli::tr("To restore it all the same, add --not-sound."));
    }
    return code;
}

int restore(const Session& session, const RestoreOptions& options)
{
    const std::optional<QString> backup = backupNamed(session, text(options.backup));
    if (!backup) {
        return session.giveUp(
            kNothingDone,
            Cli::tr("There is no such backup of “%1”. To list them: credence-cli backups").arg(session.path()));
    }
    const Result<RestorePreview> preview = previewRestore(session.path(), *backup);
    if (!preview && !options.yes) {
        return session.fail(preview.error());
    }
    const QString change = preview ? previewWords(preview.value()) : Cli::tr("the present file cannot be compared");
    QJsonObject answer{{u"backup"_s, *backup},
                       {u"preview"_s, preview ? QJsonValue(json::restorePreview(preview.value())) : QJsonValue()},
                       {u"restored"_s, options.yes}};
    if (!options.yes) {
        session.answer(
            QStringList{Cli::tr("From %1: %2.").arg(*backup, change)} +
                (preview ? ownerWords(preview.value()) : QStringList()) +
                QStringList{Cli::tr("Nothing was changed. Add --yes to restore it; the present file is kept as a "
                                    "backup.")},
            answer);
        return kNothingDone;
    }
    const Result<void> restored = restoreBackup(session.path(), *backup, session.clock().nowUtc(), options.consent);
    if (!restored) {
        return refuseToRestore(session, restored.error());
    }
    session.answer(Cli::tr("Restored %1: %2").arg(*backup, change), answer);
    return kDone;
}

QStringList chainWords(const CheckReport& report)
{
    const QLocale locale;
    return {Cli::tr("Steps of history: %1, of them no longer kept: %2")
                .arg(locale.toString(report.historyRows), locale.toString(report.historyDropped)),
            Cli::tr("Chain: %1").arg(QString::fromLatin1(report.historyHead.toHex()))};
}

int check(const Session& session, const Workspace& workspace, bool withChain)
{
    const Result<CheckReport> report = workspace.check();
    if (!report) {
        return session.fail(report.error());
    }
    const bool sound = report.value().sound;
    QStringList outcome{sound ? Cli::tr("Sound: %Ln record(s)", nullptr, static_cast<int>(report.value().records))
                              : Cli::tr("Not sound. Restore a backup: credence-cli restore")};
    for (const QString& finding : report.value().findings) {
        outcome << u"  "_s + finding;
    }
    session.answer(withChain ? outcome + chainWords(report.value()) : outcome, json::checkReport(report.value()));
    return sound ? kDone : kPartly;
}

}  // namespace

void addFileVerbs(CLI::App& app, Run& run)
{
    CLI::App* making = app.add_subcommand("new", Cli::tr("Make a new file").toStdString());
    const auto isSample = std::make_shared<bool>(false);
    making->add_flag("--sample", *isSample, Cli::tr("With the story of a made-up learner in it").toStdString());
    making->callback([&run, isSample] { run = [isSample](Session& session) { return newFile(session, *isSample); }; });
    app.add_subcommand("backup", Cli::tr("Take a backup now and check it").toStdString())->callback([&run] {
        run = onFile(FileAccess::ReadOnly, backUp);
    });
    app.add_subcommand("backups", Cli::tr("List the backups, newest first").toStdString())->callback([&run] {
        run = listBackups;
    });
    CLI::App* soundness =
        app.add_subcommand("check", Cli::tr("Check that the file is sound, its history included").toStdString());
    const auto withChain = std::make_shared<bool>(false);
    soundness->add_flag("--chain", *withChain,
                        Cli::tr("Tell the last link of the history's chain, to be compared later").toStdString());
    soundness->callback([&run, withChain] { run = onFile(FileAccess::ReadOnly, check, withChain); });

    CLI::App* verb = app.add_subcommand(
        "restore", Cli::tr("Show what restoring a backup would change; restore it with --yes").toStdString());
    const auto options = std::make_shared<RestoreOptions>();
    verb->add_option("backup", options->backup,
                     Cli::tr("Path, or number in the list of backups; without it the newest").toStdString());
    verb->add_flag("--yes", options->yes, Cli::tr("Restore it; the present file is kept as a backup").toStdString());
    verb->add_flag("--other-file", options->consent.otherFile,
                   Cli::tr("Restore it though it is a copy of another file").toStdString());
    verb->add_flag("--not-sound", options->consent.unsound,
                   Cli::tr("Restore it though it is a copy of a file that was not sound").toStdString());
    verb->callback([&run, options] { run = [options](Session& session) { return restore(session, *options); }; });
}

}  // namespace credence::cli
