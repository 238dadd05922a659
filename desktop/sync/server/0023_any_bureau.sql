-- Of the kinds an entry may follow, one with a ``~`` before it is any bureau's: whoever sends a draft
-- back need not be of the bureau that goes on with it.
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
          AND e.body::json -> 'data' ->> 'letter' = p_body -> 'data' ->> 'letter'
          AND e.verdict NOT LIKE 'refused:%' AND p.withdrawn_by IS NULL
        ORDER BY e.sseq DESC LIMIT 1), false)
$$;
