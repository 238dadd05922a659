"""From the typed password to the first act: what each part costs, argon2id included.

A demonstration office, encrypted with the real cost of a password; processor time beside the
wall's, so that a busy machine is seen as such. ``bench_sign_in.py [ROUNDS]``.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from desktop.clock import SetClock, WallClock
from desktop.domain.notes import AddNote
from desktop.office.demo import make_demo
from desktop.office.office import Office, Recording, open_office
from desktop.office.page_queue import workbench_page
from desktop.office.sessions import Seat, sign_in
from desktop.store.key_slots import lock, seal_store

PASSWORD = "correct horse battery staple"
OFFICER = "lianghui"
PRESET = "small"
ROUNDS = 5
Seen = dict[str, list[tuple[float, float]]]
T = TypeVar("T")


def main() -> None:
    """Print the median of each part."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "office"
        make_demo(folder, PRESET, 1, None)
        now = WallClock().read().moment
        seal_store(folder, OFFICER, PASSWORD, now, lambda _done, _of: None)
        seen: Seen = {}
        for place in range(rounds):
            lock(folder)
            one_round(folder, SetClock(now + timedelta(minutes=place)), seen)
    whole = 0.0
    for name, times in seen.items():
        wall, own = statistics.median(t[0] for t in times), statistics.median(t[1] for t in times)
        whole += wall
        print(f"{name:34}{wall * 1000:9.0f} ms{own * 1000:9.0f} ms of the processor")
    print(f"{'all':34}{whole * 1000:9.0f} ms")


def one_round(folder: Path, clock: SetClock, seen: Seen) -> None:
    """Sign in, open, show the workbench and do one act."""
    timed(seen, "password (argon2id 64 MiB, 3, 4)", lambda: signed_in(folder, clock))
    office = timed(seen, "office opened", lambda: open_office(folder, clock))
    page = timed(seen, "workbench", lambda: workbench_page(office, office.officer(OFFICER)))
    case = page.rows[0].case_id
    timed(seen, "first act, signed and synced", lambda: noted(office, case))
    office.close()


def signed_in(folder: Path, clock: SetClock) -> None:
    """Unlock as the window does."""
    assert sign_in(Seat(folder, clock), OFFICER, PASSWORD).is_in


def noted(office: Office, case: str) -> None:
    """Record a note."""
    done = office.submit(AddNote(case_id=case, text="x"), OFFICER)
    assert isinstance(done, Recording), done


def timed(seen: Seen, name: str, act: Callable[[], T]) -> T:
    """Do something and keep what it took."""
    wall, own = time.perf_counter(), time.process_time()
    done = act()
    seen.setdefault(name, []).append((time.perf_counter() - wall, time.process_time() - own))
    return done


if __name__ == "__main__":
    main()
