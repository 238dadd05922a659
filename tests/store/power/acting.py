"""A program that issues a letter and records, with all it does to the disk written down.

``python -m tests.store.power.acting CASE LETTER PLANT STORE LOG …`` below the shim. Each commit and
each acknowledged act is put among what was done to the disk.
"""

import io
import json
import sys
from datetime import datetime
from functools import partial
from pathlib import Path

from sqlalchemy import func, select

from desktop.clock import SetClock
from desktop.domain.notes import AddNote
from desktop.office.office import Office, open_office
from desktop.rules.findings import Refusal
from desktop.store import tables
from desktop.store.personal import keep_key
from desktop.store.sealing import SealKey
from tests.journeys.office_line import FRIDAY, OfficeLine
from tests.store.power.planting import live
from tests.store.power.shim import Shim

NOTES = 12
CHECKPOINT_PAGES = 40
"""The program's own thousand pages would not be reached by so few acts."""


def _act(store: Path, case: str, letter: str, shim: Shim) -> None:
    """Issue the letter by the command line, then work on in an office that stays open."""
    shim.say(json.dumps({"entries": 0, "files": []}))
    line = OfficeLine(store)
    code, said = line.run(*line.on("sign-letter", "huangzhenbang", case), "--letter", letter)
    assert code == 0, said
    known: list[str] = []
    office = open_office(store, SetClock(datetime.fromisoformat(FRIDAY)))
    with office.store:
        _acknowledge(shim, office, known)
        driver = office.store._writer.connection.driver_connection
        driver.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
        case_id = office.case(case).id  # type: ignore[union-attr]
        for number in range(NOTES):
            if number % 4 == 3:
                known.append(_attach(office, number))
            done = office.submit(AddNote(case_id=case_id, text=f"备注{number}"), "lianghui")
            assert not isinstance(done, Refusal)
            _acknowledge(shim, office, known)


def _attach(office: Office, number: int) -> str:
    """Keep a scan sealed, as taking one in does."""
    key = SealKey.new()
    with office.writing() as (connection, _reading):
        keep_key(connection, key)
    scan = bytes([number]) * (9_000 * number)
    return office.store.attachments.put(io.BytesIO(scan), key=key).digest


def _acknowledge(shim: Shim, office: Office, files: list[str]) -> None:
    with office.store.reading() as connection:
        count = connection.scalar(select(func.count()).select_from(tables.entry))
    shim.say(json.dumps({"entries": count, "files": files}))


def main(case: str, letter: str, *lives: str) -> None:
    for planted, store, log in zip(lives[::3], lives[1::3], lives[2::3], strict=True):
        live(planted, Path(store), Path(log), partial(_act, Path(store), case, letter))


if __name__ == "__main__":
    main(*sys.argv[1:])
