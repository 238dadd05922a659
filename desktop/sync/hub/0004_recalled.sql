-- Who leased a block, and the room a new life leaves for blocks leased after the copy was made.
ALTER TABLE number_lease ADD COLUMN officer TEXT NOT NULL DEFAULT '';

CREATE TABLE number_room (
    scope TEXT NOT NULL,
    organ TEXT NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    PRIMARY KEY (scope, organ, kind, year)
) STRICT;
