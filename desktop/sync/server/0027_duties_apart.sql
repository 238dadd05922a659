-- Whoever audits or administers has no other duty: nobody is given both from now on. Who has both
-- already keeps them until they are divided; an office that moves here brings its officers as they are.
CREATE FUNCTION joint.keep_duties_apart() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NEW.duties && ARRAY['administrator', 'auditor'] AND cardinality(NEW.duties) > 1
       AND (TG_OP = 'INSERT' OR NOT NEW.duties <@ OLD.duties)
       AND EXISTS (SELECT FROM joint.officer o WHERE o.login = session_user) THEN
        RAISE EXCEPTION 'audit and administration are for nobody else' USING ERRCODE = 'JO124';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER officer_duties_apart BEFORE INSERT OR UPDATE OF duties ON joint.officer
FOR EACH ROW EXECUTE FUNCTION joint.keep_duties_apart();

REVOKE ALL ON FUNCTION joint.keep_duties_apart() FROM PUBLIC;
