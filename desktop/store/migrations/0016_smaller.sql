-- Format 16: cases in hand, by number, without passing those of former years, which name nobody.
CREATE INDEX case_in_hand ON case_row (number) WHERE state <> '';

-- Only pieces of codes are looked for by their beginning. They are marked by two letters now, so that
-- the beginnings kept of three letters and more are theirs alone: characters and pairs of initials
-- were kept twice. A rebuild writes the words anew.
DROP TABLE case_search;
CREATE VIRTUAL TABLE case_search USING fts5 (
    names, numbers, place, letters, initials,
    content = '', contentless_delete = 1, prefix = '3 4 5',
    tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO case_search (case_search, rank) VALUES ('pgsz', 4000);

-- A wrapper mostly repeats its own row. Of such a one the bureau alone is kept, and it is read as it
-- was given; one that says anything else, or was kept by an older program, is kept whole.
ALTER TABLE entry RENAME COLUMN wrapper TO wrapper_kept;
ALTER TABLE entry ADD COLUMN wrapper TEXT GENERATED ALWAYS AS (
    CASE WHEN substr(wrapper_kept, 1, 1) = '{' THEN wrapper_kept
    ELSE '{"accepted_at":"' || accepted_at || '","bureau":"' || wrapper_kept
        || '","clock_ok":true,"entry_hash":"' || hash || '","scope":"' || scope
        || '","signature":"' || lower(hex(signature)) || '","sseq":' || sseq
        || ',"verdict":"' || verdict || '"}'
    END
) VIRTUAL;
