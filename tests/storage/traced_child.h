// SPDX-License-Identifier: GPL-3.0-or-later
/// A part of a test in a process of its own that is killed at one exact moment: before or after one of its system
/// calls. Between two of them nothing happens that another process or the next start could see.
#pragma once

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QtGlobal>

namespace credence::testing {

inline constexpr qint64 kNever = 0;

struct Traced {
    qint64 moments;  ///< that there were until its end
    bool wasKilled;
};

/// Runs `work`, which gives whether it succeeded, and kills it at its `moment`th moment, from 1.
template <class Work>
Traced traced(qint64 moment, Work work)
{
    const pid_t child = fork();
    if (child == 0) {
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::raise(SIGSTOP);
        ::_exit(work() ? 0 : 1);
    }
    EXPECT_GT(child, 0);
    constexpr unsigned long kOptions = PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL;
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(::ptrace(PTRACE_SETOPTIONS, child, nullptr, kOptions), 0);
    constexpr int kSystemCall = SIGTRAP | 0x80;
    Traced run{.moments = 0, .wasKilled = false};
    while (!run.wasKilled) {
        EXPECT_EQ(::ptrace(PTRACE_SYSCALL, child, nullptr, nullptr), 0);
        EXPECT_EQ(::waitpid(child, &status, 0), child);
        if (!WIFSTOPPED(status)) {
            EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << "it ended by itself, and not well";
            return run;
        }
        run.moments += WSTOPSIG(status) == kSystemCall ? 1 : 0;
        if (run.moments == moment && moment != kNever) {
            ::kill(child, SIGKILL);
            EXPECT_EQ(::waitpid(child, &status, 0), child);
            run.wasKilled = true;
        }
    }
    return run;
}

}  // namespace credence::testing
