# SPDX-License-Identifier: GPL-3.0-or-later
"""What a folder may hold after a loss of power, by the changes that disk_calls.cpp wrote down.

Two laws. "journal", as ext4 with ordered data: names reach the disk in their order, and a sync of anything brings all
earlier ones with it; bytes reach it in any order until their file is synced. "strict", as POSIX promises and no more:
bytes are safe once their file is synced, a name once its folder is; all else is kept or lost one by one.
"""
import os
import posixpath

TEXTS_OF = {"C": 1, "W": 1, "S": 1, "A": 1, "U": 1, "M": 1, "P": 1, "R": 2, "X": 2, "L": 2, "T": 0}


def changes_in(path):
    """The changes as (letter, numbers, texts), in their order; texts are bytes."""
    found = []
    with open(path, "rb") as journal:
        while line := journal.readline():
            letter, *numbers = line.decode().split()
            numbers = [int(number) for number in numbers]
            first_length = len(numbers) - TEXTS_OF[letter]
            texts = [journal.read(length) for length in numbers[first_length:]]
            found.append((letter, numbers[:first_length], texts))
    return found


class Disk:
    """A folder, and the changes that a program makes to it: what is safe, and what is still to be written."""

    def __init__(self, folder, law):
        self.folder, self.law = folder, law
        self.files, self.names, self.folders = {}, {}, set()  # bytes by file, file by path, paths
        self.pending = []  # ("bytes" of which file | "name" in which folder, change), in their order
        self.file_of = {}  # by inode: one that is free is soon another file's
        for base, _, names in os.walk(folder):
            self.folders.add(base)
            for name in names:
                path = posixpath.join(base, name)
                self.names[path] = self._new_file(os.stat(path).st_ino)
                with open(path, "rb") as file:
                    self.files[self.names[path]] = file.read()

    def _new_file(self, inode):
        self.file_of[inode] = len(self.files)
        self.files[self.file_of[inode]] = b""
        return self.file_of[inode]

    def take(self, change):
        letter, numbers, texts = change
        paths = [text.decode() for text in texts] if letter in "CURXLMS" else []
        if letter in "WT":
            self.pending.append((("bytes", self.file_of[numbers[0]]), change))
        elif letter == "C":
            named = ("C", paths[0], self._new_file(numbers[0]))
            self.pending.append((("name", posixpath.dirname(paths[0])), named))
        elif letter in "URXLM":
            self.pending.append((("name", posixpath.dirname(paths[-1])), (letter, *paths)))
        elif letter == "S":
            self._sync(("bytes", self.file_of.get(numbers[0])), ("name", paths[0]))

    def _sync(self, its_bytes, its_names):
        def is_safe(place):
            return place in (its_bytes, its_names) or (self.law == "journal" and place[0] == "name")
        for place, change in self.pending:
            if is_safe(place):
                self._write(place, change)
        self.pending = [one for one in self.pending if not is_safe(one[0])]

    def _write(self, place, change):
        if place[0] == "bytes":
            self.files[place[1]] = with_bytes(self.files[place[1]], change)
        elif change[0] == "M":
            self.folders.add(change[1])
        else:
            rename(self.names, change)

    def after_loss(self, chance, random):
        """The disk as it may be when the power goes now: each pending change is kept with `chance`, from 0 to 1."""
        other = object.__new__(Disk)
        other.folder, other.law = self.folder, self.law
        other.files, other.names, other.folders = dict(self.files), dict(self.names), set(self.folders)
        named = sum(place[0] == "name" for place, _ in self.pending)
        names_left = sum(random.random() < chance for _ in range(named))  # the first so many, by the law of the journal
        for place, change in self.pending:
            is_kept = random.random() < chance
            if place[0] == "name" and self.law == "journal":
                is_kept, names_left = names_left > 0, names_left - 1
            if is_kept:
                other._write(place, change)
        return other

    def write_to(self, folder):
        for base in self.folders:
            os.makedirs(folder + base[len(self.folder):], exist_ok=True)
        for path, file in self.names.items():
            copy = folder + path[len(self.folder):]
            if os.path.isdir(posixpath.dirname(copy)):  # else its folder was lost
                with open(copy, "wb") as out:
                    out.write(self.files[file])


def with_bytes(old, change):
    letter, numbers, texts = change
    if letter == "T":
        return old[:numbers[1]].ljust(numbers[1], b"\0")
    offset = numbers[1]
    return old[:offset].ljust(offset, b"\0") + texts[0] + old[offset + len(texts[0]):]


def rename(names, change):
    """Changes the names; what speaks of a file that is not there changes nothing."""
    letter, first, *second = change
    if letter == "C":
        names[first] = second[0]
    elif letter == "U":
        names.pop(first, None)
    elif letter == "R" and first in names:
        names[second[0]] = names.pop(first)
    elif letter == "L" and first in names:
        names[second[0]] = names[first]
    elif letter == "X" and first in names and second[0] in names:
        names[first], names[second[0]] = names[second[0]], names[first]
