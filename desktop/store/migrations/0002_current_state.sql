-- The current state of cases and letters: made from the record alone, cleared and remade by a rebuild.

CREATE TABLE case_row (
    case_id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL,
    enterprise TEXT NOT NULL,
    credit_code TEXT NOT NULL,
    project TEXT NOT NULL,
    project_code TEXT NOT NULL,
    street TEXT NOT NULL,
    kilovolts TEXT NOT NULL,
    capacity_kva TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    source_digest TEXT NOT NULL,
    is_demo INTEGER NOT NULL CHECK (is_demo IN (0, 1)),
    state TEXT NOT NULL
) STRICT;

CREATE INDEX case_number ON case_row (number);
CREATE INDEX case_open ON case_row (is_open);
CREATE INDEX case_source ON case_row (source_digest);

CREATE TABLE matter_row (
    case_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    matter TEXT NOT NULL,
    external_number TEXT NOT NULL,
    received_on TEXT NOT NULL,
    accepted_on TEXT,
    outcome TEXT,
    ended_on TEXT,
    PRIMARY KEY (case_id, place)
) STRICT;

CREATE INDEX matter_outside ON matter_row (external_number);

CREATE TABLE letter_row (
    letter TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL,
    number TEXT NOT NULL,
    organ TEXT NOT NULL,
    stage TEXT NOT NULL,
    issued_on TEXT,
    due_on TEXT NOT NULL,
    ended_on TEXT,
    content TEXT NOT NULL,
    file TEXT NOT NULL,
    sealed_file TEXT NOT NULL
) STRICT;

CREATE INDEX letter_number ON letter_row (number);
