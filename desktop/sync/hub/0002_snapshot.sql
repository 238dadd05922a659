-- The log of a scope up to a place, packed for a desk's first exchange.
CREATE TABLE snapshot (
    scope TEXT NOT NULL PRIMARY KEY REFERENCES scope (scope),
    sseq INTEGER NOT NULL,
    chain TEXT NOT NULL
) STRICT;

CREATE TABLE snapshot_part (
    scope TEXT NOT NULL REFERENCES snapshot (scope) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (scope, n)
) STRICT;
