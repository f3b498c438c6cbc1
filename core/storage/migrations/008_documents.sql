-- 8: documents hold their files, are about any number of records, are reminded of and expire
ALTER TABLE document ADD COLUMN reminded_on TEXT CHECK (reminded_on IS date(reminded_on, '+0 days'))
-- next
ALTER TABLE document ADD COLUMN expires_on TEXT CHECK (expires_on IS date(expires_on, '+0 days'))
-- next
ALTER TABLE document ADD COLUMN file_name TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE document ADD COLUMN content TEXT REFERENCES content (sha256) ON DELETE NO ACTION
-- next
CREATE INDEX document_content ON document (content)
-- next
-- A record of any kind, as kind and number: "placement:2". SQLite knows no reference to one of several tables; the
-- program refuses to remove what is named here, and its check finds what is not there.
CREATE TABLE document_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE NO ACTION,
    record TEXT NOT NULL CHECK (record GLOB '?*:[1-9]*')
) STRICT
-- next
CREATE INDEX document_link_document ON document_link (document)
-- next
CREATE INDEX document_link_record ON document_link (record)
-- next
CREATE TABLE document_point (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE NO ACTION,
    point TEXT NOT NULL CHECK (point <> '')
) STRICT
-- next
CREATE INDEX document_point_document ON document_point (document)
