#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the tests of a build (preset "asan", "release" or "dev") and counts them: under the sanitizers a test program is
# one test to ctest and many to GoogleTest. Further arguments go to ctest.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=$1
shift
# What is told of a fault is kept short, since it is paid for with every allocation of every test: for the whole story run
# the program that failed by itself.
export UBSAN_OPTIONS=print_stacktrace=1
export ASAN_OPTIONS=malloc_context_size=2:quarantine_size_mb=16:allow_addr2line=1
# A commit is judged by the same cases each time; others are drawn by packaging/explore-properties.sh.
export RC_PARAMS=${RC_PARAMS:-seed=20261201}
# What tests write is thrown away: in memory, where there is room, no sync has to wait for a disk.
if [ -z "${TMPDIR:-}" ] && room=$(df --output=avail --block-size=1M /dev/shm 2>/dev/null | tail -n 1) && [ "$room" -ge 3072 ]; then
    TMPDIR=$(mktemp --directory /dev/shm/credence-tests-XXXXXX)
    chmod 1777 "$TMPDIR"  # as /tmp is: some tests act as another user
    export TMPDIR
    trap 'rm -rf "$TMPDIR"' EXIT
fi
build=$PWD/build/$preset
failed=0
# Each result is worth a line and no more, unless it is a failure.
ctest --preset "$preset" --parallel "$(nproc)" --quiet --output-log "$build/tests.log" "$@" || failed=$?
grep -E '^ *[0-9]+/[0-9]+ Test +#|tests passed|^\[  FAILED  \]' "$build/tests.log" || true
[ $failed -eq 0 ] || cat "$build/tests.log"
counted='/^\[  PASSED  \] [0-9]+ tests?\./ { passed += $4 } /^ *[0-9]+ FAILED TESTS?$/ { failed += $1 }
         END { printf "%d passed, %d failed\n", passed, failed }'
awk "$counted" "$build/Testing/Temporary/LastTest.log" | tee "$build/totals"
exit $failed
