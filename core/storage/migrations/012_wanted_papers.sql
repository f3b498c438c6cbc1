-- 12: placements have papers that are wanted of the learner; a document says why its file is in doubt
ALTER TABLE document ADD COLUMN file_trouble TEXT
-- next
CREATE TABLE wanted_paper (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    placement INTEGER NOT NULL REFERENCES placement (id) ON DELETE NO ACTION,
    what TEXT NOT NULL CHECK (what <> ''),
    due_on TEXT CHECK (due_on IS date(due_on, '+0 days')),
    handed_in_on TEXT CHECK (handed_in_on IS date(handed_in_on, '+0 days')),
    good_until TEXT CHECK (good_until IS date(good_until, '+0 days')),
    wanted_by TEXT
) STRICT
-- next
CREATE INDEX wanted_paper_placement ON wanted_paper (placement)
