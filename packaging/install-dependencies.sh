#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages that are missing: "run" for building and running, "test" for the tests as well.
# Asks apt only if something is missing, so that repeated calls cost nothing.
set -euo pipefail

run_packages=(
    g++ cmake ninja-build ccache lld
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl1-mesa-dev libxkbcommon-dev
    libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n
    libpoppler-qt6-dev qt6-image-formats-plugins pkg-config
    libsqlite3-dev libcli11-dev nlohmann-json3-dev libvalijson-dev libcsv-dev libboost-dev
    fonts-dejavu-core
)
test_packages=(
    libgtest-dev libgmock-dev librapidcheck-dev libbenchmark-dev
    clang-16 libclang-rt-16-dev clang-format sqlite3 xvfb xauth openbox imagemagick xdotool hyperfine python3
    at-spi2-core dbus-daemon gir1.2-atspi-2.0 python3-gi
)

wanted=("${run_packages[@]}")
case "${1:-}" in
    run) ;;
    test) wanted+=("${test_packages[@]}") ;;
    *)
        echo "usage: $0 run|test" >&2
        exit 2
        ;;
esac

missing=()
for package in "${wanted[@]}"; do
    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

echo "Installing: ${missing[*]}"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing and neither root nor sudo is at hand: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
