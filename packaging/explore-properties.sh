#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the properties of the tests on cases that the gate does not draw: CASES of each (1,000 without a number), from a
# seed of its own, on the build under sanitizers. A failure names the case and how to repeat it (RC_PARAMS).
set -euo pipefail
cd "$(dirname "$0")/.."

export RC_PARAMS="max_success=${1:-1000} seed=${2:-$RANDOM$RANDOM}"
export QT_QPA_PLATFORM=offscreen
echo "RC_PARAMS='$RC_PARAMS'"
cmake --preset asan >/dev/null
failed=0
for tests in $(grep -rl RC_GTEST_PROP tests --include=*.cpp | cut -d/ -f2 | sort -u); do
    suites=$(grep -rhoP 'RC_GTEST_PROP\(\K\w+' "tests/$tests" | sort -u | sed 's/$/.*/' | paste -sd:)
    cmake --build build/asan --target "credence_${tests}_tests"
    "$(find "build/asan/tests/$tests" -maxdepth 1 -name "credence_${tests}_tests")" --gtest_brief=1 --gtest_filter="$suites" || failed=1
done
exit $failed
