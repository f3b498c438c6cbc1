#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Start to first paint, side by side: an empty Qt window, and Credence on a file of ten years (30,000 entries).
# Both on an X server of their own with a window manager, as on a desktop. Needs a release build with its benchmarks
# (packaging/test.sh makes one) and hyperfine, xvfb, openbox.
set -euo pipefail
cd "$(dirname "$0")/../.."

build=build/release
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait; rm -rf "$folder"' EXIT
"$build/tests/bench/credence_bench_career" "$folder/career.credence"
export QT_QPA_PLATFORM=xcb DISPLAY=:97 XDG_CONFIG_HOME="$folder" XDG_DATA_HOME="$folder" XDG_RUNTIME_DIR="$folder"
Xvfb $DISPLAY -screen 0 1400x900x24 2>/dev/null &
sleep 1
openbox 2>/dev/null &
sleep 1

hyperfine --shell=none --warmup 5 --runs "${1:-40}" \
    --command-name "empty Qt window" "$build/tests/bench/credence_bench_empty_window" \
    --command-name "Credence, 30,000 entries, Today" \
    "$build/app/ui/credence --quit-when-painted --today 2026-11-23 $folder/career.credence"
