-- People and devices, kept at the desk by an officer with the administrator's duty, through the
-- ordinary login. What makes logins is one function of a role that owns nothing else.

ALTER TABLE joint.officer ADD COLUMN must_enrol boolean NOT NULL DEFAULT false;
ALTER TABLE joint.device ADD COLUMN revoked_by text, ADD COLUMN why text NOT NULL DEFAULT '';

-- A one-time code: kept as the hash of a proof, which is itself a hash of the code. The first code
-- of an officer is also their password until it is redeemed; any other lets one device in.
CREATE TABLE joint.enrolment (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    officer text NOT NULL REFERENCES joint.officer (id),
    proof_hash text NOT NULL CHECK (proof_hash ~ '^[0-9a-f]{64}$'),
    is_first boolean NOT NULL,
    given_by text NOT NULL,
    given_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    shown integer NOT NULL DEFAULT 0,
    shown_hash text,
    shown_in xid8,
    redeemed_at timestamptz,
    device text REFERENCES joint.device (id),
    ended_at timestamptz
);
CREATE UNIQUE INDEX enrolment_open ON joint.enrolment (officer)
    WHERE device IS NULL AND ended_at IS NULL;

-- What was done to people and devices, by whom: rows are added and never changed, each holds the
-- hash of the one before.
CREATE TABLE joint.people_act (
    n bigint PRIMARY KEY,
    scope text NOT NULL,
    at timestamptz NOT NULL,
    by_officer text NOT NULL,
    act text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL,
    chain text NOT NULL
);
CREATE TRIGGER people_act_stays BEFORE UPDATE OR DELETE ON joint.people_act
    FOR EACH ROW EXECUTE FUNCTION joint.stays();
CREATE TRIGGER people_act_is_kept BEFORE TRUNCATE ON joint.people_act
    FOR EACH STATEMENT EXECUTE FUNCTION joint.stays();
ALTER TABLE joint.people_act ENABLE ALWAYS TRIGGER people_act_stays;
ALTER TABLE joint.people_act ENABLE ALWAYS TRIGGER people_act_is_kept;

CREATE FUNCTION joint.note_people_act(
    p_scope text, p_by text, p_act text, p_subject text, p_detail text
) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    last joint.people_act;
    moment timestamptz := clock_timestamp();
BEGIN
    LOCK TABLE joint.people_act IN SHARE ROW EXCLUSIVE MODE;
    SELECT * INTO last FROM joint.people_act a ORDER BY a.n DESC LIMIT 1;
    INSERT INTO joint.people_act (n, scope, at, by_officer, act, subject, detail, chain)
    VALUES (coalesce(last.n, 0) + 1, p_scope, moment, p_by, p_act, p_subject, p_detail,
            encode(sha256(convert_to(
                coalesce(last.chain, repeat('0', 64)) || json_build_array(
                    coalesce(last.n, 0) + 1, p_scope, joint.moment(moment),
                    p_by, p_act, p_subject, p_detail)::text, 'UTF8')), 'hex'));
END $$;

-- Who still has to redeem a first code reads nothing and writes nothing.
CREATE OR REPLACE FUNCTION joint.me() RETURNS joint.officer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE found_officer joint.officer;
BEGIN
    SELECT * INTO found_officer FROM joint.officer o WHERE o.login = session_user AND o.active;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no active officer for this login' USING ERRCODE = 'JO101';
    ELSIF found_officer.must_enrol THEN
        RAISE EXCEPTION 'the one-time code is yet to be redeemed' USING ERRCODE = 'JO122';
    END IF;
    RETURN found_officer;
END $$;

CREATE OR REPLACE FUNCTION joint.my_scopes() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER ROWS 5 SET search_path = pg_catalog, pg_temp AS $$
    SELECT s.scope FROM joint.officer_scope s JOIN joint.officer o ON o.id = s.officer
    WHERE o.login = session_user AND o.active AND NOT o.must_enrol
$$;

CREATE OR REPLACE FUNCTION joint.may_read_persons() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM joint.officer o JOIN joint.person_duty d ON d.duty = ANY (o.duties)
        WHERE o.login = session_user AND o.active AND NOT o.must_enrol)
$$;

-- Make an officer's login, or change it: with a verifier, never a password; no login that is more
-- than an officer's is touched. Whoever upgrades the server gives this one to joint_keeper.
CREATE FUNCTION joint.put_login(
    p_login text, p_is_new boolean, p_verifier text, p_active boolean, p_until timestamptz
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF coalesce(p_login, '') !~ '^[A-Za-z][A-Za-z0-9_.-]{0,62}$' OR p_login LIKE 'pg\_%'
       OR p_login IN ('public', 'none', 'joint_owner', 'joint_officer', 'joint_keeper') THEN
        RAISE EXCEPTION 'this is no login' USING ERRCODE = 'JO124';
    ELSIF p_verifier IS NOT NULL AND p_verifier !~
          '^SCRAM-SHA-256\$[1-9][0-9]{3,6}:([A-Za-z0-9+/]{4}){4,16}([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?'
          '\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$'
    THEN
        RAISE EXCEPTION 'this is no verifier' USING ERRCODE = 'JO124';
    END IF;
    IF p_is_new THEN
        IF EXISTS (SELECT FROM pg_roles r WHERE r.rolname = p_login) THEN
            RAISE EXCEPTION 'the server has a login of that name' USING ERRCODE = 'JO123';
        END IF;
        EXECUTE format('CREATE ROLE %I CONNECTION LIMIT 8', p_login);
        EXECUTE format('GRANT joint_officer TO %I', p_login);
        EXECUTE format('GRANT %I TO joint_keeper', p_login);
    ELSIF NOT EXISTS (
        SELECT FROM pg_roles r WHERE r.rolname = p_login
          AND NOT (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication
                   OR r.rolbypassrls)
          AND (SELECT bool_and(m.roleid = 'joint_officer'::regrole) FROM pg_auth_members m
               WHERE m.member = r.oid)) THEN
        RAISE EXCEPTION 'the login is not an officer''s alone' USING ERRCODE = 'JO123';
    END IF;
    EXECUTE format('ALTER ROLE %I %s', p_login,
                   CASE WHEN p_active THEN 'LOGIN' ELSE 'NOLOGIN' END);
    IF p_verifier IS NOT NULL THEN
        EXECUTE format('ALTER ROLE %I PASSWORD %L VALID UNTIL %L', p_login, p_verifier,
                       coalesce(p_until::text, 'infinity'));
    END IF;
    IF NOT p_active THEN
        PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity a
        WHERE a.usename = p_login AND a.datname = current_database()
          AND a.pid <> pg_backend_pid();
    END IF;
END $$;

-- The administrator at the desk. Administrators wait for one another, so that of two who put each
-- other out of work the second is told that they are.
CREATE FUNCTION joint.administrator(p_scope text) RETURNS joint.officer
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE own joint.officer;
BEGIN
    PERFORM FROM joint.officer o WHERE 'administrator' = ANY (o.duties) ORDER BY o.id
    FOR NO KEY UPDATE;
    own := joint.me();
    IF NOT 'administrator' = ANY (own.duties) THEN
        RAISE EXCEPTION 'administrators keep people and devices' USING ERRCODE = 'JO128';
    END IF;
    PERFORM joint.require_scope(p_scope, true);
    RETURN own;
END $$;

-- Whether an administrator answers for somebody: they share a scope, and work in no other.
CREATE FUNCTION joint.answers_for(p_own text, p_officer text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(bool_and(EXISTS (
        SELECT FROM joint.officer_scope a
        WHERE a.officer = p_own AND a.scope = s.scope AND a.can_write)), false)
    FROM joint.officer_scope s WHERE s.officer = p_officer
$$;

CREATE FUNCTION joint.person_of(p_own joint.officer, p_scope text, p_officer text)
RETURNS joint.officer
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE person joint.officer;
BEGIN
    SELECT * INTO person FROM joint.officer o WHERE o.id = p_officer FOR UPDATE;
    IF NOT FOUND OR NOT joint.answers_for(p_own.id, p_officer) OR NOT EXISTS (
        SELECT FROM joint.officer_scope s WHERE s.officer = p_officer AND s.scope = p_scope) THEN
        RAISE EXCEPTION '% works elsewhere too, or not here', p_officer USING ERRCODE = 'JO127';
    END IF;
    RETURN person;
END $$;

CREATE FUNCTION joint.require_sound(p_name text, p_bureau text, p_duties text[]) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF (length(p_name) BETWEEN 1 AND 40 AND p_name = btrim(p_name) AND p_name !~ '[[:cntrl:]]'
        AND p_bureau IN (SELECT json_array_elements_text(m.value::json) FROM joint.meta m
                         WHERE m.name = 'bureaus')
        AND cardinality(p_duties) BETWEEN 1 AND 20 AND array_ndims(p_duties) = 1
        AND cardinality(p_duties) = (SELECT count(DISTINCT d) FROM unnest(p_duties) d)
        AND p_duties <@ (SELECT array_agg(DISTINCT d)
                         FROM joint.kind_rule r, unnest(r.duties) d)) IS NOT TRUE THEN
        RAISE EXCEPTION 'this is nobody who could work here' USING ERRCODE = 'JO124';
    END IF;
END $$;

CREATE FUNCTION joint.open_code(
    p_officer text, p_by text, p_proof_hash text, p_is_first boolean, p_hours integer
) RETURNS timestamptz
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE until timestamptz := now() + make_interval(hours => p_hours);
BEGIN
    IF (p_hours BETWEEN 1 AND 168 AND p_proof_hash ~ '^[0-9a-f]{64}$') IS NOT TRUE THEN
        RAISE EXCEPTION 'a code counts for an hour to a week' USING ERRCODE = 'JO124';
    END IF;
    UPDATE joint.enrolment e SET ended_at = now()
    WHERE e.officer = p_officer AND e.device IS NULL AND e.ended_at IS NULL;
    INSERT INTO joint.enrolment (officer, proof_hash, is_first, given_by, expires_at)
    VALUES (p_officer, p_proof_hash, p_is_first, p_by, until);
    RETURN until;
END $$;

CREATE FUNCTION api.add_officer(
    p_scope text, p_id text, p_name text, p_bureau text, p_duties text[],
    p_proof_hash text, p_verifier text, p_hours integer
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    own joint.officer := joint.administrator(p_scope);
    until timestamptz;
BEGIN
    PERFORM joint.require_sound(p_name, p_bureau, p_duties);
    IF p_verifier IS NULL THEN
        RAISE EXCEPTION 'a login begins with a code' USING ERRCODE = 'JO124';
    ELSIF EXISTS (SELECT FROM joint.officer o WHERE lower(o.id) = lower(p_id)) THEN
        RAISE EXCEPTION 'there is an officer of that id' USING ERRCODE = 'JO123';
    END IF;
    INSERT INTO joint.officer (id, login, name, bureau, duties, must_enrol)
    VALUES (p_id, p_id, p_name, p_bureau, p_duties, true);
    INSERT INTO joint.officer_scope (officer, scope, can_write)
    VALUES (p_id, p_scope, p_duties <> ARRAY['auditor']);
    until := joint.open_code(p_id, own.id, p_proof_hash, true, p_hours);
    PERFORM joint.put_login(p_id, true, p_verifier, true, until);
    PERFORM joint.note_people_act(p_scope, own.id, 'officer_added', p_id, json_build_object(
        'name', p_name, 'bureau', p_bureau, 'duties', p_duties)::text);
END $$;

-- Change who an officer is and whether they work; nobody changes what they may do themselves.
CREATE FUNCTION api.change_officer(
    p_scope text, p_id text, p_name text, p_bureau text, p_duties text[], p_active boolean
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    own joint.officer := joint.administrator(p_scope);
    person joint.officer := joint.person_of(own, p_scope, p_id);
BEGIN
    IF person.id = own.id THEN
        RAISE EXCEPTION 'another administrator does this' USING ERRCODE = 'JO126';
    END IF;
    PERFORM joint.require_sound(p_name, p_bureau, p_duties);
    UPDATE joint.officer o
    SET name = p_name, bureau = p_bureau, duties = p_duties, active = coalesce(p_active, o.active)
    WHERE o.id = p_id;
    UPDATE joint.officer_scope s SET can_write = p_duties <> ARRAY['auditor']
    WHERE s.officer = p_id;
    IF NOT coalesce(p_active, person.active) THEN
        UPDATE joint.enrolment e SET ended_at = now()
        WHERE e.officer = p_id AND e.device IS NULL AND e.ended_at IS NULL;
    END IF;
    IF coalesce(p_active, person.active) <> person.active THEN
        PERFORM joint.put_login(person.login, false, NULL, p_active, NULL);
    END IF;
    PERFORM joint.note_people_act(
        p_scope, own.id,
        CASE WHEN coalesce(p_active, person.active) = person.active THEN 'officer_changed'
             WHEN p_active THEN 'officer_let_in' ELSE 'officer_put_out' END,
        p_id, json_build_object(
            'name', p_name, 'bureau', p_bureau, 'duties', p_duties,
            'were', person.duties, 'was', person.bureau)::text);
END $$;

-- Give an officer another code. With a verifier it takes their password's place, until redeemed.
CREATE FUNCTION api.give_code(
    p_scope text, p_id text, p_proof_hash text, p_verifier text, p_hours integer
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    own joint.officer := joint.administrator(p_scope);
    person joint.officer := joint.person_of(own, p_scope, p_id);
    until timestamptz;
BEGIN
    IF NOT person.active OR (person.must_enrol AND p_verifier IS NULL) THEN
        RAISE EXCEPTION 'this code is of no use to %', p_id USING ERRCODE = 'JO124';
    ELSIF person.id = own.id AND p_verifier IS NOT NULL THEN
        RAISE EXCEPTION 'another administrator does this' USING ERRCODE = 'JO126';
    END IF;
    until := joint.open_code(p_id, own.id, p_proof_hash, p_verifier IS NOT NULL, p_hours);
    IF p_verifier IS NOT NULL THEN
        UPDATE joint.officer o SET must_enrol = true WHERE o.id = p_id;
        PERFORM joint.put_login(person.login, false, p_verifier, true, until);
    END IF;
    PERFORM joint.note_people_act(
        p_scope, own.id,
        CASE WHEN p_verifier IS NULL THEN 'code_given' ELSE 'first_code_given' END, p_id, '');
END $$;

-- Redeem a code, by showing its proof twice: the first time it is counted, and only in a later
-- transaction judged, so that nobody takes a guess back by rolling back. Five are the end of it.
-- A first code ends with a password of the officer's own.
CREATE FUNCTION api.redeem(p_proof text, p_verifier text) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    own joint.officer;
    given joint.enrolment;
    hash text := encode(sha256(convert_to(coalesce(p_proof, ''), 'UTF8')), 'hex');
    place text;
BEGIN
    SELECT * INTO own FROM joint.officer o WHERE o.login = session_user AND o.active;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no active officer for this login' USING ERRCODE = 'JO101';
    END IF;
    SELECT * INTO given FROM joint.enrolment e
    WHERE e.officer = own.id AND e.device IS NULL AND e.ended_at IS NULL FOR UPDATE;
    IF NOT FOUND THEN
        RETURN json_build_object('outcome', 'none');
    ELSIF given.expires_at <= now() THEN
        RETURN json_build_object('outcome', 'expired');
    ELSIF given.redeemed_at IS NOT NULL THEN
        RETURN json_build_object('outcome', CASE
            WHEN hash = given.proof_hash AND NOT given.is_first THEN 'redeemed' ELSE 'none' END);
    ELSIF (given.shown_hash = hash) IS NOT TRUE THEN
        IF given.shown >= 5 THEN
            RETURN json_build_object('outcome', 'none');
        END IF;
        UPDATE joint.enrolment e
        SET shown = e.shown + 1, shown_hash = hash, shown_in = pg_current_xact_id()
        WHERE e.id = given.id;
        RETURN json_build_object('outcome', 'shown');
    ELSIF given.shown_in = pg_current_xact_id() THEN
        RETURN json_build_object('outcome', 'shown');
    ELSIF hash <> given.proof_hash THEN
        UPDATE joint.enrolment e
        SET shown_hash = NULL, ended_at = CASE WHEN e.shown >= 5 THEN now() END
        WHERE e.id = given.id;
        RETURN json_build_object('outcome', 'wrong', 'left', 5 - given.shown);
    END IF;
    IF given.is_first THEN
        IF p_verifier IS NULL THEN
            RAISE EXCEPTION 'a first code ends with a password' USING ERRCODE = 'JO124';
        END IF;
        PERFORM joint.put_login(own.login, false, p_verifier, true, NULL);
        UPDATE joint.officer o SET must_enrol = false WHERE o.id = own.id;
    END IF;
    UPDATE joint.enrolment e SET redeemed_at = now() WHERE e.id = given.id;
    SELECT min(s.scope) INTO place FROM joint.officer_scope s WHERE s.officer = own.id;
    PERFORM joint.note_people_act(coalesce(place, ''), own.id, 'code_redeemed', own.id, '');
    RETURN json_build_object('outcome', 'redeemed');
END $$;

-- Whether new devices need a code; else a login is enough, as it was before there were codes.
CREATE FUNCTION joint.asks_codes() RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((SELECT m.value = 'code' FROM joint.meta m WHERE m.name = 'enrolment'), false)
$$;

CREATE FUNCTION api.ask_codes(p_scope text, p_asks boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE own joint.officer := joint.administrator(p_scope);
BEGIN
    IF EXISTS (SELECT FROM joint.scope s WHERE NOT EXISTS (
        SELECT FROM joint.officer_scope a
        WHERE a.officer = own.id AND a.scope = s.scope AND a.can_write)) THEN
        RAISE EXCEPTION 'this holds in every scope' USING ERRCODE = 'JO127';
    END IF;
    INSERT INTO joint.meta (name, value)
    VALUES ('enrolment', CASE WHEN p_asks THEN 'code' ELSE 'login' END)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value;
    PERFORM joint.note_people_act(
        p_scope, own.id, CASE WHEN p_asks THEN 'codes_asked' ELSE 'codes_not_asked' END, '', '');
END $$;

-- Keep a device out, or let it in again. What waits on it stays there until it is let in again.
CREATE FUNCTION api.revoke_device(p_scope text, p_device text, p_revoked boolean, p_why text)
RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE own joint.officer := joint.administrator(p_scope);
BEGIN
    IF (length(btrim(p_why)) BETWEEN 1 AND 200 AND p_revoked IS NOT NULL) IS NOT TRUE THEN
        RAISE EXCEPTION 'a device is revoked for a reason' USING ERRCODE = 'JO124';
    END IF;
    PERFORM FROM joint.device d WHERE d.id = p_device FOR UPDATE;
    IF NOT FOUND OR (SELECT bool_and(joint.answers_for(own.id, w.officer)) FROM joint.writer w
                     WHERE w.device = p_device) IS NOT TRUE
       OR NOT EXISTS (SELECT FROM joint.writer w JOIN joint.officer_scope s
                      ON s.officer = w.officer AND s.scope = p_scope WHERE w.device = p_device) THEN
        RAISE EXCEPTION 'no such device here' USING ERRCODE = 'JO127';
    END IF;
    UPDATE joint.device d
    SET revoked_at = CASE WHEN p_revoked THEN coalesce(d.revoked_at, now()) END,
        revoked_by = CASE WHEN p_revoked THEN own.id END, why = btrim(p_why)
    WHERE d.id = p_device;
    PERFORM joint.note_people_act(
        p_scope, own.id, CASE WHEN p_revoked THEN 'device_revoked' ELSE 'device_let_in' END,
        p_device, btrim(p_why));
END $$;

-- The first writer of a device brings its secret, those after it must know that. Where codes are
-- asked for, a new device takes up the one its officer has redeemed.
CREATE OR REPLACE FUNCTION api.register_writer(
    p_writer text, p_device text, p_label text, p_key bytea, p_secret text
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    officer joint.officer := joint.me();
    known joint.writer;
    secret text := encode(sha256(convert_to(coalesce(p_secret, ''), 'UTF8')), 'hex');
    code bigint;
    place text;
BEGIN
    SELECT * INTO known FROM joint.writer w WHERE w.id = p_writer;
    IF FOUND THEN
        IF (known.officer, known.device, known.public_key) IS DISTINCT FROM
           (officer.id, p_device, p_key) THEN
            RAISE EXCEPTION 'writer % is another''s', p_writer USING ERRCODE = 'JO103';
        END IF;
        RETURN;
    END IF;
    IF coalesce(p_device, '') !~ '^[A-Za-z0-9._-]{1,64}$' OR p_label IS NULL
       OR length(p_key) IS DISTINCT FROM 32 OR coalesce(p_writer, '') !~ joint.id_pattern() THEN
        RAISE EXCEPTION 'this is no writer' USING ERRCODE = 'JO107';
    END IF;
    IF (SELECT count(*) FROM joint.writer w WHERE w.officer = officer.id) >= 64 THEN
        RAISE EXCEPTION 'officer % has too many devices', officer.id USING ERRCODE = 'JO119';
    END IF;
    IF NOT EXISTS (SELECT FROM joint.device d WHERE d.id = p_device) THEN
        SELECT e.id INTO code FROM joint.enrolment e
        WHERE e.officer = officer.id AND e.device IS NULL AND e.ended_at IS NULL
          AND e.redeemed_at IS NOT NULL AND e.expires_at > now() FOR UPDATE;
        IF code IS NULL AND joint.asks_codes() THEN
            RAISE EXCEPTION 'a new device needs a one-time code' USING ERRCODE = 'JO122';
        END IF;
        INSERT INTO joint.device (id, label, secret_hash)
        VALUES (p_device, left(p_label, 200), secret) ON CONFLICT (id) DO NOTHING;
        UPDATE joint.enrolment e SET device = p_device WHERE e.id = code;
        SELECT min(s.scope) INTO place FROM joint.officer_scope s WHERE s.officer = officer.id;
        PERFORM joint.note_people_act(
            coalesce(place, ''), officer.id, 'device_enrolled', p_device, left(p_label, 200));
    END IF;
    PERFORM FROM joint.device d
    WHERE d.id = p_device AND d.revoked_at IS NULL AND d.secret_hash = secret;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'device % is revoked or another''s', p_device USING ERRCODE = 'JO104';
    END IF;
    BEGIN
        INSERT INTO joint.writer (id, officer, device, public_key, hash)
        VALUES (p_writer, officer.id, p_device, p_key, repeat('0', 64));
    EXCEPTION WHEN unique_violation THEN
        RAISE EXCEPTION 'device % has a writer of this officer', p_device USING ERRCODE = 'JO105';
    END;
END $$;

-- Everybody and every device an administrator answers for, and what was done lately.
CREATE FUNCTION api.people(p_scope text) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    own joint.officer := joint.me();
    people json;
    devices json;
    acts json;
BEGIN
    IF NOT 'administrator' = ANY (own.duties) THEN
        RAISE EXCEPTION 'administrators keep people and devices' USING ERRCODE = 'JO128';
    END IF;
    PERFORM joint.require_scope(p_scope, true);
    SELECT json_agg(json_build_object(
        'id', o.id, 'name', o.name, 'bureau', o.bureau, 'duties', o.duties, 'active', o.active,
        'must_enrol', o.must_enrol, 'is_own', o.id = own.id,
        'is_elsewhere', NOT joint.answers_for(own.id, o.id),
        'seen_at', (SELECT joint.moment(max(k.seen_at)) FROM joint.desk_seen k
                    WHERE k.officer = o.id),
        'code_until', (SELECT joint.moment(e.expires_at) FROM joint.enrolment e
                       WHERE e.officer = o.id AND e.device IS NULL AND e.ended_at IS NULL
                         AND (e.redeemed_at IS NULL OR NOT e.is_first)))
        ORDER BY o.bureau, o.id) INTO people
    FROM joint.officer o JOIN joint.officer_scope s ON s.officer = o.id AND s.scope = p_scope;
    SELECT json_agg(json_build_object(
        'id', d.id, 'label', d.label, 'enrolled_at', joint.moment(d.enrolled_at),
        'officers', (SELECT json_agg(w.officer ORDER BY w.officer) FROM joint.writer w
                     WHERE w.device = d.id),
        'seen_at', (SELECT joint.moment(max(k.seen_at)) FROM joint.desk_seen k
                    WHERE k.device = d.id),
        'pending', coalesce((SELECT max(k.pending) FROM joint.desk_seen k
                             WHERE k.device = d.id), 0),
        'revoked_at', joint.moment(d.revoked_at), 'revoked_by', coalesce(d.revoked_by, ''),
        'why', d.why, 'forked_at', joint.moment(d.forked_at),
        'renewed_as', coalesce((SELECT n.label FROM joint.device n WHERE n.renewed_from = d.id
                                LIMIT 1), ''),
        'by_code', EXISTS (SELECT FROM joint.enrolment e WHERE e.device = d.id),
        'is_elsewhere', (SELECT NOT bool_and(joint.answers_for(own.id, w.officer))
                         FROM joint.writer w WHERE w.device = d.id))
        ORDER BY d.enrolled_at, d.id) INTO devices
    FROM joint.device d
    WHERE EXISTS (SELECT FROM joint.writer w JOIN joint.officer_scope s
                  ON s.officer = w.officer AND s.scope = p_scope WHERE w.device = d.id);
    SELECT json_agg(a.line ORDER BY a.n DESC) INTO acts FROM (
        SELECT p.n, json_build_object('at', joint.moment(p.at), 'by', p.by_officer,
                                      'act', p.act, 'subject', p.subject, 'detail', p.detail) line
        FROM joint.people_act p WHERE p.scope = p_scope ORDER BY p.n DESC LIMIT 100) a;
    RETURN json_build_object(
        'asks_codes', joint.asks_codes(), 'people', coalesce(people, '[]'::json),
        'devices', coalesce(devices, '[]'::json), 'acts', coalesce(acts, '[]'::json));
END $$;

-- Of a device that was copied and renewed it counts whether the one that goes on from it may.
CREATE FUNCTION api.is_kept_out(p_device text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH RECURSIVE line (id) AS (
        SELECT d.id FROM joint.device d JOIN joint.writer w ON w.device = d.id
        WHERE d.id = p_device AND w.officer IN (SELECT o.id FROM api.officer o)
        UNION SELECT d.id FROM joint.device d JOIN line ON d.renewed_from = line.id)
    SELECT coalesce(bool_and(d.revoked_at IS NOT NULL), false)
    FROM line JOIN joint.device d USING (id)
$$;

-- Say with the greeting also whether the device was found to be a copy.
CREATE OR REPLACE FUNCTION api.hello(p_device text, p_pending integer) RETURNS json
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    officer joint.officer := joint.me();
    heads json;
    meta json;
    settings bigint;
    writers json;
    desk joint.device;
BEGIN
    SELECT json_object_agg(m.name, m.value) INTO meta FROM joint.meta m;
    SELECT json_agg(json_build_object('scope', h.scope, 'sseq', h.sseq, 'chain', h.chain,
                                      'can_write', s.can_write) ORDER BY h.scope)
    INTO heads FROM joint.scope_head h
    JOIN joint.officer_scope s ON s.scope = h.scope AND s.officer = officer.id;
    SELECT coalesce(max(t.version), 0) INTO settings FROM joint.shared_setting t
    JOIN joint.officer_scope s ON s.scope = t.scope AND s.officer = officer.id;
    SELECT json_object_agg(w.id, w.wseq) INTO writers FROM joint.writer w
    WHERE w.device = p_device AND w.officer = officer.id;
    SELECT * INTO desk FROM joint.device d WHERE d.id = p_device;
    IF desk.id IS NOT NULL THEN
        INSERT INTO joint.desk_seen (device, officer, scope, pending)
        SELECT p_device, officer.id, s.scope, greatest(coalesce(p_pending, 0), 0) FROM joint.officer_scope s
        JOIN joint.writer w ON w.officer = officer.id AND w.device = p_device
        WHERE s.officer = officer.id
        ON CONFLICT (device, scope) DO UPDATE
        SET seen_at = now(), officer = excluded.officer, pending = excluded.pending;
    END IF;
    RETURN json_build_object(
        'meta', meta, 'officer', officer.id, 'scopes', coalesce(heads, '[]'::json),
        'settings', settings, 'writers', coalesce(writers, '{}'::json),
        'revoked', desk.revoked_at IS NOT NULL, 'why', coalesce(desk.why, ''),
        'forked', desk.forked_at IS NOT NULL, 'now', joint.moment(clock_timestamp()));
END $$;

REVOKE ALL ON joint.enrolment, joint.people_act FROM PUBLIC;
REVOKE ALL ON FUNCTION joint.put_login(text, boolean, text, boolean, timestamptz) FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA api FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    api.add_officer(text, text, text, text, text[], text, text, integer),
    api.change_officer(text, text, text, text, text[], boolean),
    api.give_code(text, text, text, text, integer),
    api.redeem(text, text),
    api.ask_codes(text, boolean),
    api.revoke_device(text, text, boolean, text),
    api.is_kept_out(text),
    api.people(text) TO joint_officer;
