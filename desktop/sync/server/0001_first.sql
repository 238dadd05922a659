-- Schema 1 of the shared store. Private tables stand in joint, what officers may call in api.
-- Everything belongs to joint_owner, who can't log in; officers reach tables by reading only.

-- Nothing made here, now or by a later step, may be called unless it is granted by name.
ALTER DEFAULT PRIVILEGES FOR ROLE joint_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

CREATE TABLE joint.meta (
    name text PRIMARY KEY,
    value text NOT NULL
);

CREATE TABLE joint.scope (
    scope text PRIMARY KEY CHECK (scope ~ '^[A-Za-z0-9_/-]{1,64}$'),
    title text NOT NULL
);

CREATE TABLE joint.officer (
    id text PRIMARY KEY,
    login name NOT NULL UNIQUE,
    name text NOT NULL,
    bureau text NOT NULL,
    duties text[] NOT NULL,
    active boolean NOT NULL DEFAULT true
);

CREATE TABLE joint.officer_scope (
    officer text NOT NULL REFERENCES joint.officer (id),
    scope text NOT NULL REFERENCES joint.scope (scope),
    can_write boolean NOT NULL DEFAULT true,
    PRIMARY KEY (officer, scope)
);

-- Duties whose holders may read the keys of personal data.
CREATE TABLE joint.person_duty (
    duty text PRIMARY KEY
);

-- Who adds a writer to a device must know its secret: ids of devices are no secret.
CREATE TABLE joint.device (
    id text PRIMARY KEY,
    label text NOT NULL,
    secret_hash text NOT NULL,
    enrolled_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz,
    forked_at timestamptz
);

-- A writer is one officer on one device, with an own key and an own gapless row of entries.
CREATE TABLE joint.writer (
    id text PRIMARY KEY,
    officer text NOT NULL REFERENCES joint.officer (id),
    device text NOT NULL REFERENCES joint.device (id),
    public_key bytea NOT NULL CHECK (length(public_key) = 32),
    registered_at timestamptz NOT NULL DEFAULT now(),
    wseq bigint NOT NULL DEFAULT 0,
    hash text NOT NULL,
    last_at timestamptz,
    UNIQUE (officer, device)
);

-- One row a scope, held to commit by whoever appends: the order of the log is the order of commits.
CREATE TABLE joint.scope_head (
    scope text PRIMARY KEY REFERENCES joint.scope (scope),
    sseq bigint NOT NULL DEFAULT 0,
    chain text NOT NULL
) WITH (fillfactor = 10);

CREATE TABLE joint.kind_rule (
    kind text PRIMARY KEY,
    duties text[] NOT NULL,
    claims text[] NOT NULL,
    is_request boolean NOT NULL,
    own text NOT NULL,
    number text NOT NULL
);

-- The log: what was taken, refused entries too, so that every writer's row stays whole.
CREATE TABLE joint.event (
    scope text NOT NULL,
    year integer NOT NULL,
    sseq bigint NOT NULL,
    id text NOT NULL,
    writer text NOT NULL,
    wseq bigint NOT NULL,
    case_id text NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    hash text NOT NULL,
    wrapper text NOT NULL,
    chain text NOT NULL,
    verdict text NOT NULL,
    carried_by text,
    PRIMARY KEY (scope, year, sseq)
) PARTITION BY LIST (scope);

CREATE INDEX event_in_order ON joint.event (scope, sseq);
CREATE INDEX event_of_writer ON joint.event (writer, wseq);
CREATE INDEX event_of_case ON joint.event (scope, case_id, sseq);

CREATE TABLE joint.entry_place (
    id text PRIMARY KEY,
    scope text NOT NULL,
    sseq bigint NOT NULL,
    writer text NOT NULL,
    kind text NOT NULL,
    withdrawn_by text
);

CREATE TABLE joint.claim (
    key text NOT NULL,
    scope text NOT NULL,
    entry text NOT NULL,
    PRIMARY KEY (scope, key)
);
CREATE INDEX claim_of_entry ON joint.claim (entry);

-- How a number is written: {year} and {number}, or {number4} for four digits with noughts.
CREATE TABLE joint.number_pattern (
    scope text NOT NULL REFERENCES joint.scope (scope),
    organ text NOT NULL,
    kind text NOT NULL,
    pattern text NOT NULL,
    PRIMARY KEY (scope, organ, kind)
);

CREATE TABLE joint.number_series (
    scope text NOT NULL,
    organ text NOT NULL,
    kind text NOT NULL,
    year integer NOT NULL,
    next_no integer NOT NULL DEFAULT 1,
    PRIMARY KEY (scope, organ, kind, year),
    FOREIGN KEY (scope, organ, kind) REFERENCES joint.number_pattern (scope, organ, kind)
);

CREATE TABLE joint.number_lease (
    scope text NOT NULL,
    organ text NOT NULL,
    kind text NOT NULL,
    year integer NOT NULL,
    low integer NOT NULL,
    high integer NOT NULL CHECK (high >= low),
    device text NOT NULL REFERENCES joint.device (id),
    officer text NOT NULL,
    leased_at timestamptz NOT NULL DEFAULT now(),
    returned_from integer,
    returned_at timestamptz,
    reason text,
    PRIMARY KEY (scope, organ, kind, year, low)
);
CREATE INDEX lease_of_device ON joint.number_lease (device, scope);

CREATE TABLE joint.number_used (
    scope text NOT NULL,
    text text NOT NULL,
    entry text NOT NULL,
    PRIMARY KEY (scope, text)
);

-- Personal data lie beside the log: sealed values, and their keys for those who may read them.
CREATE TABLE joint.sealed_value (
    scope text NOT NULL,
    sseq bigint NOT NULL,
    ref text NOT NULL,
    digest text NOT NULL,
    seal bytea NOT NULL,
    PRIMARY KEY (scope, ref, digest)
);
CREATE INDEX sealed_since ON joint.sealed_value (scope, sseq);

CREATE TABLE joint.person_key (
    scope text NOT NULL,
    sseq bigint NOT NULL,
    ref text NOT NULL,
    key bytea NOT NULL,
    PRIMARY KEY (scope, ref)
);
CREATE INDEX key_since ON joint.person_key (scope, sseq);

CREATE TABLE joint.erased_key (
    scope text NOT NULL,
    ref text NOT NULL,
    erased_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (scope, ref)
);

CREATE TABLE joint.shared_setting (
    scope text NOT NULL REFERENCES joint.scope (scope),
    key text NOT NULL,
    value text NOT NULL,
    version bigint NOT NULL,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (scope, key)
);

-- Parts belong to who sends them until the file is whole, so that nobody can spoil another's.
CREATE TABLE joint.blob (
    scope text NOT NULL REFERENCES joint.scope (scope),
    digest text NOT NULL,
    put_by text NOT NULL,
    size bigint NOT NULL,
    is_whole boolean NOT NULL DEFAULT false,
    put_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (scope, digest, put_by)
);
CREATE UNIQUE INDEX blob_once ON joint.blob (scope, digest) WHERE is_whole;
CREATE INDEX blob_by ON joint.blob (put_by, put_at);

CREATE TABLE joint.blob_chunk (
    scope text NOT NULL,
    digest text NOT NULL,
    put_by text NOT NULL,
    n integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (scope, digest, put_by, n),
    FOREIGN KEY (scope, digest, put_by) REFERENCES joint.blob (scope, digest, put_by)
        ON DELETE CASCADE
);
ALTER TABLE joint.blob_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Every so often a desk says which state it folded up to an entry; replicas compare.
CREATE TABLE joint.attestation (
    scope text NOT NULL,
    sseq bigint NOT NULL,
    program text NOT NULL,
    device text NOT NULL,
    state_hash text NOT NULL,
    said_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (scope, sseq, program, device)
);

-- When each desk was last here, and how far it had come: what a lapse waits for.
CREATE TABLE joint.desk_seen (
    device text NOT NULL REFERENCES joint.device (id),
    officer text NOT NULL,
    scope text NOT NULL,
    seen_at timestamptz NOT NULL DEFAULT now(),
    pending integer NOT NULL DEFAULT 0,
    sseq bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (device, scope)
);

CREATE FUNCTION joint.stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the record is never changed' USING ERRCODE = 'JO001';
END $$;

CREATE TRIGGER event_stays BEFORE UPDATE OR DELETE ON joint.event
    FOR EACH ROW EXECUTE FUNCTION joint.stays();
ALTER TABLE joint.event ENABLE ALWAYS TRIGGER event_stays;

-- A scope has a partition of the log for each year; what comes in a year without one goes to rest,
-- and such a year stays there.
CREATE FUNCTION joint.open_year(p_scope text, p_part text, p_year integer) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    part text := p_part || coalesce('_' || p_year, '_rest');
    is_in_rest boolean := false;
BEGIN
    IF to_regclass('joint.' || quote_ident(part)) IS NOT NULL THEN
        RETURN;
    END IF;
    IF p_year IS NOT NULL AND to_regclass('joint.' || quote_ident(p_part || '_rest')) IS NOT NULL
    THEN
        EXECUTE format('SELECT EXISTS (SELECT FROM joint.%I WHERE year = $1)', p_part || '_rest')
        INTO is_in_rest USING p_year;
    END IF;
    IF is_in_rest THEN
        RETURN;
    END IF;
    EXECUTE format('CREATE TABLE joint.%I PARTITION OF joint.%I %s', part, p_part,
        CASE WHEN p_year IS NULL THEN 'DEFAULT'
             ELSE format('FOR VALUES FROM (%s) TO (%s)', p_year, p_year + 1) END);
    EXECUTE format('CREATE TRIGGER event_is_kept BEFORE TRUNCATE ON joint.%I
        FOR EACH STATEMENT EXECUTE FUNCTION joint.stays()', part);
    EXECUTE format('ALTER TABLE joint.%I ENABLE ALWAYS TRIGGER event_stays', part);
    EXECUTE format('ALTER TABLE joint.%I ENABLE ALWAYS TRIGGER event_is_kept', part);
END $$;

CREATE FUNCTION joint.open_scope(p_scope text, p_title text, p_first integer, p_last integer)
RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    part text := 'event_' || left(encode(sha256(convert_to(p_scope, 'UTF8')), 'hex'), 12);
BEGIN
    INSERT INTO joint.scope (scope, title) VALUES (p_scope, p_title)
    ON CONFLICT (scope) DO UPDATE SET title = excluded.title;
    INSERT INTO joint.scope_head (scope, chain) VALUES (p_scope, repeat('0', 64))
    ON CONFLICT DO NOTHING;
    IF to_regclass('joint.' || quote_ident(part)) IS NULL THEN
        EXECUTE format('CREATE TABLE joint.%I PARTITION OF joint.event FOR VALUES IN (%L)
            PARTITION BY RANGE (year)', part, p_scope);
    END IF;
    FOR year IN p_first .. p_last LOOP
        PERFORM joint.open_year(p_scope, part, year);
    END LOOP;
    PERFORM joint.open_year(p_scope, part, NULL);
END $$;
