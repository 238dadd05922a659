"""The register of very many cases: opening it, jumping in it, finding in it.

Beside it Qt's own table of a database, which fetches its rows from the first on, and the LIKE
that would be written without an index of words. ``bench_register.py [CASES]``.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QApplication, QTableView
from side_by_side import in_turns, scratch, show
from sqlalchemy import text

from desktop.clock import SetClock
from desktop.models.cases import PAGE, CasesModel
from desktop.office.office import Office, open_office
from desktop.office.page_cases import Register
from desktop.office.page_search import search_page
from desktop.store.rows_cases import CasesColumn, CasesFilter, CasesSort
from desktop.views.cases.cases_table import CasesTable
from tests.office.offices import FRIDAY
from tests.store.many_cases import fill

CASES = 200_000
ROUNDS = 7
FETCHED = 20_000
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

    def painted(self) -> None:
        row = self.table.currentIndex().row()
        while self.model.row_at(max(row, 0)) is None:
            QApplication.processEvents()
        self.table.viewport().repaint()


class Fetching:
    """Qt's table of a database: 256 rows at a time, from the first on."""

    def __init__(self, file: Path) -> None:
        self.base = QSqlDatabase.addDatabase("QSQLITE", "bench")
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
        self.table.viewport().repaint()

    def jump(self, row: int) -> None:
        self.open()
        assert self.model is not None
        while self.model.rowCount() <= row and self.model.canFetchMore():
            self.model.fetchMore()
        self.table.scrollTo(self.model.index(row, 1))
        self.table.viewport().repaint()


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
        show(f"Opening {cases} cases", in_turns(opening, ROUNDS))
        shown.open(everything, CasesSort())
        places = Random(1)
        far = min(FETCHED, cases - 1)
        jumping = {
            "register: to any row, painted": lambda: shown.jump(places.randrange(cases)),
            f"QSqlTableModel: on to row {far}": lambda: fetching.jump(far),
        }
        show(f"Jumping among {cases} cases; pages of {PAGE}", in_turns(jumping, ROUNDS))
        for typed, said in TEXTS.items():
            finding = {
                "index of words: 20 newest, enterprises, count to 500": lambda t=typed: search_page(
                    office, t
                ),
                "LIKE over the same columns: 20 newest, no count": lambda t=typed: like(office, t),
            }
            show(f"Finding {typed}: {said}", in_turns(finding, ROUNDS))
        fetching.table.setModel(None)
        fetching.base.close()


def main() -> None:
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else CASES
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(dir=scratch()) as name:
        compare(Path(name) / "store", cases)
    application.processEvents()


if __name__ == "__main__":
    main()
