# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of a file in which something was changed at random: a verb may refuse them, never crash, hang or blame itself."""
import os
import random
import shutil
import struct
import subprocess

from acts import DATA, Program
from trials import MISTAKE, Copy

SECONDS = 15
PAGE = 4096
VERBS = [["status"], ["list", "log"], ["history"], ["explain"], ["log", "1h CPT one"], ["undo"], ["backup"],
         ["list", "ceu-activity", "--json"], ["edit", "study-session", "1", "--title", "other"], ["today"]]


def flipped(old, chances):
    new = bytearray(old)
    for _ in range(chances.randint(1, 8)):
        new[chances.randrange(len(new))] = chances.randrange(256)
    return bytes(new)


def with_wrong_header(old, chances):
    new = bytearray(old)
    new[chances.randrange(16, 100)] = chances.randrange(256)
    return bytes(new)


def page_of(old, chances):
    return chances.randrange(len(old) // PAGE) * PAGE


def with_empty_page(old, chances):
    at = page_of(old, chances)
    return old[:at] + bytes(PAGE) + old[at + PAGE:]


def with_page_twice(old, chances):
    at, other = page_of(old, chances), page_of(old, chances)
    return old[:at] + old[other:other + PAGE] + old[at + PAGE:]


def with_pointer_changed(old, chances):
    """A number of two bytes in a page's head or in its array of cells."""
    at = page_of(old, chances) + chances.randrange(0, 64)
    return old[:at] + struct.pack(">H", chances.randrange(65536)) + old[at + 2:]


def cut_off(old, chances):
    return old[:chances.randrange(len(old))]


def prolonged(old, chances):
    return old + bytes(chances.randrange(256) for _ in range(chances.randint(1, 2 * PAGE)))


WAYS = [flipped, flipped, flipped, with_pointer_changed, with_pointer_changed, with_wrong_header, with_empty_page,
        with_page_twice, cut_off, prolonged]


def tried(cli, original, seed):
    chances = random.Random(seed)
    faults = []
    with open(original, "rb") as file:
        changed = chances.choice(WAYS)(file.read(), chances)
    with Copy() as folder:
        program = Program(cli, folder)
        path = os.path.join(folder, "record.credence")
        for verb in [["check"], chances.choice(VERBS), chances.choice(VERBS)]:
            with open(path, "wb") as file:
                file.write(changed)
            try:
                code, said = program.run(verb, seconds=SECONDS)
            except subprocess.TimeoutExpired:
                faults.append(f"{' '.join(verb)} hangs")
                continue
            if code < 0 or code == MISTAKE:
                faults.append(f"{' '.join(verb)} ends with {code}: {said.strip()[-300:]}")
            elif code != 0 and said.strip() == "":
                faults.append(f"{' '.join(verb)} fails ({code}) without a word")
    return faults


def jobs(cli, below, seed, count):
    newest = max(name for name in os.listdir(os.path.join(DATA, "databases")))
    original = os.path.join(below, "original.credence")
    shutil.copy(os.path.join(DATA, "databases", newest), original)
    # Migrated first, so that the newest schema is what is changed.
    with Copy() as folder:
        shutil.copy(original, os.path.join(folder, "record.credence"))
        code, said = Program(cli, folder).run(["log", "1h CPT before"])
        assert code == 0, said
        shutil.copy(os.path.join(folder, "record.credence"), original)
    return [(f"copy {number}", lambda number=number: tried(cli, original, seed * 1_000_000 + number))
            for number in range(count)]
