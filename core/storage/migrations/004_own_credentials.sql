CREATE TABLE own_credential (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    body TEXT NOT NULL CHECK (body <> ''),
    level TEXT NOT NULL CHECK (level IN ('core', 'specialty', 'other')),
    subject TEXT NOT NULL,
    ceus INTEGER CHECK (ceus BETWEEN 1 AND 10000),
    note TEXT NOT NULL
) STRICT
-- next
-- One more source of CEUs. History holds rows by the place of their columns, so that the table keeps its shape and only
-- its check is written anew, as SQLite's documentation says for changes that touch no row.
PRAGMA writable_schema = ON
-- next
UPDATE sqlite_schema
SET sql = replace(sql, '''hcpro'', ''other''', '''hcpro'', ''cms'', ''other''')
WHERE type = 'table' AND name = 'ceu_activity'
-- next
PRAGMA writable_schema = RESET
