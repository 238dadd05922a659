-- Format 9: what the supervisor's page counts, reckoned from cases by the rules in force. It is
-- beside the record and made anew at any time; a case whose row of the register is written is
-- stale in the same transaction. ``id`` is that of the register. Minutes are office time, NULL
-- where that cannot be told; days are ISO 8601, blank where there is none.
CREATE TABLE figure_case (
    id INTEGER NOT NULL PRIMARY KEY,
    reckoned_on TEXT NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    holder TEXT NOT NULL,
    ended_on TEXT NOT NULL,
    judged_on TEXT NOT NULL,
    is_exempt INTEGER NOT NULL CHECK (is_exempt IN (0, 1)),
    connected_on TEXT NOT NULL,
    connected_days INTEGER,
    bureau_minutes INTEGER,
    utility_minutes INTEGER,
    enterprise_minutes INTEGER,
    nobody_minutes INTEGER
) STRICT;

CREATE INDEX figure_case_open ON figure_case (holder, reckoned_on) WHERE is_open = 1;
CREATE INDEX figure_case_ended ON figure_case (ended_on);
CREATE INDEX figure_case_judged ON figure_case (judged_on, is_exempt);
CREATE INDEX figure_case_connected ON figure_case (connected_on, connected_days);

CREATE TABLE figure_step (
    id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    bureau TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'paused', 'decided')),
    due_on TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    is_late INTEGER NOT NULL CHECK (is_late IN (0, 1)),
    minutes INTEGER,
    PRIMARY KEY (id, place, bureau)
) STRICT, WITHOUT ROWID;

CREATE INDEX figure_step_decided ON figure_step (decided_on, bureau, minutes, is_late)
    WHERE state = 'decided';
CREATE INDEX figure_step_open ON figure_step (bureau, due_on, state) WHERE state <> 'decided';

CREATE TABLE figure_letter (
    letter TEXT NOT NULL PRIMARY KEY,
    id INTEGER NOT NULL,
    issued_on TEXT NOT NULL,
    lapse_on TEXT NOT NULL,
    stage TEXT NOT NULL,
    ended_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX figure_letter_of ON figure_letter (id);
CREATE INDEX figure_letter_issued ON figure_letter (issued_on);
CREATE INDEX figure_letter_lapse ON figure_letter (lapse_on);
CREATE INDEX figure_letter_ended ON figure_letter (ended_on, stage);

CREATE TABLE figure_order (
    id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    bureau TEXT NOT NULL,
    number TEXT NOT NULL,
    ordered_on TEXT NOT NULL,
    is_answered INTEGER NOT NULL CHECK (is_answered IN (0, 1)),
    PRIMARY KEY (id, place, bureau, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX figure_order_sent ON figure_order (ordered_on, bureau, is_answered);
CREATE INDEX figure_order_open ON figure_order (bureau, id) WHERE is_answered = 0;

CREATE TABLE figure_stale (
    id INTEGER NOT NULL PRIMARY KEY
) STRICT;

INSERT INTO figure_stale (id) SELECT id FROM register_row;

CREATE TRIGGER figure_wanted AFTER INSERT ON register_row
BEGIN
    INSERT OR IGNORE INTO figure_stale (id) VALUES (new.id);
END;

CREATE TRIGGER figure_gone AFTER DELETE ON register_row
BEGIN
    DELETE FROM figure_stale WHERE id = old.id;
    DELETE FROM figure_case WHERE id = old.id;
    DELETE FROM figure_step WHERE id = old.id;
    DELETE FROM figure_letter WHERE id = old.id;
    DELETE FROM figure_order WHERE id = old.id;
END;
