-- Format 8: whose data the record says is erased is found at each start, and their keys go.
CREATE INDEX entry_erased ON entry (position) WHERE kind = 'person.erased';
