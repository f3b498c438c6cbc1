# SPDX-License-Identifier: GPL-3.0-or-later
"""The acts that are tried, each on a folder with a file made by the command line alone, and what is compared."""
import hashlib
import os
import shutil
import sqlite3
import subprocess

DATA = os.path.join(os.path.dirname(__file__), "..", "data")
TODAY = "2026-11-23"

CSV = """User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount ()
learner,,Study,ICD-10-CM,,ears and eyes,No,2026-11-02,09:00:00,2026-11-02,10:30:00,01:30:00,study,
learner,,Study,CPT,,the heart,No,2026-11-03,09:00:00,2026-11-03,11:00:00,02:00:00,study,
"""


def paper():
    """A PDF of one page that can be opened, with 200 KiB that no page shows."""
    filling = bytes(range(256)) * 800
    objects = (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>",
               b"<</Length %d>>stream\n" % len(filling) + filling + b"\nendstream")
    pdf = b"%PDF-1.7\n"
    places = b"0000000000 65535 f \n"
    for number, words in enumerate(objects, 1):
        places += b"%010d 00000 n \n" % len(pdf)
        pdf += b"%d 0 obj" % number + words + b"endobj\n"
    return (pdf + b"xref\n0 %d\n" % (len(objects) + 1) + places +
            b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(pdf)))


# name: (the arguments, the acts that must come before on the same file)
ACTS = {
    "new": (["--file", "other.credence", "new"], []),
    "log": (["log", "1h CPT one"], []),
    "add": (["add", "ceu-activity", "--title", "A webinar", "--on-date", "2026-11-02", "--ceus", "2", "--source", "aapc",
             "--provider", "AAPC", "--credits", "CPC=1"], []),
    "attach": (["attach", "paper.pdf", "--to", "goal:1"], []),
    "edit": (["edit", "study-session", "1", "--title", "another title"], []),
    "delete": (["delete", "study-session", "1", "2"], []),
    "import": (["import", "time-tracker", "hours.csv"], []),
    "undo": (["undo"], []),
    "redo": (["redo"], [["undo"]]),
    "backup": (["backup"], []),
    "restore": (["restore", "1", "--yes"], [["backup"], ["delete", "study-session", "1", "2"]]),
    "set-rule": (["set-rule", "aapc.cpc.exam", "/exam_format/pass_mark", "72"], []),
    "settings": (["settings", "history-days", "90"], []),
    "migration": (["log", "1h CPT one"], []),
}


class Program:
    """The command line as it was built, on the file of one folder."""

    def __init__(self, cli, folder, library=None, bounds=()):
        self.cli, self.folder, self.library, self.bounds = cli, folder, library, bounds

    def run(self, arguments, trial=None, seconds=20):
        """Exit code (minus the signal, if one ended it) and what it said; `trial` holds what disk_calls.cpp reads."""
        surroundings = dict(os.environ, HOME=self.folder, XDG_DATA_HOME=self.folder, XDG_CONFIG_HOME=self.folder,
                            LC_ALL="C.UTF-8", CREDENCE_FILE="record.credence")
        if trial is not None:
            surroundings |= {"LD_PRELOAD": self.library, "DISK_FOLDER": self.folder}
            surroundings |= {name: str(value) for name, value in trial.items()}
        done = subprocess.run([*self.bounds, self.cli, "--today", TODAY, *arguments], cwd=self.folder, env=surroundings,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds)
        said = (done.stdout + done.stderr).decode(errors="replace")
        return done.returncode, said


def prepare(cli, folder, act):
    """Makes the folder in which `act` is tried."""
    os.makedirs(folder)
    program = Program(cli, folder)
    with open(os.path.join(folder, "hours.csv"), "w", encoding="utf-8") as csv:
        csv.write(CSV)
    with open(os.path.join(folder, "paper.pdf"), "wb") as file:
        file.write(paper())
    file = os.path.join(folder, "record.credence")
    if act == "migration":
        shutil.copy(os.path.join(DATA, "databases", "schema-3.credence"), file)
        return
    first = [["new"], ["log", "2h CPT two"], ["log", "45 min ICD-10-CM yesterday three"],
             ["add", "goal", "--credential", "CPC", "--rank", "1"]]
    for arguments in first + ACTS[act][1]:
        code, said = program.run(arguments)
        assert code == 0, f"{arguments}: {said}"


def contents(path):
    """All that a file says, but for what differs from run to run: times, and the links of the chain that hold them."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as file:
        tables = [row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        digest = hashlib.sha256()
        for table in tables:
            columns = [row[1] for row in file.execute(f'PRAGMA table_info("{table}")')]
            told = [f'quote("{name}")' for name in columns
                    if table != "history" or name not in ("taken_at", "digest", "chain", "changeset")]
            for row in file.execute(f'SELECT {", ".join(told)} FROM "{table}" ORDER BY 1, 2'):
                digest.update(repr((table, row)).encode())
    file.close()
    return digest.hexdigest()
