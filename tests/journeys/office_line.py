"""A command line that needs no test around it, and what a store holds before and after it."""

import atexit
import io
import json
import os
import shutil
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from desktop.cli.main import main
from desktop.store import tables
from desktop.store.connect import FILE_NAME, open_store
from desktop.store.projections import dump
from tests.journeys import day_cases
from tests.journeys.desk_line import DeskLine

GATE = ("not_dishonest", "promises_kept", "no_lapsed_letter", "site_lawful", "industry_allowed")
FRIDAY = "2026-02-13T16:55"
WORKS = ("--matter", "external_works")
WAIVER = ("--matter", "waiver_request")
APPROVERS = {"enterprise_service": "zhoumin", "planning": "chenjiayi"}


class OfficeLine(DeskLine):
    """Runs commands on one store and hears what they say, with or without a test."""

    def __init__(self, store: Path, clock: str = FRIDAY) -> None:
        self.store = store
        self.clock = clock

    def run(self, *arguments: str) -> tuple[int, Any]:
        """Return exit code and parsed answer of one command."""
        code, said, _ = parted("--json", "--clock", self.clock, *arguments)
        return code, json.loads(said) if said else None

    def words(self, *arguments: str) -> tuple[int, str]:
        """Return exit code and what an officer reads of one command."""
        return heard("--clock", self.clock, *arguments)

    def on(self, name: str, officer: str, case: str) -> tuple[str, ...]:
        """Return the words that begin an act."""
        return ("act", name, *self._on(officer, case))

    def importing(self, form: Path) -> tuple[str, ...]:
        """Return the words that take a form in."""
        return ("application", "import", str(form), "--store", str(self.store))


def heard(*arguments: str) -> tuple[int, str]:
    """Return exit code and all that a command says."""
    code, said, complaint = parted(*arguments)
    return code, (said + complaint).strip()


def parted(*arguments: str) -> tuple[int, str, str]:
    """Return exit code of a command, what it answers and what it writes beside that."""
    out, errors = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(errors):
        try:
            code = main(arguments)
        except SystemExit as end:
            code = int(end.code or 0)
    return code, out.getvalue(), errors.getvalue()


def traces(folder: Path) -> dict[str, object]:
    """Return everything an act could leave in a store: entries, rows, numbers, persons, files."""
    if not (folder / FILE_NAME).exists():
        return {}
    counted = (tables.entry, tables.sealed_value, tables.person_key, tables.claim)
    with open_store(folder) as store:
        with store.reading() as connection:
            counts = [
                connection.scalar(select(func.count()).select_from(table)) for table in counted
            ]
            numbers = [tuple(row) for row in connection.execute(select(tables.number))]
            rows = dump(connection)
        files = [*store.attachments.digests(), *map(str, store.attachments.leftovers())]
    found = {"counts": counts, "numbers": numbers, "rows": rows, "files": files}
    return found if any(counts) or numbers or files else {}


def ready_to_sign(store: Path) -> tuple[OfficeLine, str, str]:
    """Return a store in which the letter of case 3 waits to be signed: a copy of one that was made.

    All copies are of one office; ``made_ready`` makes another.
    """
    made, case, letter = _ready()
    return OfficeLine(copy_of(made, store)), case, letter


@cache
def _ready() -> tuple[Path, str, str]:
    home = Path(
        tempfile.mkdtemp(prefix="joint-ready-", dir=os.environ.get("PYTEST_DEBUG_TEMPROOT"))
    )
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    line, case, letter = made_ready(home / "store")
    return line.store, case, letter


def made_ready(store: Path, **changes: object) -> tuple[OfficeLine, str, str]:
    """Bring case 3 in a new store to where its letter waits to be signed."""
    line = OfficeLine(store)
    store.parent.mkdir(parents=True, exist_ok=True)
    case = line.take(day_cases.write(store.parent, 3, **changes))
    line.act("accept-matter", "lianghui", case, *WORKS)
    line.act("accept-matter", "lianghui", case, *WAIVER)
    return line, case, draft_and_check(line, case)


def draft_and_check(line: OfficeLine, case: str) -> str:
    """Take the letter of a case from the commitment to its last countersignature."""
    line.act("sign-commitment", "lianghui", case, "--number", "承诺1", "--signed-on", "2026-02-13")
    answers = ",".join(f"{name}=yes" for name in GATE)
    line.act("state-gate", "lianghui", case, "--answers", answers, "--source", "信用平台")
    papers = [
        {"paper": "project_approval", "supporting": ["project_code"]},
        {"paper": "property_right", "supporting": ["grant_contract"]},
    ]
    line.act("draft-letter", "lianghui", case, "--papers", json.dumps(papers))
    letter = str(line.case(case)["letters"][0]["letter"])
    line.act("check-letter", "zhoumin", case, "--letter", letter)
    waived = line.case(case)["state"]["letters"][0]["papers"]
    for bureau in dict.fromkeys(p["certified_by"] for p in waived):
        flags = ("--letter", letter, "--document", "回执")
        line.act("countersign-letter", APPROVERS[bureau], case, *flags)
    return letter


def copy_of(store: Path, target: Path) -> Path:
    """Return a copy of a store nobody has open."""
    shutil.copytree(store, target)
    return target
