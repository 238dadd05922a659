"""Very many made-up cases of former years: ten years of a city, each as one signed entry.

They are made and signed in a process of their own, while this one writes what came before.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from random import Random

from desktop.clock import ClockReading
from desktop.domain.case import MatterOutcome
from desktop.domain.former import CaseImported, FormerMatter
from desktop.domain.former_parts import FormerLetter, FormerSource
from desktop.domain.values import Duty, MatterKind
from desktop.office.demo_names import Names
from desktop.office.figures import REACHES
from desktop.office.office import Office
from desktop.store.bulk import PORTION, Beginning, Portion, Told, beginning, portions, put
from desktop.store.entry import hash_of, new_entry_id
from desktop.store.oversight import forget_long_over
from desktop.wording.numbers import LETTER_NUMBER

YEARS = 10
LONGEST_DAYS = 60
"""The last of them were received so many days before they are entered."""
CASES_PER_ENTERPRISE = 8
LETTER_EVERY = 12
FILE = "former.xlsx"
_OUTCOMES = (MatterOutcome.GRANTED, MatterOutcome.FILED, MatterOutcome.REFUSED)
_OFTEN = (18, 80, 2)


class Former:
    """The made-up cases: the same seed makes the same ones."""

    def __init__(self, seed: int, until: date, prefixes: tuple[str, str]) -> None:
        self._random = Random(f"former {seed}")
        self._names = Names(self._random)
        self._until = until - timedelta(days=LONGEST_DAYS)
        self._case_prefix, self._letter_prefix = prefixes
        self._digest = hash_of(f"made up {seed}")[:16]

    def told(self, count: int, moment: datetime) -> Iterator[Told]:
        """Yield so many cases, the oldest first."""
        known = [self._names.enterprise() for _ in range(count // CASES_PER_ENTERPRISE + 1)]
        span = YEARS * 365
        for row in range(count):
            on = self._until - timedelta(days=span - row * span // count)
            street, address = self._names.site()
            enterprise, demand = self._random.choice(known), self._names.demand()
            yield (
                new_entry_id(moment),
                CaseImported(
                    number=f"{self._case_prefix}-{on.year}-{row + 1:07}",
                    enterprise=enterprise.name,
                    credit_code=enterprise.credit_code,
                    project=self._names.works(),
                    project_code=self._names.project_code(on),
                    address=address,
                    street=street,
                    demand=demand.kind,
                    capacity_kva=demand.capacity_kva,
                    kilovolts=demand.kilovolts,
                    matters=self._matters(on, row),
                    source=FormerSource(FILE, self._digest, row + 2),
                    letters=self._letters(on, row),
                    is_demo=True,
                ),
            )

    def _matters(self, on: date, row: int) -> tuple[FormerMatter, ...]:
        outcome = self._random.choices(_OUTCOMES, _OFTEN)[0]
        accepted = on + timedelta(days=1)
        ended = accepted + timedelta(days=self._random.randint(1, 30))
        return (
            FormerMatter(
                kind=MatterKind.EXTERNAL_WORKS,
                received_on=on,
                accepted_on=accepted,
                ended_on=ended,
                outcome=outcome,
                external_number=f"GD{on:%y%m}{row:07}",
            ),
        )

    def _letters(self, on: date, row: int) -> tuple[FormerLetter, ...]:
        if row % LETTER_EVERY:
            return ()
        issued = on + timedelta(days=3)
        number = LETTER_NUMBER.format(
            prefix=self._letter_prefix, year=issued.year, number=row // LETTER_EVERY + 1
        )
        return (FormerLetter(number, issued),)


def make_former(office: Office, count: int, seed: int, moment: datetime) -> Iterator[int]:
    """Enter so many made-up cases of former years; yield how many are done, after each portion."""
    if not count:
        return
    reading = ClockReading(moment, office.clock.read().source)
    with office.store.writing() as connection:
        officer = next(o.id for o in office.officers() if Duty.OFFICE_HEAD in o.duties)
        begun = beginning(connection, officer, office.settings.scope, reading, office.stamp.program)
    issuer = office.settings.organ(office.settings.issuer)
    former = Former(seed, moment.date(), (office.settings.case_prefix, issuer.number_prefix))
    done = 0
    for portion in _made_beside(begun, former, count, PORTION):
        with office.store.writing() as connection:
            put(connection, portion)
            forget_long_over(connection, office.now().date() - REACHES, portion.cases)
        done += portion.cases
        yield done


def _made_beside(begun: Beginning, former: Former, count: int, size: int) -> Iterator[Portion]:
    """Yield the portions another process makes; one that fails there fails here."""
    here, there = get_context("spawn").Pipe(duplex=False)
    maker = get_context("spawn").Process(
        target=make_portions, args=(there, begun, former, count, size), daemon=True
    )
    maker.start()
    there.close()
    try:
        while (made := here.recv()) is not None:
            yield made
    finally:
        here.close()
        maker.terminate()
        maker.join()


def make_portions(out: Pipe, begun: Beginning, former: Former, count: int, size: int) -> None:
    """Make and sign so many cases and hand them out portion by portion, None at the end."""
    for portion in portions(begun, former.told(count, begun.reading.moment), size):
        out.send(portion)
    out.send(None)
