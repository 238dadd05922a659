"""Keeping a step moving: oversight orders (督办单) for a missed one, handing over (转办)."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.domain.acts import act
from desktop.domain.approval import (
    STEP_GUARDS,
    change_step,
    has_step,
    own_bureau,
    step_of,
)
from desktop.domain.case import Case, Oversight
from desktop.domain.clocks import step_due
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies
from desktop.domain.guards import has_matter, matter_of, said
from desktop.domain.paper_codes import MakesPaper
from desktop.domain.registry import event
from desktop.domain.step_clock import is_missed
from desktop.domain.values import Bureau, Duty, MatterKind
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderOversight:
    """Send an oversight order (督办单) for a missed step."""

    case_id: str
    matter: MatterKind
    bureau: Bureau
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyOversight:
    """Reply to an oversight order: cause and remedy."""

    case_id: str
    matter: MatterKind
    bureau: Bureau
    reply: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """Hand a bureau's step to another officer of the same bureau (转办)."""

    case_id: str
    matter: MatterKind
    bureau: Bureau
    to_officer: str


@event("oversight.ordered", version=2)
@dataclass(frozen=True, slots=True)
class OversightOrdered(MakesPaper):
    """An oversight order was sent."""

    matter: MatterKind
    bureau: Bureau
    text: str
    number: str


@event("oversight.replied")
@dataclass(frozen=True, slots=True)
class OversightReplied:
    """The bureau replied to the order."""

    matter: MatterKind
    bureau: Bureau
    reply: str


@event("step.handed_over")
@dataclass(frozen=True, slots=True)
class StepHandedOver:
    """A step went to another officer of the bureau."""

    matter: MatterKind
    bureau: Bureau
    to_officer: str


def _step_missed(case: Case, command: OrderOversight, context: Context) -> Iterator[Finding]:
    yield from said(command.text, "text")
    matter, step = matter_of(case, command), step_of(case, command)
    if matter is None or step is None:
        return
    due = step_due(matter, step, context.today, context.rules)
    if not is_missed(due, step, context.today):
        yield finding("not_missed", due=due.on if due else "")


def _order_open(case: Case, command: ReplyOversight, _c: Context) -> Iterator[Finding]:
    yield from said(command.reply, "reply")
    step = step_of(case, command)
    if step is not None and not any(not o.reply for o in step.oversight):
        yield finding("no_order_open", bureau=command.bureau)


def _receiver_named(_case: Case, command: HandOver, context: Context) -> Iterator[Finding]:
    yield from said(command.to_officer, "to_officer")
    if not command.to_officer.strip():
        return
    receiver = context.person(command.to_officer)
    if receiver is None:
        yield finding("officer_unknown", "to_officer", officer=command.to_officer)
    elif receiver.bureau is not command.bureau:
        yield finding("officer_elsewhere", "to_officer", bureau=command.bureau)


@act(
    "order-oversight",
    OrderOversight,
    duties=(Duty.OFFICE_HEAD,),
    guards=(has_matter, has_step, _step_missed),
    series="oversight",
)
def _order(_case: Case, command: OrderOversight, c: Context) -> tuple[object, ...]:
    return (OversightOrdered(command.matter, command.bureau, command.text, c.number),)


@act(
    "reply-oversight",
    ReplyOversight,
    duties=(Duty.APPROVER, Duty.SIGNATORY),
    guards=(has_matter, has_step, own_bureau, _order_open),
)
def _reply(_case: Case, command: ReplyOversight, _c: Context) -> tuple[object, ...]:
    return (OversightReplied(command.matter, command.bureau, command.reply),)


@act("hand-over", HandOver, duties=(Duty.APPROVER,), guards=(*STEP_GUARDS, _receiver_named))
def _hand_over(_case: Case, command: HandOver, _c: Context) -> tuple[object, ...]:
    return (StepHandedOver(command.matter, command.bureau, command.to_officer),)


def _orders(case: Case, happened: OversightOrdered | OversightReplied) -> tuple[Oversight, ...]:
    step = step_of(case, happened)
    return step.oversight if step else ()


@applies(OversightOrdered)
def _ordered(case: Case, ordered: OversightOrdered, entered: Entered) -> Case:
    order = Oversight(ordered.number, ordered.text, entered.at)
    return change_step(case, ordered, oversight=(*_orders(case, ordered), order))


@applies(OversightReplied)
def _replied(case: Case, replied: OversightReplied, _entered: Entered) -> Case:
    orders = tuple(
        o if o.reply else replace(o, reply=replied.reply) for o in _orders(case, replied)
    )
    return change_step(case, replied, oversight=orders)


@applies(StepHandedOver)
def _handed_over(case: Case, handed: StepHandedOver, _entered: Entered) -> Case:
    return change_step(case, handed, handed_to=handed.to_officer)
