-- The log of a scope up to a place, packed for a desk's first exchange. Whoever keeps the server
-- makes it; a desk believes it only as far as the chain of the log itself bears it out.
CREATE TABLE joint.snapshot (
    scope text PRIMARY KEY REFERENCES joint.scope (scope),
    sseq bigint NOT NULL,
    chain text NOT NULL,
    made_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE joint.snapshot_part (
    scope text NOT NULL REFERENCES joint.snapshot (scope) ON DELETE CASCADE,
    n integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (scope, n)
);
ALTER TABLE joint.snapshot_part ALTER COLUMN bytes SET STORAGE EXTERNAL;

ALTER TABLE joint.snapshot ENABLE ROW LEVEL SECURITY;
ALTER TABLE joint.snapshot_part ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_scopes ON joint.snapshot FOR SELECT TO joint_officer
    USING (scope IN (SELECT joint.my_scopes()));
CREATE POLICY own_scopes ON joint.snapshot_part FOR SELECT TO joint_officer
    USING (scope IN (SELECT joint.my_scopes()));
REVOKE ALL ON joint.snapshot, joint.snapshot_part FROM PUBLIC;
GRANT SELECT ON joint.snapshot, joint.snapshot_part TO joint_officer;
