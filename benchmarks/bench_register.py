"""The register of very many cases: opening it, jumping in it, finding in it.

Beside it Qt's own table of a database, which fetches its rows from the first on; the same with all
rows fetched behind a QSortFilterProxyModel; whole cases through the ORM's way; the LIKE that would
be written without an index of words; DuckDB, where a Python that has it is named.
``bench_register.py [CASES [PYTHON]]``. The least processor time and the least time on the clock of
several rounds stand beside each other: other work on the machine shows least in them.
"""

import csv
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from itertools import count
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from side_by_side import ROOT, least, machine, scratch
from sqlalchemy import text

from desktop.clock import SetClock
from desktop.models.cases import PAGE, CasesModel
from desktop.office.office import Office, open_office
from desktop.office.page_cases import Register
from desktop.office.page_search import search_page
from desktop.store.rows_cases import CasesColumn, CasesFilter, CasesSort
from desktop.store.tables import register_row
from desktop.views.cases.cases_table import CasesTable
from tests.office.offices import FRIDAY
from tests.store.many_cases import fill

CASES = 200_000
SLOW_ROUNDS = 2
FETCHED = 20_000
COLUMNS = [column.name for column in register_row.columns]
STEP = ("bureau", "state", "decided_on", "is_late", "minutes")
STEP_BUREAUS = ("enterprise_service", "commerce", "planning")
DECISIONS = 300_000
TEXTS = {
    "半导体": "a common stretch of three characters",
    "启明": "two characters",
    "河": "one rare character",
    "不存在": "nothing has it",
}
LIKE = text(
    "SELECT id FROM register_row WHERE enterprise LIKE :t OR project LIKE :t OR number LIKE :t"
    " OR project_code LIKE :t OR credit_code LIKE :t OR address LIKE :t OR street LIKE :t"
    " ORDER BY id DESC LIMIT 20"
)
BY_NAME = CasesSort(CasesColumn.ENTERPRISE, descending=False)


class Shown:
    """The register's table on screen, its pages answered at once."""

    def __init__(self, office: Office) -> None:
        self.office, self.register = office, Register()
        self.model = CasesModel()
        self.table = CasesTable(self.model)
        self.table.resize(1200, 800)
        self.table.show()
        self.model.page_wanted.connect(self._answer)

    def _answer(self, page: int) -> None:
        rows = self.register.rows(self.office, self.model.ids_of_page(page))
        self.model.take_page(page, rows, self.model.generation)

    def open(self, wanted: CasesFilter, sort: CasesSort) -> None:
        self.model.show_ids(self.register.list(self.office, wanted, sort).ids)
        self.painted()

    def jump(self, row: int) -> None:
        self.table.choose_row(row)
        self.painted()

    def key_down(self) -> None:
        QTest.keyClick(self.table, Qt.Key.Key_Down)
        self.painted()

    def painted(self) -> None:
        row = self.table.currentIndex().row()
        while self.model.row_at(max(row, 0)) is None:
            QApplication.processEvents()
        self.table.viewport().repaint()


class Fetching:
    """Qt's table of a database: 256 rows at a time, from the first on."""

    def __init__(self, file: Path) -> None:
        self.base = QSqlDatabase.addDatabase("QSQLITE", type(self).__name__)
        self.base.setDatabaseName(str(file))
        self.base.open()
        self.table = QTableView()
        self.table.resize(1200, 800)
        self.model: QSqlTableModel | None = None

    def open(self) -> None:
        self.model = QSqlTableModel(db=self.base)
        self.model.setTable("register_row")
        self.model.select()
        self.table.setModel(self.model)
        self.table.show()
        self.painted()

    def jump(self, row: int) -> None:
        self.open()
        assert self.model is not None
        while self.model.rowCount() <= row and self.model.canFetchMore():
            self.model.fetchMore()
        self.table.scrollTo(self.model.index(row, 1))
        self.painted()

    def painted(self) -> None:
        QApplication.processEvents()
        self.table.viewport().repaint()


class Proxied(Fetching):
    """Every row fetched, sorted and filtered by Qt's proxy, as is done with small tables."""

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self.proxy = QSortFilterProxyModel()
        self.proxy.setFilterKeyColumn(-1)

    def open(self) -> None:
        self.proxy.setSourceModel(None)
        super().open()
        assert self.model is not None
        while self.model.canFetchMore():
            self.model.fetchMore()
        number = self.model.fieldIndex("number_key")
        self.proxy.setSourceModel(self.model)
        self.proxy.sort(number, Qt.SortOrder.DescendingOrder)
        self.table.setModel(self.proxy)
        self.painted()

    def jump(self, row: int) -> None:
        self.table.scrollTo(self.proxy.index(row, 1))
        self.painted()

    def find(self, typed: str) -> None:
        self.proxy.setFilterFixedString(typed)
        self.painted()


def like(office: Office, typed: str) -> None:
    with office.store.reading() as connection:
        connection.execute(LIKE, {"t": f"%{typed}%"}).all()


def turned(act: Callable[[bool], None]) -> Callable[[], None]:
    """Return the act with another list each time, so that none is shown already."""
    turn = count()
    return lambda: act(next(turn) % 2 == 0)


def compare(folder: Path, cases: int) -> None:
    office = open_office(folder, SetClock(FRIDAY), create=True)
    with office.store:
        with office.store.writing() as connection:
            fill(connection, cases)
        office.store.settle()
        shown, fetching = Shown(office), Fetching(office.store.file)
        everything, some = CasesFilter(), CasesFilter(until=FRIDAY.date())
        opening = {
            "register: list, first rows, painted": turned(
                lambda even: shown.open(everything if even else some, CasesSort(descending=even))
            ),
            "register, sorted by enterprise": turned(
                lambda even: shown.open(everything, BY_NAME if even else CasesSort())
            ),
            "QSqlTableModel: first 256 rows, painted": fetching.open,
        }
        print(f"Opening {cases} cases")
        least(opening)
        shown.open(everything, CasesSort())
        places = Random(1)
        far = min(FETCHED, cases - 1)
        jumping = {
            "register: to any row, painted": lambda: shown.jump(places.randrange(cases)),
            f"QSqlTableModel: on to row {far}": lambda: fetching.jump(far),
            "register: key Down until its row is painted": shown.key_down,
        }
        print(f"Jumping among {cases} cases; pages of {PAGE}")
        least(jumping)
        for typed, said in TEXTS.items():
            print(f"Finding {typed}: {said}")
            finding = {
                "index of words: 20 newest, enterprises, count to 500": lambda t=typed: search_page(
                    office, t
                ),
                "LIKE over the same columns: 20 newest, no count": lambda t=typed: like(office, t),
            }
            least(finding)
        fetching.table.setModel(None)
        fetching.base.close()
        by_proxy(office, cases)


def by_proxy(office: Office, cases: int) -> None:
    """Time what every row in memory and Qt's proxy before it would take."""
    proxied, places = Proxied(office.store.file), Random(1)
    print(f"{cases} rows behind QSortFilterProxyModel")
    least({"all rows fetched, sorted by number, painted": proxied.open}, SLOW_ROUNDS)
    least({"jump to any row, painted": lambda: proxied.jump(places.randrange(cases))})
    finding = {
        f"find {typed}": turned(lambda even, t=typed: proxied.find(t if even else ""))
        for typed in ("半导体", "不存在")
    }
    least(finding, SLOW_ROUNDS)
    proxied.table.setModel(None)
    proxied.base.close()


def by_duckdb(folder: Path, cases: int, python: str) -> None:
    """Time the same questions, and decisions of twelve months counted, in DuckDB."""
    office = open_office(folder / "store", SetClock(FRIDAY))
    with office.store, office.store.reading() as connection:
        rows = connection.execute(register_row.select())
        _write(folder / "cases.csv", COLUMNS, rows)
    _write(folder / "steps.csv", STEP, _steps(DECISIONS))
    asked = (python, "benchmarks/register_by_duckdb.py")
    files = (folder / "cases.csv", folder / "steps.csv", folder)
    done = subprocess.run(
        [*asked, *map(str, files)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    print(f"{cases} cases in DuckDB")
    for name, (cpu, wall) in json.loads(done.stdout).items():
        print(f"  {name:60}{cpu:>9.1f} ms{wall:>9.1f} ms")


def _steps(count: int) -> Iterable[tuple[object, ...]]:
    """Yield decisions of the twelve months before the day, as the supervisor's page counts them."""
    chance = Random(8)
    for number in range(count):
        on = FRIDAY.date() - timedelta(days=chance.randrange(365))
        bureau = STEP_BUREAUS[number % len(STEP_BUREAUS)]
        yield bureau, "decided", on.isoformat(), int(number % 40 == 1), chance.randrange(999)


def _write(file: Path, head: Sequence[str], rows: Iterable[Iterable[object]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as opened:
        written = csv.writer(opened)
        written.writerow(head)
        written.writerows(map(tuple, rows))


def main() -> None:
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else CASES
    application = QApplication.instance() or QApplication([])
    print(f"{machine()}; least of several rounds: processor, clock")
    with tempfile.TemporaryDirectory(dir=scratch()) as name:
        compare(Path(name) / "store", cases)
        if len(sys.argv) > 2:
            by_duckdb(Path(name), cases, sys.argv[2])
    application.processEvents()


if __name__ == "__main__":
    main()
