-- Format 1 of a hub: the shared record of an office without a server, kept by one appointed desk.

CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE scope (
    scope TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    sseq INTEGER NOT NULL DEFAULT 0,
    chain TEXT NOT NULL
) STRICT;

CREATE TABLE officer (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    bureau TEXT NOT NULL,
    duties TEXT NOT NULL,
    active INTEGER NOT NULL
) STRICT;

CREATE TABLE officer_scope (
    officer TEXT NOT NULL REFERENCES officer (id),
    scope TEXT NOT NULL REFERENCES scope (scope),
    can_write INTEGER NOT NULL,
    PRIMARY KEY (officer, scope)
) STRICT;

CREATE TABLE device (
    id TEXT NOT NULL PRIMARY KEY,
    label TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    revoked_at TEXT
) STRICT;

CREATE TABLE writer (
    id TEXT NOT NULL PRIMARY KEY,
    officer TEXT NOT NULL REFERENCES officer (id),
    device TEXT NOT NULL REFERENCES device (id),
    public_key BLOB NOT NULL,
    wseq INTEGER NOT NULL DEFAULT 0,
    hash TEXT NOT NULL,
    last_at TEXT NOT NULL DEFAULT '',
    UNIQUE (officer, device)
) STRICT;

CREATE TABLE event (
    scope TEXT NOT NULL REFERENCES scope (scope),
    sseq INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    writer TEXT NOT NULL REFERENCES writer (id),
    wseq INTEGER NOT NULL,
    case_id TEXT NOT NULL,
    body TEXT NOT NULL,
    wrapper TEXT NOT NULL,
    chain TEXT NOT NULL,
    verdict TEXT NOT NULL,
    withdrawn_by TEXT,
    PRIMARY KEY (scope, sseq),
    UNIQUE (writer, wseq)
) STRICT;

CREATE INDEX event_of_case ON event (scope, case_id, sseq);

CREATE TRIGGER event_stays BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the record is never changed');
END;

CREATE TRIGGER event_is_fixed
BEFORE UPDATE OF scope, sseq, id, writer, wseq, case_id, body, wrapper, chain, verdict ON event
BEGIN
    SELECT RAISE(ABORT, 'the record is never changed');
END;

CREATE TABLE claim (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT;

CREATE INDEX claim_of_entry ON claim (entry);

CREATE TABLE number_pattern (
    scope TEXT NOT NULL,
    organ TEXT NOT NULL,
    kind TEXT NOT NULL,
    pattern TEXT NOT NULL,
    PRIMARY KEY (scope, organ, kind)
) STRICT;

CREATE TABLE number_lease (
    scope TEXT NOT NULL,
    organ TEXT NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    device TEXT NOT NULL,
    returned_from INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (scope, organ, kind, year, low)
) STRICT;

CREATE TABLE number_used (
    scope TEXT NOT NULL,
    text TEXT NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (scope, text)
) STRICT;

CREATE TABLE person_key (
    scope TEXT NOT NULL,
    sseq INTEGER NOT NULL,
    ref TEXT NOT NULL,
    key BLOB NOT NULL,
    PRIMARY KEY (scope, ref)
) STRICT;

CREATE TABLE sealed_value (
    scope TEXT NOT NULL,
    sseq INTEGER NOT NULL,
    ref TEXT NOT NULL,
    digest TEXT NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (scope, ref, digest)
) STRICT;

CREATE TABLE erased_key (
    scope TEXT NOT NULL,
    ref TEXT NOT NULL,
    PRIMARY KEY (scope, ref)
) STRICT;

CREATE TABLE shared_setting (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT;

CREATE TABLE blob (
    scope TEXT NOT NULL,
    digest TEXT NOT NULL,
    size INTEGER NOT NULL,
    is_whole INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (scope, digest)
) STRICT;

CREATE TABLE blob_chunk (
    scope TEXT NOT NULL,
    digest TEXT NOT NULL,
    n INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (scope, digest, n)
) STRICT;

CREATE TABLE attestation (
    scope TEXT NOT NULL,
    sseq INTEGER NOT NULL,
    program TEXT NOT NULL,
    device TEXT NOT NULL,
    state_hash TEXT NOT NULL,
    PRIMARY KEY (scope, sseq, program, device)
) STRICT;

CREATE TABLE desk_seen (
    device TEXT NOT NULL,
    officer TEXT NOT NULL,
    scope TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    pending INTEGER NOT NULL,
    PRIMARY KEY (device, scope)
) STRICT;
