-- Format 1 of the store: the record, who writes it, what it claims, and what lies beside it.
-- Times are ISO 8601 with their offset; hashes are lower-case hex; keys and seals are bytes.

CREATE TABLE store_fact (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE officer (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    bureau TEXT NOT NULL,
    duties TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

-- A writer is one officer on one device; only this device's own writers have a private key here.
CREATE TABLE writer (
    id TEXT NOT NULL PRIMARY KEY,
    officer TEXT NOT NULL,
    device TEXT NOT NULL,
    public_key BLOB NOT NULL,
    private_key BLOB,
    created_at TEXT NOT NULL,
    wseq INTEGER NOT NULL DEFAULT 0,
    hash TEXT NOT NULL,
    last_at TEXT NOT NULL DEFAULT '',
    UNIQUE (officer, device)
) STRICT;

CREATE TABLE entry (
    position INTEGER NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    writer TEXT NOT NULL REFERENCES writer (id),
    wseq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    case_id TEXT NOT NULL,
    text TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    signature BLOB NOT NULL,
    verdict TEXT,
    winner TEXT,
    sseq INTEGER,
    wrapper TEXT,
    chain TEXT,
    accepted_at TEXT,
    withdrawn_by TEXT,
    UNIQUE (writer, wseq),
    UNIQUE (scope, sseq)
) STRICT;

CREATE INDEX entry_of_case ON entry (case_id, position);

CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'an entry is never deleted');
END;

CREATE TRIGGER entry_is_fixed
BEFORE UPDATE OF position, id, writer, wseq, kind, scope, case_id, text, hash, signature ON entry
BEGIN
    SELECT RAISE(ABORT, 'an entry is never changed');
END;

CREATE TRIGGER acceptance_is_fixed
BEFORE UPDATE OF verdict, winner, sseq, wrapper, chain, accepted_at ON entry
WHEN old.verdict IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a verdict is never changed');
END;

CREATE TABLE scope_head (
    scope TEXT NOT NULL PRIMARY KEY,
    sseq INTEGER NOT NULL,
    chain TEXT NOT NULL
) STRICT;

-- Who holds what only one may hold; a withdrawn entry gives its claims back.
CREATE TABLE claim (
    key TEXT NOT NULL PRIMARY KEY,
    entry TEXT NOT NULL REFERENCES entry (id)
) STRICT;

CREATE INDEX claim_of_entry ON claim (entry);

CREATE TABLE person_key (
    ref TEXT NOT NULL PRIMARY KEY,
    key BLOB NOT NULL
) STRICT;

CREATE TABLE erased_key (
    ref TEXT NOT NULL PRIMARY KEY,
    erased_at TEXT NOT NULL
) STRICT;

CREATE TABLE sealed_value (
    ref TEXT NOT NULL,
    digest TEXT NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (ref, digest)
) STRICT;

CREATE TABLE number_lease (
    organ TEXT NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER NOT NULL CHECK (high >= low),
    PRIMARY KEY (organ, kind, year, low)
) STRICT;

CREATE TABLE number (
    organ TEXT NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('reserved', 'issued', 'void')),
    purpose TEXT NOT NULL,
    reserved_at TEXT NOT NULL,
    entry TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    settled_by TEXT NOT NULL DEFAULT '',
    settled_at TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (organ, kind, year, number),
    UNIQUE (organ, kind, year, purpose),
    CHECK (state <> 'void' OR reason <> '')
) STRICT;
