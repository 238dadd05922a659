-- Format 17: what the register is filtered by, each by an index of its own: a million cases are
-- narrowed without one of their rows being read.
CREATE INDEX register_phase ON register_row (phase);
CREATE INDEX register_matter ON register_row (matter);
CREATE INDEX register_officer ON register_row (officer);
CREATE INDEX register_manager ON register_row (manager);
CREATE INDEX register_kilovolts ON register_row (kilovolts);
CREATE INDEX register_waived ON register_row (letter_due) WHERE letter_due <> '';
