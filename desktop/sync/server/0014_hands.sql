-- What an officer does for a colleague counts as done by both: where different people must act,
-- nobody acts for who acted before, nor for whom somebody did. Earlier entries whose writer has none
-- of the duties were written for whoever ever lent one.
CREATE FUNCTION joint.hands_of(p_officer text, p_duties text[], p_scope text, p_day text)
RETURNS text[]
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT ARRAY[p_officer] || ARRAY(
        SELECT l.id
        FROM joint.officer o
        JOIN joint.shared_setting s ON s.scope = p_scope AND s.key = 'office'
        CROSS JOIN LATERAL jsonb_path_query(s.value::jsonb, '$.stand_ins[*]') i
        JOIN joint.officer l ON l.id = i ->> 'officer' AND l.bureau = o.bureau
        WHERE o.id = p_officer AND NOT o.duties && p_duties AND i ->> 'delegate' = p_officer
          AND p_duties && array_remove(array_remove(l.duties, 'administrator'), 'auditor')
          AND (p_day IS NULL OR p_day BETWEEN i ->> 'since' AND i ->> 'until'))
$$;

CREATE OR REPLACE FUNCTION joint.is_same_person(
    p_officer joint.officer, p_rule joint.kind_rule, p_body json, p_scope text
) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    data json := p_body -> 'data';
    own text[] := joint.hands_of(
        p_officer.id, p_rule.duties, p_scope,
        to_char((p_body ->> 'at')::timestamptz AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD'));
    apart text;
    part text[];
    did text[];
    is_newest boolean;
    found boolean;
BEGIN
    FOREACH apart IN ARRAY p_rule.apart LOOP
        part := string_to_array(apart, ':');
        is_newest := part[3] = 'three';
        CONTINUE WHEN is_newest AND joint.has_settled_on_two(p_scope, p_officer.bureau);
        SELECT r.duties INTO did FROM joint.kind_rule r WHERE r.kind = part[1];
        SELECT bool_or(own && joint.hands_of(a.officer, did, p_scope, NULL)) INTO found FROM (
            SELECT w.officer, row_number() OVER (ORDER BY e.sseq DESC) place
            FROM joint.event e JOIN joint.writer w ON w.id = e.writer
            JOIN joint.entry_place p ON p.id = e.id
            WHERE e.scope = p_scope AND e.case_id = p_body ->> 'case' AND e.kind = part[1]
              AND e.verdict NOT LIKE 'refused:%' AND p.withdrawn_by IS NULL
              AND NOT EXISTS (
                  SELECT FROM unnest(string_to_array(part[2], ',')) f
                  WHERE CASE WHEN f LIKE 'id=%' THEN e.id ELSE e.body::json -> 'data' ->> f END
                        IS DISTINCT FROM data ->> regexp_replace(f, '^id=', ''))
        ) a WHERE a.place = 1 OR NOT is_newest;
        IF found OR (found IS NULL AND part[3] = 'must') THEN
            RETURN true;
        END IF;
    END LOOP;
    RETURN false;
END $$;

CREATE FUNCTION joint.is_day(p_text text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN p_text ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
       AND to_char(p_text::date, 'YYYY-MM-DD') = p_text;
EXCEPTION WHEN OTHERS THEN
    RETURN false;
END $$;

-- Lendings as they are kept: a list of rows, each of the same four texts.
CREATE FUNCTION joint.are_lendings(p_rows jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    i jsonb;
BEGIN
    IF jsonb_typeof(p_rows) IS DISTINCT FROM 'array' THEN
        RETURN false;
    END IF;
    FOR i IN SELECT jsonb_array_elements(p_rows) LOOP
        IF jsonb_typeof(i) <> 'object' THEN
            RETURN false;
        END IF;
        IF (SELECT array_agg(k ORDER BY k COLLATE "C") FROM jsonb_object_keys(i) k)
               IS DISTINCT FROM ARRAY['delegate', 'officer', 'since', 'until']
           OR EXISTS (SELECT FROM jsonb_each(i) e WHERE jsonb_typeof(e.value) <> 'string')
           OR i ->> 'officer' ~ '[[:cntrl:]]' OR i ->> 'delegate' ~ '[[:cntrl:]]'
           OR NOT joint.is_day(i ->> 'since') OR NOT joint.is_day(i ->> 'until') THEN
            RETURN false;
        END IF;
    END LOOP;
    RETURN true;
END $$;

-- A signatory lends and ends duties of their own, and changes nothing else of the settings. What
-- has begun stays, as who acted for whom is told by it: only its last day moves, never to before
-- today. Returns what is kept, so that nothing else of theirs is; NULL where it is no such change.
CREATE FUNCTION joint.own_lending(
    p_officer joint.officer, p_scope text, p_key text, p_value text
) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    before jsonb;
    after jsonb;
    was jsonb;
    lent jsonb;
    today text := to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD');
BEGIN
    IF NOT 'signatory' = ANY (p_officer.duties) OR p_key IS DISTINCT FROM 'office'
       OR NOT joint.is_json(p_value) THEN
        RETURN NULL;
    END IF;
    SELECT s.value::jsonb INTO before FROM joint.shared_setting s
    WHERE s.scope = p_scope AND s.key = p_key;
    after := p_value::jsonb;
    IF jsonb_typeof(before) IS DISTINCT FROM 'object'
       OR jsonb_typeof(after) IS DISTINCT FROM 'object' THEN
        RETURN NULL;
    END IF;
    was := coalesce(before -> 'stand_ins', '[]');
    lent := coalesce(after -> 'stand_ins', '[]');
    IF before - 'stand_ins' IS DISTINCT FROM after - 'stand_ins'
       OR NOT joint.are_lendings(was) OR NOT joint.are_lendings(lent) THEN
        RETURN NULL;
    END IF;
    IF EXISTS (
        SELECT FROM jsonb_array_elements(was || lent) i
        WHERE NOT (was @> jsonb_build_array(i) AND lent @> jsonb_build_array(i))
          AND i ->> 'officer' <> p_officer.id) THEN
        RETURN NULL;
    END IF;
    IF EXISTS (
        SELECT FROM jsonb_array_elements(was) i
        WHERE NOT lent @> jsonb_build_array(i) AND (i ->> 'since') COLLATE "C" <= today
          AND NOT EXISTS (
              SELECT FROM jsonb_array_elements(lent) n
              WHERE n - 'until' = i - 'until'
                AND (n ->> 'until') COLLATE "C" >= least(i ->> 'until', today))) THEN
        RETURN NULL;
    END IF;
    RETURN jsonb_set(before, '{stand_ins}', lent)::text;
END $$;

CREATE OR REPLACE FUNCTION api.put_setting(
    p_scope text, p_key text, p_value text, p_version bigint
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    officer joint.officer := joint.me();
    known bigint;
    wanted text := p_value;
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    PERFORM FROM joint.scope s WHERE s.scope = p_scope FOR UPDATE;
    IF NOT 'administrator' = ANY (officer.duties) THEN
        wanted := joint.own_lending(officer, p_scope, p_key, p_value);
        IF wanted IS NULL THEN
            RAISE EXCEPTION 'administrators change settings' USING ERRCODE = 'JO102';
        END IF;
    END IF;
    IF coalesce(p_key, '') !~ '^[A-Za-z0-9_.-]{1,100}$'
       OR octet_length(p_value) > 1048576 OR NOT joint.is_json(p_value) THEN
        RAISE EXCEPTION 'this is no setting' USING ERRCODE = 'JO106';
    END IF;
    SELECT coalesce(max(s.version), 0) INTO known FROM joint.shared_setting s
    WHERE s.scope = p_scope;
    IF known IS DISTINCT FROM p_version THEN
        RAISE EXCEPTION 'settings are at version %', known USING ERRCODE = 'JO117';
    END IF;
    INSERT INTO joint.shared_setting (scope, key, value, version, changed_by)
    VALUES (p_scope, p_key, wanted, known + 1, officer.id)
    ON CONFLICT (scope, key) DO UPDATE
    SET value = excluded.value, version = excluded.version, changed_by = excluded.changed_by,
        changed_at = now();
    NOTIFY joint_log;
    RETURN known + 1;
END $$;
