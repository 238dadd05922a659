"""What is done to many cases of the register at once; none stands against another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.domain.notes import AssignManager
from desktop.office.office import Office, Recording
from desktop.rules.findings import Refusal
from desktop.store.cases import rows_of
from desktop.wording import cases as wording
from desktop.wording.findings import say


@dataclass(frozen=True, slots=True)
class BatchDone:
    """What came of a batch: what was recorded, and of the others which and why not."""

    recordings: tuple[Recording, ...]
    refused: tuple[str, ...] = ()


def assign_all(
    office: Office,
    ids: Sequence[int],
    manager: str,
    officer_id: str,
    step: Callable[[int, int], None],
) -> BatchDone:
    """Name the account manager of every case; one who is named already is left as it is."""
    with office.store.reading() as connection:
        found = rows_of(connection, ids)
    wanted = [found[i] for i in ids if i in found and found[i]["manager"] != manager]
    done: list[Recording] = []
    refused: list[str] = []
    for number, row in enumerate(wanted):
        step(number, len(wanted))
        command = AssignManager(case_id=row["case_id"], officer_id=manager)
        outcome = office.submit(command, officer_id)
        if isinstance(outcome, Refusal):
            why = "".join(str(say(f)) for f in outcome.findings)
            refused.append(wording.ASSIGN_REFUSED.format(number=row["number"], why=why))
        else:
            done.append(outcome)
    return BatchDone(tuple(done), tuple(refused))
