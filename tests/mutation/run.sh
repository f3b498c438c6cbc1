#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How well the tests hold the rules: changes one comparison, constant or border of the rules at a time, in a copy of the
# sources, and counts how many of these changes make a test fail. Needs python3 besides what the build needs.
#
#   tests/mutation/run.sh                  every fourth change of each file
#   tests/mutation/run.sh --every 1        all of them
#   tests/mutation/run.sh --only cycles/cycle_dates.cpp
set -euo pipefail
cd "$(dirname "$0")/../.."

copy=build/mutation
mkdir -p "$copy/tree"
git ls-files -z | grep -zv '^docs/screenshots/' |
    tar --create --null --files-from=- | tar --extract --directory="$copy/tree"
cmake -S "$copy/tree" -B "$copy/build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG="-O0 -w" \
    -DCREDENCE_PRECOMPILED=ON >"$copy/configure.log"
exec python3 tests/mutation/mutants.py "$copy" "$@"
