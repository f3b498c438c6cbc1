#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the release with its tests and runs all of them. Arguments go to ctest.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh test
cmake --preset release -DCREDENCE_TESTS=ON >/dev/null
cmake --build build/release
ctest --preset release --parallel "$(nproc)" "$@"
