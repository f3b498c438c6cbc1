#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the words of resources/catalog/*.json that are translated, as C++ for lupdate: what we say of rules, subjects
and things to look up, not what others are called. core/catalog/catalogue_words.cpp translates the same.

usage: catalogue-texts.py FILE..."""
import json
import re
import sys

# What is said under these keys is ours to say, in whatever object: of rules, needs, editions, domains, fees, entries.
SPOKEN = {"title", "text", "points", "note", "doubt", "owed", "subject", "name", "short_name", "value"}
# Lists whose words are names of others, and entries to look up whose title is one.
NAMES = {"sources", "organisations", "credentials"}
NAMED_BY_TITLE = {"programme", "employer", "externship", "body", "funding"}


def spoken(value, is_spoken=False):
    """All words in `value`, which stand under a key of SPOKEN if `is_spoken`."""
    if isinstance(value, dict):
        for key, inner in value.items():
            is_name = key == "title" and value.get("kind") in NAMED_BY_TITLE
            yield from spoken(inner, key in SPOKEN and not is_name)
    elif isinstance(value, list):
        for inner in value:
            yield from spoken(inner, is_spoken)
    elif is_spoken and isinstance(value, str) and re.search(r"[^\W\d_]{2}", value):
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
