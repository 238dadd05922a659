-- Format 6: what is typed and not handed in is sealed under a key of its own, which goes with it;
-- such a key is this desk's alone and never leaves it.
CREATE TABLE draft_key (
    draft TEXT NOT NULL PRIMARY KEY,
    key BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The cases of an enterprise are found by its code without looking at every case.
CREATE INDEX case_credit_code ON case_row (credit_code);
