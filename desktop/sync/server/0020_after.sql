-- A letter is checked after its draft, signed after the check of that draft, sealed after it was
-- signed, each by its own bureau: whoever leaves a step out, or acts for another bureau, is refused
-- here too. A rule names the kinds, divided by ``|``: the newest of them about the same letter must
-- be the own bureau's, and none of those with a ``-`` before them.
ALTER TABLE joint.kind_rule ADD COLUMN after text NOT NULL DEFAULT '';

CREATE FUNCTION joint.goes_on(
    p_officer joint.officer, p_after text, p_body json, p_scope text
) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((
        SELECT e.kind = ANY (string_to_array(p_after, '|'))
           AND e.body::json ->> 'bureau' = p_officer.bureau
        FROM joint.event e JOIN joint.entry_place p ON p.id = e.id
        WHERE e.scope = p_scope AND e.case_id = p_body ->> 'case'
          AND e.kind = ANY (string_to_array(replace(p_after, '-', ''), '|'))
          AND e.body::json -> 'data' ->> 'letter' = p_body -> 'data' ->> 'letter'
          AND e.verdict NOT LIKE 'refused:%' AND p.withdrawn_by IS NULL
        ORDER BY e.sseq DESC LIMIT 1), false)
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
    ELSIF p_rule.own = 'officer' THEN
        IF (p_body -> 'data' ->> 'officer', p_body ->> 'case')
           IS DISTINCT FROM (p_officer.id, 'officer:' || p_officer.id) THEN
            RETURN '!officer';
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
    IF p_rule.apart <> '{}' AND joint.is_same_person(p_officer, p_rule, p_body, p_scope) THEN
        RETURN '!person';
    END IF;
    IF p_rule.after <> '' AND NOT joint.goes_on(p_officer, p_rule.after, p_body, p_scope) THEN
        RETURN '!before';
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
