"""The search over the office: cases, enterprises with several, letters; an honest count."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text

from desktop.office.applications import take_application
from desktop.office.office import Office, Recording
from desktop.office.page_search import CASES_AT_MOST, MANAGER, search_page
from desktop.store.rows_cases import FoundKind, FoundPage
from desktop.store.search_words import indexed
from tests.journeys import day_cases
from tests.office.offices import office_in
from tests.store.many_cases import fill

PARCEL = "KXC-B2-17"
NUMBER = "穗埔企服容函〔2026〕17号"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("office")
    made = office_in(folder / "store")
    with made.store:
        done = take_application(made, day_cases.write(folder, 3), "lianghui")
        assert isinstance(done, Recording)
        project = day_cases.form(2)["project"] | {"parcel": PARCEL}
        on_parcel = take_application(made, day_cases.write(folder, 2, project=project), "lianghui")
        assert isinstance(on_parcel, Recording)
        with made.store.writing() as connection:
            fill(connection, 2_000)
        _give_letter(made, done.case.id)
        yield made


def _give_letter(office: Office, case_id: str) -> None:
    """Put a numbered letter beside the case, as its rows would have it."""
    with office.store.writing() as connection:
        connection.execute(
            text(
                "INSERT INTO letter_row VALUES (:id, :case, :number, '', 'served', '2026-02-13',"
                " '2026-03-13', NULL, '', '', '')"
            ),
            {"id": "letter-1", "case": case_id, "number": NUMBER},
        )
        connection.execute(
            text(
                "UPDATE case_search SET letters = :words, names = '', numbers = '', place = '',"
                " initials = '' WHERE rowid ="
                " (SELECT id FROM register_row WHERE case_id = :case)"
            ),
            {"words": indexed(NUMBER), "case": case_id},
        )


def kinds(page: FoundPage) -> list[FoundKind]:
    return [row.kind for row in page.rows]


@pytest.mark.parametrize("typed", ["何志远", "志远", "hzy"])
def test_a_colleague_is_found_by_name_and_first_letters(office: Office, typed: str) -> None:
    alone = search_page(office, typed, "person")
    among = search_page(office, typed)

    assert [(r.key, r.about) for r in alone.rows] == [("hezhiyuan", MANAGER)]
    assert alone.rows[0] in among.rows
    assert "供电局" in alone.rows[0].note


def test_at_alone_lists_who_is_at_work(office: Office) -> None:
    assert len(search_page(office, "", "person").rows) == sum(
        o.is_active for o in office.officers()
    )
    assert search_page(office, "没有此人", "person").rows == ()


def test_a_parcel_is_found_with_its_cases(office: Office) -> None:
    found = search_page(office, "KXC-B2")

    parcels = [row for row in found.rows if row.kind is FoundKind.PARCEL]
    assert [(row.key, "1 件" in row.note) for row in parcels] == [(PARCEL, True)]
    assert search_page(office, PARCEL).rows[0].kind is FoundKind.PARCEL


def test_a_common_word_shows_some_and_counts_no_further_than_it_says(office: Office) -> None:
    page = search_page(office, "广州")

    assert kinds(page).count(FoundKind.CASE) == CASES_AT_MOST
    assert (page.count, page.is_more) == (500, True)


def test_an_enterprise_with_several_cases_is_found_as_such(office: Office) -> None:
    with office.store.reading() as connection:
        name, count = connection.exec_driver_sql(
            "SELECT enterprise, count(*) FROM register_row GROUP BY 1 ORDER BY 2 DESC"
        ).first()

    page = search_page(office, name)

    assert page.rows[0].kind is FoundKind.ENTERPRISE
    assert page.rows[0].key == name
    assert str(count) in page.rows[0].note


def test_a_number_alone_is_looked_for_among_numbers(office: Office) -> None:
    page = search_page(office, "HP-2016-0000012", "number")

    assert page.count == 1
    assert kinds(page) == [FoundKind.CASE]
    assert search_page(office, "广州", "number").count == 0


@pytest.mark.parametrize(
    "typed", [NUMBER, "〔2026〕17", "〔2026〕1", "穗埔企服", "17号", "容函 17"]
)
def test_a_letter_is_found_by_its_number(office: Office, typed: str) -> None:
    page = search_page(office, typed, "letter")

    assert [(r.kind, r.key, r.title, r.mark) for r in page.rows] == [
        (FoundKind.LETTER, "letter-1", NUMBER, "已送达")
    ]


@pytest.mark.parametrize("typed", ["容函17", "〔2026〕18", "7号"])
def test_a_letter_is_not_found_by_another_number(office: Office, typed: str) -> None:
    assert search_page(office, typed, "letter").rows == ()


def test_beside_all_else_a_letter_is_found_by_a_text_with_a_figure(office: Office) -> None:
    assert FoundKind.LETTER in kinds(search_page(office, "容函 17"))
    assert FoundKind.LETTER in kinds(search_page(office, "〔２０２６〕17"))
    assert FoundKind.LETTER not in kinds(search_page(office, "穗埔企服"))


@pytest.mark.parametrize(
    "typed", ["", "  ", '"', "***", "NEAR(a b)", "')--", "\ud800", "粤" * 5_000]
)
def test_nothing_typed_ever_breaks_it(office: Office, typed: str) -> None:
    for only in ("", "number", "letter", "person"):
        assert isinstance(search_page(office, typed, only), FoundPage)
