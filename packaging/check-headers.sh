#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles each header of core/ alone, so that whoever includes it needs no other of ours before it. What Qt and the
# standard library bring is compiled once beforehand: that they are included too is seen by the build "dev".
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(qmake6 -query QT_INSTALL_HEADERS)
flags=(-std=c++20 -fPIC -w -Icore -isystem "$folder" -isystem "$folder/QtCore" -isystem "$folder/QtSql")
mkdir -p build/headers
clang++-16 "${flags[@]}" -fpch-instantiate-templates -x c++-header cmake/precompiled/outside.h -o build/headers/outside.pch
git ls-files 'core/*.h' | xargs -P "$(nproc)" -I{} \
    clang++-16 "${flags[@]}" -include-pch build/headers/outside.pch -fsyntax-only -x c++ -include {} /dev/null
