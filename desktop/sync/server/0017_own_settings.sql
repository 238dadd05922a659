-- What officers set for themselves (views, phrases, shortcuts) stands in a place of their own, which
-- nobody else writes to: ``own`` of the rule is then the officer, not the bureau.
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

INSERT INTO joint.kind_rule (kind, duties, claims, is_request, own, number, apart)
VALUES ('officer.preferences', ARRAY[
    'account_manager', 'administrator', 'approver', 'auditor', 'checker',
    'drafter', 'office_head', 'seal_keeper', 'signatory', 'window'], '{}', false, 'officer', '', '{}')
ON CONFLICT (kind) DO NOTHING;
