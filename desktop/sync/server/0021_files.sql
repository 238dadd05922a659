-- Scans and letters hold what a case is about, and persons' data as they were handed in: whoever
-- administers and does nothing else reads none of them.
CREATE FUNCTION joint.may_read_files() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM joint.officer o
        WHERE o.login = session_user AND o.active AND NOT o.must_enrol
          AND NOT o.duties <@ ARRAY['administrator'])
$$;

ALTER POLICY own_scopes ON joint.blob
    USING (scope IN (SELECT joint.my_scopes()) AND (SELECT joint.may_read_files()));
ALTER POLICY own_scopes ON joint.blob_chunk
    USING (scope IN (SELECT joint.my_scopes()) AND (SELECT joint.may_read_files()));

REVOKE ALL ON FUNCTION joint.may_read_files() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION joint.may_read_files() TO joint_officer;
