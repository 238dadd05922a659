-- Duties an administrator lent to a colleague of the same bureau (the office's stand_ins) count on
-- the days of the entry; days are compared as they are written, so no odd setting stops a push.
CREATE FUNCTION joint.has_lent_duty(
    p_officer joint.officer, p_rule joint.kind_rule, p_body json, p_scope text
) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM joint.shared_setting s
        CROSS JOIN LATERAL jsonb_path_query(s.value::jsonb, '$.stand_ins[*]') i
        JOIN joint.officer o ON o.id = i ->> 'officer' AND o.active AND o.id <> p_officer.id
            AND o.bureau = p_officer.bureau
        WHERE s.scope = p_scope AND s.key = 'office' AND i ->> 'delegate' = p_officer.id
          AND p_rule.duties && array_remove(array_remove(o.duties, 'administrator'), 'auditor')
          AND to_char((p_body ->> 'at')::timestamptz AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')
              BETWEEN i ->> 'since' AND i ->> 'until')
$$;

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
    ELSIF NOT p_rule.duties && p_officer.duties
          AND NOT joint.has_lent_duty(p_officer, p_rule, p_body, p_scope) THEN
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
