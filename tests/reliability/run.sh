#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the release programs and cuts their acts short in every way; see README.md. Arguments go to run.py, such as
# "--only power", "--act restore" or "--seed 2".
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/install-dependencies.sh test
cmake --preset release -DCREDENCE_TESTS=PROGRAMS >/dev/null
cmake --build build/release --target credence-cli credence_disk_calls
exec python3 tests/reliability/run.py build/release/app/cli/credence-cli \
    build/release/tests/reliability/libcredence_disk_calls.so "$@"
