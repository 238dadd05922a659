-- Format 15: pages of the common log, kept whole as they came until they are taken apart and their
-- signatures looked at. ``before`` is the place a page goes on from, ``chain`` that of its last entry.
CREATE TABLE arrived (
    scope TEXT NOT NULL,
    before INTEGER NOT NULL,
    before_chain TEXT NOT NULL,
    entries INTEGER NOT NULL,
    chain TEXT NOT NULL,
    page BLOB NOT NULL,
    PRIMARY KEY (scope, before)
) STRICT;
