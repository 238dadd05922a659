-- Entries of a bureau without a connection, brought by somebody appointed to carry them.
-- The server can't check signatures; every desk does, and counts nothing with a wrong one.

ALTER TABLE joint.officer_scope ADD COLUMN can_carry boolean NOT NULL DEFAULT false;

CREATE FUNCTION api.carry(
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
    RETURN joint.push_as(owner, p_writer, p_scope, p_seen,
                         p_texts, p_signatures, p_stands, p_beside, me.id);
END $$;

REVOKE ALL ON FUNCTION api.carry(text, text, text, bigint, text[], bytea[], text[], json)
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION api.carry(text, text, text, bigint, text[], bytea[], text[], json)
    TO joint_officer;
