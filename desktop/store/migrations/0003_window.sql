-- What officers have begun and not handed in: kept on this device, part of no record.
CREATE TABLE draft (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    officer TEXT NOT NULL,
    about TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT;

CREATE INDEX draft_of_officer ON draft (officer, kind, saved_at);

-- Who changed which setting of the office, when, from what to what.
CREATE TABLE setting_change (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    officer TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT;
