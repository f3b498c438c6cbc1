# SPDX-License-Identifier: GPL-3.0-or-later
"""Files from somebody who means harm. Each verb ends in time and in bounds, changes nothing behind the user's back, and
where the schema is not that of Credence, `check` says so and nothing is written."""
import os
import sqlite3
import subprocess

from acts import Program, prepare
from trials import MISTAKE, Copy

SECONDS = 20
BOUNDS = ["prlimit", "--as=2000000000"]  # bytes of address space
VERBS = [["check"], ["status"], ["today"], ["list", "log"], ["list", "log", "--json"], ["history"], ["backup"],
         ["undo"], ["log", "1h CPT one"], ["edit", "study-session", "1", "--note", "other"]]

# What is done to the schema; each of them is to be found by `check`.
FOREIGN_SCHEMAS = {
    "trigger that empties the log": "CREATE TRIGGER t AFTER INSERT ON study_session BEGIN DELETE FROM study_session; END",
    "trigger that loops": """CREATE TRIGGER t AFTER INSERT ON study_session BEGIN
        INSERT INTO setting SELECT hex(randomblob(9)) || n, '' FROM
        (WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT n FROM c); END""",
    "history may shrink": "DROP TRIGGER history_only_grows",
    "view that swallows entries": """ALTER TABLE study_session RENAME TO kept;
        CREATE VIEW study_session AS SELECT * FROM kept;
        CREATE TRIGGER t INSTEAD OF INSERT ON study_session BEGIN SELECT 1; END""",
    "view without end": """DROP TABLE goal; CREATE VIEW goal AS
        WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c)
        SELECT n AS id, 'CPC' AS credential, NULL AS by_date, 1 AS rank, '' AS note FROM c""",
    "view that fills the memory": """DROP TABLE document; CREATE VIEW document AS
        SELECT hex(zeroblob(400000000)) AS id, 1 AS kind""",
    "table of another module": "DROP TABLE deadline; CREATE VIRTUAL TABLE deadline USING fts5(title, on_date, note)",
    "checks left out": """PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql =
        replace(sql, 'CHECK (minutes BETWEEN 1 AND 1440)', '') WHERE name = 'study_session'""",
    "day that may be missing": """PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql =
        replace(sql, 'due_on TEXT NOT NULL', 'due_on TEXT') WHERE name = 'membership'""",
    "a column more": "ALTER TABLE study_session ADD COLUMN more TEXT",
    "index on a costly function": "CREATE INDEX slow ON study_session (length(zeroblob(minutes * 1000000)))",
    "another table": "CREATE TABLE another (id INTEGER)",
}


# What is done to rows; a list of statements on a file whose constraints do not bind.
ROWS = {
    "title of ten million letters": "UPDATE study_session SET title = printf('%.*c', 10000000, 'a') WHERE id = 1",
    "minutes without bounds": "UPDATE study_session SET minutes = 9223372036854775807",
    "numbers at their end": "UPDATE sqlite_sequence SET seq = 9223372036854775807",
    "changeset of one byte": "UPDATE history SET changeset = x'54'",
    "changeset that promises two gigabytes": "UPDATE history SET changeset = x'5401016100120003888080800061'",
    "changeset of another table": "UPDATE history SET changeset = x'54020100616263001200010000000000000001'",
    "text that is no text": "UPDATE study_session SET title = CAST(x'ff00fe' AS TEXT)",
    "day that is none": "UPDATE study_session SET on_date = '9999-99-99'",
    "controls in a title": "UPDATE study_session SET title = char(27) || ']0;gone' || char(7, 10, 8238, 155)",
    "a million documents": """INSERT INTO setting WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c LIMIT
        1000000) SELECT 'k' || n, '' FROM c""",
}


# What is no file, or has no end.
NO_FILES = ["pipe", "/dev/zero", "/dev/full", "/proc/self/mem", "."]


def change(path, statements):
    with sqlite3.connect(path) as file:
        file.execute("PRAGMA ignore_check_constraints = ON")
        file.execute("PRAGMA foreign_keys = OFF")
        file.executescript("DROP TRIGGER history_stays_as_written" if "history SET" in statements else "")
        file.executescript(statements)
    file.close()


def tried(cli, original, statements, is_foreign):
    faults = []
    for verb in VERBS:
        with Copy(original) as folder:
            path = os.path.join(folder, "record.credence")
            change(path, statements)
            faults += faults_of(Program(cli, folder, bounds=BOUNDS), verb)
            if is_foreign and verb == ["check"]:
                code, said = Program(cli, folder).run(verb)
                faults += ["check calls it sound"] if code == 0 else []
    return faults


def given(cli, original, file):
    """What is no file is refused at once, and holds nobody up."""
    faults = []
    for verb in [["import", "time-tracker", file], ["import", "ceus", file], ["take-rules", file],
                 ["restore", file, "--yes"], ["--file", file, "status"], ["--file", file, "log", "1h CPT one"]]:
        with Copy(original) as folder:
            os.mkfifo(os.path.join(folder, "pipe"))
            program = Program(cli, folder, bounds=BOUNDS)
            faults += faults_of(program, verb, is_refused=True)
            faults += faults_of(program, ["log", "1h CPT one"])
    return faults


def faults_of(program, verb, is_refused=False):
    try:
        code, said = program.run(verb, seconds=SECONDS)
    except subprocess.TimeoutExpired:
        return [f"{' '.join(verb)} hangs"]
    if code < 0 or code == MISTAKE:
        return [f"{' '.join(verb)} ends with {code}: {said.strip()[-300:]}"]
    if is_refused and code == 0:
        return [f"{' '.join(verb)} is taken"]
    return []


def jobs(cli, below):
    original = os.path.join(below, "hostile")
    prepare(cli, original, "log")
    files = [(f"file with: {what}", lambda sql=sql: tried(cli, original, sql, True))
             for what, sql in FOREIGN_SCHEMAS.items()]
    files += [(f"file with: {what}", lambda sql=sql: tried(cli, original, sql, False)) for what, sql in ROWS.items()]
    return files + [(f"given {name}", lambda name=name: given(cli, original, name)) for name in NO_FILES]
