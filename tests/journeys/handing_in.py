"""A program of its own that hands in a form file's values, and dies on the way.

``python handing_in.py FORM FOLDER`` does so in a store of ``FOLDER`` for each of POINTS, and prints
how each ended.
"""

import os
import signal
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.office import intake
from desktop.office.office import open_office
from desktop.office.page_intake import read_file

CLOCK = SetClock(datetime(2026, 2, 13, 16, 55, tzinfo=OFFICE_ZONE))
OFFICER = "lianghui"
POINTS = {"before": "record_events", "after": "submit_chosen"}
"""Before the case is kept or after it: what is done last."""


def hand_in(store: Path, form: Path, last: str) -> None:
    """Hand in, and be killed once that was done."""
    office = open_office(store, CLOCK, create=True)
    draft = intake.draft_of_file(office, read_file(office, form, OFFICER))
    typed = intake.keep(office, draft, OFFICER)
    real = getattr(office, last)

    def struck(*given: Any) -> Any:
        real(*given)
        os.kill(os.getpid(), signal.SIGKILL)

    setattr(office, last, struck)
    intake.hand_in(office, typed, OFFICER, is_accepted=True)


def hand_in_apart(store: Path, form: Path, last: str) -> int:
    """Hand in as a child; return how it ended."""
    pid = os.fork()
    if pid == 0:
        hand_in(store, form, last)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def main(form: str, folder: str) -> None:
    for point, last in POINTS.items():
        ended = hand_in_apart(Path(folder) / point, Path(form), last)
        sys.stdout.write(f"{ended}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
