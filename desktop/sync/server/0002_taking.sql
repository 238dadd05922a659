-- How an entry is judged and taken. Who acts is read from the login, never from what is sent.

CREATE FUNCTION joint.me() RETURNS joint.officer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE found_officer joint.officer;
BEGIN
    SELECT * INTO found_officer FROM joint.officer o WHERE o.login = session_user AND o.active;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no active officer for this login' USING ERRCODE = 'JO101';
    END IF;
    RETURN found_officer;
END $$;

CREATE FUNCTION joint.my_scopes() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER ROWS 5 SET search_path = pg_catalog, pg_temp AS $$
    SELECT s.scope FROM joint.officer_scope s JOIN joint.officer o ON o.id = s.officer
    WHERE o.login = session_user AND o.active
$$;

CREATE FUNCTION joint.may_read_persons() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM joint.officer o JOIN joint.person_duty d ON d.duty = ANY (o.duties)
        WHERE o.login = session_user AND o.active)
$$;

CREATE FUNCTION joint.require_scope(p_scope text, p_writing boolean) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM FROM joint.officer_scope s
    WHERE s.scope = p_scope AND s.officer = (joint.me()).id AND (s.can_write OR NOT p_writing);
    IF NOT FOUND THEN
        RAISE EXCEPTION 'scope % is not open to this officer', p_scope USING ERRCODE = 'JO102';
    END IF;
END $$;

CREATE FUNCTION joint.moment(p_at timestamptz) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT to_char(p_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US') || '+08:00'
$$;

CREATE FUNCTION joint.id_pattern() RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'
$$;

CREATE FUNCTION joint.is_own_device(p_device text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM joint.writer w JOIN joint.device d ON d.id = w.device
                   WHERE w.officer = (joint.me()).id AND w.device = p_device
                     AND d.revoked_at IS NULL)
$$;

-- The keys an entry claims: the kind's patterns with its data; one with a blank field is none.
CREATE FUNCTION joint.claims_of(p_claims text[], p_case text, p_data json) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    keys text[] := '{}';
    claim text;
    part text[];
    value text;
    key text;
BEGIN
    FOREACH claim IN ARRAY p_claims LOOP
        key := '';
        FOR part IN SELECT regexp_matches(claim, '([^{]*)(?:\{(\w+)\})?', 'g') LOOP
            value := CASE part[2] WHEN 'case' THEN p_case ELSE p_data ->> part[2] END;
            IF part[2] IS NOT NULL AND coalesce(value, '') = '' THEN
                key := NULL;
                EXIT;
            END IF;
            key := key || part[1] || coalesce(value, '');
        END LOOP;
        IF key IS NOT NULL THEN
            keys := keys || key;
        END IF;
    END LOOP;
    RETURN keys;
END $$;

CREATE FUNCTION joint.written(p_pattern text, p_year integer, p_number integer) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT replace(replace(replace(p_pattern, '{year}', p_year::text),
                           '{number}', p_number::text),
                   '{number4}', lpad(p_number::text, greatest(4, length(p_number::text)), '0'))
$$;

-- Numbers of a bureau are for its own officers, those of the joint office for all.
CREATE FUNCTION joint.is_leased(p_officer joint.officer, p_scope text, p_device text, p_text text)
RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM joint.number_lease l
        JOIN joint.number_pattern p USING (scope, organ, kind)
        CROSS JOIN LATERAL generate_series(l.low, l.high) n
        WHERE l.device = p_device AND l.scope = p_scope
          AND l.organ IN (p_officer.bureau, 'joint_office')
          AND n < coalesce(l.returned_from, n + 1)
          AND joint.written(p.pattern, l.year, n) = p_text)
$$;

-- What stands against taking an entry as it is: a code for the verdict, blank for nothing.
CREATE FUNCTION joint.fault_of(
    p_officer joint.officer, p_rule joint.kind_rule, p_body json, p_device text, p_scope text
) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    target joint.entry_place;
    number text;
BEGIN
    IF p_rule.kind IS NULL THEN
        RETURN '!kind';
    ELSIF NOT p_rule.duties && p_officer.duties THEN
        RETURN '!duty';
    ELSIF p_rule.own <> '' AND (p_body -> 'data' ->> p_rule.own) IS DISTINCT FROM p_officer.bureau
    THEN
        RETURN '!bureau';
    END IF;
    IF p_rule.number <> '' THEN
        number := coalesce(p_body -> 'data' ->> p_rule.number, '');
        IF number <> '' AND NOT joint.is_leased(p_officer, p_scope, p_device, number) THEN
            RETURN '!lease';
        END IF;
    END IF;
    IF p_rule.kind = 'withdrawn' THEN
        SELECT * INTO target FROM joint.entry_place e
        WHERE e.id = p_body -> 'data' ->> 'entry' AND e.scope = p_scope;
        IF NOT FOUND OR target.withdrawn_by IS NOT NULL OR target.kind = 'withdrawn'
           OR p_officer.id IS DISTINCT FROM
              (SELECT w.officer FROM joint.writer w WHERE w.id = target.writer) THEN
            RETURN '!withdrawal';
        END IF;
    END IF;
    RETURN '';
END $$;

CREATE FUNCTION joint.is_clock_ok(p_body json, p_last timestamptz, p_now timestamptz)
RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT abs((p_body -> 'clock' ->> 'offset_s')::bigint) <= 300
       AND (p_last IS NULL OR (p_body ->> 'at')::timestamptz >= p_last - interval '300 s')
       AND (p_body ->> 'at')::timestamptz <= p_now + interval '300 s'
$$;

-- Take one entry: check it, give it its place and chain, keep its claims. The head is locked.
CREATE FUNCTION joint.take(
    p_officer joint.officer, p_writer joint.writer, p_head joint.scope_head,
    p_text text, p_body json, p_signature bytea, p_stand text, p_carrier text
) RETURNS joint.event
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    taken joint.event;
    rule joint.kind_rule;
    now_at timestamptz := clock_timestamp();
    keys text[];
    winner text;
    fault text;
BEGIN
    SELECT * INTO rule FROM joint.kind_rule k WHERE k.kind = p_body ->> 'kind';
    fault := joint.fault_of(p_officer, rule, p_body, p_writer.device, p_head.scope);
    keys := joint.claims_of(coalesce(rule.claims, '{}'), p_body ->> 'case', p_body -> 'data');
    SELECT c.entry INTO winner FROM unnest(keys) WITH ORDINALITY k (key, place)
    JOIN joint.claim c ON c.scope = p_head.scope AND c.key = k.key ORDER BY k.place LIMIT 1;
    winner := coalesce(winner, nullif(p_stand, ''));
    taken.verdict := CASE
        WHEN fault <> '' THEN 'refused:' || fault
        WHEN winner IS NULL THEN 'accepted'
        WHEN rule.is_request THEN 'refused:' || winner
        ELSE 'contested:' || winner END;
    taken.scope := p_head.scope;
    taken.year := extract(year FROM now_at AT TIME ZONE 'Asia/Shanghai');
    taken.sseq := p_head.sseq + 1;
    taken.id := p_body ->> 'id';
    taken.writer := p_writer.id;
    taken.wseq := p_writer.wseq + 1;
    taken.case_id := p_body ->> 'case';
    taken.kind := p_body ->> 'kind';
    taken.body := p_text;
    taken.hash := encode(sha256(convert_to(p_text, 'UTF8')), 'hex');
    taken.carried_by := p_carrier;
    taken.wrapper := '{"accepted_at":"' || joint.moment(now_at)
        || '","bureau":' || to_json(p_officer.bureau)::text
        || ',"clock_ok":' || joint.is_clock_ok(p_body, p_writer.last_at, now_at)::text
        || ',"entry_hash":"' || taken.hash
        || '","scope":"' || taken.scope
        || '","signature":"' || encode(p_signature, 'hex')
        || '","sseq":' || taken.sseq
        || ',"verdict":' || to_json(taken.verdict)::text || '}';
    taken.chain := encode(
        sha256(decode(p_head.chain, 'hex') || convert_to(taken.wrapper, 'UTF8')), 'hex');
    INSERT INTO joint.entry_place (id, scope, sseq, writer, kind)
    VALUES (taken.id, taken.scope, taken.sseq, taken.writer, taken.kind);
    INSERT INTO joint.event SELECT taken.*;
    IF taken.verdict NOT LIKE 'refused:%' THEN
        INSERT INTO joint.claim (key, scope, entry)
        SELECT k, taken.scope, taken.id FROM unnest(keys) k ON CONFLICT DO NOTHING;
        IF rule.number <> '' AND coalesce(p_body -> 'data' ->> rule.number, '') <> '' THEN
            INSERT INTO joint.number_used (scope, text, entry)
            VALUES (taken.scope, p_body -> 'data' ->> rule.number, taken.id)
            ON CONFLICT DO NOTHING;
        END IF;
        IF taken.kind = 'withdrawn' THEN
            UPDATE joint.entry_place SET withdrawn_by = taken.id
            WHERE id = p_body -> 'data' ->> 'entry';
            DELETE FROM joint.claim WHERE entry = p_body -> 'data' ->> 'entry';
        END IF;
    END IF;
    RETURN taken;
END $$;

-- Whether the names in a value's objects stand in order, each once, nested 32 deep at most.
CREATE FUNCTION joint.is_ordered(p_value json, p_depth integer) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    ordered boolean := true;
    parts json[];
    part json;
BEGIN
    IF json_typeof(p_value) = 'object' THEN
        SELECT array_agg(key ORDER BY place)
                   IS NOT DISTINCT FROM array_agg(DISTINCT key COLLATE "C"),
               array_agg(value) FILTER (WHERE value::text ~ '^[[{]')
        INTO ordered, parts FROM json_each(p_value) WITH ORDINALITY each (key, value, place);
    ELSIF substr(p_value::text, 2) ~ '[[{]' THEN
        SELECT array_agg(value) FILTER (WHERE value::text ~ '^[[{]')
        INTO parts FROM json_array_elements(p_value);
    END IF;
    IF parts IS NULL OR NOT ordered OR p_depth > 32 THEN
        RETURN ordered AND p_depth <= 32;
    END IF;
    FOREACH part IN ARRAY parts LOOP
        IF NOT joint.is_ordered(part, p_depth + 1) THEN
            RETURN false;
        END IF;
    END LOOP;
    RETURN true;
END $$;

-- An entry as every desk can read it: canonical (RFC 8785), whole, each field of its kind; NULL for
-- any other text. The signature is for the desks to check.
CREATE FUNCTION joint.read_entry(p_text text) RETURNS json
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    said json;
    names text;
    kinds text;
    v text[];
BEGIN
    -- Nothing between the tokens, each escape and number written the one way it has.
    IF p_text !~ ('^("([^"\\]|\\["\\bfnrt]|\\u00(0[1-7bef]|1[0-9a-f]))*"|[]{}[,:]|true|false|null'
                  || '|(0|-?[1-9][0-9]{0,14}|-?(0|[1-9][0-9]{0,6})[.][0-9]{0,5}[1-9])[],}])*$')
    THEN
        RETURN NULL;
    END IF;
    said := p_text::json;
    SELECT string_agg(key, ' '), string_agg(left(json_typeof(value), 1), ''), array_agg(value::text)
    INTO names, kinds, v FROM json_each(said);
    IF names <> 'at based_on bureau calendar case clock data id kind kind_v officer prev program'
                || ' rules scope v writer wseq'
       OR kinds <> 'sosssoossnsssssnsn'
       OR v[1] !~ ('^"[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3])(:[0-5][0-9]){2}'
                   || '([.][0-9]{6})?[+-]([01][0-9]|2[0-3]):[0-5][0-9]"$')
       OR v[2] !~ '^\{"chain":"[0-9a-f]{64}","sseq":[0-9]{1,15}\}$'
       OR length(v[5]) > 102
       OR v[6] !~ '^\{"offset_s":-?[0-9]{1,10},"source":"[^"\\]*"\}$'
       OR said ->> 'id' !~ joint.id_pattern()
       OR v[9] = '""' OR length(v[9]) > 102
       OR v[10] !~ '^[1-9][0-9]{0,3}$'
       OR v[12] !~ '^"[0-9a-f]{64}"$'
       OR v[16] <> '1'
       OR v[18] !~ '^[1-9]'
       OR NOT joint.is_ordered(v[7]::json, 0)
       OR (said ->> 'at')::timestamptz IS NULL THEN
        RETURN NULL;
    END IF;
    RETURN said;
EXCEPTION WHEN OTHERS THEN
    RETURN NULL;
END $$;

CREATE FUNCTION joint.require_entry(
    p_body json, p_signature bytea, p_officer joint.officer, p_writer joint.writer, p_scope text
) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_body IS NULL THEN
        RAISE EXCEPTION 'a text is no entry' USING ERRCODE = 'JO106';
    END IF;
    IF length(p_signature) IS DISTINCT FROM 64
       OR (p_body ->> 'writer', p_body ->> 'officer', p_body ->> 'bureau', p_body ->> 'scope')
          IS DISTINCT FROM (p_writer.id, p_officer.id, p_officer.bureau, p_scope) THEN
        RAISE EXCEPTION 'entry is not this writer''s' USING ERRCODE = 'JO107';
    END IF;
END $$;

-- Take a writer's next entries, in order. Entries taken before are answered as they were.
-- Stops with 'behind' where the case of an entry has news the writer had not seen.
CREATE FUNCTION joint.push_as(
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
       OR EXISTS (SELECT FROM unnest(p_texts) t WHERE t IS NULL)
       OR EXISTS (SELECT FROM unnest(p_texts) t WHERE octet_length(t) > 65536)
       OR EXISTS (SELECT FROM unnest(p_stands) t
                  WHERE t IS NULL OR t !~ '^[A-Za-z0-9!_.-]{0,64}$') THEN
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
            PERFORM FROM joint.event e WHERE e.scope = p_scope AND e.case_id = said ->> 'case'
                AND e.sseq > p_seen AND e.writer <> writer.id LIMIT 1;
            IF FOUND THEN
                behind := true;
                EXIT;
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
        PERFORM joint.keep_beside(p_scope, first_new + 1, p_beside);
        UPDATE joint.scope_head h SET sseq = head.sseq, chain = head.chain
        WHERE h.scope = p_scope;
        UPDATE joint.writer w SET wseq = writer.wseq, hash = writer.hash,
                                  last_at = writer.last_at WHERE w.id = writer.id;
        NOTIFY joint_log;
    END IF;
    RETURN json_build_object('behind', behind, 'receipts', array_to_json(receipts));
END $$;

-- Sealed values and keys that came with entries; what was erased stays away.
CREATE FUNCTION joint.keep_beside(p_scope text, p_sseq bigint, p_beside json) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF p_beside IS NULL OR octet_length(p_beside::text) > 4194304 THEN
        RAISE EXCEPTION 'too much beside the entries' USING ERRCODE = 'JO106';
    END IF;
    IF EXISTS (SELECT FROM json_array_elements(p_beside -> 'keys') k
               WHERE (k ->> 'ref' ~ '^[0-9A-Za-z-]{1,64}$' AND k ->> 'key' ~ '^[0-9a-f]{64}$')
                     IS NOT TRUE)
       OR EXISTS (SELECT FROM json_array_elements(p_beside -> 'values') v
                  WHERE (v ->> 'ref' ~ '^[0-9A-Za-z-]{1,64}$'
                         AND v ->> 'digest' ~ '^[0-9a-f]{64}$'
                         AND v ->> 'seal' ~ '^([0-9a-f]{2})+$'
                         AND octet_length(v ->> 'seal') <= 131072) IS NOT TRUE) THEN
        RAISE EXCEPTION 'what lies beside the entries does not fit' USING ERRCODE = 'JO106';
    END IF;
    INSERT INTO joint.person_key (scope, sseq, ref, key)
    SELECT p_scope, p_sseq, k ->> 'ref', decode(k ->> 'key', 'hex')
    FROM json_array_elements(p_beside -> 'keys') k
    WHERE NOT EXISTS (SELECT FROM joint.erased_key e
                      WHERE e.scope = p_scope AND e.ref = k ->> 'ref')
    ON CONFLICT DO NOTHING;
    INSERT INTO joint.sealed_value (scope, sseq, ref, digest, seal)
    SELECT p_scope, p_sseq, v ->> 'ref', v ->> 'digest', decode(v ->> 'seal', 'hex')
    FROM json_array_elements(p_beside -> 'values') v
    WHERE NOT EXISTS (SELECT FROM joint.erased_key e
                      WHERE e.scope = p_scope AND e.ref = v ->> 'ref')
    ON CONFLICT DO NOTHING;
END $$;
