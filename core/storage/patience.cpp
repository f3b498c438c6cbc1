// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/patience.h"

#include <chrono>
#include <optional>
#include <thread>

namespace credence {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds kLongest(2);
constexpr std::chrono::milliseconds kMoment(20);

struct Wait {
    Clock::time_point begun;
    std::optional<Clock::time_point> gaveUp;
    QString gaveUpOn;
};

thread_local Wait g_wait;

}  // namespace

bool waitForOthers(const QString& path, bool isFirst)
{
    const Clock::time_point now = Clock::now();
    if (isFirst) {
        if (g_wait.gaveUp && g_wait.gaveUpOn == path && now - *g_wait.gaveUp < kLongest) {
            return false;
        }
        g_wait.begun = now;
    }
    if (now - g_wait.begun >= kLongest) {
        g_wait.gaveUp = now;
        g_wait.gaveUpOn = path;
        return false;
    }
    std::this_thread::sleep_for(kMoment);
    return true;
}

}  // namespace credence
