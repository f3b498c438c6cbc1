CREATE TABLE scenario (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    as_of TEXT CHECK (as_of IS date(as_of, '+0 days')),
    pace_percent INTEGER CHECK (pace_percent BETWEEN 0 AND 1000),
    weekly_study INTEGER CHECK (weekly_study BETWEEN 0 AND 10080),
    work_until TEXT CHECK (work_until IS date(work_until, '+0 days')),
    credential TEXT NOT NULL,
    awarded_on TEXT CHECK (awarded_on IS date(awarded_on, '+0 days')),
    exam TEXT NOT NULL,
    exam_on TEXT CHECK (exam_on IS date(exam_on, '+0 days')),
    note TEXT NOT NULL
) STRICT
-- next
CREATE TABLE step_choice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step TEXT NOT NULL UNIQUE CHECK (step <> ''),
    fate TEXT NOT NULL CHECK (fate IN ('snoozed', 'done', 'retired')),
    until TEXT CHECK (until IS date(until, '+0 days')),
    note TEXT NOT NULL
) STRICT
