"""What waits for an officer in a case: each duty's next move, the most pressing first."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from desktop.domain.acts import ACTS
from desktop.domain.case import Case, Matter, Step
from desktop.domain.clocks import accepted_as_known, is_suspended, step_due
from desktop.domain.context import Context
from desktop.domain.step_clock import is_missed
from desktop.domain.values import Duty, MatterKind
from desktop.office.act_probes import tried
from desktop.office.office import Office
from desktop.office.page_register import is_mine as is_my_letter
from desktop.office.page_register import state_of as letter_state
from desktop.plain_class import dataclass
from desktop.rules.exemption import Outcome
from desktop.store.rows_letters import LetterState

LETTERS = {
    LetterState.DRAFT: "letter_revise",
    LetterState.CHECK: "letter_check",
    LetterState.COUNTERSIGN: "letter_countersign",
    LetterState.SIGN: "letter_sign",
    LetterState.SEAL: "letter_seal",
    LetterState.SERVE: "letter_serve",
    LetterState.LAPSE: "lapse",
}


@dataclass(frozen=True, slots=True)
class Want:
    """One move an officer is waited for: its state's code, and the matter it is about."""

    state: str
    matter: MatterKind


def wants(office: Office, case: Case, context: Context) -> tuple[Want, ...]:
    """Return everything in the case that waits for the officer of ``context``."""
    return tuple(dict.fromkeys(_wants(office, case, context)))


def _wants(office: Office, case: Case, context: Context) -> Iterator[Want]:
    newest = [m for m in case.matters if case.matter(m.kind) is m]
    for matter in newest:
        yield from _own_step(matter, context)
    for matter in newest:
        yield from _of_matter(case, matter, context)
    for letter in case.letters:
        if letter.is_live and is_my_letter(office, case, letter, context):
            state = LETTERS.get(letter_state(office, letter))
            if state is not None:
                yield Want(state, MatterKind.WAIVER_REQUEST)
    yield from _of_case(case, context)


def may_answer(case: Case, context: Context) -> bool:
    """Return whether the officer can find out what an accepted work's verdict still asks for."""
    works = case.matter(MatterKind.EXTERNAL_WORKS)
    if works is None or not works.is_open or works.accepted_on is None or works.verdict is None:
        return False
    is_open = works.verdict.effective is Outcome.UNDETERMINED
    return is_open and bool(ACTS["state-facts"].duties & context.officer.duties)


def own_state(step: Step, today: date) -> str:
    """Return what the own bureau's undecided step waits for."""
    if is_suspended(step, today):
        return "paused"
    return "explaining" if step.open_explanation is not None else "own_opinion"


def _own_step(matter: Matter, context: Context) -> Iterator[Want]:
    step = matter.step(context.officer.bureau)
    if step is None or not matter.is_open or not context.has(Duty.APPROVER):
        return
    is_exempt = matter.verdict is not None and matter.verdict.effective is Outcome.EXEMPT
    is_handed = step.handed_to in ("", context.officer.id)
    if step.opinion is None and is_handed and not is_exempt:
        yield Want(own_state(step, context.today), matter.kind)
    if any(not order.reply for order in step.oversight):
        yield Want("reply", matter.kind)


def _of_matter(case: Case, matter: Matter, context: Context) -> Iterator[Want]:
    for step in matter.steps:
        yield from _of_step(case, matter, step, context)
    if not matter.is_open:
        return
    decided = bool(matter.steps) and all(s.opinion is not None for s in matter.steps)
    if decided and _may(case, "conclude-matter", context, matter=matter.kind):
        yield Want("conclude", matter.kind)
    waits = matter.accepted_on is None and matter.open_supplement is None
    if waits and _may(case, "accept-matter", context, matter=matter.kind):
        yield Want("accept", matter.kind)
    yield from _of_verdict(case, matter, context)


def _of_step(case: Case, matter: Matter, step: Step, context: Context) -> Iterator[Want]:
    subject = {"matter": matter.kind, "bureau": step.bureau}
    is_unseen = step.late is not None and not step.late.reviewed_by
    if is_unseen and _may(case, "review-late-entry", context, **subject):
        yield Want("late_review", matter.kind)
    if not context.has(Duty.OFFICE_HEAD) or step.opinion is not None or not matter.is_open:
        return
    due = step_due(matter, step, context.today, context.rules)
    if is_missed(due, step, context.today) and all(o.reply for o in step.oversight):
        yield Want("oversee", matter.kind)


def _of_verdict(case: Case, matter: Matter, context: Context) -> Iterator[Want]:
    verdict = matter.verdict
    if verdict is None or matter.accepted_on is None:
        return
    if verdict.effective is Outcome.EXEMPT and _may(case, "file-exemption", context):
        yield Want("confirm", matter.kind)
    is_head = context.has(Duty.OFFICE_HEAD) and verdict.effective is Outcome.UNDETERMINED
    if is_head and _may(case, "settle-verdict", context):
        yield Want("settle", matter.kind)


def _of_case(case: Case, context: Context) -> Iterator[Want]:
    if _may(case, "replace-letter", context):
        yield Want("letter_replace", MatterKind.WAIVER_REQUEST)
    if _letter_is_asked_for(case, context) and _may(case, "draft-letter", context):
        yield Want("letter_draft", MatterKind.WAIVER_REQUEST)
    connection = case.matter(MatterKind.CONNECTION)
    if connection is None or connection.accepted_on is not None or not connection.is_open:
        return
    letters = ("", *(x.id for x in case.letters if x.is_live))
    if any(_may(case, "accept-connection", context, letter=name) for name in letters):
        yield Want("utility", MatterKind.CONNECTION)


def _letter_is_asked_for(case: Case, context: Context) -> bool:
    """Return whether a request for a letter was accepted and none is under way."""
    request = case.matter(MatterKind.WAIVER_REQUEST)
    if request is None or not request.is_open or any(x.is_live for x in case.letters):
        return False
    return accepted_as_known(request, context.today, context.rules) is not None


def _may(case: Case, act: str, context: Context, **subject: Any) -> bool:
    return tried(case, act, subject, context).is_open
