// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/limits.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <csignal>

// The address sanitizer reserves terabytes of address space before main; there the limit of memory cannot be set.
#if defined(__SANITIZE_ADDRESS__)
#define CREDENCE_HAS_SHADOW_MEMORY 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CREDENCE_HAS_SHADOW_MEMORY 1
#endif
#endif

namespace credence::render {

namespace {

bool limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit bounds{.rlim_cur = most, .rlim_max = most};
    return setrlimit(resource, &bounds) == 0;
}

}  // namespace

bool limitYourself()
{
#ifndef CREDENCE_HAS_SHADOW_MEMORY
    if (!limit(RLIMIT_AS, kMostMemoryBytes)) {
        return false;
    }
#endif
    return limit(RLIMIT_CPU, kMostCpuSeconds) && limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) &&
           prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_PDEATHSIG, SIGKILL) == 0;
}

}  // namespace credence::render
