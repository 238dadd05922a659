-- Who drafted does not check or sign, who signed does not seal, who proposed does not publish: the
-- server holds to it as every desk does. A rule says ``kind:fields:three``: an entry of that kind in
-- the same case, equal in the fields, may not be the officer's own; with ``three`` the newest alone
-- counts, and only where the officer's bureau has not settled on two people.
ALTER TABLE joint.kind_rule ADD COLUMN apart text[] NOT NULL DEFAULT '{}';

CREATE FUNCTION joint.has_settled_on_two(p_scope text, p_bureau text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM joint.shared_setting s
        CROSS JOIN LATERAL jsonb_path_query(s.value::jsonb, '$.organs[*]') o
        WHERE s.scope = p_scope AND s.key = 'office'
          AND o ->> 'bureau' = p_bureau AND o ->> 'separation' = 'two')
$$;

CREATE FUNCTION joint.is_same_person(
    p_officer joint.officer, p_rule joint.kind_rule, p_body json, p_scope text
) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    data json := p_body -> 'data';
    apart text;
    part text[];
    is_newest boolean;
    found boolean;
BEGIN
    FOREACH apart IN ARRAY p_rule.apart LOOP
        part := string_to_array(apart, ':');
        is_newest := part[3] = 'three';
        CONTINUE WHEN is_newest AND joint.has_settled_on_two(p_scope, p_officer.bureau);
        SELECT bool_or(a.officer = p_officer.id) INTO found FROM (
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
        IF found THEN
            RETURN true;
        END IF;
    END LOOP;
    RETURN false;
END $$;

CREATE OR REPLACE FUNCTION joint.fault_of(
    p_officer joint.officer, p_rule joint.kind_rule, p_body json, p_device text, p_scope text
) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    target joint.entry_place;
    number text;
BEGIN
    IF p_rule.kind IS NULL THEN
        RETURN '!kind';
    ELSIF NOT p_rule.duties && p_officer.duties THEN
        RETURN '!duty';
    ELSIF p_rule.own <> '' AND (p_body -> 'data' ->> p_rule.own) IS DISTINCT FROM p_officer.bureau
    THEN
        RETURN '!bureau';
    END IF;
    IF p_rule.number <> '' THEN
        number := coalesce(p_body -> 'data' ->> p_rule.number, '');
        IF number <> '' AND NOT joint.is_leased(p_officer, p_scope, p_device, number) THEN
            RETURN '!lease';
        END IF;
    END IF;
    IF p_rule.apart <> '{}' AND joint.is_same_person(p_officer, p_rule, p_body, p_scope) THEN
        RETURN '!person';
    END IF;
    IF p_rule.kind = 'withdrawn' THEN
        SELECT * INTO target FROM joint.entry_place e
        WHERE e.id = p_body -> 'data' ->> 'entry' AND e.scope = p_scope;
        IF NOT FOUND OR target.withdrawn_by IS NOT NULL OR target.kind = 'withdrawn'
           OR p_officer.id IS DISTINCT FROM
              (SELECT w.officer FROM joint.writer w WHERE w.id = target.writer) THEN
            RETURN '!withdrawal';
        END IF;
    END IF;
    RETURN '';
END $$;
