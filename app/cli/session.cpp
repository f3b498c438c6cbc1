// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTextStream>

#include "words/format.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

namespace {

int exitCodeOf(Error::Code code)
{
    switch (code) {
        case Error::Code::NotFound:
        case Error::Code::NothingToUndo:
        case Error::Code::NothingToRedo:
        case Error::Code::HistoryDropped:
            return kNothingDone;
        case Error::Code::InvalidInput:
        case Error::Code::Constraint:
        case Error::Code::Conflict:
        case Error::Code::ImportUnreadable:
            return kInputRefused;
        case Error::Code::FileMissing:
        case Error::Code::FileExists:
        case Error::Code::NotARecordFile:
        case Error::Code::FileDamaged:
        case Error::Code::FileTooNew:
        case Error::Code::FileReadOnly:
        case Error::Code::FileNotReadable:
        case Error::Code::FileLocked:
        case Error::Code::DiskFull:
        case Error::Code::Io:
            return kFileFailure;
        case Error::Code::CatalogueInvalid:
        case Error::Code::Internal:
            return kBroken;
    }
    Q_UNREACHABLE();
}

QString standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

}  // namespace

Session::Session(const RuleBook& rules, const QString& path, std::optional<QDate> today, bool json)
    : m_rules(rules), m_path(path), m_json(json)
{
    if (today) {
        m_clock = std::make_unique<PinnedClock>(*today);
    } else {
        m_clock = std::make_unique<SystemClock>();
    }
}

Result<std::unique_ptr<Workspace>> Session::open(FileAccess access) const
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_path, access, m_rules, *m_clock);
    if (opened) {
        m_fileRules = opened.value()->ruleBook();
    }
    return opened;
}

Result<std::unique_ptr<Workspace>> Session::create() const
{
    if (QFileInfo(m_path).absolutePath() == standardFolder()) {
        QDir().mkpath(standardFolder());  // if it fails, creating the file says why
    }
    return Workspace::create(m_path, m_rules, *m_clock);
}

void Session::backUpOnceADay(Workspace& workspace) const
{
    const std::optional<Backup> last = workspace.lastBackup();
    if (last && last->takenAt.toLocalTime().date() == m_clock->nowUtc().toLocalTime().date()) {
        return;
    }
    const Result<void> taken = workspace.backUpIfChanged();
    if (!taken) {
        warn(Cli::tr("Saved, but no backup was taken. %1").arg(format::error(taken.error())));
    }
}

void Session::print(const QString& line) const
{
    QTextStream(stdout) << line << '\n';
}

void Session::print(const QStringList& lines) const
{
    for (const QString& line : lines) {
        print(line);
    }
}

void Session::print(const QJsonObject& object) const
{
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(object).toJson());
}

void Session::warn(const QString& line) const
{
    printError(line);
}

int Session::giveUp(ExitCode code, const QString& why) const
{
    warn(why);
    return code;
}

int Session::fail(const Error& error) const
{
    const bool isOurFile = error.code == Error::Code::FileMissing && error.subject == m_path;
    printError(format::error(error) + (isOurFile ? u' ' + Cli::tr("To make it: credence-cli new") : QString()));
    return exitCodeOf(error.code);
}

void printError(const QString& line)
{
    QTextStream(stderr) << "credence-cli: "_L1 << line << '\n';
}

QString defaultPath()
{
    const QString fromEnvironment = qEnvironmentVariable("CREDENCE_FILE");
    return fromEnvironment.isEmpty() ? standardFolder() + u"/record.credence"_s : fromEnvironment;
}

}  // namespace credence::cli
