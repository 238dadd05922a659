-- When a writer last had nothing waiting lies beside its row, which a push holds: a greeting waits for
-- nobody, and changes nothing that an entry hangs on.
CREATE TABLE joint.writer_clear (
    writer text PRIMARY KEY REFERENCES joint.writer (id),
    clear_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO joint.writer_clear (writer, clear_at)
SELECT w.id, w.clear_at FROM joint.writer w WHERE w.clear_at IS NOT NULL;
ALTER TABLE joint.writer DROP COLUMN clear_at;

CREATE OR REPLACE FUNCTION joint.is_clock_ok(p_body json, p_last timestamptz, p_now timestamptz)
RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    said_at timestamptz := (p_body ->> 'at')::timestamptz;
BEGIN
    IF (p_body -> 'clock' ->> 'source' <> 'server'
        AND abs((p_body -> 'clock' ->> 'offset_s')::bigint) > 300)
       OR p_last IS NOT NULL AND said_at < least(p_last, p_now) - interval '300 s'
       OR said_at > p_now + interval '300 s' THEN
        RETURN false;
    ELSIF said_at >= p_now - interval '300 s' THEN
        RETURN true;
    END IF;
    RETURN NOT EXISTS (
        SELECT FROM joint.writer_clear c
        WHERE c.writer = p_body ->> 'writer' AND said_at < c.clear_at - interval '300 s')
    AND NOT EXISTS (
        SELECT FROM joint.event e
        WHERE e.scope = p_body ->> 'scope'
          AND e.sseq = (p_body -> 'based_on' ->> 'sseq')::bigint
          AND e.chain = p_body -> 'based_on' ->> 'chain'
          AND said_at < (e.wrapper::json ->> 'accepted_at')::timestamptz - interval '300 s');
END $$;

CREATE OR REPLACE FUNCTION api.hello(p_device text, p_pending integer) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    officer joint.officer := joint.me();
    heads json;
    meta json;
    settings bigint;
    writers json;
    desk joint.device;
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
    SELECT * INTO desk FROM joint.device d WHERE d.id = p_device;
    IF desk.id IS NOT NULL THEN
        INSERT INTO joint.desk_seen (device, officer, scope, pending)
        SELECT p_device, officer.id, s.scope, greatest(coalesce(p_pending, 0), 0) FROM joint.officer_scope s
        JOIN joint.writer w ON w.officer = officer.id AND w.device = p_device
        WHERE s.officer = officer.id
        ON CONFLICT (device, scope) DO UPDATE
        SET seen_at = now(), officer = excluded.officer, pending = excluded.pending;
        IF p_pending = 0 THEN
            INSERT INTO joint.writer_clear (writer)
            SELECT w.id FROM joint.writer w
            WHERE w.device = p_device AND w.officer = officer.id
            ON CONFLICT (writer) DO UPDATE SET clear_at = now();
        END IF;
    END IF;
    RETURN json_build_object(
        'meta', meta, 'officer', officer.id, 'scopes', coalesce(heads, '[]'::json),
        'settings', settings, 'writers', coalesce(writers, '{}'::json),
        'revoked', desk.revoked_at IS NOT NULL, 'why', coalesce(desk.why, ''),
        'forked', desk.forked_at IS NOT NULL, 'now', joint.moment(clock_timestamp()));
END $$;

REVOKE ALL ON joint.writer_clear FROM PUBLIC;
