// SPDX-License-Identifier: GPL-3.0-or-later
/// A process of which the kernel refuses some calls, as a file system does that cannot carry them out.
#pragma once

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <span>

namespace credence::testing {

inline bool refuse(std::span<sock_filter> rules)
{
    const sock_fprog programme{.len = static_cast<unsigned short>(rules.size()), .filter = rules.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &programme) == 0;
}

/// From now on this process can lock no file: ENOLCK, as on a network share whose server has no locks. For a child
/// only; there is no way back. False if the kernel does not take it.
inline bool loseFileLocks()
{
    constexpr auto kCall = static_cast<unsigned>(offsetof(seccomp_data, nr));
    constexpr auto kSecondArgument = static_cast<unsigned>(offsetof(seccomp_data, args) + 8);  // low half first
    constexpr unsigned kLoad = BPF_LD | BPF_W | BPF_ABS;
    constexpr unsigned kEquals = BPF_JMP | BPF_JEQ | BPF_K;
    constexpr unsigned kReturn = BPF_RET | BPF_K;
    std::array<sock_filter, 8> rules{{
        BPF_STMT(kLoad, kCall),
        BPF_JUMP(kEquals, __NR_flock, 5, 0),
        BPF_JUMP(kEquals, __NR_fcntl, 0, 3),
        BPF_STMT(kLoad, kSecondArgument),
        BPF_JUMP(kEquals, F_SETLK, 2, 0),
        BPF_JUMP(kEquals, F_SETLKW, 1, 0),
        BPF_STMT(kReturn, SECCOMP_RET_ALLOW),
        BPF_STMT(kReturn, SECCOMP_RET_ERRNO | ENOLCK),
    }};
    return refuse(rules);
}

/// From now on nothing that this process writes gets through: ENOSPC. For a child only.
inline bool fillDisk()
{
    constexpr auto kCall = static_cast<unsigned>(offsetof(seccomp_data, nr));
    std::array<sock_filter, 4> rules{{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, kCall),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_write, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSPC),
    }};
    return refuse(rules);
}

}  // namespace credence::testing
