-- 12: the timer that runs, if any. It is no record: it has no number, no step of history and no undo.
CREATE TABLE timer (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??Z'),
    zone TEXT NOT NULL CHECK (zone <> ''),
    -- "from/until from/until from/": moments as above, the last one without an end while it is paused
    pauses TEXT NOT NULL,
    line TEXT NOT NULL,
    kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
    from_copy INTEGER NOT NULL CHECK (from_copy IN (0, 1))
) STRICT
