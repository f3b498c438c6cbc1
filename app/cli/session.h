// SPDX-License-Identifier: GPL-3.0-or-later
/// What every verb of the command line shares: the file, the day, the rules, and how it answers.
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <memory>
#include <optional>

#include "services/ledger.h"
#include "services/workspace.h"

namespace credence::cli {

/// Exit codes, documented in docs/command-line.md.
enum ExitCode {
    kDone = 0,
    kNothingDone = 1,   ///< nothing to undo or redo, nothing found, a restore that was not confirmed
    kUsage = 2,         ///< the words of the command line were not understood
    kFileFailure = 3,   ///< a file could not be made, opened, read or written
    kInputRefused = 4,  ///< a value or a change was refused; nothing was saved
    kPartly = 5,        ///< done, but rows were rejected or the check found faults
    kBroken = 70,       ///< a mistake of the program itself
};

/// Cli::tr translates the command line's own words, in a context of that name.
class Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Session {
public:
    Session(const RuleBook& rules, const QString& path, std::optional<QDate> today, bool json);

    /// Of the file that was opened last, with its packs and own values; before that the program's own. Where those of
    /// the file cannot be read, that is `unread` from then on.
    [[nodiscard]] const RuleBook& rules();
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QDate today() const { return m_clock->today(); }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] bool json() const { return m_json; }

    [[nodiscard]] Result<std::unique_ptr<Workspace>> open(FileAccess access);
    /// The first thing that could not be read of a file that was opened: what was answered without it is no answer.
    [[nodiscard]] const std::optional<Error>& unread() const { return m_unread; }
    /// The folder of the standard place is made if it is missing, no other.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> create() const;
    /// After a write: the first one of a day takes a backup.
    void backUpOnceADay(Workspace& workspace) const;
    /// What is to be said of a backup, if anything.
    void warnOf(const TakenBackup& backup) const;

    /// One line. A break in it comes from a record and is shown as a sign, so that no record looks like lines of ours.
    void print(const QString& line) const;
    void print(const QStringList& lines) const;
    void print(const QJsonObject& object) const;
    /// A part of an object that is printed bit by bit; see JsonList.
    void printPart(const QByteArray& json) const;
    /// The words for people, or the object for programs.
    template <class Words>
    void answer(const Words& words, const QJsonObject& object) const
    {
        if (m_json) {
            print(object);
        } else {
            print(words);
        }
    }
    /// To the error stream.
    void warn(const QString& line) const;
    /// Tells why nothing more is done and gives the exit code for it.
    int giveUp(ExitCode code, const QString& why) const;
    /// Prints the error with its remedy and gives its exit code.
    int fail(const Error& error) const;

private:
    const RuleBook& m_rules;
    std::shared_ptr<const RuleBook> m_fileRules;  ///< outlives the workspace: answers are printed after it is closed
    std::optional<Error> m_rulesUnread;
    std::optional<Error> m_unread;
    QString m_path;
    std::unique_ptr<Clock> m_clock;
    bool m_json;
};

/// A message on the error stream, led by the program's name.
void printError(const QString& line);
/// Where the file lies if nothing else is said: CREDENCE_FILE, else the user's data folder; empty where there is none.
QString defaultPath();

}  // namespace credence::cli
