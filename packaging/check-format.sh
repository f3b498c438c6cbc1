#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails if a source file is not formatted as .clang-format says; "fix" formats instead.
set -euo pipefail
cd "$(dirname "$0")/.."

mode=(--dry-run --Werror)
[ "${1:-}" != fix ] || mode=(-i)
git ls-files '*.h' '*.cpp' | xargs clang-format "${mode[@]}"
