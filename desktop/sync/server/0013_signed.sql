-- Nobody's word alone makes a carried withdrawal free a claim, nor that of two who agree: the
-- server looks itself whether its writer signed it (Ed25519, RFC 8032), before the head is locked.
-- This takes a core some hundredths of a second, so the other entries are left to the desks.

-- A number from its bytes, the lowest first.
CREATE FUNCTION joint.number_of(p_bytes bytea) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    n numeric := 0;
BEGIN
    FOR i IN REVERSE length(p_bytes) - 1 .. 0 LOOP
        n := n * 256 + get_byte(p_bytes, i);
    END LOOP;
    RETURN n;
END $$;

CREATE FUNCTION joint.power_of(p_base numeric, p_exponent numeric, p_prime numeric) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    base numeric := p_base;
    rest numeric := p_exponent;
    n numeric := 1;
BEGIN
    WHILE rest > 0 LOOP
        IF rest % 2 = 1 THEN
            n := n * base % p_prime;
        END IF;
        base := base * base % p_prime;
        rest := div(rest, 2);
    END LOOP;
    RETURN n;
END $$;

-- The x of a key's point, NULL where the bytes are no point of the curve. ``p_d`` is the curve's.
CREATE FUNCTION joint.key_x(p_key bytea, p_y numeric, p_d numeric, p_prime numeric) RETURNS numeric
LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    u numeric := (p_y * p_y - 1) % p_prime;
    v numeric := (p_d * p_y * p_y + 1) % p_prime;
    v3 numeric := v * v % p_prime * v % p_prime;
    x numeric;
    quarter CONSTANT numeric :=
        19681161376707505956807079304988542015446066515923890162744021073123829784752;
BEGIN
    x := joint.power_of(u * v3 % p_prime * v3 % p_prime * v % p_prime,
                        div(p_prime - 5, 8), p_prime) * u % p_prime * v3 % p_prime;
    IF (v * x * x - u) % p_prime <> 0 THEN
        x := x * quarter % p_prime;
    END IF;
    IF p_y >= p_prime OR (v * x * x - u) % p_prime <> 0
       OR (x = 0 AND get_bit(p_key, 255) = 1) THEN
        RETURN NULL;
    END IF;
    RETURN CASE WHEN x % 2 = get_bit(p_key, 255) THEN x ELSE p_prime - x END;
END $$;

-- Whether a text bears the signature of a key: s·B − h·A is the point the signature names. Both
-- products are found in one walk over the bits, on points as (x, y, z, x·y/z).
CREATE FUNCTION joint.is_signed(p_text text, p_signature bytea, p_key bytea) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    prime CONSTANT numeric :=
        57896044618658097711785492504343953926634992332820282019728792003956564819949;
    many CONSTANT numeric :=
        7237005577332262213973186563042994240857116359379907606001950938285454250989;
    d CONSTANT numeric :=
        37095705934669439343138083508754565189542113879843219016388785533085940283555;
    base_x CONSTANT numeric :=
        15112221349535400772501151409588531511454012693041857206046113283949847762202;
    base_y CONSTANT numeric :=
        46316835694926478169428394003475163141307993866256225615783033603165251855960;
    key_y numeric := joint.number_of(set_bit(p_key, 255, 0));
    key_x numeric := joint.key_x(p_key, key_y, d, prime);
    s numeric := joint.number_of(substr(p_signature, 33));
    h numeric := joint.number_of(
        sha512(substr(p_signature, 1, 32) || p_key || convert_to(p_text, 'UTF8'))) % many;
    -- What is added: the base, the key turned round, and both; each as y − x, y + x, 2d·t, 2z.
    minus numeric[];
    plus numeric[];
    turned numeric[];
    twice numeric[];
    steps integer[] := '{}';
    step integer;
    x numeric := 0;
    y numeric := 1;
    z numeric := 1;
    t numeric := 0;
    a numeric;
    b numeric;
    c numeric;
    e numeric;
    f numeric;
    g numeric;
BEGIN
    IF length(p_key) <> 32 OR length(p_signature) <> 64 OR key_x IS NULL OR s >= many THEN
        RETURN false;
    END IF;
    key_x := prime - key_x;
    minus := ARRAY[base_y - base_x, key_y - key_x];
    plus := ARRAY[base_y + base_x, key_y + key_x];
    turned := ARRAY[2 * d * base_x * base_y % prime, 2 * d * key_x * key_y % prime];
    twice := ARRAY[2, 2];
    a := minus[2] * (base_y - base_x);
    b := plus[2] * (base_y + base_x);
    c := turned[2] * (base_x * base_y % prime);
    e := b - a;
    f := 2 - c;
    g := 2 + c;
    b := b + a;
    minus := minus || (g * b - e * f) % prime;
    plus := plus || (g * b + e * f) % prime;
    turned := turned || 2 * d * (e * b % prime) % prime;
    twice := twice || 2 * f * g % prime;
    WHILE s > 0 OR h > 0 LOOP
        steps := (s % 2 + 2 * (h % 2))::integer || steps;
        s := div(s, 2);
        h := div(h, 2);
    END LOOP;
    FOREACH step IN ARRAY steps LOOP
        a := x * x;
        b := y * y;
        e := a + b - (x + y) * (x + y);
        g := a - b;
        f := 2 * z * z + g;
        b := a + b;
        e := e % prime;
        f := f % prime;
        g := g % prime;
        b := b % prime;
        x := e * f % prime;
        y := g * b % prime;
        z := f * g % prime;
        t := e * b % prime;
        IF step > 0 THEN
            a := (y - x) * minus[step];
            b := (y + x) * plus[step];
            c := t * turned[step];
            z := z * twice[step];
            e := (b - a) % prime;
            f := (z - c) % prime;
            g := (z + c) % prime;
            b := (b + a) % prime;
            x := e * f % prime;
            y := g * b % prime;
            z := f * g % prime;
            t := e * b % prime;
        END IF;
    END LOOP;
    z := joint.power_of(z, prime - 2, prime);
    x := (x * z % prime + prime) % prime;
    y := (y * z % prime + prime) % prime;
    RETURN y = joint.number_of(set_bit(substr(p_signature, 1, 32), 255, 0))
       AND x % 2 = get_bit(p_signature, 255);
END $$;

CREATE OR REPLACE FUNCTION api.confirm_withdrawal(p_scope text, p_sseq bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    said joint.event;
    target text;
BEGIN
    PERFORM joint.require_scope(p_scope, true);
    SELECT v.* INTO said FROM joint.event v JOIN joint.writer w ON w.id = v.writer
    WHERE v.scope = p_scope AND v.sseq = p_sseq
      AND v.kind = 'withdrawn' AND v.carried_by IS DISTINCT FROM (joint.me()).id
      AND joint.is_signed(v.body, decode(v.wrapper::json ->> 'signature', 'hex'), w.public_key);
    target := said.body::json -> 'data' ->> 'entry';
    PERFORM FROM joint.scope_head h WHERE h.scope = p_scope FOR UPDATE;
    PERFORM FROM joint.entry_place e WHERE e.id = target AND e.let_go_by = said.id;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'nothing to confirm at %', p_sseq USING ERRCODE = 'JO106';
    END IF;
    PERFORM joint.take_back(target, said.id);
END $$;

REVOKE ALL ON FUNCTION joint.number_of(bytea), joint.power_of(numeric, numeric, numeric),
    joint.key_x(bytea, numeric, numeric, numeric), joint.is_signed(text, bytea, bytea) FROM PUBLIC;
