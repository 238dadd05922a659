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

-- A signatory lends and ends duties of their own, and changes nothing else of the settings.
CREATE FUNCTION joint.is_own_lending(
    p_officer joint.officer, p_scope text, p_key text, p_value text
) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    before jsonb;
    after jsonb;
BEGIN
    IF NOT 'signatory' = ANY (p_officer.duties) OR p_key IS DISTINCT FROM 'office'
       OR NOT joint.is_json(p_value) THEN
        RETURN false;
    END IF;
    SELECT s.value::jsonb INTO before FROM joint.shared_setting s
    WHERE s.scope = p_scope AND s.key = p_key;
    after := p_value::jsonb;
    IF before IS NULL OR before - 'stand_ins' IS DISTINCT FROM after - 'stand_ins' THEN
        RETURN false;
    END IF;
    RETURN NOT EXISTS (
        SELECT FROM (
            (SELECT jsonb_path_query(before, '$.stand_ins[*]')
             EXCEPT SELECT jsonb_path_query(after, '$.stand_ins[*]'))
            UNION ALL
            (SELECT jsonb_path_query(after, '$.stand_ins[*]')
             EXCEPT SELECT jsonb_path_query(before, '$.stand_ins[*]'))
        ) changed(i)
        WHERE i ->> 'officer' IS DISTINCT FROM p_officer.id);
END $$;

CREATE OR REPLACE FUNCTION api.put_setting(
    p_scope text, p_key text, p_value text, p_version bigint
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    officer joint.officer := joint.me();
    known bigint;
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    PERFORM FROM joint.scope s WHERE s.scope = p_scope FOR UPDATE;
    IF NOT 'administrator' = ANY (officer.duties)
       AND NOT joint.is_own_lending(officer, p_scope, p_key, p_value) THEN
        RAISE EXCEPTION 'administrators change settings' USING ERRCODE = 'JO102';
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
    VALUES (p_scope, p_key, p_value, known + 1, officer.id)
    ON CONFLICT (scope, key) DO UPDATE
    SET value = excluded.value, version = excluded.version, changed_by = excluded.changed_by,
        changed_at = now();
    NOTIFY joint_log;
    RETURN known + 1;
END $$;
