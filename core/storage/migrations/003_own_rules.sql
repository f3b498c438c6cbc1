CREATE TABLE rule_override (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rule TEXT NOT NULL CHECK (rule <> ''),
    edition_from TEXT CHECK (edition_from IS date(edition_from, '+0 days')),
    part TEXT NOT NULL CHECK (part <> ''),
    value TEXT NOT NULL CHECK (value <> ''),
    source TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX rule_override_once ON rule_override (rule, COALESCE(edition_from, ''), part)
-- next
CREATE TABLE rule_pack (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    catalogue TEXT NOT NULL CHECK (catalogue <> ''),
    version TEXT NOT NULL CHECK (version <> ''),
    taken_on TEXT NOT NULL CHECK (taken_on IS date(taken_on, '+0 days')),
    sha256 TEXT NOT NULL CHECK (sha256 <> ''),
    content TEXT NOT NULL CHECK (content <> ''),
    note TEXT NOT NULL,
    UNIQUE (catalogue, version)
) STRICT
-- next
CREATE TABLE reference_copy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reference TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN (
        'programme', 'funding', 'externship', 'employer', 'body', 'role', 'pay', 'work', 'calendar', 'interview')),
    title TEXT NOT NULL CHECK (title <> ''),
    text TEXT NOT NULL,
    facts TEXT NOT NULL,
    checked_on TEXT CHECK (checked_on IS date(checked_on, '+0 days')),
    note TEXT NOT NULL
) STRICT
-- next
CREATE UNIQUE INDEX reference_copy_once ON reference_copy (reference) WHERE reference <> ''
-- next
ALTER TABLE ceu_activity ADD COLUMN next_cycle INTEGER NOT NULL DEFAULT 0 CHECK (next_cycle IN (0, 1))
