"""Asking for a supplement (补正): once, before acceptance, and saying everything at once.

The clock to notify stops with the notice and starts anew when everything named came in.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from desktop.domain.acts import act
from desktop.domain.case import Case, Supplement, SupplementItem
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies, with_matter
from desktop.domain.guards import (
    has_matter,
    is_not_accepted,
    is_open,
    matter_of,
    not_in_future,
    said,
)
from desktop.domain.paper_codes import MakesPaper
from desktop.domain.registry import event
from desktop.domain.values import Duty, MatterKind
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding
from desktop.rules.two_working_days import received_day


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestSupplement:
    """Tell the applicant once, before acceptance, everything that must be supplemented (补正)."""

    case_id: str
    matter: MatterKind
    items: tuple[SupplementItem, ...]
    by: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveSupplement:
    """Note that everything the notice named came in; the day becomes the new day of receipt."""

    case_id: str
    matter: MatterKind
    received_at: datetime | None = None


@event("supplement.requested", version=2)
@dataclass(frozen=True, slots=True)
class SupplementRequested(MakesPaper):
    """The applicant was told what to supplement."""

    matter: MatterKind
    number: str
    items: tuple[SupplementItem, ...]
    requested_on: date
    by: date


@event("supplement.received")
@dataclass(frozen=True, slots=True)
class SupplementReceived:
    """Everything the notice named came in."""

    matter: MatterKind
    received_at: datetime
    received_on: date


def _items_named(_case: Case, command: RequestSupplement, context: Context) -> Iterator[Finding]:
    if not command.items:
        yield finding("items_missing", "items")
    for index, item in enumerate(command.items):
        yield from said(item.problem, f"items.{index}.problem")
    if command.by <= context.today:
        yield finding("by_not_ahead", "by", by=command.by)


def _first_supplement(
    case: Case, command: RequestSupplement, _context: Context
) -> Iterator[Finding]:
    matter = matter_of(case, command)
    if matter is not None and matter.supplements:
        yield finding("second_supplement", matter=command.matter)


def _supplement_waits(
    case: Case, command: ReceiveSupplement, context: Context
) -> Iterator[Finding]:
    matter = matter_of(case, command)
    notice = matter.open_supplement if matter else None
    if notice is None:
        yield finding("no_supplement_open", matter=command.matter)
    elif context.moment(command.received_at).date() < notice.requested_on:
        yield finding("before_request", "received_at", requested=notice.requested_on)
    yield from not_in_future(command.received_at, "received_at", context)


@act(
    "request-supplement",
    RequestSupplement,
    duties=(Duty.WINDOW,),
    guards=(has_matter, is_open, is_not_accepted, _first_supplement, _items_named),
    series="supplement",
)
def _request_supplement(
    _case: Case, command: RequestSupplement, context: Context
) -> tuple[object, ...]:
    requested = SupplementRequested(
        matter=command.matter,
        number=context.number,
        items=command.items,
        requested_on=context.today,
        by=command.by,
    )
    return (requested,)


@act(
    "receive-supplement",
    ReceiveSupplement,
    duties=(Duty.WINDOW,),
    guards=(has_matter, is_open, _supplement_waits),
)
def _receive_supplement(
    _case: Case, command: ReceiveSupplement, context: Context
) -> tuple[object, ...]:
    moment = context.moment(command.received_at)
    cutoff = context.rules.hours.on(moment.date()).cutoff
    day = received_day(moment, context.rules.calendar, cutoff=cutoff)
    return (SupplementReceived(command.matter, moment, day),)


@applies(SupplementRequested)
def _supplement_requested(case: Case, asked: SupplementRequested, _e: Entered) -> Case:
    matter = case.matter(asked.matter)
    if matter is None:
        return case
    note = Supplement(asked.number, asked.items, asked.requested_on, asked.by)
    return with_matter(case, replace(matter, supplements=(*matter.supplements, note)))


@applies(SupplementReceived)
def _supplement_received(case: Case, received: SupplementReceived, _e: Entered) -> Case:
    matter = case.matter(received.matter)
    if matter is None or not matter.supplements:
        return case
    done = replace(matter.supplements[-1], completed_on=received.received_on)
    grown = replace(
        matter,
        supplements=(*matter.supplements[:-1], done),
        received_at=received.received_at,
        received_on=received.received_on,
    )
    return with_matter(case, grown)
