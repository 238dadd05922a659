"""Numbers of the policy: dated, with a source, never a default."""

from datetime import date

import pytest

from desktop.rules.parameters import NoParameter, Parameters
from desktop.rules.table import BadTable
from tests.rules.books import shipped_parameters

ROW = {"value": 2, "since": date(2021, 1, 1), "source": "改革举措"}


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
    assert len(shipped_parameters().names()) == 19


def test_a_value_changes_on_its_day() -> None:
    parameters = Parameters(
        {
            "decide": [
                {**ROW, "until": date(2025, 12, 31)},
                {**ROW, "value": 1, "since": date(2026, 1, 1)},
            ]
        }
    )

    assert parameters.at("decide", date(2025, 12, 31)) == 2
    assert parameters.at("decide", date(2026, 1, 1)) == 1


@pytest.mark.parametrize("on", [date(2020, 12, 31), date(2026, 1, 1)])
def test_a_day_without_a_value_is_an_error(on: date) -> None:
    parameters = Parameters({"decide": [{**ROW, "until": date(2025, 12, 31)}]})

    with pytest.raises(NoParameter, match="no decide in force") as missing:
        parameters.at("decide", on)

    assert (missing.value.name, missing.value.on) == ("decide", on)


def test_a_value_may_hold_for_a_single_day() -> None:
    parameters = Parameters({"decide": [{**ROW, "until": ROW["since"]}]})

    assert parameters.at("decide", date(2021, 1, 1)) == 2


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(NoParameter):
        Parameters({}).at("decide", date(2026, 1, 1))


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([{**ROW, "source": " "}], id="no source"),
        pytest.param([{"value": 2, "source": "x"}], id="no day since when"),
        pytest.param([{**ROW, "until": date(2020, 1, 1)}], id="ends before it starts"),
        pytest.param([ROW, {**ROW, "since": date(2022, 1, 1)}], id="two values on one day"),
        pytest.param([{**ROW, "value": 2.5}], id="a number that is not exact"),
        pytest.param([{**ROW, "value": True}], id="a yes for a number"),
    ],
)
def test_an_unsound_table_is_refused(rows: list[dict[str, object]]) -> None:
    with pytest.raises(BadTable):
        Parameters({"decide": rows})


def test_days_are_whole_numbers() -> None:
    with pytest.raises(BadTable, match="no whole number"):
        Parameters({"decide": [{**ROW, "value": "2"}]}).days("decide", date(2026, 1, 1))


def test_the_digest_follows_every_value_and_source() -> None:
    tables = [[ROW], [{**ROW, "value": 3}], [{**ROW, "source": "另一来源"}]]
    digests = {Parameters({"decide": rows}).digest for rows in tables}

    assert len(digests) == 3
