"""The papers of an act about to be recorded: whether they can be drawn, and their codes."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE, ClockReading
from desktop.domain.case import Case
from desktop.domain.folding import Entered, Recorded, apply
from desktop.domain.paper_codes import MakesPaper
from desktop.letters.content import LetterContent
from desktop.letters.coverage import missing_glyphs
from desktop.letters.fonts import MissingGlyph
from desktop.letters.notice import compose
from desktop.office import notice_numbers as numbers
from desktop.office.notices import PAPERS, Paper, find_then, own_number
from desktop.office.paper_codes import signed_codes
from desktop.store.event_log import history_of
from desktop.store.hub import head_of
from desktop.store.officers import get_officer
from desktop.store.writers import Writer

if TYPE_CHECKING:
    from desktop.office.office import Office


def with_codes(
    office: "Office",
    connection: Connection,
    case: Case | None,
    events: Sequence[Any],
    by: tuple[str, Writer, ClockReading],
) -> tuple[Any, ...]:
    """Return the events of an act with the codes of the papers each of them makes.

    ``by`` are the case's id, who signs, and the moment. Raises MissingGlyph where a paper that
    takes a number can't be drawn.
    """
    case_id, writer, reading = by
    bureau = get_officer(connection, writer.officer).bureau
    at = reading.moment.astimezone(OFFICE_ZONE)
    entered = Entered(case_id, "", writer.officer, bureau, at)
    told = [Recorded(event, entered) for event in events]
    found: list[Any] = []
    for place, recorded in enumerate(told):
        case, event = apply(case, recorded), recorded.event
        if isinstance(event, MakesPaper) and case is not None:
            times = numbers.times_after(partial(history_of, connection, case_id), event)
            contents = _contents(office, case, told[place:], times)
            head = head_of(connection, office.settings.scope)
            event = replace(event, codes=signed_codes(contents, head, writer.key))
        found.append(event)
    return tuple(found)


def _contents(
    office: "Office", case: Case, told: Sequence[Recorded], times: int
) -> list[LetterContent]:
    """Return what the papers say that the first of these events makes."""
    recorded, *after = told
    event, at = recorded.event, recorded.entered.at
    find = find_then(office, event, at)
    found = []
    for paper in PAPERS.get(type(event), ()):
        if paper.stands(case, event):
            left = paper.told_in(case, recorded, after)
            facts = paper.facts(office, left, event, at.date())
            number = paper.counted(paper.number(case, event), times)
            content = compose(replace(facts, number=number), find)
            _check_drawn(paper, content)
            found.append(content)
    return found


def _check_drawn(paper: Paper, content: LetterContent) -> None:
    missing = missing_glyphs(content) if paper.number is own_number else ()
    if missing:
        raise MissingGlyph(missing)
