-- Notices, decisions and other papers are sealed and served as the waiver letter is. Who made one
-- does not put the seal on, and only what a standing entry of the same case made is sealed: the rule
-- names that entry, of whichever of the kinds divided by ``|``.
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
    is_newest boolean;
    found boolean;
BEGIN
    FOREACH apart IN ARRAY p_rule.apart LOOP
        part := string_to_array(apart, ':');
        is_newest := part[3] = 'three';
        CONTINUE WHEN is_newest AND joint.has_settled_on_two(p_scope, p_officer.bureau);
        SELECT bool_or(own && joint.hands_of(a.officer, a.duties, p_scope, NULL)) INTO found FROM (
            SELECT w.officer, r.duties, row_number() OVER (ORDER BY e.sseq DESC) place
            FROM joint.event e JOIN joint.writer w ON w.id = e.writer
            JOIN joint.entry_place p ON p.id = e.id
            JOIN joint.kind_rule r ON r.kind = e.kind
            WHERE e.scope = p_scope AND e.case_id = p_body ->> 'case'
              AND e.kind = ANY (string_to_array(part[1], '|'))
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

INSERT INTO joint.kind_rule (kind, duties, claims, is_request, own, number, apart) VALUES
    ('document.sealed', ARRAY['seal_keeper']::text[], ARRAY['sealed:{paper_id}']::text[], true, '', '', ARRAY[
        'case.opened|supplement.requested|matter.accepted|matter.refused_at_door|exemption.filed'
        || '|matter.concluded|explanation.requested|special.started|step.extended|oversight.ordered'
        || '|letter.issued|letter.reminded|letter.cleared|letter.extended|letter.lapsed|letter.revoked'
        || ':id=entry:must'
    ]),
    ('document.original_kept', ARRAY['seal_keeper']::text[], '{}', false, '', '', '{}'),
    ('document.served', ARRAY['drafter', 'seal_keeper', 'window']::text[], ARRAY['served:{paper_id}']::text[], false, '', '', '{}')
ON CONFLICT (kind) DO NOTHING;
