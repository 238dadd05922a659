-- Format 5: a store may be one desk of several that share a record.

-- How this desk judges an own entry that waits: refused:<id> or contested:<id>, by what came first.
ALTER TABLE entry ADD COLUMN stand TEXT;
-- 1 where the signature was found right, 0 where not, NULL where nobody has looked yet.
ALTER TABLE entry ADD COLUMN is_signed INTEGER CHECK (is_signed IN (0, 1));
UPDATE entry SET is_signed = 1;

CREATE INDEX entry_waiting ON entry (writer, wseq) WHERE verdict IS NULL;
CREATE INDEX entry_unread ON entry (position) WHERE is_signed IS NULL;

-- Which act an entry comes from, to decide it again where others were first.
CREATE TABLE entry_act (
    entry TEXT NOT NULL PRIMARY KEY REFERENCES entry (id),
    first TEXT NOT NULL,
    act TEXT NOT NULL,
    command TEXT NOT NULL
) STRICT;

-- Cases whose rows are to be made anew, since entries of others came.
CREATE TABLE refold (
    case_id TEXT NOT NULL PRIMARY KEY
) STRICT;

-- Entries an officer has to look at: what was refused or contested, and what was said to it.
CREATE TABLE conflict (
    entry TEXT NOT NULL PRIMARY KEY REFERENCES entry (id),
    noticed_at TEXT NOT NULL,
    settled TEXT NOT NULL DEFAULT '' CHECK (settled IN ('', 'agreed', 'redone', 'raised')),
    settled_by TEXT NOT NULL DEFAULT '',
    settled_at TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE unsent_value (
    ref TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (ref, digest)
) STRICT;

CREATE TABLE unsent_key (
    ref TEXT NOT NULL PRIMARY KEY
) STRICT;

CREATE TRIGGER value_is_to_go AFTER INSERT ON sealed_value
BEGIN
    INSERT OR IGNORE INTO unsent_value (ref, digest) VALUES (new.ref, new.digest);
END;

CREATE TRIGGER key_is_to_go AFTER INSERT ON person_key
BEGIN
    INSERT OR IGNORE INTO unsent_key (ref) VALUES (new.ref);
END;

-- Files on their way: up where an own entry names them, down where somebody else's does.
CREATE TABLE file_way (
    digest TEXT NOT NULL,
    scope TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('up', 'down')),
    PRIMARY KEY (digest, scope, way)
) STRICT;

-- One row a run of exchange: what went, what came, what was the matter.
CREATE TABLE sync_run (
    id INTEGER NOT NULL PRIMARY KEY,
    officer TEXT NOT NULL,
    began_at TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    sent INTEGER NOT NULL,
    pulled INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    files INTEGER NOT NULL,
    trouble TEXT NOT NULL
) STRICT;
