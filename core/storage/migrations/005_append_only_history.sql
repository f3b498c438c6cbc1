-- 5: contents apart from the records, and a history that only grows; migrate_history.cpp moves what there is
-- A content is kept once, under its SHA-256 in hexadecimal, which records name. No changeset copies it.
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    bytes BLOB NOT NULL CHECK (length(bytes) > 0)
) STRICT
-- next
CREATE TRIGGER content_stays_as_written BEFORE UPDATE ON content
BEGIN
    SELECT RAISE(ABORT, 'a content never changes');
END
-- next
-- rule_pack.content held the file and holds its key from now on: the table keeps its shape, because history holds rows
-- by the place of their columns.
PRAGMA writable_schema = ON
-- next
UPDATE sqlite_schema
SET sql = replace(sql, 'content TEXT NOT NULL CHECK (content <> '''')',
                  'content TEXT NOT NULL REFERENCES content (sha256) ON DELETE NO ACTION')
WHERE type = 'table' AND name = 'rule_pack'
-- next
PRAGMA writable_schema = RESET
-- next
CREATE INDEX rule_pack_content ON rule_pack (content)
-- next
ALTER TABLE history RENAME TO older_history
-- next
-- A step has nothing to reverse and a changeset until that is dropped. An undo reverses a step, a redo an undo; both
-- carry the words and the digest of the step. The changeset comes last: what lies behind a large value is read slowly.
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    taken_at TEXT NOT NULL CHECK (taken_at GLOB '????-??-??T??:??:??.???Z'),
    action TEXT NOT NULL CHECK (action IN ('add', 'edit', 'delete', 'import', 'restore')),
    kind TEXT NOT NULL CHECK (kind <> ''),
    subject TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 1),
    reverses INTEGER REFERENCES history (id) ON DELETE NO ACTION,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    chain BLOB NOT NULL CHECK (length(chain) = 32),
    changeset BLOB,
    CHECK (reverses IS NULL OR (reverses < id AND changeset IS NULL))
) STRICT
-- next
CREATE INDEX history_reverses ON history (reverses)
-- next
CREATE INDEX history_kept ON history (id) WHERE changeset IS NOT NULL
-- next
CREATE TRIGGER history_only_grows BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history only grows');
END
-- next
CREATE TRIGGER history_stays_as_written BEFORE UPDATE ON history
WHEN NEW.id IS NOT OLD.id
    OR NEW.taken_at IS NOT OLD.taken_at
    OR NEW.action IS NOT OLD.action
    OR NEW.kind IS NOT OLD.kind
    OR NEW.subject IS NOT OLD.subject
    OR NEW.count IS NOT OLD.count
    OR NEW.reverses IS NOT OLD.reverses
    OR NEW.digest IS NOT OLD.digest
    OR NEW.chain IS NOT OLD.chain
    OR NEW.changeset IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'history stays as it was written');
END
