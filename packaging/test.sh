#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything once under the Address and UB sanitizers, window and tests included, and
# runs all tests there; a leak of our own code fails too. Arguments go to ctest. Ends with how many passed.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh test
cmake --preset asan >/dev/null
cmake --build build/asan
packaging/run-tests.sh asan "$@"
