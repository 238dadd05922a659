-- Who audits reads from the desk what was done to people and devices, and every officer what was
-- done to their own password; and a claim that seals a paper is its writer's own.

-- The acts after a place, in their order: the very line each link of the chain is made of, where it
-- is about this scope or who works in it, and the link. Of other acts there is the link alone, so
-- that a desk can hold its own lines against the whole chain.
CREATE FUNCTION api.people_acts(p_scope text, p_after bigint) RETURNS json
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    own joint.officer := joint.me();
    found_acts json;
BEGIN
    IF NOT own.duties && ARRAY['auditor', 'office_head'] THEN
        RAISE EXCEPTION 'who audits looks through this' USING ERRCODE = 'JO128';
    END IF;
    PERFORM joint.require_scope(p_scope, false);
    SELECT json_agg(json_build_object(
        'n', a.n, 'chain', a.chain, 'line', CASE
            WHEN a.scope = p_scope OR EXISTS (
                SELECT FROM joint.officer_scope s WHERE s.scope = p_scope
                AND s.officer IN (a.subject, CASE a.act WHEN 'device_enrolled' THEN a.by_officer END))
            THEN json_build_array(a.n, a.scope, joint.moment(a.at), a.by_officer, a.act,
                                  a.subject, a.detail)::text
            ELSE '' END) ORDER BY a.n) INTO found_acts
    FROM (SELECT * FROM joint.people_act p WHERE p.n > p_after ORDER BY p.n LIMIT 500) a;
    RETURN coalesce(found_acts, '[]'::json);
END $$;

-- The first codes of the last month that were to take the own password's place.
CREATE FUNCTION api.own_codes() RETURNS json
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(json_agg(json_build_object(
        'by', e.given_by, 'at', joint.moment(e.given_at),
        'used_at', joint.moment(e.redeemed_at)) ORDER BY e.id), '[]'::json)
    FROM joint.enrolment e JOIN joint.officer o ON o.id = e.officer
    WHERE o.login = session_user AND o.active AND e.is_first
      AND e.given_at > now() - interval '30 days'
$$;

-- Whether an entry is to be held against its writer's key before it is taken. A seal is: who knows
-- a password and has not the key would keep the paper from its keeper. Of what is carried, all that
-- claims something is; what goes over a line is too much for that, and desks look themselves.
CREATE FUNCTION joint.wants_signature(p_text text, p_is_carried boolean) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM joint.kind_rule k
        WHERE k.claims <> '{}' AND (p_is_carried OR k.kind = 'document.sealed')
          AND strpos(p_text, '"kind":"' || k.kind || '"') > 0)
$$;

-- How entries stand, with those that had to bear their writer's signature and do not marked as
-- without effect. Found before the head is locked. Places are counted from one, as they are read later.
CREATE FUNCTION joint.stands_held(
    p_writer text, p_texts text[], p_signatures bytea[], p_stands text[], p_is_carried boolean
) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF array_ndims(p_texts) <> 1 OR cardinality(p_texts) > 500
       OR array_lower(p_texts, 1) <> 1 OR array_lower(p_signatures, 1) <> 1 THEN
        RAISE EXCEPTION 'a push has 1 to 500 entries' USING ERRCODE = 'JO108';
    END IF;
    RETURN (
        SELECT array_agg(CASE
            WHEN octet_length(u.sent) <= 65536 AND joint.wants_signature(u.sent, p_is_carried)
                 AND joint.is_signed(u.sent, u.signature, w.public_key) IS NOT TRUE
            THEN '!unsigned' ELSE u.stand END ORDER BY u.place)
        FROM unnest(p_texts, p_signatures, p_stands) WITH ORDINALITY
             u (sent, signature, stand, place)
        LEFT JOIN joint.writer w ON w.id = p_writer);
END $$;

CREATE OR REPLACE FUNCTION api.push(
    p_writer text, p_scope text, p_seen bigint,
    p_texts text[], p_signatures bytea[], p_stands text[], p_beside json
) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    IF array_to_string(p_texts, '') LIKE '%"kind":"document.sealed"%' THEN
        p_stands := joint.stands_held(p_writer, p_texts, p_signatures, p_stands, false);
    END IF;
    RETURN joint.push_as(joint.me(), p_writer, p_scope, p_seen,
                         p_texts, p_signatures, p_stands, p_beside, NULL);
END $$;

CREATE OR REPLACE FUNCTION api.carry(
    p_officer text, p_writer text, p_scope text, p_seen bigint,
    p_texts text[], p_signatures bytea[], p_stands text[], p_beside json
) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    me joint.officer := joint.me();
    owner joint.officer;
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    PERFORM FROM joint.officer_scope s
    WHERE s.scope = p_scope AND s.officer = me.id AND s.can_carry;
    IF NOT FOUND THEN
        RAISE EXCEPTION '% is not appointed to carry', me.id USING ERRCODE = 'JO121';
    END IF;
    SELECT o.* INTO owner FROM joint.officer o
    JOIN joint.officer_scope s ON s.officer = o.id
    WHERE o.id = p_officer AND o.active AND s.scope = p_scope AND s.can_write;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no active officer % in this scope', p_officer USING ERRCODE = 'JO104';
    END IF;
    RETURN joint.push_as(owner, p_writer, p_scope, p_seen, p_texts, p_signatures,
                         joint.stands_held(p_writer, p_texts, p_signatures, p_stands, true),
                         p_beside, me.id);
END $$;

REVOKE ALL ON FUNCTION joint.wants_signature(text, boolean),
    joint.stands_held(text, text[], bytea[], text[], boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION api.people_acts(text, bigint), api.own_codes() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION api.people_acts(text, bigint), api.own_codes() TO joint_officer;
