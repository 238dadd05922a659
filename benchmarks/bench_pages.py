"""What the pages ask of a store of very many cases; the register opened, jumped in and searched.

``bench_pages.py STORE [OFFICER]``, where STORE is what ``demo --preset million`` made; an encrypted
one is opened by ``JOINT_OFFICE_PASSWORD``. The least processor time and the least time on the clock
of several rounds stand beside each other: other work on the machine shows least in them. Beside the
register stand the LIKE and the whole objects that would be asked for without its tables.
"""

import os
import resource
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from itertools import count
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench_register import LIKE, Shown
from PySide6.QtWidgets import QApplication
from side_by_side import Way, least, machine
from sqlalchemy import text

from desktop.clock import OFFICE_ZONE, SetClock, WallClock
from desktop.office.office import Office, open_office
from desktop.office.page_agenda import agenda_page
from desktop.office.page_audit import audit_page
from desktop.office.page_case import case_page
from desktop.office.page_oversight import oversight_page
from desktop.office.page_persons import persons_page
from desktop.office.page_queue import workbench_page
from desktop.office.page_register import letters_page
from desktop.office.page_search import search_page
from desktop.store.key_slots import unlock
from desktop.store.queries import listed_cases
from desktop.store.rows_audit import AuditFilter
from desktop.store.rows_cases import CasesColumn, CasesFilter, CasesSort
from desktop.store.rows_persons import PersonFilter

HEAD, AUDITOR = "linzhuren", "shenji"
PASSWORD = "JOINT_OFFICE_PASSWORD"
TEXTS = ("半导体", "启明", "河", "穗岭启明", "qmxcl", "HP-2019", "不存在")


def turned(act: Callable[[bool], object]) -> Way:
    """Return the act with another list each time, so that none is shown already."""
    turn = count()
    return lambda: act(next(turn) % 2 == 0)


def pages(office: Office) -> dict[str, Way]:
    """Return the question of each page."""
    head, today = office.officer(HEAD), office.now().date()
    with office.store.reading() as connection:
        newest = connection.scalar(text("SELECT case_id FROM case_row WHERE is_open = 1 LIMIT 1"))
        former = connection.scalar(text("SELECT case_id FROM case_row WHERE state = '' LIMIT 1"))
    return {
        "workbench, with what one is told of (工作台, 通知)": lambda: workbench_page(office, head),
        "a case under way": lambda: case_page(office, str(newest), head),
        "a case of former years": lambda: case_page(office, str(former), head),
        "diary of a month (日程)": lambda: agenda_page(
            office, head, today, today + timedelta(days=30), "all"
        ),
        "record, its newest 200 entries (审计)": lambda: audit_page(office, HEAD, AuditFilter()),
        "record, those of one kind": lambda: audit_page(office, HEAD, AuditFilter(kind="letter.")),
        "personal data (个人信息)": lambda: persons_page(office, HEAD, PersonFilter()),
        "register of letters (函件台账)": lambda: letters_page(office, head),
        "supervisor's page (监督看板)": lambda: oversight_page(office, head, "month"),
    }


def register(office: Office) -> None:
    """Time the register, and what would stand in its place."""
    shown, places = Shown(office), Random(1)
    everything, some = CasesFilter(), CasesFilter(until=office.now().date())
    by_name = CasesSort(CasesColumn.ENTERPRISE, descending=False)

    def whole(_turn: bool) -> object:
        first = places.randrange(10_000)
        with office.store.reading() as connection:
            return listed_cases(connection, range(first, first + 200))

    least(
        {
            "register: list, first rows, painted": turned(
                lambda even: shown.open(everything if even else some, CasesSort(descending=even))
            ),
            "register in the order of enterprises": turned(
                lambda even: shown.open(everything, by_name if even else CasesSort())
            ),
        }
    )
    narrowed = {
        "in hand (在办)": CasesFilter(state="open"),
        "of this year": CasesFilter(since=office.now().date().replace(month=1, day=1)),
        "of one street": CasesFilter(streets=(_street(office),)),
        "10 kV, nearly all": CasesFilter(kilovolts=("10",)),
    }
    least(
        {
            f"register: {name}": lambda wanted=wanted: shown.register.list(
                office, wanted, CasesSort()
            )
            for name, wanted in narrowed.items()
        }
        | {
            "register: the streets with their counts": lambda: shown.register.facet(
                office, "streets"
            )
        }
    )
    shown.open(everything, CasesSort())
    cases = shown.model.rowCount()
    least(
        {
            "jump to any row, painted": lambda: shown.jump(places.randrange(cases)),
            "key Down until its row is painted": shown.key_down,
            "200 whole cases in the place of a page of rows": turned(whole),
        }
    )
    print(f"  {cases} cases listed")


def _street(office: Office) -> str:
    with office.store.reading() as connection:
        return str(connection.scalar(text("SELECT street FROM register_row LIMIT 1")))


def finding(office: Office) -> None:
    """Time the search, and the LIKE that would be written without its index."""
    for typed in TEXTS:
        least(
            {
                f"find {typed}": lambda t=typed: search_page(office, t),
                f"find {typed} by LIKE": lambda t=typed: _like(office, t),
            },
            rounds=5,
        )


def _like(office: Office, typed: str) -> None:
    with office.store.reading() as connection:
        connection.execute(LIKE, {"t": f"%{typed}%"}).all()


def main() -> None:
    """Time everything on one store."""
    folder, now = Path(sys.argv[1]), WallClock().read().moment
    application = QApplication.instance() or QApplication([])
    if PASSWORD in os.environ:
        unlock(folder, HEAD, os.environ[PASSWORD], now)
    clock, used = time.perf_counter(), time.process_time()
    office = open_office(folder, SetClock(now.astimezone(OFFICE_ZONE)))
    with office.store:
        spent = time.process_time() - used, time.perf_counter() - clock
        print(f"{folder.name}: {machine()}; least of several rounds: processor, clock")
        print(f"  {'opened':60}{spent[0] * 1000:>9.1f} ms{spent[1] * 1000:>9.1f} ms")
        least(pages(office), rounds=3)
        register(office)
        finding(office)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"  at most {peak:.0f} MB of memory")
    application.processEvents()


if __name__ == "__main__":
    main()
