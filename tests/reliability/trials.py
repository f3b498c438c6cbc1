# SPDX-License-Identifier: GPL-3.0-or-later
"""Each trial does an act, lets something go wrong at one moment, and tells what does not hold afterwards."""
import errno
import os
import random
import shutil
import tempfile

from acts import ACTS, Program, contents, prepare
from disk import Disk, changes_in

MISTAKE = 70  # exit code: the program's own fault
ERRORS = (errno.EIO, errno.ENOSPC, errno.EACCES)


class Stand:
    """One act: its folder before it, what the file says before and after, how many calls it makes."""

    def __init__(self, cli, library, act, below):
        self.cli, self.library, self.act = cli, library, act
        self.arguments = ACTS[act][0]
        self.folder = os.path.join(below, act)
        prepare(cli, self.folder, act)
        self.file = "other.credence" if act == "new" else "record.credence"
        self.before = self.contents_in(self.folder)
        with self.copied() as folder:
            counts = os.path.join(below, act + ".counts")
            code, said = Program(cli, folder, library).run(self.arguments, {"DISK_COUNTS": counts})
            assert code == 0, f"{act}: {said}"
            self.after = self.contents_in(folder)
            self.said = said
            # The file of an older schema has records that contradict each other.
            self.sound, _ = Program(cli, folder).run(["--file", self.file, "check"])
            with open(counts, encoding="ascii") as numbers:
                self.changes, self.calls = (int(number) for number in numbers.read().split())

    def copied(self):
        return Copy(self.folder)

    def contents_in(self, folder):
        path = os.path.join(folder, self.file)
        return contents(path) if os.path.exists(path) else None

    def faults_after(self, folder, is_acknowledged, is_refused=False):
        """What does not hold in a folder in which the act was cut short: empty if all is well."""
        program = Program(self.cli, folder)
        path = os.path.join(folder, self.file)
        faults = []
        if os.path.exists(path):
            code, said = program.run(["--file", self.file, "check"])
            if code != self.sound:
                faults.append(f"check says {code}: {said.strip()}")
            found = self.contents_in(folder)
        else:
            found = None
        # A file of an older schema was migrated by the check at the latest, so that it is not as before.
        other = "before" if self.act == "migration" else "neither"
        known = {self.before: "before", self.after: "after"}.get(found, other)
        if known == "neither":
            faults.append("the file is neither as before nor as after the act")
        if is_acknowledged and known != "after" and self.before != self.after:
            faults.append("the act was acknowledged, and is not there")
        if is_refused and known == "after" and self.before != self.after:
            faults.append("the act was refused, and is there")
        faults += self.bad_backups(folder)
        # Nothing that was left behind may hold the next one up.
        if os.path.exists(os.path.join(folder, "record.credence")):
            code, said = program.run(["log", "20 min CPT afterwards"])
            if code != 0:
                faults.append(f"the next entry is refused ({code}): {said.strip()}")
        return faults

    def bad_backups(self, folder):
        """Backups that are there by their name, and are not whole."""
        bad = []
        for base, _, names in os.walk(folder):
            for name in names:
                if "backups" in base and name.endswith(".credence") and not name.startswith("."):
                    code, said = Program(self.cli, folder).run(["--file", os.path.join(base, name), "check"])
                    if code != 0 and self.act != "migration":
                        bad.append(f"backup {name}: {said.strip()}")
        return bad


class Copy:
    """A copy of a folder for as long as the trial lasts."""

    def __init__(self, folder=None):
        self.original = folder

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="credence-trial-")
        if self.original is not None:
            shutil.copytree(self.original, self.folder, dirs_exist_ok=True)
        return self.folder

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)


def killed(stand, moment, is_torn):
    """Killed before its `moment`th change of the disk; torn: after half of that write."""
    with stand.copied() as folder:
        program = Program(stand.cli, folder, stand.library)
        code, said = program.run(stand.arguments, {"DISK_KILL_AT": moment, "DISK_TORN": int(is_torn)})
        return stand.faults_after(folder, is_acknowledged=code == 0 or (said != "" and said in stand.said))


def fault_at(stand, moment, error, is_for_good):
    """Its `moment`th call fails with `error`, and with is_for_good all later ones."""
    with stand.copied() as folder:
        program = Program(stand.cli, folder, stand.library)
        trial = {"DISK_FAIL_AT": moment, "DISK_ERRNO": error, "DISK_FOR_GOOD": int(is_for_good)}
        code, said = program.run(stand.arguments, trial)
        faults = []
        if code < 0 or code == MISTAKE:
            faults.append(f"it ended with {code}: {said.strip()}")
        if code != 0 and said.strip() == "":
            faults.append(f"it failed ({code}) without a word")
        return faults + stand.faults_after(folder, is_acknowledged=code == 0)


CHANCES = (0.0, 0.5, 0.9, 0.2)  # that a change which is not safe was written all the same


def without_power(stand, seed):
    """The power goes before each change of one run, and after the last; a state of the disk by each law, and more of
    them once the act was acknowledged."""
    with stand.copied() as folder:
        journal = folder + ".journal"
        disks = [Disk(folder, law) for law in ("journal", "strict")]
        code, said = Program(stand.cli, folder, stand.library).run(stand.arguments, {"DISK_JOURNAL": journal})
        assert code == 0, said
        changes = changes_in(journal)
        os.remove(journal)
    chances = random.Random(seed)
    is_acknowledged = False
    for moment in range(len(changes) + 1):
        for disk in disks:
            for chance in CHANCES if is_acknowledged else (CHANCES[moment % len(CHANCES)],):
                with Copy() as folder:
                    disk.after_loss(chance, chances).write_to(folder)
                    faults = stand.faults_after(folder, is_acknowledged)
                    yield f"{disk.law} law, before change {moment + 1} of {len(changes)}, {chance} kept", faults
        if moment < len(changes):
            is_acknowledged = is_acknowledged or changes[moment][0] == "A"
            for disk in disks:
                disk.take(changes[moment])

