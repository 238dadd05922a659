-- A push costs less: what is not asked for is not looked up, and what is called once an entry is one
-- expression. Everything it refuses and every byte it writes is as before.

-- These two are only called by functions that pin the path themselves; without an own pin the
-- planner writes them into the caller.
ALTER FUNCTION joint.moment(timestamptz) RESET search_path;
ALTER FUNCTION joint.is_clock_ok(json, timestamptz, timestamptz) RESET search_path;

-- Take a writer's next entries, in order. Entries taken before are answered as they were.
-- Stops with 'behind' where the case of an entry has news the writer had not seen.
CREATE OR REPLACE FUNCTION joint.push_as(
    p_officer joint.officer, p_writer text, p_scope text, p_seen bigint,
    p_texts text[], p_signatures bytea[], p_stands text[], p_beside json, p_carrier text
) RETURNS json
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    writer joint.writer;
    head joint.scope_head;
    taken joint.event;
    said json;
    receipts json[] := '{}';
    behind boolean := false;
    first_new bigint;
BEGIN
    IF coalesce(array_length(p_texts, 1), 0) NOT BETWEEN 1 AND 500
       OR array_length(p_signatures, 1) IS DISTINCT FROM array_length(p_texts, 1)
       OR array_length(p_stands, 1) IS DISTINCT FROM array_length(p_texts, 1)
       OR array_ndims(p_texts) <> 1 OR p_seen IS NULL
       OR EXISTS (SELECT FROM unnest(p_texts, p_stands) u (sent, stand)
                  WHERE sent IS NULL OR octet_length(sent) > 65536
                     OR stand IS NULL OR stand !~ '^[A-Za-z0-9!_.-]{0,64}$') THEN
        RAISE EXCEPTION 'a push has 1 to 500 entries' USING ERRCODE = 'JO108';
    END IF;
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'push in read committed only' USING ERRCODE = 'JO109';
    END IF;
    PERFORM set_config('idle_in_transaction_session_timeout', '3000', false);
    SELECT w.* INTO writer FROM joint.writer w JOIN joint.device d ON d.id = w.device
    WHERE w.id = p_writer AND w.officer = p_officer.id AND d.revoked_at IS NULL
    FOR UPDATE OF w;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'writer % is not this officer''s or revoked', p_writer
            USING ERRCODE = 'JO104';
    END IF;
    SELECT h.* INTO head FROM joint.scope_head h WHERE h.scope = p_scope FOR UPDATE;
    IF p_seen > head.sseq THEN
        RAISE EXCEPTION 'the server has only % of %', head.sseq, p_seen USING ERRCODE = 'JO110';
    END IF;
    first_new := head.sseq;
    FOR i IN 1 .. array_length(p_texts, 1) LOOP
        said := joint.read_entry(p_texts[i]);
        PERFORM joint.require_entry(said, p_signatures[i], p_officer, writer, p_scope);
        IF (said ->> 'wseq')::bigint <= writer.wseq THEN
            SELECT e.* INTO taken FROM joint.event e
            WHERE e.writer = writer.id AND e.wseq = (said ->> 'wseq')::bigint;
            IF taken.body IS DISTINCT FROM p_texts[i] THEN
                RAISE EXCEPTION 'writer % wrote two entries %', writer.id, said ->> 'wseq'
                    USING ERRCODE = 'JO111';
            END IF;
        ELSIF (said ->> 'wseq')::bigint > writer.wseq + 1 THEN
            RAISE EXCEPTION 'entry % leaves a gap after %', said ->> 'wseq', writer.wseq
                USING ERRCODE = 'JO110';
        ELSIF said ->> 'prev' IS DISTINCT FROM writer.hash THEN
            RAISE EXCEPTION 'entry % does not follow %', said ->> 'wseq', writer.wseq
                USING ERRCODE = 'JO112';
        ELSE
            -- Only where the writer had not seen the whole log can a case have news for it.
            IF p_seen < first_new THEN
                PERFORM FROM joint.event e WHERE e.scope = p_scope AND e.case_id = said ->> 'case'
                    AND e.sseq > p_seen AND e.sseq <= first_new AND e.writer <> writer.id LIMIT 1;
                IF FOUND THEN
                    behind := true;
                    EXIT;
                END IF;
            END IF;
            IF EXISTS (SELECT FROM joint.entry_place e WHERE e.id = said ->> 'id') THEN
                RAISE EXCEPTION 'entry id is taken' USING ERRCODE = 'JO113';
            END IF;
            taken := joint.take(p_officer, writer, head, p_texts[i], said, p_signatures[i],
                                p_stands[i], p_carrier);
            head.sseq := taken.sseq;
            head.chain := taken.chain;
            writer.wseq := taken.wseq;
            writer.hash := taken.hash;
            writer.last_at := (said ->> 'at')::timestamptz;
        END IF;
        receipts := receipts || json_build_object('id', taken.id, 'sseq', taken.sseq,
                                                  'verdict', taken.verdict);
    END LOOP;
    IF head.sseq > first_new THEN
        IF p_beside::text IS DISTINCT FROM '{"keys": [], "values": []}' THEN
            PERFORM joint.keep_beside(p_scope, first_new + 1, p_beside);
        END IF;
        UPDATE joint.scope_head h SET sseq = head.sseq, chain = head.chain
        WHERE h.scope = p_scope;
        UPDATE joint.writer w SET wseq = writer.wseq, hash = writer.hash,
                                  last_at = writer.last_at WHERE w.id = writer.id;
        NOTIFY joint_log;
    END IF;
    RETURN json_build_object('behind', behind, 'receipts', array_to_json(receipts));
END $$;
