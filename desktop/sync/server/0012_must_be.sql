-- Who proposed to erase a person's data does not erase it, and nobody does what nobody proposed: a
-- rule says ``kind:fields:must`` where such an entry has to be there, of somebody else.
CREATE OR REPLACE FUNCTION joint.is_same_person(
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
        IF found OR (found IS NULL AND part[3] = 'must') THEN
            RETURN true;
        END IF;
    END LOOP;
    RETURN false;
END $$;
