#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the words of resources/catalog/*.json that are translated, as C++ for lupdate: what we say of rules, subjects
and things to look up, not what others are called. core/catalog/catalogue_words.cpp translates the same.

usage: catalogue-texts.py FILE..."""
import json
import re
import sys

# What is said under these keys is ours to say, in whatever object: of rules, needs, editions, domains, fees, entries.
SPOKEN = {"title", "text", "points", "note", "doubt", "owed", "subject", "name", "short_name", "value", "as_of"}
# Lists whose words are names of others, and entries to look up whose title is one.
NAMES = {"sources", "organisations", "credentials"}
NAMED_BY_TITLE = {"programme", "employer", "externship", "body", "funding"}


def has_words(text, key):
    """Of a date one letter is enough: "c. 2020"."""
    return re.search(r"[^\W\d_]" if key == "as_of" else r"[^\W\d_]{2}", text)


def spoken(value, under=None):
    """All words in `value`, which stands under the key `under`, if that is one of SPOKEN."""
    if isinstance(value, dict):
        for key, inner in value.items():
            is_name = key == "title" and value.get("kind") in NAMED_BY_TITLE
            yield from spoken(inner, None if is_name else key)
    elif isinstance(value, list):
        for inner in value:
            yield from spoken(inner, under)
    elif under in SPOKEN and isinstance(value, str) and has_words(value, under):
        yield value


texts = {}
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        catalogue = json.load(file)
    for key, part in catalogue.items():
        if key not in NAMES:
            texts.update(dict.fromkeys(spoken(part)))
for text in texts:
    print(f'QT_TRANSLATE_NOOP("Catalogue", {json.dumps(text, ensure_ascii=False)});')
