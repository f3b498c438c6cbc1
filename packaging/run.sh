#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the release and starts the program. Arguments go to the program.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh run
[ -f build/release/build.ninja ] || cmake --preset release
cmake --build build/release --target credence credence-cli credence-render

if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    cat <<'TEXT'

There is no display here, so the window cannot open. The command line does the same work:

    build/release/app/cli/credence-cli --help
    build/release/app/cli/credence-cli --file my.credence new
    build/release/app/cli/credence-cli --file my.credence log "2h ICD-10-CM yesterday"
    build/release/app/cli/credence-cli --file my.credence status
TEXT
    exit 0
fi
exec build/release/app/ui/credence "$@"
