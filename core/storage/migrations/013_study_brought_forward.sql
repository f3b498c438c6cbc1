-- 13: study of the time before the log was kept
CREATE TABLE study_brought_forward (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    until TEXT NOT NULL CHECK (until IS date(until, '+0 days')),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 600000),
    subject TEXT NOT NULL CHECK (subject <> ''),
    title TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX study_brought_forward_day ON study_brought_forward (until, id, minutes)
