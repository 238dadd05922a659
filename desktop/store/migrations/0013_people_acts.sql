-- Format 13: what was done to people and devices at the shared store, as whoever audits here was
-- given it: the very line each link of its chain is made of, blank where it is another district's.
CREATE TABLE people_act (
    position INTEGER PRIMARY KEY,
    n INTEGER NOT NULL,
    before TEXT NOT NULL,
    line TEXT NOT NULL,
    chain TEXT NOT NULL,
    kept_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER people_act_stays BEFORE DELETE ON people_act
BEGIN
    SELECT RAISE(ABORT, 'an act on people is never deleted');
END;

CREATE TRIGGER people_act_is_fixed BEFORE UPDATE ON people_act
BEGIN
    SELECT RAISE(ABORT, 'an act on people is never changed');
END;
