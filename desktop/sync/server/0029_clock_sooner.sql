-- What was written in the last five minutes lies before nothing that was: nothing is looked up for it.
CREATE OR REPLACE FUNCTION joint.is_clock_ok(p_body json, p_last timestamptz, p_now timestamptz)
RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE
    said_at timestamptz := (p_body ->> 'at')::timestamptz;
BEGIN
    IF (p_body -> 'clock' ->> 'source' <> 'server'
        AND abs((p_body -> 'clock' ->> 'offset_s')::bigint) > 300)
       OR p_last IS NOT NULL AND said_at < least(p_last, p_now) - interval '300 s'
       OR said_at > p_now + interval '300 s' THEN
        RETURN false;
    ELSIF said_at >= p_now - interval '300 s' THEN
        RETURN true;
    END IF;
    RETURN NOT EXISTS (
        SELECT FROM joint.writer w
        WHERE w.id = p_body ->> 'writer' AND said_at < w.clear_at - interval '300 s')
    AND NOT EXISTS (
        SELECT FROM joint.event e
        WHERE e.scope = p_body ->> 'scope'
          AND e.sseq = (p_body -> 'based_on' ->> 'sseq')::bigint
          AND e.chain = p_body -> 'based_on' ->> 'chain'
          AND said_at < (e.wrapper::json ->> 'accepted_at')::timestamptz - interval '300 s');
END $$;
