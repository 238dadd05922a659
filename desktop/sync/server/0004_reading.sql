-- What officers read: rows of their own scopes, keys of personal data by duty. The scopes are looked
-- up once and filtered by, so that a page of the log comes from its index in order.
ALTER TABLE joint.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE joint.scope_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE joint.sealed_value ENABLE ROW LEVEL SECURITY;
ALTER TABLE joint.person_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE joint.erased_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE joint.shared_setting ENABLE ROW LEVEL SECURITY;
ALTER TABLE joint.blob ENABLE ROW LEVEL SECURITY;
ALTER TABLE joint.blob_chunk ENABLE ROW LEVEL SECURITY;
ALTER TABLE joint.number_lease ENABLE ROW LEVEL SECURITY;
ALTER TABLE joint.number_used ENABLE ROW LEVEL SECURITY;
ALTER TABLE joint.desk_seen ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_scopes ON joint.event FOR SELECT TO joint_officer
    USING (scope IN (SELECT joint.my_scopes()));
CREATE POLICY own_scopes ON joint.scope_head FOR SELECT TO joint_officer
    USING (scope IN (SELECT joint.my_scopes()));
CREATE POLICY own_scopes ON joint.sealed_value FOR SELECT TO joint_officer
    USING (scope IN (SELECT joint.my_scopes()));
CREATE POLICY own_scopes ON joint.person_key FOR SELECT TO joint_officer
    USING (scope IN (SELECT joint.my_scopes()) AND (SELECT joint.may_read_persons()));
CREATE POLICY own_scopes ON joint.erased_key FOR SELECT TO joint_officer
    USING (scope IN (SELECT joint.my_scopes()));
CREATE POLICY own_scopes ON joint.shared_setting FOR SELECT TO joint_officer
    USING (scope IN (SELECT joint.my_scopes()));
CREATE POLICY own_scopes ON joint.blob FOR SELECT TO joint_officer
    USING (scope IN (SELECT joint.my_scopes()));
CREATE POLICY own_scopes ON joint.blob_chunk FOR SELECT TO joint_officer
    USING (scope IN (SELECT joint.my_scopes()));
CREATE POLICY own_scopes ON joint.number_lease FOR SELECT TO joint_officer
    USING (scope IN (SELECT joint.my_scopes()));
CREATE POLICY own_scopes ON joint.number_used FOR SELECT TO joint_officer
    USING (scope IN (SELECT joint.my_scopes()));
CREATE POLICY own_scopes ON joint.desk_seen FOR SELECT TO joint_officer
    USING (scope IN (SELECT joint.my_scopes()));

-- Colleagues: everybody who shares a scope, and the public keys of their writers.
CREATE VIEW api.officer WITH (security_barrier) AS
    SELECT DISTINCT o.id, o.name, o.bureau, o.duties, o.active, s.scope
    FROM joint.officer o JOIN joint.officer_scope s ON s.officer = o.id
    WHERE s.scope IN (SELECT joint.my_scopes());

CREATE VIEW api.writer WITH (security_barrier) AS
    SELECT w.id, w.officer, w.device, w.public_key, w.wseq, w.registered_at
    FROM joint.writer w
    WHERE w.officer IN (SELECT o.id FROM api.officer o);

CREATE VIEW api.device WITH (security_barrier) AS
    SELECT d.id, d.label, d.revoked_at, d.forked_at FROM joint.device d
    WHERE d.id IN (SELECT w.device FROM api.writer w);

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA joint, api FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA joint, api FROM PUBLIC;
GRANT USAGE ON SCHEMA joint, api TO joint_officer;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA api TO joint_officer;
GRANT EXECUTE ON FUNCTION joint.my_scopes(), joint.may_read_persons() TO joint_officer;
GRANT SELECT ON joint.event, joint.scope_head, joint.sealed_value, joint.person_key,
    joint.erased_key, joint.shared_setting, joint.blob, joint.blob_chunk, joint.number_lease,
    joint.number_used, joint.desk_seen TO joint_officer;
GRANT SELECT ON api.officer, api.writer, api.device TO joint_officer;
