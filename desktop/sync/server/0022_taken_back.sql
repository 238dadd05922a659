-- What gave out a number or left the office is not taken back, nor what others of the case have
-- built on since: it is put right by a further act. What somebody else wrote into the officer's row,
-- not signed by it, may always be taken back; that is found before the head is locked.
ALTER TABLE joint.kind_rule
    ADD COLUMN is_final boolean NOT NULL DEFAULT false,
    ADD COLUMN is_aside boolean NOT NULL DEFAULT false;

CREATE FUNCTION joint.is_kept(p_officer joint.officer, p_body json, p_scope text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM joint.entry_place t
        JOIN joint.event v ON v.scope = t.scope AND v.sseq = t.sseq
        LEFT JOIN joint.kind_rule r ON r.kind = v.kind
        WHERE t.id = p_body -> 'data' ->> 'entry' AND t.scope = p_scope
          AND v.verdict NOT LIKE 'refused:%'
          AND (v.case_id <> p_body ->> 'case' OR coalesce(r.is_final, false) OR EXISTS (
              SELECT FROM joint.event e
              JOIN joint.entry_place p ON p.id = e.id
              JOIN joint.writer w ON w.id = e.writer
              LEFT JOIN joint.kind_rule l ON l.kind = e.kind
              WHERE e.scope = v.scope AND e.case_id = v.case_id AND e.sseq > v.sseq
                AND w.officer <> p_officer.id AND e.kind <> 'withdrawn'
                AND e.verdict NOT LIKE 'refused:%'
                AND p.withdrawn_by IS NULL AND p.let_go_by IS NULL
                AND NOT coalesce(l.is_aside, false)
                AND NOT (v.kind = 'step.decided' AND e.kind = 'step.decided'
                         AND v.body::json -> 'data' ->> 'bureau'
                             IS DISTINCT FROM e.body::json -> 'data' ->> 'bureau'))))
$$;

CREATE FUNCTION joint.takes_back_forged(p_text text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT p_text LIKE '%"kind":"withdrawn"%' AND EXISTS (
        SELECT FROM joint.entry_place t
        JOIN joint.event v ON v.scope = t.scope AND v.sseq = t.sseq
        JOIN joint.writer w ON w.id = v.writer
        WHERE t.id = joint.read_entry(p_text) -> 'data' ->> 'entry'
          AND joint.is_signed(v.body, decode(v.wrapper::json ->> 'signature', 'hex'), w.public_key)
              IS NOT TRUE)
$$;

CREATE OR REPLACE FUNCTION joint.stands_held(
    p_writer text, p_texts text[], p_signatures bytea[], p_stands text[], p_is_carried boolean
) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF array_ndims(p_texts) <> 1 OR cardinality(p_texts) > 500
       OR array_lower(p_texts, 1) <> 1 OR array_lower(p_signatures, 1) <> 1 THEN
        RAISE EXCEPTION 'a push has 1 to 500 entries' USING ERRCODE = 'JO108';
    END IF;
    RETURN (
        SELECT array_agg(CASE
            WHEN octet_length(u.sent) <= 65536 AND joint.wants_signature(u.sent, p_is_carried)
                 AND joint.is_signed(u.sent, u.signature, w.public_key) IS NOT TRUE
            THEN '!unsigned'
            WHEN octet_length(u.sent) <= 65536 AND joint.takes_back_forged(u.sent) THEN '!forged'
            WHEN u.stand = '!forged' THEN '' ELSE u.stand END ORDER BY u.place)
        FROM unnest(p_texts, p_signatures, p_stands) WITH ORDINALITY
             u (sent, signature, stand, place)
        LEFT JOIN joint.writer w ON w.id = p_writer);
END $$;

CREATE OR REPLACE FUNCTION api.push(
    p_writer text, p_scope text, p_seen bigint,
    p_texts text[], p_signatures bytea[], p_stands text[], p_beside json
) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    IF array_to_string(p_texts, '') ~ '"kind":"(document[.]sealed|withdrawn)"' THEN
        p_stands := joint.stands_held(p_writer, p_texts, p_signatures, p_stands, false);
    END IF;
    RETURN joint.push_as(joint.me(), p_writer, p_scope, p_seen,
                         p_texts, p_signatures, p_stands, p_beside, NULL);
END $$;

CREATE OR REPLACE FUNCTION joint.take(
    p_officer joint.officer, p_writer joint.writer, p_head joint.scope_head,
    p_text text, p_body json, p_signature bytea, p_stand text, p_carrier text
) RETURNS joint.event
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    taken joint.event;
    rule joint.kind_rule;
    now_at timestamptz := clock_timestamp();
    keys text[];
    winner text;
    fault text;
BEGIN
    SELECT * INTO rule FROM joint.kind_rule k WHERE k.kind = p_body ->> 'kind';
    -- An owner brings back a row with entries a carrier once put in it: they stay without effect.
    fault := CASE WHEN p_stand = '!unsigned' THEN p_stand
        ELSE joint.fault_of(p_officer, rule, p_body, p_writer.device, p_head.scope) END;
    IF fault = '' AND rule.kind = 'withdrawn' AND p_stand <> '!forged'
       AND joint.is_kept(p_officer, p_body, p_head.scope) THEN
        fault := '!withdrawal';
    END IF;
    keys := joint.claims_of(coalesce(rule.claims, '{}'), p_body ->> 'case', p_body -> 'data');
    SELECT c.entry INTO winner FROM unnest(keys) WITH ORDINALITY k (key, place)
    JOIN joint.claim c ON c.scope = p_head.scope AND c.key = k.key
    WHERE NOT joint.is_let_go(c.entry, p_writer.id) ORDER BY k.place LIMIT 1;
    winner := coalesce(winner, nullif(nullif(p_stand, '!forged'), ''));
    taken.verdict := CASE
        WHEN fault <> '' THEN 'refused:' || fault
        WHEN winner IS NULL THEN 'accepted'
        WHEN rule.is_request THEN 'refused:' || winner
        ELSE 'contested:' || winner END;
    taken.scope := p_head.scope;
    taken.year := extract(year FROM now_at AT TIME ZONE 'Asia/Shanghai');
    taken.sseq := p_head.sseq + 1;
    taken.id := p_body ->> 'id';
    taken.writer := p_writer.id;
    taken.wseq := p_writer.wseq + 1;
    taken.case_id := p_body ->> 'case';
    taken.kind := p_body ->> 'kind';
    taken.body := p_text;
    taken.hash := encode(sha256(convert_to(p_text, 'UTF8')), 'hex');
    taken.carried_by := p_carrier;
    taken.wrapper := '{"accepted_at":"' || joint.moment(now_at)
        || '","bureau":' || to_json(p_officer.bureau)::text
        || ',"clock_ok":' || joint.is_clock_ok(p_body, p_writer.last_at, now_at)::text
        || ',"entry_hash":"' || taken.hash
        || '","scope":"' || taken.scope
        || '","signature":"' || encode(p_signature, 'hex')
        || '","sseq":' || taken.sseq
        || ',"verdict":' || to_json(taken.verdict)::text || '}';
    taken.chain := encode(
        sha256(decode(p_head.chain, 'hex') || convert_to(taken.wrapper, 'UTF8')), 'hex');
    INSERT INTO joint.entry_place (id, scope, sseq, writer, kind)
    VALUES (taken.id, taken.scope, taken.sseq, taken.writer, taken.kind);
    INSERT INTO joint.event SELECT taken.*;
    IF taken.verdict NOT LIKE 'refused:%' THEN
        INSERT INTO joint.claim AS held (key, scope, entry)
        SELECT k, taken.scope, taken.id FROM unnest(keys) k
        ON CONFLICT (scope, key) DO UPDATE
        SET entry = excluded.entry, let_go = held.let_go || held.entry
        WHERE joint.is_let_go(held.entry, p_writer.id);
        IF rule.number <> '' AND coalesce(p_body -> 'data' ->> rule.number, '') <> '' THEN
            INSERT INTO joint.number_used (scope, text, entry)
            VALUES (taken.scope, p_body -> 'data' ->> rule.number, taken.id)
            ON CONFLICT DO NOTHING;
        END IF;
        IF taken.kind = 'withdrawn' AND p_carrier IS NULL THEN
            PERFORM joint.take_back(p_body -> 'data' ->> 'entry', taken.id);
        ELSIF taken.kind = 'withdrawn' THEN
            UPDATE joint.entry_place SET let_go_by = taken.id
            WHERE id = p_body -> 'data' ->> 'entry';
        END IF;
    END IF;
    RETURN taken;
END $$;

REVOKE ALL ON FUNCTION joint.takes_back_forged(text) FROM PUBLIC;
