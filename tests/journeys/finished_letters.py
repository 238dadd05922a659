"""What must hold of a letter once the office was opened again after an interruption."""

import json
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.clock import SetClock
from desktop.domain.case import LetterStage
from desktop.domain.letter import LetterIssued
from desktop.office.issuing import files_of, read_kept
from desktop.office.numbering import letter_series
from desktop.office.office import Office, open_office
from desktop.store.current_state import project_histories
from desktop.store.numbers import NumberState, register, unfinished
from desktop.store.projections import dump, rebuild
from desktop.store.verifying import faults_of
from tests.journeys.office_line import FRIDAY, copy_of, ready_to_sign

SCRIPT = Path(__file__).with_name("signing.py")
NUMBER = "示范企服函〔2026〕1号"


@dataclass(frozen=True)
class Signing:
    """A store in which a program of its own signed the letter: how that ended, what it said."""

    store: Path
    case: str
    letter: str
    ended: int
    code: int
    said: Any


def sign_apart(folder: Path, points: Iterable[str]) -> dict[str, Signing]:
    """Sign the same letter in a copy of its store for each point, and once without any."""
    line, case, letter = ready_to_sign(folder / "ready")
    stores = {
        point: copy_of(line.store, folder / str(place)) for place, point in enumerate(("", *points))
    }
    jobs = json.dumps([(str(store), case, letter, point) for point, store in stores.items()])
    done = subprocess.run(
        [sys.executable, str(SCRIPT), jobs],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    answers = zip(stores.items(), json.loads(done.stdout), strict=True)
    return {
        point: Signing(store, case, letter, a["ended"], a.get("code", -1), a.get("said"))
        for (point, store), a in answers
    }


def reopened(store: Path) -> Office:
    return open_office(store, SetClock(datetime.fromisoformat(FRIDAY)))


def numbers(office: Office) -> list[tuple[int, NumberState, str]]:
    """Return the register of letters: number, state, purpose."""
    with office.store.reading() as connection:
        rows = register(connection, letter_series(office.settings, 2026))
    return [(row.number, row.state, row.purpose) for row in rows]


def assert_issued_once(office: Office, case_id: str, letter_id: str) -> None:
    """The letter has the first number, one entry says so, and everything it names is kept."""
    case = office.case(case_id)
    assert case is not None
    letter = case.letter(letter_id)
    assert letter is not None
    assert (letter.stage, letter.number) == (LetterStage.ISSUED, NUMBER)
    assert numbers(office) == [(1, NumberState.ISSUED, letter_id)]
    issued = [r for r in office.history(case.id) if isinstance(r.event, LetterIssued)]
    assert [r.event.number for r in issued] == [NUMBER]
    with office.store.reading() as connection:
        row = register(connection, letter_series(office.settings, 2026))[0]
        assert not [n for n in unfinished(connection) if n.purpose == letter_id]
    assert row.entry == issued[0].entered.entry
    assert files_of(office).has(letter.file)
    kept = read_kept(office, letter)
    assert kept is not None
    assert kept.content.number == NUMBER
    assert_sound(office)


def assert_sound(office: Office) -> None:
    """Record and files are whole, and the tables are those the record makes."""
    assert list(faults_of(office.store)) == []
    assert files_of(office).damaged() == ()
    assert files_of(office).leftovers() == ()
    with office.store.writing() as connection:
        before = dump(connection)
        rebuild(connection, (project_histories,))
        assert dump(connection) == before
