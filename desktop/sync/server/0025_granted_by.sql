-- Who decides on a matter is settled by the office (granted_by): a rule's ``own`` may name pairs of
-- the shared settings and a field, as ``granted_by:matter``; the pair with the field's value names
-- the bureau whose officers record the kind. Where none does, nobody may.
CREATE FUNCTION joint.is_settled_on(
    p_officer joint.officer, p_own text, p_body json, p_scope text
) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM joint.shared_setting s
        CROSS JOIN LATERAL jsonb_path_query(
            s.value::jsonb -> split_part(p_own, ':', 1), 'strict $[*]', silent => true) pair
        WHERE s.scope = p_scope AND s.key = 'office'
          AND pair = jsonb_build_array(
              (p_body -> 'data' ->> split_part(p_own, ':', 2)), p_officer.bureau))
$$;

CREATE OR REPLACE FUNCTION joint.fault_of(
    p_officer joint.officer, p_rule joint.kind_rule, p_body json, p_device text, p_scope text
) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    number text;
BEGIN
    IF p_rule.kind IS NULL THEN
        RETURN '!kind';
    ELSIF NOT p_rule.duties && p_officer.duties
          AND NOT joint.has_lent_duty(p_officer, p_rule, p_body, p_scope) THEN
        RETURN '!duty';
    ELSIF p_rule.own = 'officer' THEN
        IF (p_body -> 'data' ->> 'officer', p_body ->> 'case')
           IS DISTINCT FROM (p_officer.id, 'officer:' || p_officer.id) THEN
            RETURN '!officer';
        END IF;
    ELSIF p_rule.own LIKE '%:%' THEN
        IF NOT joint.is_settled_on(p_officer, p_rule.own, p_body, p_scope) THEN
            RETURN '!bureau';
        END IF;
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
    RETURN joint.unfollowed(p_officer, p_rule, p_body, p_scope);
END $$;

REVOKE ALL ON FUNCTION joint.is_settled_on(joint.officer, text, json, text) FROM PUBLIC;
