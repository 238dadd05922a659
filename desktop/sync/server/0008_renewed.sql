-- A desk whose store was copied goes on as a new device. What it numbered before that and had not
-- sent lies in blocks of the old one; where both copies used a number, the claim decides.
ALTER TABLE joint.device ADD COLUMN renewed_from text REFERENCES joint.device (id);

CREATE OR REPLACE FUNCTION joint.is_leased(
    p_officer joint.officer, p_scope text, p_device text, p_text text
) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    WITH RECURSIVE own (id) AS (
        SELECT p_device
        UNION SELECT d.renewed_from FROM joint.device d JOIN own ON own.id = d.id
        WHERE d.renewed_from IS NOT NULL)
    SELECT EXISTS (
        SELECT FROM joint.number_lease l
        JOIN joint.number_pattern p USING (scope, organ, kind)
        CROSS JOIN LATERAL generate_series(l.low, l.high) n
        WHERE l.device IN (SELECT id FROM own) AND l.scope = p_scope
          AND l.organ IN (p_officer.bureau, 'joint_office')
          AND n < coalesce(l.returned_from, n + 1)
          AND joint.written(p.pattern, l.year, n) = p_text)
$$;

-- Only who knows the old device's secret may go on from it, as an own device, and once.
CREATE FUNCTION api.renew_device(p_old text, p_new text, p_secret text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT joint.is_own_device(p_new) OR NOT joint.is_own_device(p_old) OR p_old = p_new THEN
        RAISE EXCEPTION 'device % is not this officer''s', p_new USING ERRCODE = 'JO104';
    END IF;
    UPDATE joint.device d SET renewed_from = p_old
    WHERE d.id = p_new AND coalesce(d.renewed_from, p_old) = p_old
      AND EXISTS (SELECT FROM joint.device o WHERE o.id = p_old AND o.secret_hash
                  = encode(sha256(convert_to(coalesce(p_secret, ''), 'UTF8')), 'hex'));
    IF NOT FOUND THEN
        RAISE EXCEPTION 'device % does not go on from %', p_new, p_old USING ERRCODE = 'JO104';
    END IF;
END $$;

REVOKE ALL ON FUNCTION api.renew_device(text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION api.renew_device(text, text, text) TO joint_officer;
