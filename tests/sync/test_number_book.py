"""文号簿 of a shared office: which desk holds which numbers, and what was given back and why."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.office import numbers_shared
from desktop.office.number_book import return_numbers
from desktop.office.page_register import letters_page
from desktop.rules.findings import Refusal
from desktop.store.numbers import NumberState
from desktop.store.queries import numbered_entries
from desktop.store.rewinding import lifted
from desktop.store.rows_letters import NumberLine
from desktop.store.writers import known_device
from desktop.sync.ports import Lease
from tests.sync.pens import now
from tests.sync.small_offices import SCOPE, Place, SmallHub, sync

SIGNATORY = "huangzhenbang"
LEASED, RETURNED = NumberState.LEASED, NumberState.RETURNED


def exchange(place: Place) -> None:
    sync(place, SIGNATORY, SetClock(now()))


def book(place: Place, officer: str = SIGNATORY) -> dict[int, NumberLine]:
    with closing(place.office(SetClock(now()))) as office:
        page = letters_page(office, office.officer(officer))
    return {line.place: line for line in page.numbers if line.series == "letter"}


def give_back(place: Place, number: int, why: str, officer: str = SIGNATORY) -> Refusal | None:
    line = book(place)[number]
    with closing(place.office(SetClock(now()))) as office:
        return return_numbers(office, line, why, officer)


@pytest.fixture(scope="module")
def founded(small_hub: SmallHub, tmp_path_factory: pytest.TempPathFactory) -> SmallHub:
    """Two desks that each hold a block of letter numbers, to be copied."""
    made = small_hub.copy("", tmp_path_factory.mktemp("numbers") / "hub")
    for name in ("window", "planning", "window"):
        exchange(made.places[name])
    return made


@pytest.fixture
def two(founded: SmallHub, tmp_path: Path) -> tuple[Place, Place]:
    made = founded.copy("", tmp_path / "hub")
    return made.places["window"], made.places["planning"]


def test_the_book_says_which_desk_holds_which_numbers(two: tuple[Place, Place]) -> None:
    first, second = two
    here, there = book(first), book(second)

    assert [here[n].state for n in range(1, 11)] == [LEASED] * 10
    assert all("本机" in here[n].note for n in range(1, 6))
    assert not any("本机" in here[n].note for n in range(6, 11))
    assert [here[n].last for n in range(1, 11)] == [5] * 5 + [0] * 5
    assert "本机" in there[6].note


def test_what_is_given_back_stays_in_the_book_with_its_reason_and_no_more_is_leased(
    two: tuple[Place, Place],
) -> None:
    first, second = two
    assert give_back(first, 3, "本机不再办函") is None
    waiting = book(first)
    assert [waiting[n].state for n in range(1, 6)] == [LEASED] * 2 + [RETURNED] * 3
    assert "下次同步时上报" in waiting[3].note
    assert waiting[1].last == 5

    exchange(first)
    exchange(first)
    exchange(second)

    for place in two:
        lines = book(place)
        assert [lines[n].state for n in range(1, 6)] == [LEASED] * 2 + [RETURNED] * 3
        assert "退回：本机不再办函" in lines[4].note
        assert max(lines) == 10


def test_a_whole_block_given_back_is_not_taken_up_again(two: tuple[Place, Place]) -> None:
    first, _second = two
    assert give_back(first, 1, "停用") is None
    exchange(first)
    exchange(first)
    lines = book(first)
    assert [lines[n].state for n in range(1, 6)] == [RETURNED] * 5
    assert [n for n in lines if lines[n].last] == []


def test_a_block_on_its_way_back_is_not_taken_up_again(
    two: tuple[Place, Place], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _second = two
    assert give_back(first, 1, "停用") is None
    monkeypatch.setattr(numbers_shared, "ENOUGH", 20)
    clock = SetClock(now())
    with closing(first.office(clock)) as office, closing(first.opened(SIGNATORY, clock)) as shared:
        numbers_shared.keep_numbers(office, shared, SIGNATORY)
    assert [n for n, line in book(first).items() if line.last] == []


def test_an_entry_uses_its_number_once_its_signature_was_found_right(
    two: tuple[Place, Place],
) -> None:
    office = two[0].office(SetClock(now()))
    with closing(office), office.store.writing() as connection:
        assert list(numbered_entries(connection))
        with lifted(connection):
            connection.exec_driver_sql("UPDATE entry SET is_signed = NULL")
        assert list(numbered_entries(connection)) == []


def test_a_lost_answer_gives_nothing_back_twice(two: tuple[Place, Place]) -> None:
    first, _second = two
    assert give_back(first, 4, "停用") is None
    clock = SetClock(now())
    with closing(first.office(clock)) as office, closing(first.opened(SIGNATORY, clock)) as shared:
        with office.store.reading() as connection:
            device = known_device(connection)
        line = book(first)[1]
        lease = Lease(line.organ, line.series, line.year, 1, 5)
        shared.return_numbers(device, SCOPE, lease, 4, "停用")
    exchange(first)
    lines = book(first)
    assert [lines[n].state for n in range(1, 6)] == [LEASED] * 3 + [RETURNED] * 2


@pytest.mark.parametrize(
    ("number", "why", "officer", "code"),
    [
        pytest.param(3, " ", SIGNATORY, "return_reason_missing", id="no reason"),
        pytest.param(7, "停用", SIGNATORY, "return_not_free", id="another desk's"),
        pytest.param(3, "停用", "chenjiayi", "return_not_yours", id="not one's duty"),
    ],
)
def test_what_can_not_be_given_back_is_refused_with_its_reason(
    number: int, why: str, officer: str, code: str, two: tuple[Place, Place]
) -> None:
    refused = give_back(two[0], number, why, officer)
    assert refused is not None
    assert [f.rule for f in refused.findings] == [code]
    assert book(two[0])[number].state is LEASED


def test_another_officer_sees_why_it_is_not_theirs_to_give_back(two: tuple[Place, Place]) -> None:
    assert book(two[0], "chenjiayi")[2].against == "您的职责不办理这一编号"
    assert book(two[0])[2].against == ""
