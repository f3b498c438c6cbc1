-- 10: programmes have a length, funding, and say where their cost is an estimate
ALTER TABLE programme ADD COLUMN length TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE programme ADD COLUMN cost_is_estimate INTEGER NOT NULL DEFAULT 0 CHECK (cost_is_estimate IN (0, 1))
-- next
CREATE TABLE programme_funding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme INTEGER NOT NULL REFERENCES programme (id) ON DELETE NO ACTION,
    source TEXT NOT NULL CHECK (source <> ''),
    state TEXT NOT NULL,
    amount INTEGER CHECK (amount BETWEEN 0 AND 100000000)
) STRICT
-- next
CREATE INDEX programme_funding_programme ON programme_funding (programme)
