-- 9: the search for work: employers, contacts, applications with the days of their stages, interviews, events
-- Choices have no check here: the program refuses unknown names both ways, so that one more needs no change of a table.
CREATE TABLE employer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    town TEXT NOT NULL,
    setting TEXT NOT NULL,
    website TEXT NOT NULL,
    left_out INTEGER NOT NULL CHECK (left_out IN (0, 1)),
    left_out_because TEXT NOT NULL,
    reference TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    employer INTEGER REFERENCES employer (id) ON DELETE NO ACTION,
    role TEXT NOT NULL,
    mail TEXT NOT NULL,
    phone TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX contact_employer ON contact (employer)
-- next
CREATE TABLE application (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    employer INTEGER NOT NULL REFERENCES employer (id) ON DELETE NO ACTION,
    role TEXT NOT NULL,
    kind TEXT NOT NULL,
    stage TEXT NOT NULL,
    closed_because TEXT,
    next_act TEXT NOT NULL,
    next_on TEXT CHECK (next_on IS date(next_on, '+0 days')),
    contact INTEGER REFERENCES contact (id) ON DELETE NO ACTION,
    work_place TEXT,
    posting TEXT NOT NULL,
    pay_low INTEGER CHECK (pay_low BETWEEN 0 AND 100000000),
    pay_high INTEGER CHECK (pay_high BETWEEN 0 AND 100000000),
    pay_per TEXT,
    pay_named_by TEXT,
    weekly INTEGER CHECK (weekly BETWEEN 0 AND 10080),
    answer_by TEXT CHECK (answer_by IS date(answer_by, '+0 days')),
    follow_ups INTEGER NOT NULL CHECK (follow_ups BETWEEN 0 AND 20),
    followed_up_on TEXT CHECK (followed_up_on IS date(followed_up_on, '+0 days')),
    follow_up_limit INTEGER NOT NULL CHECK (follow_up_limit BETWEEN 0 AND 20),
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX application_employer ON application (employer)
-- next
CREATE INDEX application_contact ON application (contact)
-- next
CREATE TABLE application_stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL REFERENCES application (id) ON DELETE NO ACTION,
    stage TEXT NOT NULL,
    since TEXT NOT NULL CHECK (since IS date(since, '+0 days'))
) STRICT
-- next
CREATE INDEX application_stage_application ON application_stage (application)
-- next
CREATE TABLE interview (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application INTEGER NOT NULL REFERENCES application (id) ON DELETE NO ACTION,
    on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
    starts_at INTEGER CHECK (starts_at BETWEEN 0 AND 1439),
    zone TEXT NOT NULL,
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    way TEXT,
    with_whom TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX interview_application ON interview (application)
-- next
CREATE TABLE interview_topic (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    interview INTEGER NOT NULL REFERENCES interview (id) ON DELETE NO ACTION,
    topic TEXT NOT NULL CHECK (topic <> ''),
    state TEXT NOT NULL,
    answer TEXT NOT NULL
) STRICT
-- next
CREATE INDEX interview_topic_interview ON interview_topic (interview)
-- next
CREATE TABLE interview_question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    interview INTEGER NOT NULL REFERENCES interview (id) ON DELETE NO ACTION,
    question TEXT NOT NULL CHECK (question <> '')
) STRICT
-- next
CREATE INDEX interview_question_interview ON interview_question (interview)
-- next
CREATE TABLE networking_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
    name TEXT NOT NULL CHECK (name <> ''),
    host TEXT NOT NULL,
    place TEXT NOT NULL,
    ceus INTEGER CHECK (ceus BETWEEN 1 AND 10000),
    index_number TEXT NOT NULL,
    ceu_activity INTEGER REFERENCES ceu_activity (id) ON DELETE NO ACTION,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX networking_event_ceu_activity ON networking_event (ceu_activity)
