#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings translations/*.ts in step with the texts of the sources. With --check it changes nothing and fails where they are
# not: where a text is missing or gone, where lupdate cannot tell a text's context, or where English lacks a plural.
set -euo pipefail
cd "$(dirname "$0")/.."

check=false
case "${1:-}" in
    "") ;;
    --check) check=true ;;
    *)
        echo "usage: $0 [--check]" >&2
        exit 2
        ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp translations/*.ts "$work" 2>/dev/null || true
# The words of the catalogue stand in no source: they are written down as one for the time of the reading.
mkdir "$work/catalogue"
packaging/catalogue-texts.py resources/catalog/{aapc,ahima,curriculum,massachusetts}.json >"$work/catalogue/texts.cpp"
lupdate=$(qmake6 -query QT_INSTALL_BINS)/lupdate
update() {
    local language=$1
    shift
    # English is the language of the sources: its file has the plurals alone.
    "$lupdate" app core "$work/catalogue" -I app -I core -silent -locations none -no-obsolete -source-language en_US \
        -target-language "$language" "$@" -ts "$work/credence_$language.ts"
}
{
    update en -pluralonly
    update es
    update pt_BR
} >"$work/said" 2>&1 || { cat "$work/said" >&2 && exit 1; }
# What it says of std:: where a function returns a std::string is about no text.
if grep -v -e '^Scanning directory' -e 'Qualifying with unknown namespace/class ::std$' "$work/said" >&2; then
    exit 1
fi
rm "$work/said"

if ! $check; then
    cp "$work"/*.ts translations/
elif ! diff -u --exclude=catalogue --exclude='*.csv' translations "$work"; then
    echo "The translations are not in step with the sources: run packaging/update-translations.sh" >&2
    exit 1
elif grep -l 'type="unfinished"' translations/credence_en.ts; then
    echo "A plural is missing in English" >&2
    exit 1
fi
