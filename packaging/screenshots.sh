#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of docs/screenshots.md: the pages, light and dark, of the sample in a window of 1280 x 800.
# With a FOLDER every page, view and dialog instead, light, dark, at 1024 x 640, 1920 x 1080, 200 % and in each further
# language: each form in a folder of its own, with list.txt: how large each picture is and how much of its page lies
# below the fold.
# Needs credence_pictures of the build that packaging/test.sh makes, and xvfb and openbox.
# usage: screenshots.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")/.."

program=$PWD/build/asan/tests/pictures/credence_pictures
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home LC_ALL=en_US.UTF-8
export ASAN_OPTIONS=detect_leaks=0  # libdbus keeps what it connected with
unset WAYLAND_DISPLAY QT_QPA_PLATFORM

# take FOLDER SIZE [OPTION...]: on a screen of that size, with a window manager, as on a desktop
take() {
    local folder=$1 size=$2
    shift 2
    mkdir -p "$folder"
    xvfb-run --auto-servernum --server-args "-screen 0 ${size}x24" \
        bash -c 'openbox 2>/dev/null & "$@"; code=$?; kill %1; exit $code' _ "$program" "$folder" --size "$size" "$@" \
        >"$folder/list.txt"
}

if [ $# -gt 0 ]; then
    all=$(realpath -m "$1")
    take "$all/light" 1280x800 --all
    take "$all/dark" 1280x800 --all --dark
    take "$all/small" 1024x640 --all
    take "$all/large" 1920x1080 --all
    take "$all/double" 1280x800 --all --zoom 200
    for language in es pt_BR; do
        take "$all/$language" 1280x800 --all --language "$language"
    done
    exit 0
fi
for scheme in light dark; do
    options=()
    [ $scheme = light ] || options=(--dark)
    take "$home/$scheme" 1280x800 "${options[@]}"
    for picture in "$home/$scheme"/*.png; do
        cp "$picture" "docs/screenshots/$(basename "$picture" .png)-$scheme.png"
    done
done
