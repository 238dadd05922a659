-- What somebody appointed to carry brings takes nothing from its owner: the server can't check
-- signatures, so a carried withdrawal is kept and gives the claim to nobody else until an officer
-- other than the carrier has found it signed. The owner's own next entry may follow its own.
-- Should that one be taken back, the claim returns to the newest before it that stands.
ALTER TABLE joint.entry_place ADD COLUMN let_go_by text;
ALTER TABLE joint.claim ADD COLUMN let_go text[] NOT NULL DEFAULT '{}';
CREATE INDEX let_go ON joint.entry_place (scope) WHERE let_go_by IS NOT NULL;

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
    keys := joint.claims_of(coalesce(rule.claims, '{}'), p_body ->> 'case', p_body -> 'data');
    SELECT c.entry INTO winner FROM unnest(keys) WITH ORDINALITY k (key, place)
    JOIN joint.claim c ON c.scope = p_head.scope AND c.key = k.key
    WHERE NOT joint.is_let_go(c.entry, p_writer.id) ORDER BY k.place LIMIT 1;
    winner := coalesce(winner, nullif(p_stand, ''));
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

-- Whether an entry was let go by its own writer through a carrier: only that writer may follow it.
CREATE FUNCTION joint.is_let_go(p_entry text, p_writer text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM joint.entry_place e
                   WHERE e.id = p_entry AND e.writer = p_writer AND e.let_go_by IS NOT NULL)
$$;

CREATE FUNCTION joint.take_back(p_entry text, p_by text) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    UPDATE joint.entry_place SET withdrawn_by = p_by, let_go_by = NULL WHERE id = p_entry;
    UPDATE joint.claim c SET entry = b.entry, let_go = c.let_go[:b.place - 1]
    FROM joint.claim h CROSS JOIN LATERAL (
        SELECT u.entry, u.place::int FROM unnest(h.let_go) WITH ORDINALITY u (entry, place)
        JOIN joint.entry_place e ON e.id = u.entry WHERE e.withdrawn_by IS NULL
        ORDER BY u.place DESC LIMIT 1) b
    WHERE h.entry = p_entry AND c.scope = h.scope AND c.key = h.key;
    DELETE FROM joint.claim WHERE entry = p_entry;
$$;

-- The carried withdrawals nobody has found signed yet, by their places in the log.
CREATE FUNCTION api.unconfirmed(p_scope text) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    RETURN QUERY
        SELECT w.sseq FROM joint.entry_place e
        JOIN joint.entry_place w ON w.id = e.let_go_by
        JOIN joint.event v ON v.scope = w.scope AND v.sseq = w.sseq
        WHERE e.scope = p_scope AND e.let_go_by IS NOT NULL
          AND v.carried_by IS DISTINCT FROM (joint.me()).id
        ORDER BY w.sseq LIMIT 500;
END $$;

-- Said by an officer whose desk found the withdrawal signed by its writer; never by its carrier.
CREATE FUNCTION api.confirm_withdrawal(p_scope text, p_sseq bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    said joint.event;
    target text;
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    PERFORM FROM joint.scope_head h WHERE h.scope = p_scope FOR UPDATE;
    SELECT v.* INTO said FROM joint.event v WHERE v.scope = p_scope AND v.sseq = p_sseq
      AND v.kind = 'withdrawn' AND v.carried_by IS DISTINCT FROM (joint.me()).id;
    target := said.body::json -> 'data' ->> 'entry';
    PERFORM FROM joint.entry_place e WHERE e.id = target AND e.let_go_by = said.id;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'nothing to confirm at %', p_sseq USING ERRCODE = 'JO106';
    END IF;
    PERFORM joint.take_back(target, said.id);
END $$;

-- The moment of an entry is wrong where it went by a clock that was off, or lies ahead of the
-- server. An entry that went by the server's time is right however far off its computer was, and
-- one from a moment still to come is no measure for those after it.
CREATE OR REPLACE FUNCTION joint.is_clock_ok(p_body json, p_last timestamptz, p_now timestamptz)
RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT (p_body -> 'clock' ->> 'source' = 'server'
            OR abs((p_body -> 'clock' ->> 'offset_s')::bigint) <= 300)
       AND (p_last IS NULL
            OR (p_body ->> 'at')::timestamptz >= least(p_last, p_now) - interval '300 s')
       AND (p_body ->> 'at')::timestamptz <= p_now + interval '300 s'
$$;

-- A server restored from a copy has forgotten blocks leased after it. A new life leaves room for
-- them, so that none is leased twice, and each desk brings its own back into that room.
ALTER TABLE joint.number_series ADD COLUMN room_from integer;
ALTER TABLE joint.number_lease ADD COLUMN is_recalled boolean NOT NULL DEFAULT false;

CREATE FUNCTION joint.leave_room(p_room integer) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO joint.number_series (scope, organ, kind, year)
    SELECT p.scope, p.organ, p.kind, extract(year FROM now() AT TIME ZONE 'Asia/Shanghai')
    FROM joint.number_pattern p ON CONFLICT DO NOTHING;
    UPDATE joint.number_series s
    SET next_no = s.next_no + p_room, room_from = coalesce(s.room_from, s.next_no)
    WHERE s.year >= extract(year FROM now() AT TIME ZONE 'Asia/Shanghai') - 1;
$$;

-- Answers false where the block does not lie in such a room, or another desk has some of it.
CREATE FUNCTION api.recall_lease(p_device text, p_scope text, p_organ text, p_kind text,
                                 p_year integer, p_low integer, p_high integer)
RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    officer joint.officer := joint.me();
    held bigint;
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    IF (p_low >= 1 AND p_high - p_low BETWEEN 0 AND 19) IS NOT TRUE THEN
        RAISE EXCEPTION 'recall 1 to 20 numbers' USING ERRCODE = 'JO114';
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
    PERFORM FROM joint.number_series s
    WHERE s.scope = p_scope AND s.organ = p_organ AND s.kind = p_kind AND s.year = p_year
      AND p_low >= s.room_from AND p_high < s.next_no FOR UPDATE;
    IF NOT FOUND OR EXISTS (
        SELECT FROM joint.number_lease l
        WHERE l.scope = p_scope AND l.organ = p_organ AND l.kind = p_kind AND l.year = p_year
          AND l.low <= p_high AND l.high >= p_low)
    THEN
        RETURN false;
    END IF;
    SELECT coalesce(sum(l.high - l.low + 1), 0) INTO held FROM joint.number_lease l
    WHERE l.device = p_device AND l.scope = p_scope AND l.organ = p_organ AND l.kind = p_kind
      AND l.year = p_year AND l.is_recalled;
    IF held + p_high - p_low + 1 > 400 THEN
        RAISE EXCEPTION 'device has recalled % numbers', held USING ERRCODE = 'JO116';
    END IF;
    INSERT INTO joint.number_lease
        (scope, organ, kind, year, low, high, device, officer, is_recalled)
    VALUES (p_scope, p_organ, p_kind, p_year, p_low, p_high, p_device, officer.id, true);
    RETURN true;
END $$;

REVOKE ALL ON FUNCTION api.unconfirmed(text), api.confirm_withdrawal(text, bigint),
    api.recall_lease(text, text, text, text, integer, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION api.unconfirmed(text), api.confirm_withdrawal(text, bigint),
    api.recall_lease(text, text, text, text, integer, integer, integer) TO joint_officer;
