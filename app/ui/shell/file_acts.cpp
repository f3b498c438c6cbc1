// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_acts.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include "services/career_desk.h"
#include "services/papers.h"
#include "services/whole_files.h"
#include "words/format.h"
#include "words/format_resume.h"
#include "services/sample_file.h"
#include "storage/backup.h"
#include "ui/first_run/sample_path.h"
#include "ui/rules/rule_pack_dialog.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/restore_dialog.h"
#include "ui/shell/start_options.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/dialog_size.h"

using namespace Qt::StringLiterals;

namespace credence {

FileActs::FileActs(MainWindow& window, Prompts& prompts, const Clock& clock)
    : QObject(&window), m_window(window), m_prompts(prompts), m_clock(clock)
{}

QString FileActs::fileFolder() const
{
    const QString open = m_window.filePath();
    return QFileInfo(open.isEmpty() ? defaultFilePath() : open).absolutePath();
}

void FileActs::makeNew()
{
    const QString path = m_prompts.fileToCreate(&m_window, fileFolder());
    if (!path.isEmpty()) {
        m_window.createFile(path);
    }
}

void FileActs::openOther()
{
    const QString path = m_prompts.fileToOpen(&m_window, fileFolder());
    if (!path.isEmpty()) {
        m_window.openFile(path);
    }
}

void FileActs::openSample()
{
    const QString path = sampleFilePath();
    if (m_window.workbench() && m_window.filePath() == path) {
        return;
    }
    if (!QFileInfo::exists(path)) {
        const Result<void> made = makeSampleFile(path, m_window.rules(), m_clock);
        if (!made) {
            m_window.messages().showMessage(format::error(made.error()));
            return;
        }
    }
    m_window.openFile(path);
}

void FileActs::backUpNow()
{
    const Result<TakenBackup> taken = m_window.workbench()->workspace().backUp();
    if (taken) {
        m_window.messages().showNotice(tr("Backed up to %1").arg(QFileInfo(taken.value().backup.path).fileName()));
        m_window.tellDoubts(taken.value());
    } else {
        m_window.messages().showMessage(format::error(taken.error()));
    }
    m_window.refreshBackupStatus();
}

void FileActs::restore()
{
    if (backupsOf(m_window.filePath()).empty()) {
        m_window.messages().showMessage(tr("There is no backup of this file yet."));
        return;
    }
    auto* dialog = new RestoreDialog(m_window.filePath(), m_clock.today(), &m_window);
    if (m_window.workbench()) {
        connect(&m_window.workbench()->workspace(), &Workspace::changed, dialog, &RestoreDialog::showPreview);
    }
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeBack(dialog->chosen()); });
    openOnce(*dialog);
}

void FileActs::takeBack(const QString& backupPath, const RestoreConsent& consent)
{
    const QString path = m_window.filePath();
    m_window.closeFile();
    const Result<void> restored = restoreBackup(path, backupPath, m_clock.nowUtc(), consent);
    m_window.openFile(path);
    if (restored) {
        m_window.messages().showNotice(tr("The backup is back. What it replaced is kept as a backup too."));
        return;
    }
    const Error& error = restored.error();
    if (error.cause == Error::Cause::OfAnotherFile) {
        askToTakeBack(backupPath, format::error(error), {.otherFile = true, .unsound = consent.unsound});
    } else if (error.cause == Error::Cause::Unsound) {
        askToTakeBack(backupPath, format::error(error), {.otherFile = consent.otherFile, .unsound = true});
    } else {
        m_window.messages().showMessage(format::error(error));
    }
}

void FileActs::askToTakeBack(const QString& backupPath, const QString& doubt, const RestoreConsent& consent)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Restore"), doubt, QMessageBox::Cancel, &m_window);
    box->setObjectName(QStringLiteral("restoreDoubt"));
    QAbstractButton* restore = box->addButton(tr("&Restore it all the same"), QMessageBox::AcceptRole);
    connect(restore, &QAbstractButton::clicked, this, [this, backupPath, consent] { takeBack(backupPath, consent); });
    box->setDefaultButton(QMessageBox::Cancel);
    openOnce(*box);
}

void FileActs::importFrom(ImportSource source)
{
    const QString path = m_prompts.csvToImport(&m_window, source == ImportSource::TimeTracker
                                                              ? tr("Import a time tracker's detailed report")
                                                              : tr("Import a list of CEU activities"));
    if (path.isEmpty()) {
        return;
    }
    planFrom(source, path, {});
}

void FileActs::planFrom(ImportSource source, const QString& path, const ToldOfColumns& told)
{
    const Result<ImportPlan> plan = planImport(m_window.workbench()->workspace(), source, path, told);
    if (!plan && asksForDateOrder(plan.error())) {
        askDateOrder(source, path, told, format::error(plan.error()));
        return;
    }
    if (!plan && durationInQuestion(plan.error())) {
        askDurations(source, path, told, format::error(plan.error()));
        return;
    }
    if (!plan) {
        m_window.messages().showMessage(format::error(plan.error()));
        return;
    }
    auto* dialog = new ImportDialog(plan.value(), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->plan()); });
    openOnce(*dialog);
}

void FileActs::askDateOrder(ImportSource source, const QString& path, const ToldOfColumns& told,
                            const QString& question)
{
    const QDate monthFirst(2026, 3, 4);
    const QDate dayFirst(2026, 4, 3);
    const auto with = [&told](DateOrder order) {
        ToldOfColumns more = told;
        more.dates = order;
        return more;
    };
    askToldOf(QStringLiteral("dateOrder"), source, path, question,
              {{tr("&Month first: 03/04/2026 is %1").arg(format::date(monthFirst)), with(DateOrder::MonthFirst)},
               {tr("&Day first: 03/04/2026 is %1").arg(format::date(dayFirst)), with(DateOrder::DayFirst)}});
}

void FileActs::askDurations(ImportSource source, const QString& path, const ToldOfColumns& told,
                            const QString& question)
{
    constexpr Minutes kOfHours{18 * 60 + 25};
    constexpr Minutes kOfMinutes{18};
    const auto with = [&told](DurationParts parts) {
        ToldOfColumns more = told;
        more.durations = parts;
        return more;
    };
    askToldOf(
        QStringLiteral("durationParts"), source, path, question,
        {{tr("&Hours and minutes: 18:25 is %1").arg(format::duration(kOfHours)), with(DurationParts::HoursAndMinutes)},
         {tr("&Minutes and seconds: 18:25 is %1").arg(format::duration(kOfMinutes)),
          with(DurationParts::MinutesAndSeconds)}});
}

void FileActs::askToldOf(const QString& name, ImportSource source, const QString& path, const QString& question,
                         const std::vector<std::pair<QString, ToldOfColumns>>& answers)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Import"), question, QMessageBox::Cancel, &m_window);
    box->setObjectName(name);
    for (const auto& [words, told] : answers) {
        QAbstractButton* button = box->addButton(words, QMessageBox::AcceptRole);
        connect(button, &QAbstractButton::clicked, this,
                [this, source, path, answer = told] { planFrom(source, path, answer); });
    }
    openOnce(*box);
}

void FileActs::takeRules()
{
    const QString path = m_prompts.rulesToTake(&m_window);
    if (path.isEmpty()) {
        return;
    }
    auto* dialog = new RulePackDialog(m_window.workbench()->workspace(), m_window.workbench()->ledger(), path,
                                      m_window.workbench());
    connect(dialog, &RulePackDialog::noticeRaised, &m_window.messages(), &MessageBar::showNotice);
    openOnce(*dialog);
}

void FileActs::keepDocuments()
{
    if (const QStringList paths = m_prompts.documentsToKeep(&m_window); !paths.isEmpty()) {
        m_window.workbench()->keepFiles(paths);
    }
}

void FileActs::saveResume()
{
    const Workspace& workspace = m_window.workbench()->workspace();
    const Result<Resume> resume = CareerDesk(workspace).resume();
    if (!resume) {
        m_window.messages().showMessage(format::error(resume.error()));
        return;
    }
    const QString path = m_prompts.resumeToSave(&m_window);
    if (path.isEmpty()) {
        return;
    }
    const bool isText = path.endsWith(u".txt"_s, Qt::CaseInsensitive);
    const Result<QByteArray> bytes =
        isText ? Result<QByteArray>(
                     QString(format::resumeLines(resume.value(), workspace.rules()).join(u'\n') + u'\n').toUtf8())
               : pdfOf(format::resumePaper(resume.value(), workspace.rules()));
    const Result<void> written =
        bytes ? writeWhole(path, bytes.value(), IfThere::Replace) : Result<void>(bytes.error());
    if (written) {
        m_window.messages().showNotice(tr("Written to %1").arg(QFileInfo(path).fileName()));
    } else {
        m_window.messages().showMessage(format::error(written.error()));
    }
}

void FileActs::take(const ImportPlan& plan)
{
    const Result<ImportOutcome> outcome = m_window.workbench()->ledger().import(plan);
    if (outcome) {
        m_window.messages().showNotice(format::importOutcome(outcome.value()));
    } else {
        m_window.messages().showMessage(format::error(outcome.error()));
    }
}

}  // namespace credence
