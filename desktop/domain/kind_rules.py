"""What a shared store must know of each kind of entry: who may record it and what it claims.

A store without a server, a hub and PostgreSQL judge by this one table. Two entries with the same
claim can't both stand: of requests the second is refused, of facts it is kept and marked.
"""

import re
from collections.abc import Mapping
from typing import Any

from desktop.domain.values import Duty
from desktop.plain_class import dataclass

WITHDRAWN = "withdrawn"
COUNTERSIGNED = "letter.countersigned"
_FIELD = re.compile(r"\{(\w+)\}")

_WINDOW = frozenset({Duty.WINDOW})
_APPROVER = frozenset({Duty.APPROVER})
_SIGNATORY = frozenset({Duty.SIGNATORY})
_MANAGER = frozenset({Duty.ACCOUNT_MANAGER})
_STEPS = frozenset({Duty.WINDOW, Duty.APPROVER})
_PAPERS = frozenset({Duty.WINDOW, Duty.APPROVER, Duty.ACCOUNT_MANAGER})
_PUBLISHING = frozenset({Duty.ADMINISTRATOR, Duty.OFFICE_HEAD})
_KEEPERS = frozenset({Duty.WINDOW, Duty.OFFICE_HEAD})
_VIEWERS = frozenset(Duty) - {Duty.AUDITOR, Duty.ADMINISTRATOR, Duty.SEAL_KEEPER}
_WORKING = frozenset(Duty) - {Duty.AUDITOR, Duty.ADMINISTRATOR}


@dataclass(frozen=True, slots=True)
class Apart:
    """Entries whose author may not record this kind: of ``kinds``, equal in the fields ``same``.

    ``kinds`` are divided by ``|``. A field ``id=name`` says that the entry itself is named by
    ``name``. ``of_three`` counts the newest alone, and only where the officer's bureau has not
    settled on two people. Where it ``must_be``, no such entry is as bad as an own one.
    """

    kinds: str
    same: tuple[str, ...] = ("letter",)
    of_three: bool = False
    must_be: bool = False

    def __str__(self) -> str:
        """Return it as a shared store keeps it."""
        how = "three" if self.of_three else "must" if self.must_be else ""
        return f"{self.kinds}:{','.join(self.same)}:{how}"


@dataclass(frozen=True, slots=True)
class KindRule:
    """Who may record a kind, and what of it can be held once only.

    ``claims`` are keys with the names of data fields in braces, and ``{case}``; one whose field
    is blank is not made. ``own`` names the field that must say the officer's own bureau, or is
    `OWN_OFFICER`, or ``setting:field``: of such pairs in the office's settings that with the
    field's value must name the own bureau. ``number`` is the field with a number out of a lease,
    ``apart`` whose authors must be others. ``after`` are kinds about the same letter, or its whole
    case, divided by ``|``: the newest of them must be the own bureau's, or anybody's with a ``~``
    before it, and none of those with a ``-``; a ``~`` alone lets there be none. Of several such
    lists, divided by ``;``, each counts. ``countersigned`` are drafts, and with a ``-`` what undoes
    them: after the newest, each bureau that certifies a paper of the newest draft countersigned.
    A request may be refused, a fact can't be.
    """

    duties: frozenset[Duty] = _WORKING
    claims: tuple[str, ...] = ()
    is_request: bool = False
    own: str = ""
    number: str = ""
    apart: tuple[Apart, ...] = ()
    after: str = ""
    countersigned: str = ""


OWN_OFFICER = "officer"
"""The field of what an officer sets for themselves; its place in the record is theirs too."""
_NUMBERED = ("document:{number}",)
_DRAFTS = ("letter.drafted", "letter.replacement_drafted", "letter.revised")
_DRAFTING = tuple(Apart(drafts) for drafts in _DRAFTS)
_OWN = "|".join(_DRAFTS)
_ANY = "|".join(f"~{kind}" for kind in (*_DRAFTS, "letter.sent_back"))
_NEW = "~|-letter.drafted"
_CORRECTED = "application.corrected"
_UNSIGNED = f"{_ANY}|~letter.checked|-letter.signed|-letter.issued"
_OPEN = f"{_OWN};{_UNSIGNED};{_ANY}|~{_CORRECTED}|-letter.checked"
_UNDOING = "".join(f"|-{kind}" for kind in (*_DRAFTS, "letter.sent_back"))
_UNDONE = f"{_UNDOING}|-{_CORRECTED}"
_SINCE_DRAFT = f"{_OWN}|-letter.sent_back"
_CHECKING = Apart("letter.checked", of_three=True)
MAKING = (
    "case.opened",
    "supplement.requested",
    "matter.accepted",
    "matter.refused_at_door",
    "exemption.filed",
    "matter.concluded",
    "explanation.requested",
    "special.started",
    "step.extended",
    "oversight.ordered",
    "letter.issued",
    "letter.reminded",
    "letter.cleared",
    "letter.extended",
    "letter.lapsed",
    "letter.revoked",
)
"""Kinds whose entry makes a paper that bears a seal: who recorded it does not put the seal on, and
what no such entry of the case made is not sealed."""

FINAL = frozenset(
    {
        "exemption.filed",
        "matter.concluded",
        "matter.refused_at_door",
        "supplement.requested",
        "special.started",
        "step.extended",
        "oversight.ordered",
        "letter.signed",
        "letter.issued",
        "letter.sealed",
        "letter.original_kept",
        "letter.served",
        "letter.extended",
        "letter.lapsed",
        "letter.revoked",
        "letter.voided",
        "letter.printed",
        "document.sealed",
        "document.original_kept",
        "document.served",
        "letter.reminded",
        "letter.cleared",
        "case.archived",
        "person.viewed",
        "person.handed_out",
        "person.erased",
        "connection.accepted",
    }
)
"""Kinds that gave out a number or left the office; they are put right by a further act."""

ASIDE = frozenset({"note.added", "visit.counted", "person.viewed"})
"""Kinds that rest on nothing before them."""

KIND_RULES: Mapping[str, KindRule] = {
    "case.opened": KindRule(_WINDOW, ("case:{number}",), number="number"),
    "case.imported": KindRule(frozenset({Duty.OFFICE_HEAD}), ("case:{number}",), is_request=True),
    "matter.received": KindRule(),
    "matter.accepted": KindRule(
        claims=("accepted:{case}:{matter}:{accepted_on}",), is_request=True
    ),
    "matter.refused_at_door": KindRule(_WINDOW, _NUMBERED, is_request=True, number="number"),
    "matter.numbered_outside": KindRule(_WINDOW | _MANAGER),
    "matter.concluded": KindRule(
        _SIGNATORY, _NUMBERED, is_request=True, own="granted_by:matter", number="number"
    ),
    "supplement.requested": KindRule(_WINDOW, _NUMBERED, is_request=True, number="number"),
    "supplement.received": KindRule(_WINDOW),
    "facts.stated": KindRule(_PAPERS),
    "application.corrected": KindRule(_WINDOW | {Duty.DRAFTER}, is_request=True),
    "verdict.assessed": KindRule(),
    "verdict.settled": KindRule(_APPROVER | {Duty.OFFICE_HEAD}, is_request=True),
    "steps.opened": KindRule(),
    "exemption.filed": KindRule(_WINDOW, _NUMBERED, is_request=True, number="number"),
    "step.decided": KindRule(
        _APPROVER, ("step:{case}:{matter}:{bureau}",), is_request=True, own="bureau"
    ),
    "step.late_entry_reviewed": KindRule(
        frozenset({Duty.APPROVER, Duty.CHECKER, Duty.OFFICE_HEAD}),
        is_request=True,
        apart=(Apart("step.decided", ("matter", "bureau")),),
    ),
    "step.handed_over": KindRule(_APPROVER, is_request=True, own="bureau"),
    "step.extended": KindRule(
        _SIGNATORY, _NUMBERED, is_request=True, own="bureau", number="number"
    ),
    "step.due_fixed": KindRule(_APPROVER | {Duty.OFFICE_HEAD}, is_request=True),
    "step.due_acknowledged": KindRule(_APPROVER | {Duty.OFFICE_HEAD}, is_request=True),
    "explanation.requested": KindRule(_APPROVER, is_request=True, own="bureau"),
    "explanation.given": KindRule(_STEPS),
    "special.started": KindRule(
        _APPROVER, _NUMBERED, is_request=True, own="bureau", number="number"
    ),
    "special.ended": KindRule(_APPROVER, own="bureau"),
    "oversight.ordered": KindRule(
        frozenset({Duty.OFFICE_HEAD}), _NUMBERED, is_request=True, number="number"
    ),
    "oversight.replied": KindRule(_APPROVER | _SIGNATORY, is_request=True, own="bureau"),
    "paper.submitted": KindRule(_PAPERS),
    "paper.verified": KindRule(_STEPS, is_request=True),
    "paper.returned": KindRule(_STEPS, is_request=True),
    "paper.marked": KindRule(_WINDOW, is_request=True),
    "commitment.signed": KindRule(_WINDOW | _MANAGER),
    "gate.stated": KindRule(_STEPS | {Duty.DRAFTER}, is_request=True),
    "letter.drafted": KindRule(
        frozenset({Duty.DRAFTER}),
        is_request=True,
        own="organ",
        after=f"{_NEW}|-letter.replacement_drafted",
    ),
    "letter.revised": KindRule(frozenset({Duty.DRAFTER}), is_request=True, after=_OPEN),
    "letter.replacement_drafted": KindRule(
        frozenset({Duty.DRAFTER}),
        ("replacement:{case}:{letter}",),
        is_request=True,
        own="organ",
        after=_NEW,
    ),
    "letter.checked": KindRule(
        frozenset({Duty.CHECKER}), is_request=True, apart=_DRAFTING, after=_OPEN
    ),
    "letter.sent_back": KindRule(
        _APPROVER | _SIGNATORY | {Duty.CHECKER}, is_request=True, after=_UNSIGNED
    ),
    COUNTERSIGNED: KindRule(
        _APPROVER | _SIGNATORY | {Duty.CHECKER},
        is_request=True,
        own="bureau",
        after=f"~letter.checked|-letter.signed|-letter.issued{_UNDONE}",
    ),
    "letter.signed": KindRule(
        _SIGNATORY,
        is_request=True,
        apart=(*_DRAFTING, _CHECKING),
        after=f"letter.checked{_UNDONE}",
        countersigned=f"{_SINCE_DRAFT}|-{_CORRECTED}",
    ),
    "letter.issued": KindRule(_SIGNATORY, ("letter:{number}",), number="number"),
    "letter.sealed": KindRule(
        frozenset({Duty.SEAL_KEEPER}),
        apart=(Apart("letter.signed"),),
        after=f"letter.signed|-letter.checked{_UNDOING}",
        countersigned=_SINCE_DRAFT,
    ),
    "letter.original_kept": KindRule(frozenset({Duty.SEAL_KEEPER})),
    "letter.served": KindRule(frozenset({Duty.WINDOW, Duty.DRAFTER, Duty.SEAL_KEEPER})),
    "letter.extended": KindRule(
        _SIGNATORY, _NUMBERED, is_request=True, number="number", after="letter.issued"
    ),
    "letter.lapsed": KindRule(
        _SIGNATORY | {Duty.DRAFTER, Duty.OFFICE_HEAD}, _NUMBERED, is_request=True, number="number"
    ),
    "letter.revoked": KindRule(
        _SIGNATORY, _NUMBERED, is_request=True, number="number", after="letter.issued"
    ),
    "letter.voided": KindRule(_SIGNATORY | {Duty.DRAFTER}, is_request=True, after=_OWN),
    "letter.redeemed": KindRule(_STEPS),
    "letter.reminded": KindRule(
        _WINDOW | {Duty.DRAFTER}, _NUMBERED, is_request=True, number="number"
    ),
    "letter.cleared": KindRule(
        _SIGNATORY, _NUMBERED, is_request=True, number="number", after="letter.issued"
    ),
    "letter.printed": KindRule(),
    "document.sealed": KindRule(
        frozenset({Duty.SEAL_KEEPER}),
        ("sealed:{paper_id}",),
        is_request=True,
        apart=(Apart("|".join(MAKING), ("id=entry",), must_be=True),),
    ),
    "document.original_kept": KindRule(frozenset({Duty.SEAL_KEEPER})),
    "document.served": KindRule(
        frozenset({Duty.WINDOW, Duty.DRAFTER, Duty.SEAL_KEEPER}),
        ("served:{paper_id}",),
    ),
    "connection.accepted": KindRule(_MANAGER, is_request=True),
    "milestone.reached": KindRule(_MANAGER),
    "case.archived": KindRule(_WINDOW | {Duty.DRAFTER, Duty.OFFICE_HEAD}),
    "person.viewed": KindRule(_VIEWERS),
    "person.handed_out": KindRule(_KEEPERS),
    "person.erasure_proposed": KindRule(_KEEPERS, is_request=True),
    "person.erased": KindRule(
        _KEEPERS,
        ("erased:{person}",),
        is_request=True,
        apart=(Apart("person.erasure_proposed", ("person",), must_be=True),),
    ),
    "note.added": KindRule(_WORKING),
    "visit.counted": KindRule(_WINDOW | _MANAGER),
    "manager.assigned": KindRule(_WINDOW | _MANAGER | {Duty.OFFICE_HEAD}, is_request=True),
    "publication.proposed": KindRule(frozenset({Duty.ADMINISTRATOR}), is_request=True),
    "publication.published": KindRule(
        _PUBLISHING,
        ("publication:{proposal}", "version:{subject}:{follows}"),
        is_request=True,
        apart=(Apart("publication.proposed", ("id=proposal",)),),
    ),
    "publication.dropped": KindRule(_PUBLISHING, ("publication:{proposal}",), is_request=True),
    "officer.preferences": KindRule(frozenset(Duty), own=OWN_OFFICER),
    WITHDRAWN: KindRule(frozenset(Duty)),
}


def claims_of(kind: str, case_id: str, data: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the keys an entry of that kind claims by its data."""
    rule = KIND_RULES.get(kind)
    if rule is None:
        return ()
    known = {**data, "case": case_id}
    keys = (_filled(claim, known) for claim in rule.claims)
    return tuple(key for key in keys if key)


def _filled(claim: str, data: Mapping[str, Any]) -> str:
    names = _FIELD.findall(claim)
    if not all(data.get(name) for name in names):
        return ""
    return _FIELD.sub(lambda m: str(data[m[1]]), claim)
