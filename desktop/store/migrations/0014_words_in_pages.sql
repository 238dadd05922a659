-- Format 14: two blocks of the index of words lie in a page of 8 KiB also where it is encrypted and
-- has 80 bytes less. With the 4,050 bytes that are usual only one did: the words took twice the room.
INSERT INTO case_search (case_search, rank) VALUES ('pgsz', 4000);
