"""What is recorded is read back the same, or not recorded at all."""

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.clock import OFFICE_ZONE
from desktop.domain.registry import EVENT_KINDS, EventKind
from desktop.store import codec
from desktop.store.codec import LARGEST, UnknownEvent, decode, encode, from_json, to_json, upcasts
from desktop.store.entry import canonical
from desktop.store.errors import EntryMalformed
from tests.store.event_values import any_of, every_kind


class Colour(StrEnum):
    RED = "red"
    AMBER = "amber"


@dataclass(frozen=True, slots=True)
class Part:
    colour: Colour
    kilovolts: Decimal | None


@dataclass(frozen=True, slots=True)
class Whole:
    parts: tuple[Part, ...]
    answers: Mapping[Colour, Colour]
    on: date
    at: datetime | None
    closing: time
    duties: frozenset[Colour]
    pairs: tuple[tuple[Colour, date], ...]
    part: Part | None
    seal_mm: float
    count: int
    is_demo: bool
    text: str = ""


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
COLOURS = st.sampled_from(Colour)
ZONES = st.sampled_from([UTC, OFFICE_ZONE, timezone(timedelta(hours=-9, minutes=-30))])
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False)
PARTS = st.builds(Part, COLOURS, st.none() | NUMBERS)
WHOLES = st.builds(
    Whole,
    parts=st.lists(PARTS, max_size=3).map(tuple),
    answers=st.dictionaries(COLOURS, COLOURS),
    on=st.dates(),
    at=st.none() | st.datetimes(datetime(1950, 1, 1), datetime(2200, 1, 1), timezones=ZONES),  # noqa: DTZ001
    closing=st.times(),
    duties=st.frozensets(COLOURS),
    pairs=st.lists(st.tuples(COLOURS, st.dates()), max_size=3).map(tuple),
    part=st.none() | PARTS,
    seal_mm=st.floats(-LARGEST, LARGEST),
    count=st.integers(-(2**53) + 1, 2**53 - 1),
    is_demo=st.booleans(),
    text=TEXTS,
)
EXAMPLE = Whole(
    parts=(Part(Colour.RED, Decimal("10.0")),),
    answers={Colour.RED: Colour.AMBER},
    on=date(2026, 9, 18),
    at=datetime(2026, 9, 18, 7, 10, tzinfo=UTC),
    closing=time(17),
    duties=frozenset(Colour),
    pairs=((Colour.RED, date(2026, 9, 18)),),
    part=None,
    seal_mm=42.0,
    count=3,
    is_demo=True,
    text="沥滘塱旻",
)


@given(WHOLES)
def test_every_value_is_read_back_as_it_was(whole: Whole) -> None:
    assert from_json(to_json(whole), Whole) == whole


@given(WHOLES)
def test_writing_what_was_read_gives_the_same_text(whole: Whole) -> None:
    written = to_json(whole)

    assert canonical(to_json(from_json(written, Whole))) == canonical(written)


def test_values_stand_plainly_in_the_record() -> None:
    assert to_json(EXAMPLE) == {
        "parts": [{"colour": "red", "kilovolts": "10.0"}],
        "answers": {"red": "amber"},
        "on": "2026-09-18",
        "at": "2026-09-18T15:10:00+08:00",
        "closing": "17:00:00",
        "duties": ["amber", "red"],
        "pairs": [["red", "2026-09-18"]],
        "part": None,
        "seal_mm": 42,
        "count": 3,
        "is_demo": True,
        "text": "沥滘塱旻",
    }


def test_moments_are_read_in_the_offices_zone() -> None:
    read = from_json(to_json(EXAMPLE), Whole)

    assert read.at is not None
    assert read.at.tzinfo is OFFICE_ZONE


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"extra": 1}, id="a name too many"),
        pytest.param({"on": "18.9.2026"}, id="no date"),
        pytest.param({"on": 20260918}, id="a number for a date"),
        pytest.param({"at": "2026-09-18T15:10:00"}, id="no zone"),
        pytest.param({"part": {"colour": "green", "kilovolts": None}}, id="no such member"),
        pytest.param({"part": {"colour": "red", "kilovolts": 10.5}}, id="decimal as a number"),
        pytest.param({"part": {"colour": "red", "kilovolts": "x"}}, id="no decimal"),
        pytest.param({"parts": "red"}, id="text for a row"),
        pytest.param({"pairs": [["red"]]}, id="half a pair"),
        pytest.param({"text": 5}, id="number for a text"),
        pytest.param({"count": "5"}, id="text for a number"),
        pytest.param({"count": True}, id="truth for a number"),
        pytest.param({"is_demo": "yes"}, id="text for truth"),
        pytest.param({"seal_mm": "42"}, id="text for a measure"),
        pytest.param({"answers": ["red"]}, id="row for a table"),
        pytest.param({"text": None}, id="nothing for a text"),
    ],
)
def test_data_that_does_not_fit_is_refused_not_bent(change: dict[str, Any]) -> None:
    with pytest.raises(EntryMalformed):
        from_json({**to_json(EXAMPLE), **change}, Whole)


def test_a_missing_value_is_refused() -> None:
    data = to_json(EXAMPLE)
    del data["on"]

    with pytest.raises(EntryMalformed):
        from_json(data, Whole)


@pytest.mark.parametrize(
    "bad",
    [
        replace(EXAMPLE, at=datetime(2026, 9, 18)),  # noqa: DTZ001
        replace(EXAMPLE, part=Part(Colour.RED, Decimal("NaN"))),
        replace(EXAMPLE, seal_mm=float("inf")),
        replace(EXAMPLE, seal_mm=float("nan")),
        replace(EXAMPLE, seal_mm=2.0**53),
        replace(EXAMPLE, count=2**53),
    ],
)
def test_what_has_no_exact_text_is_not_written(bad: Whole) -> None:
    with pytest.raises(EntryMalformed):
        to_json(bad)


@pytest.fixture
def kinds(monkeypatch: pytest.MonkeyPatch) -> dict[str, EventKind]:
    kind = EventKind("test.whole", 3, Whole)
    monkeypatch.setitem(EVENT_KINDS, "test.whole", kind)
    monkeypatch.setattr(codec, "kind_of", lambda _type: kind)
    monkeypatch.setattr(codec, "UPCASTERS", {})
    return EVENT_KINDS


@pytest.mark.usefixtures("kinds")
def test_an_event_is_encoded_under_its_kind_and_version() -> None:
    encoded = encode(EXAMPLE)

    assert (encoded.kind, encoded.version) == ("test.whole", 3)
    assert decode(encoded.kind, encoded.version, encoded.data) == EXAMPLE


@pytest.mark.usefixtures("kinds")
def test_what_would_not_be_read_back_is_not_recorded() -> None:
    with pytest.raises(EntryMalformed):
        encode(replace(EXAMPLE, on=datetime(2026, 9, 18, tzinfo=UTC)))


@pytest.mark.usefixtures("kinds")
def test_an_older_shape_is_read_through_every_upcaster() -> None:
    upcasts("test.whole", 1)(lambda data: {**data, "count": 1})
    upcasts("test.whole", 2)(lambda data: {**data, "text": f"第{data['count']}版"})
    data = {k: v for k, v in to_json(EXAMPLE).items() if k not in ("count", "text")}

    read = decode("test.whole", 1, data)

    assert read == replace(EXAMPLE, count=1, text="第1版")
    with pytest.raises(ValueError, match="has an upcaster"):
        upcasts("test.whole", 1)(lambda data: data)


@pytest.mark.usefixtures("kinds")
@pytest.mark.parametrize(("kind", "version"), [("test.other", 1), ("test.whole", 4)])
def test_what_this_program_does_not_know_is_kept_as_it_is(kind: str, version: int) -> None:
    assert decode(kind, version, {"a": [1]}) == UnknownEvent(kind, version, {"a": [1]})


@pytest.mark.parametrize("kind", every_kind(), ids=lambda kind: kind.kind)
@settings(max_examples=15)
@given(data=st.data())
def test_every_event_of_the_domain_is_read_back_as_it_was(
    kind: EventKind, data: st.DataObject
) -> None:
    event = data.draw(any_of(kind.type))

    encoded = encode(event)

    assert decode(encoded.kind, encoded.version, encoded.data) == event


@pytest.mark.parametrize("kind", every_kind(), ids=lambda kind: kind.kind)
def test_every_older_version_of_a_kind_is_still_read(kind: EventKind) -> None:
    assert all((kind.kind, older) in codec.UPCASTERS for older in range(1, kind.version))


def test_whoever_reads_the_record_knows_every_kind() -> None:
    script = (
        "import desktop.store.codec\n"
        "from desktop.domain.registry import EVENT_KINDS\n"
        "print(*sorted(EVENT_KINDS))"
    )

    known = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)

    assert known.stdout.decode().split() == [k.kind for k in every_kind()]
