-- Format 12: what a register of a million asks is answered by an index alone: which cases are open
-- and what of them changed, whose time ended cases took; letters by the day they ended.
DROP INDEX register_open;
CREATE INDEX register_open ON register_row (id, changed) WHERE is_open = 1;

DROP INDEX figure_case_ended;
CREATE INDEX figure_case_ended ON figure_case (
    ended_on, bureau_minutes, utility_minutes, enterprise_minutes, nobody_minutes
);

CREATE INDEX letter_ended ON letter_row (ended_on) WHERE ended_on IS NOT NULL;
