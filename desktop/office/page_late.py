"""Decisions of a case made on paper and entered later (补录), and who may look at them."""

from collections.abc import Iterator

from desktop.domain.acts import against
from desktop.domain.approval import DecideStep, ReviewLateEntry
from desktop.domain.case import Case, Matter, Opinion, Step
from desktop.domain.context import Context
from desktop.domain.values import Officer
from desktop.office.office import Office
from desktop.office.page_papers import why_not
from desktop.office.page_queue import main_matter
from desktop.store.queries import case_by_id
from desktop.store.rows_papers import LateEntryRow, LatePage
from desktop.wording.findings import say
from desktop.wording.values import BUREAUS, MATTERS, OPINIONS

OF_THE_DAY = frozenset({"special_running"})
"""What depends on the day the paper names, and is said once that day was filled in."""


def late_page(office: Office, case_id: str, officer: Officer) -> LatePage | None:
    """Return a case's late entries as that officer sees them; None without such a case."""
    with office.store.reading() as connection:
        case = case_by_id(connection, case_id)
        if case is None:
            return None
        context = office.context(connection, officer.id)
    matter = main_matter(case) or (case.matters[0] if case.matters else None)
    return LatePage(
        case_id=case.id,
        number=case.number,
        matter=matter.kind.value if matter else "",
        matter_name=MATTERS[matter.kind] if matter else "",
        bureau_name=BUREAUS[officer.bureau],
        now=context.now,
        accepted_on=matter.accepted_on if matter else None,
        entries=tuple(_entries(case, context)),
        reason=_may_not_enter(case, matter, context),
    )


def _may_not_enter(case: Case, matter: Matter | None, context: Context) -> str:
    if matter is None:
        return ""
    command = DecideStep(
        case_id=case.id,
        matter=matter.kind,
        bureau=context.officer.bureau,
        opinion=Opinion.APPROVE,
    )
    found = (f for f in against(case, command, context) if not f.field)
    return "\n".join(str(say(f)) for f in found if f.rule not in OF_THE_DAY)


def _entries(case: Case, context: Context) -> Iterator[LateEntryRow]:
    names = {o.id: o.name for o in context.people}
    for matter in case.matters:
        for step in matter.steps:
            if step.late is not None:
                yield _entry(case, matter, step, context, names)


def _entry(
    case: Case, matter: Matter, step: Step, context: Context, names: dict[str, str]
) -> LateEntryRow:
    assert step.late is not None
    assert step.decided is not None
    assert step.opinion is not None
    reviewer = step.late.reviewed_by
    command = ReviewLateEntry(case_id=case.id, matter=matter.kind, bureau=step.bureau)
    return LateEntryRow(
        matter=matter.kind.value,
        matter_name=MATTERS[matter.kind],
        bureau=step.bureau.value,
        bureau_name=BUREAUS[step.bureau],
        opinion=OPINIONS[step.opinion],
        officer=names.get(step.officer, step.officer),
        decided_at=step.decided.done_at,
        entered_at=step.decided.entered_at,
        why=step.late.reason,
        scan=step.late.scan,
        text=step.text or "; ".join(step.reasons),
        reviewed_by=names.get(reviewer, reviewer),
        reason="" if reviewer else why_not(case, command, context),
    )
