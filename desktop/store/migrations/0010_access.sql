-- Format 10: who signed in at this desk, failed to, locked it or changed a password; each row is
-- chained to the one before.
CREATE TABLE access_note (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    officer TEXT NOT NULL,
    what TEXT NOT NULL,
    place TEXT NOT NULL,
    detail TEXT NOT NULL,
    chain TEXT NOT NULL
) STRICT;

CREATE TRIGGER access_note_stays BEFORE DELETE ON access_note
BEGIN
    SELECT RAISE(ABORT, 'a note of access is never deleted');
END;

CREATE TRIGGER access_note_is_fixed BEFORE UPDATE ON access_note
BEGIN
    SELECT RAISE(ABORT, 'a note of access is never changed');
END;
