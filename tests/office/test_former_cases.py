"""Very many cases of former years: signed, chained, found, counted, and left alone by a replay."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.former import CaseImported
from desktop.domain.notes import AddNote
from desktop.office import demo, demo_former
from desktop.office.demo_former import Former
from desktop.office.figures import catch_up
from desktop.office.office import Office
from desktop.office.page_case import case_page
from desktop.office.page_cases import Register
from desktop.office.page_search import search_page
from desktop.office.replay import replay_case
from desktop.rules.findings import Refusal
from desktop.store.bulk import beginning, portions, put
from desktop.store.codec import decode
from desktop.store.current_state import project_histories
from desktop.store.errors import NotAlone
from desktop.store.event_log import histories
from desktop.store.projections import dump
from desktop.store.queries import case_by_id, newest_case_of
from desktop.store.rows_cases import CasesFilter, CasesSort, FoundKind
from desktop.store.verifying import verify
from tests.office.offices import FRIDAY, office_in

CASES = 2_000
PORTION = 700
BEFORE = FRIDAY - timedelta(days=366)
HEAD = "linzhuren"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The office of a million cases with two thousand of them; none is changed."""
    folder, seen = tmp_path_factory.mktemp("former") / "store", list[tuple[int, int]]()
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(demo.FORMER, "million", CASES)
        patch.setitem(demo.CASES, "million", 0)
        patch.setattr(demo, "plans", lambda *_given: ())
        patch.setattr(demo_former, "PORTION", PORTION)
        made = demo.make_demo(
            folder, "million", 1, FRIDAY.date(), lambda done, of: seen.append((done, of))
        )
    assert made.cases == CASES
    assert seen == [(700, CASES), (1400, CASES), (2000, CASES)]
    opened = office_in(folder)
    yield opened
    opened.close()


def some(office: Office, count: int) -> list[str]:
    """Return the ids of so many of them."""
    with office.store.reading() as connection:
        asked = text("SELECT case_id FROM case_row ORDER BY number LIMIT :count")
        return list(connection.scalars(asked, {"count": count}))


def test_every_entry_is_signed_and_chained(office: Office) -> None:
    with office.store.reading() as connection:
        verified = verify(connection)

    assert (verified.entries, verified.fault, verified.unsigned) == (CASES, None, ())


def test_rows_are_what_a_rebuild_makes_of_the_entries(office: Office) -> None:
    ids = some(office, 40)
    with office.store.writing() as connection:
        before = dump(connection)
        project_histories(connection, histories(connection, ids))
        assert dump(connection) == before


def test_the_same_seed_makes_the_same_cases() -> None:
    one, other = (
        [event for _, event in Former(3, BEFORE.date(), ("HP", "示范企服函")).told(30, BEFORE)]
        for _ in range(2)
    )

    assert one == other
    assert len({event.number for event in one if isinstance(event, CaseImported)}) == 30


def test_the_register_and_the_search_have_them(office: Office) -> None:
    found = Register().list(office, CasesFilter(), CasesSort())
    (row,) = Register().rows(office, found.ids[-1:])
    assert row is not None

    page = search_page(office, row.number)
    letters = search_page(office, "示范企服函")

    assert (found.whole, len(found.ids)) == (CASES, CASES)
    assert not row.is_open
    assert [r.key for r in page.rows if r.kind is FoundKind.CASE][:1] == [row.case_id]
    assert letters.count > 50


def test_words_of_a_place_find_them_beside_parcels_they_have_none_of(office: Office) -> None:
    page = search_page(office, "开创大道")

    assert page.count
    assert FoundKind.PARCEL not in {row.kind for row in page.rows}


def test_a_case_is_read_from_its_entry_and_offers_nothing(office: Office) -> None:
    (case_id,) = some(office, 1)

    page = case_page(office, case_id, office.officer("lianghui"))

    assert page is not None
    assert page.next_act == "former"
    assert "former.xlsx" in page.former
    assert not page.may_decide
    with office.store.reading() as connection:
        case = case_by_id(connection, case_id)
        assert case is not None
        assert case.former is not None
        newest = newest_case_of(connection, case.form.enterprise.credit_code)
        assert newest is not None


def test_nothing_more_is_recorded_of_one(office: Office) -> None:
    (case_id,) = some(office, 1)

    done = office.submit(AddNote(case_id=case_id, text="补充"), "lianghui")

    assert isinstance(done, Refusal)
    assert [f.rule for f in done.findings] == ["case_is_former"]


def test_a_replay_leaves_them_as_they_are(office: Office) -> None:
    for case_id in some(office, 5):
        assert not replay_case(office, case_id).differences


def test_many_are_not_recorded_where_another_records_too(tmp_path: Path) -> None:
    office = office_in(tmp_path / "store")
    with office.store.writing() as connection:
        begun = beginning(connection, HEAD, "DEMO", office.clock.read(), "test")
    told = Former(1, BEFORE.date(), ("HP", "示范企服函")).told(4, BEFORE)
    first, second = portions(begun, told, size=2)
    with office.store.writing() as connection:
        put(connection, first)

    with pytest.raises(NotAlone), office.store.writing() as connection:
        put(connection, first)

    with office.store.writing() as connection:
        put(connection, second)
        assert verify(connection).entries == 4
    office.close()


def test_one_that_ended_of_late_is_reckoned_for_the_supervisor(tmp_path: Path) -> None:
    office = office_in(tmp_path / "store")
    with office.store.writing() as connection:
        begun = beginning(connection, HEAD, "DEMO", office.clock.read(), "test")
        (made,) = portions(begun, Former(1, FRIDAY.date(), ("HP", "函")).told(30, FRIDAY))
        put(connection, made)

    while catch_up(office):
        pass

    with office.store.reading() as connection:
        newest = "SELECT ended_on FROM figure_case ORDER BY ended_on DESC LIMIT 1"
        assert connection.scalar(text(newest)) > "2025-02"
    office.close()


def test_an_entry_is_read_back_by_its_kind(office: Office) -> None:
    (case_id,) = some(office, 1)
    with office.store.reading() as connection:
        ((told,),) = histories(connection, [case_id]).values()

    assert isinstance(told.event, CaseImported)
    assert decode("case.imported", 2, {}) != told.event
