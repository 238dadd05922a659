-- What an officer's login may call. Who acts is read from the login, never from what is sent.

CREATE FUNCTION api.hello(p_device text, p_pending integer) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    officer joint.officer := joint.me();
    heads json;
    meta json;
    settings bigint;
    writers json;
    revoked boolean;
BEGIN
    SELECT json_object_agg(m.name, m.value) INTO meta FROM joint.meta m;
    SELECT json_agg(json_build_object('scope', h.scope, 'sseq', h.sseq, 'chain', h.chain,
                                      'can_write', s.can_write) ORDER BY h.scope)
    INTO heads FROM joint.scope_head h
    JOIN joint.officer_scope s ON s.scope = h.scope AND s.officer = officer.id;
    SELECT coalesce(max(t.version), 0) INTO settings FROM joint.shared_setting t
    JOIN joint.officer_scope s ON s.scope = t.scope AND s.officer = officer.id;
    SELECT json_object_agg(w.id, w.wseq) INTO writers FROM joint.writer w
    WHERE w.device = p_device AND w.officer = officer.id;
    SELECT d.revoked_at IS NOT NULL INTO revoked FROM joint.device d WHERE d.id = p_device;
    IF revoked IS NOT NULL THEN
        INSERT INTO joint.desk_seen (device, officer, scope, pending)
        SELECT p_device, officer.id, s.scope, greatest(coalesce(p_pending, 0), 0) FROM joint.officer_scope s
        JOIN joint.writer w ON w.officer = officer.id AND w.device = p_device
        WHERE s.officer = officer.id
        ON CONFLICT (device, scope) DO UPDATE
        SET seen_at = now(), officer = excluded.officer, pending = excluded.pending;
    END IF;
    RETURN json_build_object(
        'meta', meta, 'officer', officer.id, 'scopes', coalesce(heads, '[]'::json),
        'settings', settings, 'writers', coalesce(writers, '{}'::json),
        'revoked', coalesce(revoked, false), 'now', joint.moment(clock_timestamp()));
END $$;

-- The first writer of a device brings its secret, those after it must know that.
CREATE FUNCTION api.register_writer(
    p_writer text, p_device text, p_label text, p_key bytea, p_secret text
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    officer joint.officer := joint.me();
    known joint.writer;
    secret text := encode(sha256(convert_to(coalesce(p_secret, ''), 'UTF8')), 'hex');
BEGIN
    SELECT * INTO known FROM joint.writer w WHERE w.id = p_writer;
    IF FOUND THEN
        IF (known.officer, known.device, known.public_key) IS DISTINCT FROM
           (officer.id, p_device, p_key) THEN
            RAISE EXCEPTION 'writer % is another''s', p_writer USING ERRCODE = 'JO103';
        END IF;
        RETURN;
    END IF;
    IF coalesce(p_device, '') !~ '^[A-Za-z0-9._-]{1,64}$' OR p_label IS NULL
       OR length(p_key) IS DISTINCT FROM 32 OR coalesce(p_writer, '') !~ joint.id_pattern() THEN
        RAISE EXCEPTION 'this is no writer' USING ERRCODE = 'JO107';
    END IF;
    IF (SELECT count(*) FROM joint.writer w WHERE w.officer = officer.id) >= 64 THEN
        RAISE EXCEPTION 'officer % has too many devices', officer.id USING ERRCODE = 'JO119';
    END IF;
    INSERT INTO joint.device (id, label, secret_hash)
    VALUES (p_device, left(p_label, 200), secret) ON CONFLICT (id) DO NOTHING;
    PERFORM FROM joint.device d
    WHERE d.id = p_device AND d.revoked_at IS NULL AND d.secret_hash = secret;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'device % is revoked or another''s', p_device USING ERRCODE = 'JO104';
    END IF;
    BEGIN
        INSERT INTO joint.writer (id, officer, device, public_key, hash)
        VALUES (p_writer, officer.id, p_device, p_key, repeat('0', 64));
    EXCEPTION WHEN unique_violation THEN
        RAISE EXCEPTION 'device % has a writer of this officer', p_device USING ERRCODE = 'JO105';
    END;
END $$;

CREATE FUNCTION api.push(
    p_writer text, p_scope text, p_seen bigint,
    p_texts text[], p_signatures bytea[], p_stands text[], p_beside json
) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    RETURN joint.push_as(joint.me(), p_writer, p_scope, p_seen,
                         p_texts, p_signatures, p_stands, p_beside, NULL);
END $$;

CREATE FUNCTION api.lease(p_device text, p_scope text, p_organ text, p_kind text,
                          p_year integer, p_count integer)
RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    officer joint.officer := joint.me();
    low integer;
    held bigint;
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    IF (p_count BETWEEN 1 AND 20 AND p_year BETWEEN
        extract(year FROM now()) - 1 AND extract(year FROM now()) + 1) IS NOT TRUE THEN
        RAISE EXCEPTION 'lease 1 to 20 numbers of about this year' USING ERRCODE = 'JO114';
    END IF;
    IF NOT joint.is_own_device(p_device) THEN
        RAISE EXCEPTION 'device % is not this officer''s', p_device USING ERRCODE = 'JO104';
    END IF;
    PERFORM FROM joint.number_pattern p
    WHERE p.scope = p_scope AND p.organ = p_organ AND p.kind = p_kind
      AND p_organ IN (officer.bureau, 'joint_office');
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such series' USING ERRCODE = 'JO115';
    END IF;
    INSERT INTO joint.number_series (scope, organ, kind, year)
    VALUES (p_scope, p_organ, p_kind, p_year) ON CONFLICT DO NOTHING;
    UPDATE joint.number_series s SET next_no = s.next_no + p_count
    WHERE s.scope = p_scope AND s.organ = p_organ AND s.kind = p_kind AND s.year = p_year
    RETURNING s.next_no - p_count INTO low;
    SELECT count(*) INTO held FROM joint.number_lease l
    JOIN joint.number_pattern p USING (scope, organ, kind)
    CROSS JOIN LATERAL generate_series(l.low, coalesce(l.returned_from - 1, l.high)) n
    WHERE l.device = p_device AND l.scope = p_scope AND l.organ = p_organ AND l.kind = p_kind
      AND l.year = p_year AND NOT EXISTS (
          SELECT FROM joint.number_used u
          WHERE u.scope = p_scope AND u.text = joint.written(p.pattern, p_year, n));
    IF held + p_count > 40 THEN
        RAISE EXCEPTION 'device holds % unused numbers', held USING ERRCODE = 'JO116';
    END IF;
    INSERT INTO joint.number_lease (scope, organ, kind, year, low, high, device, officer)
    VALUES (p_scope, p_organ, p_kind, p_year, low, low + p_count - 1, p_device, officer.id);
    RETURN json_build_object('low', low, 'high', low + p_count - 1);
END $$;

CREATE FUNCTION api.return_numbers(p_device text, p_scope text, p_organ text, p_kind text,
                                   p_year integer, p_low integer, p_from integer, p_reason text)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    IF NOT joint.is_own_device(p_device) THEN
        RAISE EXCEPTION 'device % is not this officer''s', p_device USING ERRCODE = 'JO104';
    END IF;
    UPDATE joint.number_lease l
    SET returned_from = p_from, returned_at = now(), reason = p_reason
    WHERE l.scope = p_scope AND l.organ = p_organ AND l.kind = p_kind AND l.year = p_year
      AND l.low = p_low AND l.device = p_device AND p_from BETWEEN l.low AND l.high
      AND l.returned_from IS NULL AND length(trim(p_reason)) BETWEEN 1 AND 500
      AND NOT EXISTS (
          SELECT FROM joint.number_used u JOIN joint.number_pattern p USING (scope)
          CROSS JOIN LATERAL generate_series(p_from, l.high) n
          WHERE p.scope = p_scope AND p.organ = p_organ AND p.kind = p_kind
            AND u.text = joint.written(p.pattern, p_year, n));
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no such lease' USING ERRCODE = 'JO115';
    END IF;
END $$;

CREATE FUNCTION joint.is_json(p_text text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN p_text IS NOT NULL AND p_text::jsonb IS NOT NULL;
EXCEPTION WHEN OTHERS THEN
    RETURN false;
END $$;

CREATE FUNCTION api.put_setting(p_scope text, p_key text, p_value text, p_version bigint)
RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    officer joint.officer := joint.me();
    known bigint;
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    IF NOT 'administrator' = ANY (officer.duties) THEN
        RAISE EXCEPTION 'administrators change settings' USING ERRCODE = 'JO102';
    END IF;
    IF coalesce(p_key, '') !~ '^[A-Za-z0-9_.-]{1,100}$'
       OR octet_length(p_value) > 1048576 OR NOT joint.is_json(p_value) THEN
        RAISE EXCEPTION 'this is no setting' USING ERRCODE = 'JO106';
    END IF;
    PERFORM FROM joint.scope s WHERE s.scope = p_scope FOR UPDATE;
    SELECT coalesce(max(s.version), 0) INTO known FROM joint.shared_setting s
    WHERE s.scope = p_scope;
    IF known IS DISTINCT FROM p_version THEN
        RAISE EXCEPTION 'settings are at version %', known USING ERRCODE = 'JO117';
    END IF;
    INSERT INTO joint.shared_setting (scope, key, value, version, changed_by)
    VALUES (p_scope, p_key, p_value, known + 1, officer.id)
    ON CONFLICT (scope, key) DO UPDATE
    SET value = excluded.value, version = excluded.version, changed_by = excluded.changed_by,
        changed_at = now();
    NOTIFY joint_log;
    RETURN known + 1;
END $$;

-- Keep a part of a file: 'part', 'whole' once it is, or 'broken' where the parts are not what
-- the hash says; then they are all let go. A part has its one size by its place.
CREATE FUNCTION api.put_chunk(p_scope text, p_digest text, p_size bigint, p_n integer,
                              p_bytes bytea)
RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me text := (joint.me()).id;
    chunk integer := 262144;
    parts bigint := greatest(1, ceil(p_size / 262144.0));
    whole boolean;
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    IF (p_digest ~ '^[0-9a-f]{64}$' AND p_size BETWEEN 0 AND 210763776
        AND p_n BETWEEN 0 AND parts - 1
        AND length(p_bytes) = least(chunk, p_size - p_n::bigint * chunk)) IS NOT TRUE THEN
        RAISE EXCEPTION 'chunk does not fit' USING ERRCODE = 'JO118';
    END IF;
    PERFORM FROM joint.blob b WHERE b.scope = p_scope AND b.digest = p_digest AND b.is_whole;
    IF FOUND THEN
        RETURN '"whole"';
    END IF;
    PERFORM joint.require_room(me, p_scope, p_digest, p_size);
    INSERT INTO joint.blob (scope, digest, put_by, size)
    VALUES (p_scope, p_digest, me, p_size) ON CONFLICT DO NOTHING;
    PERFORM FROM joint.blob b
    WHERE b.scope = p_scope AND b.digest = p_digest AND b.put_by = me AND b.size = p_size
    FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'the file has another size' USING ERRCODE = 'JO118';
    END IF;
    INSERT INTO joint.blob_chunk (scope, digest, put_by, n, bytes)
    VALUES (p_scope, p_digest, me, p_n, p_bytes)
    ON CONFLICT (scope, digest, put_by, n) DO UPDATE SET bytes = excluded.bytes;
    IF (SELECT count(*) FROM joint.blob_chunk c
        WHERE c.scope = p_scope AND c.digest = p_digest AND c.put_by = me) < parts THEN
        RETURN '"part"';
    END IF;
    SELECT encode(sha256(string_agg(c.bytes, ''::bytea ORDER BY c.n)), 'hex') = p_digest
    INTO whole FROM joint.blob_chunk c
    WHERE c.scope = p_scope AND c.digest = p_digest AND c.put_by = me;
    IF NOT whole THEN
        DELETE FROM joint.blob b
        WHERE b.scope = p_scope AND b.digest = p_digest AND b.put_by = me;
        RETURN '"broken"';
    END IF;
    BEGIN
        UPDATE joint.blob b SET is_whole = true
        WHERE b.scope = p_scope AND b.digest = p_digest AND b.put_by = me;
        DELETE FROM joint.blob b
        WHERE b.scope = p_scope AND b.digest = p_digest AND NOT b.is_whole;
    EXCEPTION WHEN unique_violation THEN
        DELETE FROM joint.blob b
        WHERE b.scope = p_scope AND b.digest = p_digest AND b.put_by = me;
    END;
    RETURN '"whole"';
END $$;

-- An officer has at most 50 files half sent, and sends at most 8 GiB a day.
CREATE FUNCTION joint.require_room(p_me text, p_scope text, p_digest text, p_size bigint)
RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM joint.blob b WHERE b.scope = p_scope AND b.digest = p_digest
                                          AND b.put_by = p_me) THEN
        RETURN;
    END IF;
    IF (SELECT count(*) FILTER (WHERE NOT b.is_whole) >= 50
               OR coalesce(sum(b.size) FILTER (WHERE b.put_at > now() - interval '1 day'), 0)
                  + p_size > 8589934592
        FROM joint.blob b WHERE b.put_by = p_me) THEN
        RAISE EXCEPTION 'officer % sends too much', p_me USING ERRCODE = 'JO120';
    END IF;
END $$;

CREATE FUNCTION api.attest(p_device text, p_scope text, p_sseq bigint, p_program text,
                           p_hash text)
RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE others json;
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    IF NOT joint.is_own_device(p_device) THEN
        RAISE EXCEPTION 'device % is not this officer''s', p_device USING ERRCODE = 'JO104';
    END IF;
    IF (length(p_program) <= 64 AND p_hash ~ '^[0-9a-f]{64}$' AND p_sseq BETWEEN 0 AND
        (SELECT h.sseq FROM joint.scope_head h WHERE h.scope = p_scope)) IS NOT TRUE THEN
        RAISE EXCEPTION 'this is no attestation' USING ERRCODE = 'JO106';
    END IF;
    INSERT INTO joint.attestation (scope, sseq, program, device, state_hash)
    VALUES (p_scope, p_sseq, p_program, p_device, p_hash)
    ON CONFLICT (scope, sseq, program, device) DO UPDATE
    SET state_hash = excluded.state_hash, said_at = now();
    SELECT json_agg(a.device) INTO others FROM joint.attestation a
    WHERE a.scope = p_scope AND a.sseq = p_sseq AND a.program = p_program
      AND a.state_hash <> p_hash;
    RETURN coalesce(others, '[]'::json);
END $$;

CREATE FUNCTION api.note_fork(p_device text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE joint.device d SET forked_at = coalesce(d.forked_at, now())
    WHERE d.id = p_device AND joint.is_own_device(p_device);
END $$;
