-- Closed cases of former years: the head of an office enters them, each number once.
INSERT INTO joint.kind_rule (kind, duties, claims, is_request, own, number, apart)
VALUES ('case.imported', ARRAY['office_head'], ARRAY['case:{number}'], true, '', '', '{}')
ON CONFLICT (kind) DO NOTHING;
