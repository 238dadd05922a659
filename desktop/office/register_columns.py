"""The whole register of letters, one row a letter: what the office must be able to show of it.

Persons stand masked, as in every list that goes out.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from desktop.domain.archiving import CaseArchived
from desktop.domain.case import Case, LetterStage, WaiverLetter
from desktop.domain.folding import Recorded
from desktop.domain.letter_life import LetterLapsed, LetterRevoked, lapse_day
from desktop.domain.papers import PaperVerified
from desktop.domain.values import Officer
from desktop.files.table_out import ColumnKind, Value
from desktop.office.acting_for import acting_name
from desktop.office.issuing import read_kept
from desktop.office.office import Office
from desktop.office.page_lapse import reminders_of
from desktop.plain_class import dataclass
from desktop.store.errors import AttachmentMissing, PersonUnknown
from desktop.store.personal import read_masked
from desktop.store.rows_letters import RegisterRow
from desktop.wording import register_columns as words
from desktop.wording.register import NO_NUMBER, STATES
from desktop.wording.rules import PAPERS
from desktop.wording.sentences import joined
from desktop.wording.values import BUREAUS_SHORT

Step = Callable[[int, int], None]
TEXT, CODE, NUMBER, DAY = ColumnKind.TEXT, ColumnKind.CODE, ColumnKind.NUMBER, ColumnKind.DAY
KINDS = {
    "place": NUMBER,
    "number": CODE,
    "credit_code": CODE,
    "case": CODE,
    "project_code": CODE,
    "capacity": NUMBER,
    "kilovolts": NUMBER,
    "commitment": CODE,
    "issued": DAY,
    "sha256": CODE,
    "verification": CODE,
    "prints": NUMBER,
}
PRINTED = {
    "place": 5.5,
    "number": 16.0,
    "enterprise": 29.0,
    "project": 21.0,
    "papers": 18.0,
    "certified": 17.0,
    "issued": 13.5,
    "served": 14.5,
    "utility": 12.0,
    "due": 13.5,
    "supplemented": 13.0,
    "state": 11.0,
    "archived": 13.0,
    "sha256": 12.0,
    "prints": 5.5,
}
"""The columns on paper and how wide each is among the others."""
STACKED = ("served", "utility", "archived")
"""Whose parts stand below each other on paper."""
SHOWN_OF_HASH = 16


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What a row is made of."""

    office: Office
    row: RegisterRow
    case: Case
    letter: WaiverLetter | None
    history: tuple[Recorded, ...]
    people: Mapping[str, Officer]
    names: Mapping[str, str]


def register_rows(
    office: Office, rows: Sequence[RegisterRow], step: Step
) -> Iterator[dict[str, Value]]:
    """Yield every row of the register by its columns; ``step`` may raise to stop."""
    people = {o.id: o for o in office.officers()}
    names = {o.id: o.name for o in people.values()}
    for place, row in enumerate(rows, start=1):
        step(place - 1, len(rows))
        case = office.case(row.case_id)
        if case is not None:
            letter = case.letter(row.letter_id) if row.letter_id else None
            history = office.history(case.id)
            yield _row(_Sheet(office, row, case, letter, history, people, names), place)


def printed_row(found: Mapping[str, Value]) -> dict[str, str]:
    """Return the cells of a row on paper, where several columns share one."""
    said = {name: "" if value is None else str(value) for name, value in found.items()}
    return {
        **{name: said[name] for name in PRINTED},
        **{name: said[name].replace(words.MARK, words.LINE) for name in STACKED},
        "enterprise": _lines((said["enterprise"], said["credit_code"])),
        "project": _lines((said["project"], said["project_code"], said["address"])),
        "papers": _lines((said["papers"], words.SUPPORTING, said["supporting"]))
        if said["supporting"]
        else said["papers"],
        "issued": _lines((said["signatory"], said["issued"])),
        "due": _lines((said["due"].replace(words.MARK, words.LINE), said["extension"])),
        "state": _lines((said["state"], said["ended"])),
        "sha256": said["sha256"][:SHOWN_OF_HASH],
    }


def _row(sheet: _Sheet, place: int) -> dict[str, Value]:
    row, form = sheet.row, sheet.case.form
    known: dict[str, Value] = {
        **dict.fromkeys(words.COLUMNS),
        "place": place,
        "number": row.number or NO_NUMBER,
        "enterprise": form.enterprise.name,
        "credit_code": form.enterprise.credit_code,
        "case": sheet.case.number,
        "project": form.project.name,
        "project_code": form.project.code,
        "address": joined((form.project.address, form.project.parcel), words.MARK),
        "capacity": form.demand.capacity_kva,
        "kilovolts": form.demand.kilovolts,
        "papers": _items(row.papers),
        "commitment": sheet.case.commitment.number if sheet.case.commitment else "",
        "state": STATES[row.state],
        "prints": row.prints,
    }
    return known if sheet.letter is None else {**known, **_letter(sheet, sheet.letter)}


def _letter(sheet: _Sheet, letter: WaiverLetter) -> dict[str, Value]:
    table = sheet.office.rules.deficiency
    number = sheet.case.letters.index(letter) + 1
    supporting = (
        words.NOBODY if not p.supporting else joined(map(table.supporting_name, p.supporting), "、")
        for p in letter.papers
    )
    return {
        "version": words.VERSION.format(number=number),
        "papers": _items(PAPERS[p.paper] for p in letter.papers),
        "supporting": _items(supporting),
        "certified": _lines(_certified(sheet, letter)),
        "signatory": _signatory(sheet, letter),
        "issued": letter.issued_on,
        "served": _served(sheet, letter),
        "utility": joined((letter.utility_number, _day(letter.adopted_on)), words.MARK),
        "due": _due(letter),
        "reminders": _reminders(sheet, letter),
        "supplemented": _lines(_supplemented(sheet, letter)),
        "extension": _extension(letter),
        "ended": _ended(sheet, letter),
        "archived": _lines(_archived(sheet.history)),
        "sha256": letter.sealed_pdf or letter.pdf,
        "verification": _verification(sheet.office, letter),
    }


def _certified(sheet: _Sheet, letter: WaiverLetter) -> Iterator[str]:
    for signed in letter.countersigned:
        who = _acting(sheet, signed.officer, "letter.countersigned", signed.at.date())
        parts = (BUREAUS_SHORT[signed.bureau], who, _day(signed.at.date()), signed.document)
        yield joined(parts, words.MARK)


def _signatory(sheet: _Sheet, letter: WaiverLetter) -> str:
    on = letter.issued_on
    return _acting(sheet, letter.signed_by, "letter.signed", on) if on else letter.signed_by


def _acting(sheet: _Sheet, officer: str, kind: str, on: date) -> str:
    return acting_name(sheet.people, sheet.office.settings, officer, kind, on)


def _served(sheet: _Sheet, letter: WaiverLetter) -> str:
    served = letter.served
    if served is None:
        return ""
    name = ""
    if served.recipient is not None:
        try:
            with sheet.office.store.reading() as connection:
                person = read_masked(connection, served.recipient)
        except PersonUnknown:
            person = None
        name = person.name if person else words.NOBODY
    return joined((served.method, _day(served.at.date()), name), words.MARK)


def _due(letter: WaiverLetter) -> str:
    kind = words.DUE_FIXED if letter.is_last_day_fixed else words.DUE_USUAL
    return joined((kind, _day(letter.last_day)), words.MARK)


def _extension(letter: WaiverLetter) -> str:
    given = letter.extension
    return words.EXTENDED.format(reason=given.reason, until=_day(given.until)) if given else ""


def _reminders(sheet: _Sheet, letter: WaiverLetter) -> str:
    today = sheet.office.now().date()
    last = letter.ended_on or today
    day = lapse_day(letter, sheet.office.settings) or letter.due_on
    known = [on for _, on in reminders_of(sheet.office, day, today) if on is not None]
    since = letter.issued_on
    passed = [on for on in known if since is not None and since < on <= min(today, last)]
    return words.REMINDED.format(count=len(passed), last=_day(max(passed))) if passed else ""


def _supplemented(sheet: _Sheet, letter: WaiverLetter) -> Iterator[str]:
    waived = {p.paper for p in letter.papers}
    since = letter.signed_at
    for recorded in sheet.history:
        event = recorded.event
        if not isinstance(event, PaperVerified) or event.paper not in waived:
            continue
        if since is not None and recorded.entered.at >= since:
            who = sheet.names.get(recorded.entered.officer, recorded.entered.officer)
            yield joined((PAPERS[event.paper], _day(event.verified_on), who), words.MARK)


def _ended(sheet: _Sheet, letter: WaiverLetter) -> str:
    if letter.stage not in (LetterStage.LAPSED, LetterStage.REVOKED, LetterStage.VOID):
        return ""
    by = sheet.names.get(letter.ended_by, letter.ended_by)
    number = _ending_number(sheet.history, letter)
    return joined((_day(letter.ended_on), letter.ended_reason, by, number), words.MARK)


def _ending_number(history: Iterable[Recorded], letter: WaiverLetter) -> str:
    ends = (r.event for r in history if isinstance(r.event, LetterLapsed | LetterRevoked))
    return next((e.number for e in ends if e.letter == letter.id), "")


def _archived(history: Iterable[Recorded]) -> Iterator[str]:
    for recorded in history:
        if isinstance(recorded.event, CaseArchived):
            hashed = recorded.event.digest[:SHOWN_OF_HASH]
            yield joined((_day(recorded.entered.at.date()), hashed), words.MARK)


def _verification(office: Office, letter: WaiverLetter) -> str:
    if not letter.content:
        return ""
    try:
        kept = read_kept(office, letter)
    except AttachmentMissing:
        return ""
    return kept.verification if kept else ""


def _items(texts: Iterable[Any]) -> str:
    said = (words.ITEM.format(place=place, said=text) for place, text in enumerate(texts, start=1))
    return _lines(said)


def _lines(texts: Iterable[str]) -> str:
    return words.LINE.join(text for text in texts if text)


def _day(on: date | None) -> str:
    return f"{on:%Y-%m-%d}" if on else ""
