-- Notices, decisions and other papers are sealed and served as the waiver letter is. Who made one
-- does not put the seal on: the rule names the entry that made it, whatever its kind.
INSERT INTO joint.kind_rule (kind, duties, claims, is_request, own, number, apart) VALUES
    ('document.sealed', ARRAY['seal_keeper']::text[], ARRAY['sealed:{paper_id}']::text[], true, '', '', ARRAY[
        'case.opened:id=entry:', 'supplement.requested:id=entry:', 'matter.accepted:id=entry:',
        'matter.refused_at_door:id=entry:', 'exemption.filed:id=entry:', 'matter.concluded:id=entry:',
        'explanation.requested:id=entry:', 'special.started:id=entry:', 'step.extended:id=entry:',
        'oversight.ordered:id=entry:', 'letter.issued:id=entry:', 'letter.reminded:id=entry:',
        'letter.cleared:id=entry:', 'letter.extended:id=entry:', 'letter.lapsed:id=entry:',
        'letter.revoked:id=entry:'
    ]),
    ('document.original_kept', ARRAY['seal_keeper']::text[], '{}', false, '', '', '{}'),
    ('document.served', ARRAY['drafter', 'seal_keeper', 'window']::text[], ARRAY['served:{paper_id}']::text[], false, '', '', '{}')
ON CONFLICT (kind) DO NOTHING;
