-- Format 7: entries beyond what a restored shared store still has, as they had their place there.
CREATE TABLE entry_set_aside (
    id TEXT NOT NULL,
    scope TEXT NOT NULL,
    sseq INTEGER NOT NULL,
    case_id TEXT NOT NULL,
    text TEXT NOT NULL,
    signature BLOB NOT NULL,
    wrapper TEXT NOT NULL,
    chain TEXT NOT NULL,
    set_aside_at TEXT NOT NULL,
    given_up INTEGER NOT NULL DEFAULT 0 CHECK (given_up IN (0, 1)),
    PRIMARY KEY (id, chain)
) STRICT;

CREATE INDEX set_aside_of_case ON entry_set_aside (case_id, sseq);
