-- A moment that lies before what its own entry says it had seen, or before its writer last said that
-- nothing waited there, is not when the entry was written: an entry put back into a lending,
-- or written after a clock was set back. Only an exchange that went through says that nothing waits.
ALTER TABLE joint.writer ADD COLUMN clear_at timestamptz;

CREATE OR REPLACE FUNCTION joint.is_clock_ok(p_body json, p_last timestamptz, p_now timestamptz)
RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    said_at timestamptz := (p_body ->> 'at')::timestamptz;
BEGIN
    RETURN (p_body -> 'clock' ->> 'source' = 'server'
            OR abs((p_body -> 'clock' ->> 'offset_s')::bigint) <= 300)
       AND (p_last IS NULL OR said_at >= least(p_last, p_now) - interval '300 s')
       AND said_at <= p_now + interval '300 s'
       AND NOT EXISTS (
           SELECT FROM joint.writer w
           WHERE w.id = p_body ->> 'writer' AND said_at < w.clear_at - interval '300 s')
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
            UPDATE joint.writer w SET clear_at = now()
            WHERE w.device = p_device AND w.officer = officer.id;
        END IF;
    END IF;
    RETURN json_build_object(
        'meta', meta, 'officer', officer.id, 'scopes', coalesce(heads, '[]'::json),
        'settings', settings, 'writers', coalesce(writers, '{}'::json),
        'revoked', desk.revoked_at IS NOT NULL, 'why', coalesce(desk.why, ''),
        'forked', desk.forked_at IS NOT NULL, 'now', joint.moment(clock_timestamp()));
END $$;
