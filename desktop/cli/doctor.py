"""``doctor`` and ``demo``: is everything here, and an office full of cases to look at."""

import hashlib
import json
import os
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from sqlcipher3 import dbapi2

from desktop import resources
from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.letters.fonts import FILES
from desktop.models import input_method
from desktop.office.demo import make_demo
from desktop.office.rulebook import load_rulebook
from desktop.plain_class import dataclass
from desktop.store.connect import SAFE_SQLITE
from desktop.store.current_state import bring_up_to_date
from desktop.store.user_folders import user_folders
from desktop.store.verifying import faults_of
from desktop.wording.cli import TEXT
from desktop.wording.doctor import CHECKS
from desktop.wording.findings import say

PACKAGES = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "sqlcipher3",
    "reportlab",
    "pikepdf",
    "pypdfium2",
)
BAD_QT = frozenset({"6.9.1", "6.9.2", "6.10.1", "6.12.0"})


@dataclass(frozen=True, slots=True)
class Check:
    """One thing the doctor looked at."""

    name: str
    is_well: bool
    said: str


def run_doctor(desk: Desk) -> Exit:
    """Look at fonts, libraries, calendar, input method and, where given, the store."""
    checks = [*_libraries(), *_fonts(), *_calendar(desk), *_input_method(), *_log()]
    if desk.given.store:
        checks += _store(desk)
    rows = [{"check": c.name, "well": c.is_well, "said": c.said} for c in checks]
    lines = [f"{CHECKS['well' if c.is_well else 'ill']} {CHECKS[c.name]}: {c.said}" for c in checks]
    desk.output.tell({"checks": rows}, lines)
    return Exit.DONE if all(c.is_well for c in checks) else Exit.REFUSED


def _libraries() -> Iterator[Check]:
    for package in PACKAGES:
        found = version(package)
        yield Check("library", found not in BAD_QT, f"{package} {found}")
    sqlite = dbapi2.sqlite_version
    yield Check("sqlite", dbapi2.sqlite_version_info >= SAFE_SQLITE, sqlite)


def _fonts() -> Iterator[Check]:
    """Look at each face the letters use; where the fonts' lock is at hand, at its hash too."""
    lock = resources.ROOT.parent / "build_spec" / "fonts" / "fonts.lock.json"
    wanted = json.loads(lock.read_text(encoding="utf-8"))["outputs"] if lock.is_file() else {}
    for name in sorted(FILES.values()):
        file = resources.path(f"fonts/{name}")
        found = hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else ""
        locked = wanted.get(name, {}).get("sha256", found)
        yield Check("font", bool(found) and found == locked, name)


def _calendar(desk: Desk) -> Iterator[Check]:
    horizon = load_rulebook(None).calendar.horizon
    today = desk.clock().read().moment.date()
    yield Check("calendar", today <= horizon, CHECKS["horizon"].format(day=horizon))


def _input_method() -> Iterator[Check]:
    wanted, known = os.environ.get(input_method.WANTED, ""), input_method.plugins()
    other = input_method.stand_in(os.environ, known)
    said = CHECKS["stands_in"].format(wanted=wanted, other=other) if other else wanted
    is_well = bool(other) or not input_method.is_missing(os.environ, known)
    yield Check("input_method", is_well, said or CHECKS["system_default"])


def _log() -> Iterator[Check]:
    yield Check("log", is_well=True, said=str(user_folders().state))


def _store(desk: Desk) -> Iterator[Check]:
    with desk.record() as store:
        faults = faults_of(store)
        if not faults:
            bring_up_to_date(store)
    said = "; ".join(str(say(f)) for f in faults)
    yield Check("store", not faults, said or str(desk.given.store))


def run_demo(desk: Desk) -> Exit:
    """Fill a new store with a year of a district, the same for the same seed and day."""
    folder, given = Path(desk.given.store), desk.given
    made = make_demo(folder, given.preset, given.seed, given.today)
    line = TEXT["demo_made"].format(cases=made.cases, letters=made.letters, today=made.today)
    data = {"cases": made.cases, "letters": made.letters, "today": made.today}
    return desk.output.tell(data, [line])
