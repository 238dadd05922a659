"""The page of personal data: whose is kept, masked; of one of them all there is, and who saw it."""

from collections.abc import Iterator
from itertools import islice

from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE
from desktop.domain.archiving import may_see_persons
from desktop.domain.auditing import AUDITORS
from desktop.domain.case import Case
from desktop.domain.masking import masked_text
from desktop.domain.personal_acts import (
    KEEPERS,
    ErasePerson,
    HandOutPerson,
    ProposeErasure,
    persons_of,
    recipients_of,
)
from desktop.domain.values import Officer
from desktop.office.office import Office
from desktop.office.person_viewing import PROBED, against_act, together
from desktop.office.persons import NO_HASH, PersonRow, rows_of
from desktop.office.retention import kept_until, opened_by
from desktop.rules.findings import Finding, finding
from desktop.store.event_log import history_of
from desktop.store.officers import officers
from desktop.store.person_finding import cases_found, cases_naming
from desktop.store.queries import case_by_id
from desktop.store.rows_persons import (
    Keeping,
    PersonCard,
    PersonFilter,
    PersonHappening,
    PersonLine,
    PersonsPage,
)
from desktop.store.shared import HUB, shared_place
from desktop.wording.events import describe

MOST = 200
AT_ONCE = 50
"""So many cases' persons are read at once."""
READERS = KEEPERS | AUDITORS


def reader_findings(officer: Officer) -> tuple[Finding, ...]:
    """Return why this officer may not look through whose data is kept; nothing where they may."""
    found = [] if officer.is_active else [finding("officer_inactive")]
    if not officer.duties & READERS:
        wanted, held = ",".join(sorted(READERS)), ",".join(sorted(officer.duties))
        found.append(finding("duty_missing", wanted=wanted, held=held))
    return tuple(found)


def persons_page(office: Office, officer_id: str, wanted: PersonFilter) -> PersonsPage:
    """Return whose data is kept, masked; for who may not see it, only why."""
    refused = reader_findings(office.officer(officer_id))
    if refused:
        return PersonsPage(refusal=together(refused))
    with office.store.reading() as connection:
        due = tuple(_of(connection, office, Keeping.DUE, wanted.text))
        proposed = tuple(_of(connection, office, Keeping.PROPOSED, wanted.text))
        match wanted.keeping:
            case Keeping.DUE:
                rows = sorted(due, key=lambda line: (str(line.kept_until), line.key))
            case Keeping.PROPOSED:
                rows = list(proposed)
            case _:
                rows = list(islice(_of(connection, office, None, wanted.text), MOST + 1))
    return PersonsPage(tuple(rows[:MOST]), len(rows) > MOST, len(due), len(proposed))


def person_card(office: Office, officer_id: str, case_id: str, ref: str) -> PersonCard | None:
    """Return all that is kept of a person of a case, None where there is none such."""
    if reader_findings(office.officer(officer_id)):
        return None
    with office.store.reading() as connection:
        case = case_by_id(connection, case_id)
        lines = _lines(connection, office, case) if case is not None else iter(())
        line = next((x for x in lines if x.ref == ref), None)
        if case is None or line is None:
            return None
        cases = [c for c in cases_naming(connection, ref) if ref in {p.ref for p in persons_of(c)}]
        happenings = tuple(_happenings(connection, cases, ref))
        names = {o.id: o.name for o in officers(connection)}
        place = shared_place(connection)
    proposal = next((one for one in case.erasures if one.person == ref), None)
    papers = [paper for one in cases for paper in one.papers]
    return PersonCard(
        line,
        cases=tuple((one.number, one.form.enterprise.name) for one in cases),
        papers=len(papers),
        scans=len({scan for paper in papers for scan in paper.scans}),
        letters=sum(_signed_for(one, ref) for one in cases),
        happenings=happenings,
        proposed=names.get(proposal.proposed_by, proposal.proposed_by) if proposal else "",
        against=_against(office, officer_id, case_id, ref),
        is_shared=place is not None,
        is_at_hub=place is not None and place.kind == HUB,
    )


def _of(
    connection: Connection, office: Office, keeping: Keeping | None, text: str
) -> Iterator[PersonLine]:
    by = opened_by(office.now().date()) if keeping is Keeping.DUE else None
    is_proposed = keeping is Keeping.PROPOSED
    found = cases_found(connection, text.strip(), opened_by=by, is_proposed=is_proposed)
    while some := list(islice(found, AT_ONCE)):
        for line in _lines(connection, office, *some):
            if keeping in (None, line.keeping):
                yield line


def _lines(connection: Connection, office: Office, *cases: Case) -> Iterator[PersonLine]:
    enterprises = {case.id: case.form.enterprise.name for case in cases}
    for row in rows_of(connection, *cases):
        kept = kept_until(row.closed_on) if row.closed_on is not None else None
        values = row.values
        yield PersonLine(
            key=f"{row.case_number} {row.ref}",
            ref=row.ref,
            case_id=row.case_id,
            case_number=row.case_number,
            enterprise=enterprises[row.case_id],
            name=values.name if values else "",
            phone=values.phone if values else "",
            identity=values.identity if values else "",
            keeping=_keeping(office, row),
            closed_on=row.closed_on,
            kept_until=kept[0] if kept else None,
            basis=kept[1] if kept else "",
        )


def _keeping(office: Office, row: PersonRow) -> Keeping:
    if row.values is None:
        return Keeping.ERASED
    if row.erasure == "proposed":
        return Keeping.PROPOSED
    kept = kept_until(row.closed_on) if row.closed_on is not None else None
    is_due = kept is not None and kept[0] < office.now().date()
    return Keeping.DUE if is_due else Keeping.KEPT


def _happenings(connection: Connection, cases: list[Case], ref: str) -> Iterator[PersonHappening]:
    """Yield when the person's data was looked at, handed out or to be erased, newest first."""
    names = {o.id: o.name for o in officers(connection)}
    logged = (one for case in cases for one in history_of(connection, case.id))
    named = [
        one
        for one in logged
        if one.entry.kind.startswith("person.") and getattr(one.event, "person", "") == ref
    ]
    for one in sorted(named, key=lambda x: x.entry.moment, reverse=True):
        yield PersonHappening(
            one.entry.moment.astimezone(OFFICE_ZONE),
            names.get(one.entry.officer, one.entry.officer),
            describe(one.entry.kind, one.event),
            masked_text(getattr(one.event, "reason", "")),
        )


def _signed_for(case: Case, ref: str) -> int:
    return sum(1 for one in recipients_of(case) if one.ref == ref)


def _against(office: Office, officer_id: str, case_id: str, ref: str) -> dict[str, str]:
    """Return why each act is not the officer's, blank where it is; the reason is asked later."""
    hand_out = HandOutPerson(case_id=case_id, person=ref, digest=NO_HASH, reason=PROBED)
    refused = against_act(office, hand_out, officer_id)
    if not refused and not may_see_persons(office.officer(officer_id)):
        refused = together((finding("persons_not_yours"),))
    propose = ProposeErasure(case_id=case_id, person=ref, reason=PROBED)
    return {
        "export": refused,
        "propose": against_act(office, propose, officer_id),
        "erase": against_act(office, ErasePerson(case_id=case_id, person=ref), officer_id),
    }
