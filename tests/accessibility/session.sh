#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Walks over the window as assistive technology is told it: a display, a bus of its own, the sample in the window.
# usage: session.sh CREDENCE CREDENCE_CLI [OPTION OF walk.py...]
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
if [ "$1" = --inside ]; then  # the display and the bus are there; what is started here ends with them
    program=$2 language=$3
    shift 3
    openbox 2>/dev/null &
    /usr/libexec/at-spi-bus-launcher --launch-immediately 2>/dev/null &
    "$program" --today 2026-11-23 --language "$language" "$HOME/record.credence" 2>"$HOME/complaints" &
    window=$! code=0
    /usr/bin/python3 "$here/walk.py" "$here/steps.txt" --resources "$here/../../resources" "$@" || code=$?
    kill "$window" 2>/dev/null || { echo "the program ended by itself:" && cat "$HOME/complaints" && code=2; } >&2
    kill %1 %2 2>/dev/null || true
    exit $code
fi

program=$(realpath "$1")
cli=$(realpath "$2")
shift 2
language=en
for ((i = 1; i < $#; ++i)); do
    [ "${!i}" != --language ] || { next=$((i + 1)) && language=${!next}; }
done
for tool in xvfb-run dbus-run-session openbox xdotool /usr/bin/python3 /usr/libexec/at-spi-bus-launcher; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: packaging/install-dependencies.sh test" >&2; exit 2; }
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home LC_ALL=C.UTF-8
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
export ASAN_OPTIONS=detect_leaks=0  # libdbus keeps what it connected with
unset WAYLAND_DISPLAY QT_QPA_PLATFORM DISPLAY
mkdir -p "$home/config" "$home/data"
"$cli" --file "$home/record.credence" --today 2026-11-23 new --sample >/dev/null

xvfb-run --auto-servernum --server-args "-screen 0 1280x900x24" dbus-run-session -- \
    "$here/session.sh" --inside "$program" "$language" "$@"
