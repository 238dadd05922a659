-- Numbers are not used up by leasing and giving back: in a series of a year an officer gives back 200
-- at most before the next block is refused, and holds 200 unused ones at most on all devices together.
-- What a desk said of its state is kept for its last hundred places. An office that moves here, and a
-- device that brings back what a restored server forgot, are not measured.
CREATE FUNCTION joint.keep_measure() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    back bigint;
    held bigint;
BEGIN
    IF NEW.is_recalled
       OR NOT EXISTS (SELECT FROM joint.officer o WHERE o.login = session_user) THEN
        RETURN NEW;
    END IF;
    SELECT coalesce(sum(l.high - l.returned_from + 1), 0) INTO back
    FROM joint.number_lease l
    WHERE l.scope = NEW.scope AND l.organ = NEW.organ AND l.kind = NEW.kind
      AND l.year = NEW.year AND l.officer = NEW.officer AND l.returned_from IS NOT NULL;
    SELECT count(*) INTO held
    FROM joint.number_lease l
    JOIN joint.number_pattern p USING (scope, organ, kind)
    CROSS JOIN LATERAL generate_series(l.low, coalesce(l.returned_from - 1, l.high)) n
    WHERE l.scope = NEW.scope AND l.organ = NEW.organ AND l.kind = NEW.kind
      AND l.year = NEW.year AND l.officer = NEW.officer AND NOT EXISTS (
          SELECT FROM joint.number_used u
          WHERE u.scope = NEW.scope AND u.text = joint.written(p.pattern, NEW.year, n));
    IF back >= 200 OR held + NEW.high - NEW.low + 1 > 200 THEN
        RAISE EXCEPTION 'officer gave back % numbers and holds %', back, held
            USING ERRCODE = 'JO116';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER lease_in_measure BEFORE INSERT ON joint.number_lease
FOR EACH ROW EXECUTE FUNCTION joint.keep_measure();

CREATE FUNCTION joint.keep_last_said() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM joint.attestation a
    WHERE a.scope = NEW.scope AND a.device = NEW.device AND (a.sseq, a.program) IN (
        SELECT b.sseq, b.program FROM joint.attestation b
        WHERE b.scope = NEW.scope AND b.device = NEW.device
        ORDER BY b.said_at DESC, b.sseq DESC, b.program OFFSET 100);
    RETURN NULL;
END $$;

CREATE TRIGGER last_said AFTER INSERT ON joint.attestation
FOR EACH ROW EXECUTE FUNCTION joint.keep_last_said();

REVOKE ALL ON FUNCTION joint.keep_measure(), joint.keep_last_said() FROM PUBLIC;
