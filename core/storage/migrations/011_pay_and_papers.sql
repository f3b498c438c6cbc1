-- 11: one's own pay and figures of credentials; papers that a placement wants; why a document's file is in doubt
CREATE TABLE pay (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    employer TEXT NOT NULL CHECK (employer <> ''),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day, '+0 days')),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 100000000),
    per TEXT NOT NULL,
    weekly INTEGER CHECK (weekly BETWEEN 1 AND 10080),
    placement INTEGER REFERENCES placement (id) ON DELETE NO ACTION,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX pay_placement ON pay (placement)
-- next
CREATE TABLE credential_figures (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    credential TEXT NOT NULL CHECK (credential <> ''),
    noted_on TEXT NOT NULL CHECK (noted_on IS date(noted_on, '+0 days')),
    fee_low INTEGER CHECK (fee_low BETWEEN 0 AND 100000000),
    fee_high INTEGER CHECK (fee_high BETWEEN 0 AND 100000000),
    books_low INTEGER CHECK (books_low BETWEEN 0 AND 100000000),
    books_high INTEGER CHECK (books_high BETWEEN 0 AND 100000000),
    study_low INTEGER CHECK (study_low BETWEEN 0 AND 600000),
    study_high INTEGER CHECK (study_high BETWEEN 0 AND 600000),
    gain_low INTEGER CHECK (gain_low BETWEEN 0 AND 100000000),
    gain_high INTEGER CHECK (gain_high BETWEEN 0 AND 100000000),
    note TEXT NOT NULL
) STRICT
-- next
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
