// SPDX-License-Identifier: GPL-3.0-or-later
/// Parts of a test that must run in a process of their own: to be killed, or to have no rights.
#pragma once

#include <gtest/gtest.h>
#include <grp.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>

namespace credence::testing {

/// Starts `work` in a child, which ends with its result and runs no destructor after it, like a program that crashes.
template <class Work>
pid_t started(Work work)
{
    const pid_t child = fork();
    if (child == 0) {
        ::_exit(work() ? 0 : 1);
    }
    EXPECT_GT(child, 0);
    return child;
}

/// Exit code of a child: 0 if its work gave true; -1 if it was killed.
inline int exitCodeOf(pid_t child)
{
    int status = 0;
    EXPECT_EQ(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

template <class Work>
bool heldInChild(Work work)
{
    return exitCodeOf(started(work)) == 0;
}

/// As a user whom permissions bind; root would write anywhere.
template <class Work>
bool heldWithoutRights(Work work)
{
    constexpr uid_t kNobody = 65534;
    return heldInChild([&] {
        const bool isBound =
            geteuid() != 0 || (setgroups(0, nullptr) == 0 && setgid(kNobody) == 0 && setuid(kNobody) == 0);
        return isBound && work();
    });
}

/// A writer that died while it changed every study session of the file: its journal is left beside it.
inline void leaveHotJournal(const QString& path)
{
    ASSERT_TRUE(heldInChild([&] {
        sqlite3* raw = nullptr;
        return sqlite3_open(path.toUtf8().constData(), &raw) == SQLITE_OK &&
               sqlite3_exec(raw, "PRAGMA cache_size = 2; BEGIN IMMEDIATE; UPDATE study_session SET minutes = 99",
                            nullptr, nullptr, nullptr) == SQLITE_OK;
    }));
    ASSERT_TRUE(QFile::exists(path + QStringLiteral("-journal")));
}

}  // namespace credence::testing
