"""The page of personal data: found by a whole value, masked; all that is kept; greyed by duty."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.clock import SetClock
from desktop.domain.values_person import PersonInput
from desktop.office.page_persons import person_card, persons_page
from desktop.office.person_viewing import against_viewing
from desktop.office.persons import (
    erase_person,
    person_rows,
    propose_erasure,
    view_person,
    write_person,
)
from desktop.store.rows_persons import Keeping, PersonFilter, PersonLine
from tests.office.offices import FRIDAY
from tests.office.scans_in import ScanDesk

ALL = PersonFilter()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScanDesk]:
    made = ScanDesk(tmp_path_factory.mktemp("persons"))
    yield made
    made.office.close()


@pytest.fixture(scope="module")
def whole(kept: ScanDesk) -> PersonInput:
    row = next(person_rows(kept.office, kept.case))
    shown = view_person(kept.office, kept.case_id, row.ref, "电话通知补正", "lianghui")
    assert isinstance(shown, PersonInput)
    return shown


def found(desk: ScanDesk, text: str, keeping: str = "") -> tuple[PersonLine, ...]:
    return persons_page(desk.office, "lianghui", PersonFilter(text, keeping)).rows


def test_a_person_is_found_by_the_whole_of_a_value_and_never_by_a_part(
    kept: ScanDesk, whole: PersonInput
) -> None:
    wide = "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in whole.phone)

    for text in (whole.phone, wide, f" {whole.name} ", kept.case.number, kept.case.number[-4:]):
        assert [line.case_id for line in found(kept, text)] == [kept.case_id], text
    for text in (whole.phone[:-1], whole.phone[-8:], whole.name[:1], "%", "_"):
        assert found(kept, text) == (), text


def test_every_line_is_masked(kept: ScanDesk, whole: PersonInput) -> None:
    (line,) = found(kept, "")

    assert line.keeping is Keeping.KEPT
    assert whole.phone not in repr(line)
    assert whole.name not in repr(line)


@pytest.mark.parametrize(("officer", "is_shown"), [("shenji", True), ("guanli", False)])
def test_an_auditor_reads_the_list_and_does_nothing_an_administrator_not_even_that(
    kept: ScanDesk, officer: str, is_shown: bool
) -> None:
    page = persons_page(kept.office, officer, ALL)
    ref = next(person_rows(kept.office, kept.case)).ref
    card = person_card(kept.office, officer, kept.case_id, ref)

    assert bool(page.rows) is is_shown
    assert bool(page.refusal) is not is_shown
    assert (card is not None) is is_shown
    assert card is None or all(card.against.values())


def test_a_card_tells_what_is_kept_and_who_saw_it(kept: ScanDesk, whole: PersonInput) -> None:
    card = person_card(kept.office, "lianghui", kept.case_id, found(kept, "")[0].ref)

    assert card is not None
    assert card.cases == ((kept.case.number, kept.case.form.enterprise.name),)
    assert card.papers == len(kept.case.papers)
    assert ("梁慧", "电话通知补正") in [(x.officer, x.reason) for x in card.happenings]
    assert card.against["export"] == card.against["propose"] == ""
    assert "拟删除" in card.against["erase"]
    assert whole.phone not in repr(card)


def test_the_contacts_button_says_why_it_is_grey(kept: ScanDesk) -> None:
    assert against_viewing(kept.office, "lianghui", kept.case) == ""
    assert "职责" in against_viewing(kept.office, "shenji", kept.case)


def test_the_workbook_reads_like_the_json_beside_it(
    kept: ScanDesk, whole: PersonInput, tmp_path: Path
) -> None:
    row = next(person_rows(kept.office, kept.case))
    digest = write_person(kept.office, row, tmp_path / "本人.json", "本人申请查阅", "lianghui")

    rows = list(load_workbook(tmp_path / "本人.xlsx").active.values)
    told = [str(cells[4]) for cells in rows]
    assert f"电话：{whole.phone}" in told
    assert told[-1] == digest
    assert {str(cells[1]) for cells in rows if cells[1]} >= {kept.case.number}


def test_what_is_past_its_keeping_is_listed_until_it_is_erased(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = ScanDesk(tmp_path)
    office = desk.office
    monkeypatch.setattr("desktop.office.persons._closed_on", lambda _case: FRIDAY.date())
    assert found(desk, "", "due") == ()
    office.clock = SetClock(FRIDAY + timedelta(days=3700))

    (line,) = found(desk, "", "due")
    assert "国家档案局令第8号" in line.basis
    propose_erasure(office, desk.case_id, line.ref, "保存期满", "lianghui")
    page = persons_page(office, "lianghui", PersonFilter(keeping="proposed"))
    assert [x.keeping for x in page.rows] == [Keeping.PROPOSED]
    card = person_card(office, "linzhuren", desk.case_id, line.ref)
    assert card is not None
    assert (card.proposed, card.against["erase"]) == ("梁慧", "")
    erase_person(office, desk.case_id, line.ref, "linzhuren")

    assert found(desk, "", "proposed") == found(desk, "", "due") == ()
    assert [x.keeping for x in found(desk, "")] == [Keeping.ERASED]
    assert "已依法删除" in against_viewing(office, "lianghui", desk.case)
    office.close()
