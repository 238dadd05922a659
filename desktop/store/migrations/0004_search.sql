-- One slim row a case for the register, and the words cases are found by. Both are made from the
-- record alone, cleared and remade by a rebuild. ``id`` is the place of the case's first entry in
-- the record, ``changed`` that of its last: the search knows a case by the one, and what was
-- reckoned from its state is good as long as the other stays. The keys are what the columns are
-- sorted by: figures with their zeros, names in the order of GB 18030 (pinyin, for common ones).
CREATE TABLE register_row (
    id INTEGER NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL UNIQUE,
    changed INTEGER NOT NULL,
    number TEXT NOT NULL,
    number_key TEXT NOT NULL,
    enterprise TEXT NOT NULL,
    enterprise_key BLOB NOT NULL,
    credit_code TEXT NOT NULL,
    project TEXT NOT NULL,
    project_code TEXT NOT NULL,
    street TEXT NOT NULL,
    address TEXT NOT NULL,
    kilovolts REAL NOT NULL,
    capacity_kva REAL NOT NULL,
    matter TEXT NOT NULL,
    phase TEXT NOT NULL,
    outcome TEXT NOT NULL,
    received_on TEXT NOT NULL,
    ended_on TEXT NOT NULL,
    papers_ready INTEGER NOT NULL,
    papers_all INTEGER NOT NULL,
    papers_waived INTEGER NOT NULL,
    letter_due TEXT NOT NULL,
    letters TEXT NOT NULL,
    external TEXT NOT NULL,
    officer TEXT NOT NULL,
    manager TEXT NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1))
) STRICT;

CREATE INDEX register_number ON register_row (number_key);
CREATE INDEX register_enterprise ON register_row (enterprise_key);
CREATE INDEX register_received ON register_row (received_on);
CREATE INDEX register_street ON register_row (street);
CREATE INDEX register_open ON register_row (id) WHERE is_open = 1;

-- Each Chinese character is a word of its own, codes and Latin words are cut in pieces of four,
-- initials are those of the pinyin in pairs; the text itself is not kept, and no personal data
-- is in it.
CREATE VIRTUAL TABLE case_search USING fts5 (
    names, numbers, place, letters, initials,
    content = '', contentless_delete = 1, prefix = '1 2 3 4',
    tokenize = 'unicode61 remove_diacritics 0'
);
