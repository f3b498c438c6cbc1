// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTextStream>

#include "models/format.h"

namespace credence::cli {

using namespace Qt::StringLiterals;

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
    return Workspace::open(m_path, access, m_rules, *m_clock);
}

Result<std::unique_ptr<Workspace>> Session::create() const
{
    return Workspace::create(m_path, m_rules, *m_clock);
}

void Session::backUpOnceADay(Workspace& workspace) const
{
    const std::optional<Backup> last = workspace.lastBackup();
    if (last && last->takenAt.date() == m_clock->nowUtc().date()) {
        return;
    }
    const Result<Backup> taken = workspace.backUp();
    if (!taken) {
        warn(tr("Saved, but no backup was taken: %1").arg(format::error(taken.error())));
    }
}

void Session::print(const QString& line) const
{
    QTextStream(stdout) << line << '\n';
}

void Session::print(const QJsonObject& object) const
{
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(object).toJson());
}

void Session::warn(const QString& line) const
{
    QTextStream(stderr) << line << '\n';
}

namespace {

int exitCodeOf(Error::Code code)
{
    switch (code) {
        case Error::Code::NotFound:
        case Error::Code::NothingToUndo:
        case Error::Code::NothingToRedo:
            return kNothingDone;
        case Error::Code::InvalidInput:
        case Error::Code::Constraint:
        case Error::Code::Conflict:
        case Error::Code::ImportUnreadable:
            return kInputRefused;
        default:
            return kFileFailure;
    }
}

}  // namespace

int Session::fail(const Error& error) const
{
    warn(format::error(error));
    return exitCodeOf(error.code);
}

QString defaultPath()
{
    const QString fromEnvironment = qEnvironmentVariable("CREDENCE_FILE");
    return fromEnvironment.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/record.credence"_s
               : fromEnvironment;
}

}  // namespace credence::cli
