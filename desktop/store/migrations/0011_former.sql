-- Format 11: very many cases. What asks for a few of them, or for entries of a few kinds, looks at
-- those alone: letters of a case, matters by the day they ended, entries by kind.
CREATE INDEX letter_of_case ON letter_row (case_id);
CREATE INDEX matter_ended ON matter_row (ended_on) WHERE ended_on IS NOT NULL;
CREATE INDEX entry_of_kind ON entry (kind);

-- Pieces of four are whole: only shorter ones are looked for by their beginning. A rebuild writes
-- the words anew.
DROP TABLE case_search;
CREATE VIRTUAL TABLE case_search USING fts5 (
    names, numbers, place, letters, initials,
    content = '', contentless_delete = 1, prefix = '1 2 3',
    tokenize = 'unicode61 remove_diacritics 0'
);
