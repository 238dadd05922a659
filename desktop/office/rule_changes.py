"""Change a rule table: propose a version, see which cases it would decide otherwise, publish it.

A second officer publishes, and only who has seen what would come of it: the what-if has a short
code, and a version is published by naming the code of the what-if as it is at that moment.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import Connection

from desktop.domain.publishing import Publication, Stand, against_publishing
from desktop.office.alike_competence import Alike, level_both, signing_both
from desktop.office.alike_verdicts import AlikeVerdicts
from desktop.office.office import Office
from desktop.office.publishing import Proposed, propose, publish
from desktop.office.rule_versions import (
    SUBJECT,
    against_version,
    published_table,
    subject_of,
    table_findings,
    text_of,
)
from desktop.office.what_rests import (
    Answers,
    Asked,
    Said,
    answers,
    asked_text,
    drafted,
    standing,
)
from desktop.plain_class import dataclass
from desktop.rules.decision import Table
from desktop.rules.digests import digest
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.judged import JudgedRow, judged_cases
from desktop.store.publications import publications
from desktop.store.queries import all_cases, counts
from desktop.wording.rule_changes import IMPACT_AND, IMPACT_PART, NOT_SAID

PORTION = 50
Step = Callable[[int, int], None]


class Named(NamedTuple):
    """A case as a list names it."""

    case_id: str
    number: str
    enterprise: str


Tried = tuple[Named, Answers, Answers]
"""A case with what stands and what would by a draft; both empty where nothing rests on it."""


@dataclass(frozen=True, slots=True)
class ChangedCase:
    """A case a draft would decide otherwise: what stands, what would, what would be asked.

    ``before`` and ``after`` are codes; ``was`` and ``will`` say the same in words, ``asks`` too.
    """

    case_id: str
    number: str
    enterprise: str
    before: str
    after: str
    was: str
    will: str
    asks: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What a draft would change in the cases of the store.

    ``cases`` is how many the rule looks at; ``code`` stands for exactly this draft and list.
    """

    table: str
    title: str
    cases: int
    changed: tuple[ChangedCase, ...]
    code: str


def _unseen(_done: int, _of: int) -> None:
    """Count for nobody."""


def propose_table(
    office: Office, raw: Mapping[str, Any], reason: str, officer_id: str
) -> str | Refusal:
    """Propose a table as the next version of its rule; return the proposal's id, or why not."""
    versions = office.rules.tables.get(str(raw.get("id", "")))
    found = table_findings(raw, versions)
    if found or versions is None:
        return Refusal(found)
    head, newest = Table(raw).head, versions.all[-1].content.raw
    now = text_of({**newest, "known_from": raw["known_from"]})
    wanted = Proposed(subject_of(head.id), head.title, head.number, text_of(raw), now, reason)
    return propose(office, wanted, officer_id)


def proposals(office: Office, table_id: str) -> tuple[Publication, ...]:
    """Return every version of a table that was ever proposed here, in order."""
    with office.store.reading() as connection:
        return publications(connection, subject_of(table_id))


def proposal_of(office: Office, proposal_id: str) -> Publication | None:
    """Return the proposal of that id, or whose id begins so; None where there is not just one."""
    found = [
        version
        for table_id in office.rules.tables
        for version in proposals(office, table_id)
        if version.id.startswith(proposal_id) and proposal_id
    ]
    return found[0] if len(found) == 1 else None


def publish_table(
    office: Office, proposal_id: str, seen: str, officer_id: str, step: Step = _unseen
) -> str | Refusal:
    """Publish a proposal as a second officer who saw its what-if; return its id, or why not.

    The cases are looked at once more, which ``step`` is told of.
    """
    proposal = proposal_of(office, proposal_id)
    if proposal is None:
        return Refusal((finding("proposal_missing"),))
    with office.store.reading() as connection:
        versions = publications(connection, proposal.subject)
    found = tuple(against_publishing(proposal, versions, office.officer(officer_id)))
    if found or proposal.stand is not Stand.OPEN:
        return Refusal(found)
    unread = against_proposal(office, proposal)
    if unread:
        return Refusal(unread)
    refused = _not_seen(office, proposal, seen, step)
    return refused or publish(office, proposal.subject, proposal.id, officer_id)


def against_proposal(office: Office, proposal: Publication) -> tuple[Finding, ...]:
    """Return why this program cannot prove a proposal, such as one of a newer program."""
    table_id = proposal.subject.removeprefix(SUBJECT)
    return against_version(proposal, office.rules.tables[table_id].all[0])


def what_if(office: Office, draft: Table, step: Step = _unseen) -> WhatIf:
    """Return which cases of the store a draft would decide otherwise, whenever they were decided.

    Each is decided on its own day, by the draft and by the version it was decided by. ``step``
    is told after every few cases how many were looked at, of all.
    """
    looked, told = 0, []
    for case, before, after in _tried(office, draft, step):
        looked += bool(before)
        told += [_changed(case, draft, before, after)] if _differ(before, after) else []
    listed = [(c.number, c.before, c.after) for c in told]
    raw = {**draft.content.raw, "known_from": ""}
    code = digest([raw, listed])[:8]
    return WhatIf(draft.head.id, draft.head.title, looked, tuple(told), code)


def _tried(office: Office, draft: Table, step: Step) -> Iterator[Tried]:
    """Yield every case by number with what stands and what would."""
    versions = office.rules.tables[draft.head.id]
    asked = standing(versions, office.settings), drafted(draft, office.settings)
    way = QUICK.get(draft.head.id) or partial(_whole, draft.head.id)
    with office.store.reading() as connection:
        of, _letters = counts(connection)
        for done, tried in enumerate(way(connection, *asked)):
            if done % PORTION == 0:
                step(done, of)
            yield tried
    step(of, of)


def _judged(connection: Connection, stands: Asked, would: Asked) -> Iterator[Tried]:
    alike = AlikeVerdicts(stands, would)
    for row in judged_cases(connection):
        before, after = alike.both(row.route, row.roads, row.judged)
        yield _one(row, before, after)


def _signed(connection: Connection, stands: Asked, would: Asked) -> Iterator[Tried]:
    for row, (before, after) in signing_both(connection, Alike(stands, would), stands):
        yield _one(row, before, after)


def _levelled(connection: Connection, stands: Asked, would: Asked) -> Iterator[Tried]:
    for row, (before, after) in level_both(connection, Alike(stands, would)):
        yield _one(row, before, after)


def _one(row: JudgedRow, before: Said | None, after: Said | None) -> Tried:
    named = Named(row.case_id, row.number, row.enterprise)
    return named, {"": before} if before else {}, {"": after} if after else {}


def _whole(table: str, connection: Connection, stands: Asked, would: Asked) -> Iterator[Tried]:
    for case in all_cases(connection):
        before = answers(table, case, stands)
        after = answers(table, case, would) if before else {}
        yield Named(case.id, case.number, case.form.enterprise.name), before, after


QUICK: Mapping[str, Callable[[Connection, Asked, Asked], Iterator[Tried]]] = {
    "exemption": _judged,
    "must_sign": _signed,
    "devolution": _levelled,
}
"""How a table is tried that looks at few things of a case; any other has each case read whole."""


def _not_seen(office: Office, proposal: Publication, seen: str, step: Step) -> Refusal | None:
    would = what_if(office, published_table(proposal), step)
    if seen == would.code:
        return None
    return Refusal((finding("what_if_not_seen", count=len(would.changed), title=would.title),))


def _differ(before: Answers, after: Answers) -> bool:
    return any(said.code != _after(after, what).code for what, said in before.items())


def _changed(case: Named, draft: Table, before: Answers, after: Answers) -> ChangedCase:
    """Return a case with everything in it that a draft decides otherwise."""
    pairs = [(what, said, _after(after, what)) for what, said in before.items()]
    changed = [(what, was, will) for what, was, will in pairs if was.code != will.code]
    asks = tuple(dict.fromkeys(path for _what, _was, will in changed for path in will.asks))
    return ChangedCase(
        case_id=case.case_id,
        number=case.number,
        enterprise=case.enterprise,
        before="; ".join(was.code for _what, was, _will in changed),
        after="; ".join(will.code for _what, _was, will in changed),
        was=IMPACT_AND.join(_part(what, was) for what, was, _will in changed),
        will=IMPACT_AND.join(
            _part(what if len(changed) > 1 else "", w) for what, _was, w in changed
        ),
        asks=asks,
        asked=tuple(asked_text(draft, path) for path in asks),
    )


def _after(after: Answers, what: str) -> Said:
    return after.get(what, Said("", NOT_SAID))


def _part(what: str, said: Said) -> str:
    return IMPACT_PART.format(what=what, text=said.text) if what else said.text
