#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds what can be changed in the rules, changes it, and sees whether a test notices. Called by run.sh."""

import argparse
import collections
import pathlib
import re
import subprocess
import sys
import time

ROOMS = ("cycles", "goals", "allocation")
PROGRAMS = ("credence_domain_tests", "credence_judgement_tests")

# What is changed into what. Operators are looked for with the blanks that the formatter sets around them, so that no
# template argument is taken for a comparison.
SWAPS = {
    " < ": " <= ", " <= ": " < ", " > ": " >= ", " >= ": " > ", " == ": " != ", " != ": " == ",
    " && ": " || ", " || ": " && ", " + ": " - ", " - ": " + ",
    "std::min(": "std::max(", "std::max(": "std::min(",
    "ranges::min_element": "ranges::max_element", "ranges::max_element": "ranges::min_element",
    "ranges::any_of": "ranges::all_of", "ranges::all_of": "ranges::any_of",
    "return true;": "return false;", "return false;": "return true;",
}
FORMS = re.compile("|".join(map(re.escape, sorted(SWAPS, key=len, reverse=True)))
                   + r"|(?<![\w.:\"'])\d+(?![\w.\"'])"  # a whole number
                   + r"|(?<=[ (])!(?=[a-z(])")          # a negation
# Text that says nothing that could be judged wrongly: comments, strings, preprocessor lines, template heads.
QUIET = re.compile(r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|^#[^\n]*|^template[^\n]*|static_assert[^\n]*",
                   re.S | re.M)

Mutant = collections.namedtuple("Mutant", "path line start end old new")


def mutants_of(path):
    text = path.read_text()
    quiet = [match.span() for match in QUIET.finditer(text)]
    for match in FORMS.finditer(text):
        start, end = match.span()
        if any(first <= start < last for first, last in quiet):
            continue
        old = match.group()
        new = SWAPS.get(old) or ("" if old == "!" else str(int(old) + 1))
        yield Mutant(path, text.count("\n", 0, start) + 1, start, end, old.strip(), new.strip() or "nothing")


def written(mutant, text):
    changed = SWAPS.get(text[mutant.start:mutant.end])
    if changed is None:
        changed = "" if mutant.old == "!" else mutant.new
    return text[:mutant.start] + changed + text[mutant.end:]


def build(folder):
    command = ["cmake", "--build", folder / "build", "--target", *PROGRAMS]
    return subprocess.run(command, capture_output=True, text=True)


def first_failure(folder, seconds):
    """The first test that fails; None if all pass. A change that never comes to an end is noticed too. Properties, which
    take longest, are asked last."""
    for program, tests in [(program, tests) for tests in ("-*Propert*", "*Propert*") for program in PROGRAMS]:
        try:
            run = subprocess.run([folder / "build/tests/domain" / program, "--gtest_brief=1", "--gtest_fail_fast",
                                  f"--gtest_filter={tests}"], capture_output=True, text=True, timeout=seconds)
        except subprocess.TimeoutExpired:
            return f"{program} did not end"
        if run.returncode:
            failed = re.search(r"\[  FAILED  \] ([\w./]+)", run.stdout)
            return failed.group(1) if failed else f"{program} ended with {run.returncode}"
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--every", type=int, default=4, help="take each N-th change of each file")
    parser.add_argument("--only", default="", help="only files whose path ends so")
    parser.add_argument("--list", action="store_true", help="say what would be changed and leave")
    options = parser.parse_args()
    rules = options.folder / "tree/core/domain"
    mutants = []
    for room in ROOMS:
        for path in sorted((rules / room).glob("*.cpp")):
            if str(path).endswith(options.only):
                mutants += list(mutants_of(path))[::options.every]
    if options.list:
        for mutant in mutants:
            print(f"{mutant.path.relative_to(rules)}:{mutant.line}\t{mutant.old}\t{mutant.new}")
        return

    sound = build(options.folder)
    if sound.returncode:
        sys.exit(sound.stdout[-3000:])
    begin = time.monotonic()
    if failed := first_failure(options.folder, 3600):
        sys.exit(f"{failed} fails without any change")
    patience = 10 * (time.monotonic() - begin) + 10

    counts = collections.Counter()
    with open(options.folder / "report.tsv", "w") as report:
        for number, mutant in enumerate(mutants, 1):
            text = mutant.path.read_text()
            try:
                mutant.path.write_text(written(mutant, text))
                failed = first_failure(options.folder, patience) if build(options.folder).returncode == 0 else ""
            finally:
                mutant.path.write_text(text)
            fate = "survived" if failed is None else "caught" if failed else "does not compile"
            counts[fate] += 1
            line = f"{mutant.path.relative_to(rules)}:{mutant.line}\t{mutant.old}\t{mutant.new}\t{fate}\t{failed or ''}"
            print(line, file=report, flush=True)
            print(f"{number}/{len(mutants)} {line}", flush=True)
    build(options.folder)  # the last change is in its objects, which are newer than the source that run.sh copies
    judged = counts["caught"] + counts["survived"]
    print(f"{judged} changes, {counts['caught']} caught ({100 * counts['caught'] / max(judged, 1):.1f} %), "
          f"{counts['survived']} survived, {counts['does not compile']} do not compile")


if __name__ == "__main__":
    main()
