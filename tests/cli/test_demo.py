"""The made-up year: the same for the same seed and day, with one case overdue and three due."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from desktop.clock import SetClock
from desktop.domain.paper_codes import MakesPaper
from desktop.letters.notice import Notice
from desktop.office.notices import papers_of
from desktop.office.office import open_office
from desktop.store.connect import open_store
from desktop.store.projections import dump
from desktop.store.queries import case_rows, letters
from tests.journeys.office_line import OfficeLine

TODAY = "2026-09-18"


def made(store: Path) -> Path:
    """Return a store of that seed and day, made by a process of its own."""
    words = ["demo", "--preset", "small", "--seed", "7", "--today", TODAY, "--store", str(store)]
    subprocess.run([sys.executable, "-m", "desktop", *words], check=True, timeout=600)
    return store


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("demo") / "a")


def rows(store: Path) -> list[Any]:
    with open_store(store) as opened, opened.reading() as connection:
        cases = [dict(row) for row in case_rows(connection)]
        numbers = {row["case_id"]: row["number"] for row in cases}
        issued = [
            (numbers[r["case_id"]], r["number"], r["stage"], r["issued_on"], r["due_on"])
            for r in letters(connection)
        ]
        matters = [(numbers[r[0]], *r[1:]) for r in dump(connection)["matter_row"]]
    return [cases, sorted(issued), sorted(matters, key=str)]


@pytest.mark.long
def test_the_same_seed_and_day_make_the_same_office(year: Path, tmp_path: Path) -> None:
    assert rows(year) == rows(made(tmp_path / "b"))


def test_the_year_has_forty_cases_and_letters_with_numbers(year: Path) -> None:
    first = rows(year)

    assert len(first[0]) == 40
    assert any(number for _, number, *_ in first[1])
    assert all(UUID(row["case_id"]).version == 5 for row in first[0])


def test_on_the_day_one_case_is_overdue_and_three_are_due(year: Path) -> None:
    line = OfficeLine(year, f"{TODAY}T14:00")

    cases = line.done("case", "list", "--store", str(year))["cases"]

    dues = [m["due_on"] for c in cases for m in c["matters"] if m["due_on"] and not m["outcome"]]
    assert sum(due < TODAY for due in dues) == 1
    assert dues.count(TODAY) == 3
    assert any(due > TODAY for due in dues)


def test_the_year_has_a_paper_of_every_kind(year: Path) -> None:
    office = open_office(year, SetClock(datetime.fromisoformat(f"{TODAY}T14:00+08:00")))
    with office.store, office.store.reading() as connection:
        cases = [row["case_id"] for row in case_rows(connection)]
        issued = [row for row in letters(connection) if row["number"]]

        papers = [paper for case in cases for paper in papers_of(office, case)]

    assert issued
    assert {p.notice for p in papers} | {Notice.WAIVER} == set(Notice)
    events = {p.notice: p.recorded.event for p in papers if p.recorded}
    coded = {n for n, event in events.items() if isinstance(event, MakesPaper) and event.codes}
    assert coded >= set(events) - {Notice.SERVICE_RECEIPT}
    numbers = [p.number for p in papers if p.number]
    assert len(numbers) == len(set(numbers))
