-- Format 5: people and devices kept by an administrator, with what was done to them.

ALTER TABLE device ADD COLUMN enrolled_at TEXT;
ALTER TABLE device ADD COLUMN forked_at TEXT;
ALTER TABLE device ADD COLUMN revoked_by TEXT NOT NULL DEFAULT '';
ALTER TABLE device ADD COLUMN why TEXT NOT NULL DEFAULT '';

CREATE TABLE people_act (
    n INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    at TEXT NOT NULL,
    by_officer TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE TRIGGER people_act_stays BEFORE DELETE ON people_act
BEGIN
    SELECT RAISE(ABORT, 'the record is never changed');
END;

CREATE TRIGGER people_act_is_fixed BEFORE UPDATE ON people_act
BEGIN
    SELECT RAISE(ABORT, 'the record is never changed');
END;
