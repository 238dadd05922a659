"""Numbers of the policy: dated, with a source, never a default."""

from datetime import date

import pytest

from desktop.resources import read_toml
from desktop.rules.decision import Table
from desktop.rules.parameters import NoParameter, Parameters, is_of_items, reminders
from desktop.rules.versions import Versions
from tests.rules.books import shipped_parameters, shipped_tables


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("decide", 2),
        ("notify", 5),
        ("statutory_single", 20),
        ("single_extension", 10),
        ("statutory_joint", 45),
        ("joint_extension", 15),
        ("statutory_transmission", 20),
        ("serve_decision", 10),
        ("connection_goal", 25),
        ("oversight_reply", 1),
        ("letter_extension", 30),
        ("letter_extension_asked", 3),
        ("supplement_usual", 14),
        ("works_notice", 3),
        ("works_drawings", 10),
        ("receipt_valid", 365),
        ("special_usual", 7),
        ("extension_usual", 30),
        ("fixed_due_usual", 3),
    ],
)
def test_the_shipped_limits_are_those_of_the_sources(name: str, value: int) -> None:
    found = shipped_parameters().dated(name, date(2026, 9, 24))

    assert found.value == value
    assert found.source


def test_no_limit_is_shipped_unchecked() -> None:
    assert len(shipped_parameters().names()) == 19 + 5


def limits(days: int = 2, **head: object) -> Table:
    raw = read_toml("rules/two_working_days.toml")
    raw["row"][0]["then"] = days
    return Table({**raw, **head})


def test_a_value_changes_on_its_day() -> None:
    first = limits(valid_to=date(2025, 12, 31))
    later = limits(1, valid_from=date(2026, 1, 1), known_from=date(2025, 12, 1))
    parameters = Parameters([Versions([first, later])])

    assert parameters.days("decide", date(2025, 12, 31)) == 2
    assert parameters.days("decide", date(2026, 1, 1)) == 1
    assert parameters.dated("decide", date(2026, 1, 1)).since == date(2026, 1, 1)
    assert parameters.dated("decide", date(2026, 1, 1)).unit == "工作日"


@pytest.mark.parametrize("on", [date(2020, 12, 31), date(2026, 1, 1)])
def test_a_day_without_a_value_is_an_error(on: date) -> None:
    parameters = Parameters([Versions([limits(valid_to=date(2025, 12, 31))])])

    with pytest.raises(NoParameter, match="no decide in force") as missing:
        parameters.days("decide", on)

    assert (missing.value.name, missing.value.on) == ("decide", on)


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(NoParameter):
        Parameters([]).days("decide", date(2026, 1, 1))


def test_a_table_that_tells_more_apart_is_no_list_of_numbers() -> None:
    tables = shipped_tables()

    assert is_of_items(tables["licensing_law"].all[0])
    assert not is_of_items(tables["supply_plan"].all[0])
    assert not is_of_items(tables["exemption"].all[0])


def test_reminders_stand_with_the_first_first() -> None:
    assert reminders(shipped_tables()["early_warning"].all[0]) == (10, 5, 3, 1)


def test_the_digest_follows_every_value() -> None:
    digests = {Parameters([Versions([limits(days)])]).digest for days in (2, 3)}

    assert len(digests) == 2
