-- A letter is signed and sealed once each bureau that certifies a paper of its newest draft has
-- countersigned it: the draft says which. What corrects the application sends a letter back, so it
-- is counted beside the letter's own kinds. A rule may name several lists an entry must follow,
-- divided by ``;``, and ``~`` alone where nothing needs to be before it.
ALTER TABLE joint.kind_rule ADD COLUMN countersigned text NOT NULL DEFAULT '';

CREATE OR REPLACE FUNCTION joint.goes_on(
    p_officer joint.officer, p_after text, p_body json, p_scope text
) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((
        SELECT e.kind = ANY (string_to_array(p_after, '|'))
               AND e.body::json ->> 'bureau' = p_officer.bureau
            OR '~' || e.kind = ANY (string_to_array(p_after, '|'))
        FROM joint.event e JOIN joint.entry_place p ON p.id = e.id
        WHERE e.scope = p_scope AND e.case_id = p_body ->> 'case'
          AND e.kind = ANY (string_to_array(translate(p_after, '-~', ''), '|'))
          AND (e.kind NOT LIKE 'letter.%'
               OR e.body::json -> 'data' ->> 'letter' = p_body -> 'data' ->> 'letter')
          AND e.verdict NOT LIKE 'refused:%' AND p.withdrawn_by IS NULL
        ORDER BY e.sseq DESC LIMIT 1), '~' = ANY (string_to_array(p_after, '|')))
$$;

CREATE FUNCTION joint.is_countersigned(p_since text, p_body json, p_scope text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    WITH about AS MATERIALIZED (
        SELECT e.kind, e.sseq, e.body::jsonb -> 'data' AS data
        FROM joint.event e JOIN joint.entry_place p ON p.id = e.id
        WHERE e.scope = p_scope AND e.case_id = p_body ->> 'case'
          AND (e.kind = 'letter.countersigned'
               OR e.kind = ANY (string_to_array(replace(p_since, '-', ''), '|')))
          AND (e.kind NOT LIKE 'letter.%'
               OR e.body::json -> 'data' ->> 'letter' = p_body -> 'data' ->> 'letter')
          AND e.verdict NOT LIKE 'refused:%' AND p.withdrawn_by IS NULL
    ), draft AS (
        SELECT a.data FROM about a WHERE a.kind = ANY (string_to_array(p_since, '|'))
        ORDER BY a.sseq DESC LIMIT 1
    ), paper AS (
        SELECT jsonb_path_query(d.data, 'strict $.papers[*]', silent => true) AS said FROM draft d
    )
    SELECT EXISTS (SELECT FROM paper) AND NOT EXISTS (
        SELECT FROM paper p WHERE NOT EXISTS (
            SELECT FROM about a
            WHERE a.kind = 'letter.countersigned'
              AND a.data ->> 'bureau' = p.said ->> 'certified_by'
              AND a.sseq > (SELECT max(b.sseq) FROM about b
                            WHERE b.kind <> 'letter.countersigned')))
$$;

-- What stands against an entry because of those before it.
CREATE FUNCTION joint.unfollowed(
    p_officer joint.officer, p_rule joint.kind_rule, p_body json, p_scope text
) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    target joint.entry_place;
    list text;
BEGIN
    IF p_rule.apart <> '{}' AND joint.is_same_person(p_officer, p_rule, p_body, p_scope) THEN
        RETURN '!person';
    END IF;
    FOREACH list IN ARRAY string_to_array(p_rule.after, ';') LOOP
        IF NOT joint.goes_on(p_officer, list, p_body, p_scope) THEN
            RETURN '!before';
        END IF;
    END LOOP;
    IF p_rule.countersigned <> ''
       AND NOT joint.is_countersigned(p_rule.countersigned, p_body, p_scope) THEN
        RETURN '!countersigned';
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

REVOKE ALL ON FUNCTION joint.is_countersigned(text, json, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION joint.unfollowed(joint.officer, joint.kind_rule, json, text) FROM PUBLIC;
