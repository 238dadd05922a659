"""What is done to many cases of the register at once; none stands against another."""

from collections.abc import Callable, Sequence

from sqlalchemy import RowMapping

from desktop.domain.notes import AssignManager
from desktop.office.office import Office, Recording
from desktop.office.stopping import Stopped
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal
from desktop.store.cases import count_open, rows_of
from desktop.store.rows_cases import AssignPlan, AssignRow
from desktop.wording import cases as wording
from desktop.wording.findings import say


@dataclass(frozen=True, slots=True)
class BatchDone:
    """What came of a batch: what was recorded, and of the others which and why not."""

    recordings: tuple[Recording, ...]
    refused: tuple[str, ...] = ()


def plan_assigning(
    office: Office,
    ids: Sequence[int],
    manager: str,
    officer_id: str,
    step: Callable[[int, int], None],
) -> AssignPlan:
    """Return what naming the manager of every case would do, without doing it."""
    chosen, wanted = _wanted(office, ids, manager)
    names = {o.id: o.name for o in office.officers()}
    rows: list[AssignRow] = []
    gains = 0
    for number, row in enumerate(wanted):
        step(number, len(wanted))
        command = AssignManager(case_id=row["case_id"], officer_id=manager)
        why = _said(office.against(command, officer_id))
        gains += bool(row["is_open"] and not why)
        was = names.get(row["manager"], row["manager"])
        rows.append(AssignRow(row["id"], row["number"], row["enterprise"], was, why))
    with office.store.reading() as connection:
        has = count_open(connection, manager)
    kept = chosen - len(wanted)
    return AssignPlan(manager, names.get(manager, manager), tuple(rows), kept, has, gains)


def assign_all(
    office: Office,
    ids: Sequence[int],
    manager: str,
    officer_id: str,
    step: Callable[[int, int], None],
) -> BatchDone:
    """Name the account manager of every case; one who is named already is left as it is."""
    _chosen, wanted = _wanted(office, ids, manager)
    done: list[Recording] = []
    refused: list[str] = []
    for number, row in enumerate(wanted):
        try:
            step(number, len(wanted))
        except Stopped:
            refused.append(wording.ASSIGN_STOPPED.format(count=len(wanted) - number))
            break
        command = AssignManager(case_id=row["case_id"], officer_id=manager)
        outcome = office.submit(command, officer_id)
        if isinstance(outcome, Refusal):
            why = _said(outcome.findings)
            refused.append(wording.ASSIGN_REFUSED.format(number=row["number"], why=why))
        else:
            done.append(outcome)
    return BatchDone(tuple(done), tuple(refused))


def _wanted(office: Office, ids: Sequence[int], manager: str) -> tuple[int, list[RowMapping]]:
    """Return how many of the cases there are, and those that are not the manager's yet."""
    with office.store.reading() as connection:
        found = rows_of(connection, ids)
    others = [found[i] for i in ids if i in found and found[i]["manager"] != manager]
    return len(found), others


def _said(findings: Sequence[Finding]) -> str:
    return "".join(str(say(f)) for f in findings)
