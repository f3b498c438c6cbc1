-- 1: the records, their history and the file's settings
-- Row ids are never used again, so that a redone insert gets its old id back. References use NO ACTION, which refuses
-- like RESTRICT but lets a changeset delete parent and child in any order and be checked once at its end.
-- date(day) alone would let 30 February pass; with a modifier SQLite works the day out and it differs.
CREATE TABLE programme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    provider TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('high_school', 'certificate', 'associate', 'bachelor', 'preparation_course',
                                       'practicode', 'other')),
    delivery TEXT CHECK (delivery IN ('in_person', 'online', 'hybrid')),
    contact_hours INTEGER CHECK (contact_hours BETWEEN 0 AND 600000),
    started_on TEXT CHECK (started_on IS date(started_on, '+0 days')),
    completed_on TEXT CHECK (completed_on IS date(completed_on, '+0 days')),
    coding_preparation INTEGER NOT NULL CHECK (coding_preparation IN (0, 1)),
    recognition TEXT NOT NULL,
    cost INTEGER CHECK (cost BETWEEN 0 AND 100000000),
    note TEXT NOT NULL
) STRICT
-- next
CREATE TABLE course (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme INTEGER NOT NULL REFERENCES programme (id) ON DELETE NO ACTION,
    name TEXT NOT NULL CHECK (name <> ''),
    subject TEXT NOT NULL,
    contact_hours INTEGER CHECK (contact_hours BETWEEN 0 AND 600000),
    started_on TEXT CHECK (started_on IS date(started_on, '+0 days')),
    completed_on TEXT CHECK (completed_on IS date(completed_on, '+0 days')),
    grade TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX course_programme ON course (programme)
-- next
CREATE TABLE study_session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    subject TEXT NOT NULL CHECK (subject <> ''),
    started_at INTEGER CHECK (started_at BETWEEN 0 AND 1439),
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    import_key TEXT UNIQUE CHECK (import_key <> '')
) STRICT
-- next
CREATE INDEX study_session_day ON study_session (on_date, id, minutes)
-- next
CREATE INDEX study_session_subject ON study_session (subject, on_date, minutes)
-- next
CREATE TABLE practice_exam (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
    credential TEXT NOT NULL CHECK (credential <> ''),
    title TEXT NOT NULL,
    correct INTEGER NOT NULL CHECK (correct BETWEEN 0 AND 1000),
    items INTEGER NOT NULL CHECK (items BETWEEN 1 AND 1000),
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX practice_exam_day ON practice_exam (on_date, id)
-- next
CREATE TABLE domain_score (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    practice_exam INTEGER NOT NULL REFERENCES practice_exam (id) ON DELETE NO ACTION,
    domain TEXT NOT NULL CHECK (domain <> ''),
    correct INTEGER NOT NULL CHECK (correct BETWEEN 0 AND 1000),
    items INTEGER NOT NULL CHECK (items BETWEEN 0 AND 1000)
) STRICT
-- next
CREATE INDEX domain_score_practice_exam ON domain_score (practice_exam)
-- next
CREATE TABLE placement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('job', 'externship', 'internship', 'volunteer')),
    employer TEXT NOT NULL CHECK (employer <> ''),
    role TEXT NOT NULL,
    setting TEXT NOT NULL,
    code_sets TEXT NOT NULL,
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day, '+0 days')),
    last_day TEXT CHECK (last_day IS date(last_day, '+0 days')),
    weekly INTEGER CHECK (weekly BETWEEN 0 AND 10080),
    supervisor TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE TABLE experience_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    placement INTEGER NOT NULL REFERENCES placement (id) ON DELETE NO ACTION,
    started_at INTEGER CHECK (started_at BETWEEN 0 AND 1439),
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    import_key TEXT UNIQUE CHECK (import_key <> '')
) STRICT
-- next
CREATE INDEX experience_entry_day ON experience_entry (on_date, id, minutes)
-- next
CREATE INDEX experience_entry_placement ON experience_entry (placement, on_date, minutes)
-- next
CREATE TABLE exam_attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    credential TEXT NOT NULL CHECK (credential <> ''),
    on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
    result TEXT NOT NULL CHECK (result IN ('scheduled', 'passed', 'not_passed', 'no_show')),
    score INTEGER CHECK (score BETWEEN 0 AND 1000),
    pass_mark INTEGER CHECK (pass_mark BETWEEN 1 AND 1000),
    attempt_number INTEGER CHECK (attempt_number BETWEEN 1 AND 99),
    attempts_bought INTEGER CHECK (attempts_bought BETWEEN 1 AND 99),
    fee INTEGER CHECK (fee BETWEEN 0 AND 100000000),
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX exam_attempt_day ON exam_attempt (on_date, id)
-- next
CREATE TABLE held_credential (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    credential TEXT NOT NULL CHECK (credential <> ''),
    awarded_on TEXT NOT NULL CHECK (awarded_on IS date(awarded_on, '+0 days')),
    ended_on TEXT CHECK (ended_on IS date(ended_on, '+0 days')),
    status TEXT NOT NULL CHECK (status IN ('active', 'inactive', 'revoked', 'surrendered')),
    number TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE TABLE membership (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    body TEXT NOT NULL CHECK (body <> ''),
    number TEXT NOT NULL,
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on, '+0 days')),
    dues INTEGER CHECK (dues BETWEEN 0 AND 100000000),
    note TEXT NOT NULL
) STRICT
-- next
CREATE TABLE portal_cycle (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    body TEXT NOT NULL CHECK (body <> ''),
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day, '+0 days')),
    last_day TEXT NOT NULL CHECK (last_day IS date(last_day, '+0 days')),
    required INTEGER CHECK (required BETWEEN 0 AND 100000),
    note TEXT NOT NULL
) STRICT
-- next
CREATE TABLE ceu_activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    on_date TEXT NOT NULL CHECK (on_date IS date(on_date, '+0 days')),
    title TEXT NOT NULL CHECK (title <> ''),
    ceus INTEGER NOT NULL CHECK (ceus BETWEEN 1 AND 10000),
    provider TEXT NOT NULL,
    index_number TEXT NOT NULL,
    hiim INTEGER NOT NULL CHECK (hiim IN (0, 1)),
    source TEXT NOT NULL CHECK (source IN ('aapc', 'ahima', 'ahima_component', 'hcpro', 'other')),
    subject TEXT NOT NULL,
    certificate INTEGER NOT NULL CHECK (certificate IN (0, 1)),
    note TEXT NOT NULL,
    import_key TEXT UNIQUE CHECK (import_key <> '')
) STRICT
-- next
CREATE INDEX ceu_activity_day ON ceu_activity (on_date, id)
-- next
CREATE TABLE ceu_credit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ceu_activity INTEGER NOT NULL REFERENCES ceu_activity (id) ON DELETE NO ACTION,
    credential TEXT NOT NULL CHECK (credential <> ''),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 10000),
    state TEXT NOT NULL CHECK (state IN ('allocated', 'submitted', 'accepted'))
) STRICT
-- next
CREATE INDEX ceu_credit_ceu_activity ON ceu_credit (ceu_activity)
-- next
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('completion_certificate', 'transcript', 'verification_letter',
                                       'ceu_certificate', 'exam_result', 'credential_certificate', 'other')),
    title TEXT NOT NULL CHECK (title <> ''),
    location TEXT NOT NULL,
    asked_on TEXT CHECK (asked_on IS date(asked_on, '+0 days')),
    received_on TEXT CHECK (received_on IS date(received_on, '+0 days')),
    covers_from TEXT CHECK (covers_from IS date(covers_from, '+0 days')),
    covers_until TEXT CHECK (covers_until IS date(covers_until, '+0 days')),
    programme INTEGER REFERENCES programme (id) ON DELETE NO ACTION,
    placement INTEGER REFERENCES placement (id) ON DELETE NO ACTION,
    ceu_activity INTEGER REFERENCES ceu_activity (id) ON DELETE NO ACTION,
    exam_attempt INTEGER REFERENCES exam_attempt (id) ON DELETE NO ACTION,
    held_credential INTEGER REFERENCES held_credential (id) ON DELETE NO ACTION,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX document_programme ON document (programme)
-- next
CREATE INDEX document_placement ON document (placement)
-- next
CREATE INDEX document_ceu_activity ON document (ceu_activity)
-- next
CREATE INDEX document_exam_attempt ON document (exam_attempt)
-- next
CREATE INDEX document_held_credential ON document (held_credential)
-- next
CREATE TABLE deadline (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL CHECK (title <> ''),
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on, '+0 days')),
    repeat TEXT NOT NULL CHECK (repeat IN ('never', 'yearly')),
    done_on TEXT CHECK (done_on IS date(done_on, '+0 days')),
    note TEXT NOT NULL
) STRICT
-- next
CREATE TABLE goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    credential TEXT NOT NULL CHECK (credential <> ''),
    by_date TEXT CHECK (by_date IS date(by_date, '+0 days')),
    weekly INTEGER CHECK (weekly BETWEEN 0 AND 10080),
    rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 99),
    note TEXT NOT NULL
) STRICT
-- next
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    taken_at TEXT NOT NULL CHECK (taken_at GLOB '????-??-??T??:??:??.???Z'),
    action TEXT NOT NULL CHECK (action IN ('add', 'edit', 'delete', 'import', 'restore')),
    kind TEXT NOT NULL CHECK (kind <> ''),
    subject TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count >= 1),
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    changeset BLOB NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT
-- next
CREATE INDEX history_undone ON history (id) WHERE undone = 1
-- next
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT
