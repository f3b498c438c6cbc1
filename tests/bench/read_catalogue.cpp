// SPDX-License-Identifier: GPL-3.0-or-later
/// How long the built-in rules and the entries to look up take to read: the best and the middle of many times.
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

#include "catalog/catalogue.h"

namespace {

constexpr int kTimes = 50;

void measure(const char* name, credence::Result<credence::RuleBook> (*read)())
{
    std::vector<double> milliseconds;
    for (int i = 0; i < kTimes; ++i) {
        QElapsedTimer timer;
        timer.start();
        const bool ok = read().ok();
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!ok) {
            std::puts("cannot be read");
            return;
        }
    }
    std::ranges::sort(milliseconds);
    std::printf("%-12s best %.2f ms, middle %.2f ms\n", name, milliseconds.front(), milliseconds[kTimes / 2]);
}

}  // namespace

int main()
{
    measure("rules", credence::builtInCatalogue);
    measure("references", credence::builtInReferences);
    return 0;
}
