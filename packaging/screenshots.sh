#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of docs/screenshots.md: the pages, light and dark, of the real program on the
# sample, in a window of 1280 x 800. Needs a release build (packaging/run.sh or test.sh makes one).
set -euo pipefail
cd "$(dirname "$0")/.."

build=${1:-build/release}
folder=$(mktemp -d)
display=:96
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$folder"' EXIT

tests/flow/build-sample-file.sh "$build/app/cli/credence-cli" "$folder/sample.credence" >/dev/null
Xvfb $display -screen 0 1400x900x24 2>/dev/null &
export DISPLAY=$display XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data" XDG_RUNTIME_DIR="$folder"
unset WAYLAND_DISPLAY
sleep 1
openbox &
mkdir -p docs/screenshots "$XDG_CONFIG_HOME/credence"

for scheme in light dark; do
    printf '[look]\nscheme=%s\n' "$scheme" >"$XDG_CONFIG_HOME/credence/window.ini"
    "$build/app/ui/credence" --today 2026-11-23 "$folder/sample.credence" &
    program=$!
    window=$(xdotool search --sync --onlyvisible --pid $program | tail -n 1)
    xdotool windowsize --sync "$window" 1280 800
    sleep 2
    page=0
    for name in today pathway log credentials ceus evidence jobs career; do
        page=$((page + 1))
        xdotool key "ctrl+$page"
        sleep 2
        import -window "$window" "docs/screenshots/$name-$scheme.png"
    done
    kill $program
    wait $program 2>/dev/null || true
done
