"""文号簿: each number of a year with its state: issued, void, reserved, leased, given back."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from sqlalchemy import Connection

from desktop.domain.case import ENDED_STAGES, Case, LetterStage, WaiverLetter
from desktop.domain.values import Bureau, Officer
from desktop.office.number_series import series_of
from desktop.office.numbering import CASE_SERIES, LETTER_SERIES, written
from desktop.office.office import Office
from desktop.plain_class import dataclass
from desktop.rules.findings import Refusal, finding
from desktop.store.errors import NumberSettled, NumberUnknown, ReasonMissing
from desktop.store.numbers import NumberRow, NumberState, Series, all_series, register
from desktop.store.officers import get_officer
from desktop.store.queries import NumberedEntry
from desktop.store.rows_letters import NumberLine
from desktop.store.shared import shared_place
from desktop.store.shared_numbers import (
    LeaseKept,
    give_back,
    given_back,
    kept_leases,
    let_rest,
)
from desktop.store.writers import known_device
from desktop.wording import register as words
from desktop.wording.findings import say


@dataclass(frozen=True, slots=True)
class Book:
    """What the lines are made from: who looks, entries by number, letters by number, blocks."""

    person: Officer
    uses: Mapping[str, NumberedEntry]
    letters: Mapping[str, tuple[Case, WaiverLetter]]
    leases: tuple[LeaseKept, ...]
    backs: frozenset[tuple[Series, int]]
    device: str
    names: Mapping[str, str]


def book_of(
    office: Office,
    connection: Connection,
    person: Officer,
    uses: Iterable[NumberedEntry],
    cases: Iterable[Case],
) -> tuple[NumberLine, ...]:
    """Return every number of every series, gaps and all desks' blocks too, the newest first."""
    is_shared = shared_place(connection) is not None
    backs = ((b.series, n) for b in given_back(connection) for n in range(b.start, b.high + 1))
    book = Book(
        person,
        {use.number: use for use in uses},
        {letter.number: (case, letter) for case in cases for letter in case.letters},
        kept_leases(connection) if is_shared else (),
        frozenset(backs),
        known_device(connection),
        {o.id: o.name for o in office.officers()},
    )
    series = {*all_series(connection), *(lease.series for lease in book.leases)}
    lines = (
        line
        for one in series
        if one.kind != CASE_SERIES
        for line in _lines(office, book, one, register(connection, one))
    )
    return tuple(sorted(lines, key=lambda n: (-n.year, n.organ, n.series, -n.place)))


def return_numbers(office: Office, line: NumberLine, why: str, officer: str) -> Refusal | None:
    """Give the end of a block back from a number on; return why not, or None once it is noted.

    Of the running year this desk then leases no more letter numbers until one is waited for.
    """
    series = Series(line.organ, line.series, line.year)
    with office.store.writing() as connection:
        against = _against(office, series, get_officer(connection, officer))
        if against:
            return Refusal((finding(against, number=line.number),))
        try:
            give_back(connection, series, line.place, why, officer)
        except ReasonMissing:
            return Refusal((finding("return_reason_missing", number=line.number),))
        except (NumberUnknown, NumberSettled):
            return Refusal((finding("return_not_free", number=line.number),))
        let_rest(connection, series, rests=True)
    return None


def _lines(
    office: Office, book: Book, series: Series, rows: Iterable[NumberRow]
) -> Iterator[NumberLine]:
    here = {row.number: row for row in rows if row.state is not NumberState.GAP}
    leases = [lease for lease in book.leases if lease.series == series]
    held = {n: lease for lease in leases for n in range(lease.low, lease.high + 1)}
    against = _against(office, series, book.person)
    places = range(1, max([*here, *held], default=0) + 1)
    every = [here.get(place) or NumberRow(series, place, NumberState.GAP) for place in places]
    lines = (_line(office, book, row, held.get(row.number), against) for row in every)
    yield from told_at_once(lines)


def told_at_once(lines: Iterable[NumberLine]) -> Iterator[NumberLine]:
    """Yield the lines of numbers in their order; those passed over in a row are one line."""
    for is_gap, run in groupby(lines, key=_is_gap):
        found = tuple(run)
        yield from (_one_line(found),) if is_gap else found


def _is_gap(line: NumberLine) -> bool:
    return line.state is NumberState.GAP


def _one_line(gaps: Sequence[NumberLine]) -> NumberLine:
    """Return numbers that were passed over one after the other as a line, under the first."""
    first, count = gaps[0], len(gaps)
    if count == 1:
        return first
    said = words.GAPS.format(first=first.number, last=gaps[-1].number)
    return replace(first, number=said, count=count, note=words.GAPS_NOTE.format(count=count))


def _line(
    office: Office, book: Book, row: NumberRow, lease: LeaseKept | None, against: str
) -> NumberLine:
    number = written(office.settings, row.series, row.number)
    use = book.uses.get(number)
    letter = book.letters[number][1] if number in book.letters else None
    state = _state(book, row, use, letter, lease)
    organ = Bureau(row.series.organ)
    is_here = state is NumberState.LEASED and lease is not None and lease.device == book.device
    reason = str(say(finding(against, number=number)).reason) if is_here and against else ""
    return NumberLine(
        number=number,
        place=row.number,
        series=row.series.kind,
        organ=organ.value,
        organ_name=office.settings.organ(organ).short_name,
        year=row.series.year,
        state=state,
        used_for=words.KINDS.get(use.kind, "") if use else "",
        on=use.at.date() if use else None,
        case_id=use.case_id if use else "",
        case_number=use.case_number if use else "",
        enterprise=use.enterprise if use else "",
        letter_id=letter.id if letter else "",
        note=_note(book, row, state, use, letter, lease),
        last=lease.high if is_here and lease is not None else 0,
        against=reason,
    )


def _state(
    book: Book,
    row: NumberRow,
    use: NumberedEntry | None,
    letter: WaiverLetter | None,
    lease: LeaseKept | None,
) -> NumberState:
    if letter is not None and letter.stage is LetterStage.VOID:
        return NumberState.VOID
    if row.state is not NumberState.GAP:
        return row.state
    if use is not None:
        return NumberState.ISSUED
    if lease is None:
        return NumberState.GAP
    is_back = lease.returned_from is not None and row.number >= lease.returned_from
    if is_back or (row.series, row.number) in book.backs:
        return NumberState.RETURNED
    return NumberState.LEASED


def _note(
    book: Book,
    row: NumberRow,
    state: NumberState,
    use: NumberedEntry | None,
    letter: WaiverLetter | None,
    lease: LeaseKept | None,
) -> str:
    match state:
        case NumberState.ISSUED:
            return _issued_note(use, letter)
        case NumberState.VOID if letter is not None and letter.stage is LetterStage.VOID:
            by = book.names.get(letter.ended_by, letter.ended_by)
            return words.VOIDED.format(on=letter.ended_on, by=by, reason=letter.ended_reason)
        case NumberState.VOID:
            by = book.names.get(row.settled_by, row.settled_by)
            return words.FATE_NOTES[state].format(reason=row.reason, by=by)
        case NumberState.LEASED | NumberState.RETURNED if lease is not None:
            return _lease_note(book, row, state, lease)
        case _:
            return words.FATE_NOTES[state]


def _issued_note(use: NumberedEntry | None, letter: WaiverLetter | None) -> str:
    if use is not None and use.is_withdrawn:
        return words.WITHDRAWN
    if letter is not None and letter.stage in ENDED_STAGES:
        return words.LETTER_ENDED.format(state=words.ENDED_STATES[letter.stage])
    return ""


def _lease_note(book: Book, row: NumberRow, state: NumberState, lease: LeaseKept) -> str:
    is_own = lease.device == book.device
    desk = words.THIS_DESK if is_own else lease.label or lease.device[:8]
    by = book.names.get(lease.officer, lease.officer)
    if state is NumberState.LEASED:
        return words.LEASED_BY.format(desk=desk, by=by) if by else words.LEASED.format(desk=desk)
    if lease.returned_from is None or row.number < lease.returned_from:
        return words.RETURN_WAITS
    return words.RETURNED.format(desk=desk, reason=lease.why)


def _against(office: Office, series: Series, person: Officer) -> str:
    """Return the code of why the person can't give this series' numbers back, blank for nothing."""
    if series not in series_of(office, person, series.year):
        return "return_not_yours"
    if series.kind != LETTER_SERIES and series.year >= office.now().year:
        return "return_in_use"
    return ""
