"""Cases that stand alike are counted once, and come to what each would alone."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.clock import OFFICE_ZONE
from desktop.domain.case import (
    Extension,
    Matter,
    MatterOutcome,
    Opinion,
    SpecialKind,
    SpecialProcedure,
    Step,
    Supplement,
    VerdictRecord,
)
from desktop.domain.outdated import as_outdated
from desktop.domain.recounting import moved_dues
from desktop.domain.values import Bureau, MatterKind, Moment
from desktop.office.alike import Alike
from desktop.office.rulebook import load_rulebook
from desktop.rules.exemption import Outcome
from desktop.rules.office_hours import KnownHours, OfficeHours, read_hours, standard_hours
from desktop.rules.rulebook import Rulebook
from desktop.store.codec import to_json
from tests.domain.revisions import calendar_with, year_revised
from tests.office.hours_kept import WITH_LUNCH

WORKS = MatterKind.EXTERNAL_WORKS
TODAY = date(2026, 9, 28)
KNOWN = datetime(2026, 9, 23, 12, tzinfo=OFFICE_ZONE)
HOURS = {**WITH_LUNCH, "valid_from": "2026-09-24"}


def _rules() -> tuple[Rulebook, Rulebook]:
    """Return rules whose calendar and hours changed on Wednesday noon, and what comes next."""
    hours = OfficeHours(standard_hours().first, [KnownHours(KNOWN, read_hours(HOURS))])
    kept = replace(load_rulebook(None), hours=hours)
    before = kept.revised(calendar_with(year_revised(d0928=True)), KNOWN)
    after = before.revised(
        calendar_with(year_revised(d0928=True, d0929=True)),
        datetime(2026, 9, 28, 9, tzinfo=OFFICE_ZONE),
    )
    return before, after


BEFORE, AFTER = _rules()
ALIKE = Alike(TODAY, BEFORE, AFTER)
DAYS = st.dates(date(2026, 9, 22), date(2026, 9, 25))
MOMENTS = st.builds(
    lambda day, minute: (
        datetime.combine(day, datetime.min.time(), OFFICE_ZONE) + timedelta(minutes=minute)
    ),
    DAYS,
    st.sampled_from([500, 719, 720, 721, 989, 990, 991, 1060]),
)
WORDS = st.sampled_from(["", "同意", '他说"accepted_at":"x"', "a\\b"])
SPECIALS = st.builds(
    lambda start, more: SpecialProcedure(
        SpecialKind.EXPERT_REVIEW, start, start + timedelta(days=more), "示范〔2026〕1号"
    ),
    st.dates(date(2026, 9, 24), date(2026, 9, 30)),
    st.integers(0, 3),
)
STEPS = st.builds(
    Step,
    bureau=st.sampled_from([Bureau.HOUSING, Bureau.PLANNING]),
    opinion=st.sampled_from([None, None, Opinion.APPROVE]),
    text=WORDS,
    officer=st.sampled_from(["", "liguodong"]),
    specials=st.lists(SPECIALS, max_size=1).map(tuple),
    extension=st.none() | st.builds(Extension, st.integers(1, 3), WORDS, st.just("x")),
    fixed_due=st.none() | st.just(date(2026, 10, 9)),
    told_at=st.none() | MOMENTS,
    promised_on=st.none() | st.sampled_from([date(2026, 9, 29), date(2026, 10, 8)]),
)


@st.composite
def matters(draw: st.DrawFn) -> Matter:
    received = draw(MOMENTS)
    accepted = draw(st.none() | MOMENTS)
    verdict = VerdictRecord(draw(st.sampled_from(list(Outcome))), TODAY, "2665373fa1")
    waits = Supplement("示范〔2026〕3号", (), received.date(), received.date())
    return Matter(
        kind=draw(st.sampled_from(list(MatterKind))),
        received_at=received,
        received_on=draw(DAYS),
        external_number=draw(WORDS),
        supplements=draw(st.sampled_from([(), (waits,)])),
        accepted_at=accepted,
        accepted_on=None if accepted is None else draw(st.just(accepted.date()) | DAYS),
        steps=tuple(draw(st.lists(STEPS, max_size=2))),
        verdict=draw(st.sampled_from([None, verdict])),
        outcome=draw(st.sampled_from([None, None, MatterOutcome.GRANTED])),
        ended=draw(st.none() | st.builds(Moment, MOMENTS, MOMENTS)),
        entry=draw(st.uuids().map(str)),
    )


def kept(found: list[Matter]) -> str:
    return json.dumps([to_json(m) for m in found], separators=(",", ":"), ensure_ascii=False)


@given(found=st.lists(matters(), min_size=1, max_size=2))
def test_counted_together_or_alone_the_same_days_move(found: list[Matter]) -> None:
    assert ALIKE.moved(kept(found)) == moved_dues(found, TODAY, BEFORE, AFTER)
    shown = moved_dues(map(as_outdated, found), TODAY, BEFORE, AFTER)
    assert ALIKE.moved(kept(found), is_outdated=True) == shown


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("2026-09-23T11:59", "2026-09-23T12:01", id="what was known by then"),
        pytest.param("2026-09-24T16:29", "2026-09-24T16:31", id="before and after the cut-off"),
        pytest.param("2026-09-24T10:00", "2026-09-28T10:00", id="another day"),
    ],
)
def test_what_moves_a_day_tells_two_cases_apart(one: str, other: str) -> None:
    alike, found = Alike(TODAY, BEFORE, AFTER), []
    for text in (one, other):
        at = datetime.fromisoformat(text).replace(tzinfo=OFFICE_ZONE)
        steps = (Step(Bureau.HOUSING),)
        matter = Matter(WORKS, at, at.date(), "", (), at, at.date(), "", steps)
        found.append(alike.moved(kept([matter])))
        assert found[-1] == moved_dues([matter], TODAY, BEFORE, AFTER)

    assert found[0] != found[1]
    assert alike.counted == 2


def test_who_and_at_which_minute_is_nothing_to_count_anew_for() -> None:
    def matter(minute: int, entry: str) -> Matter:
        at = datetime(2026, 9, 24, 9, minute, tzinfo=OFFICE_ZONE)
        step = Step(Bureau.HOUSING, text=entry)
        return Matter(WORKS, at, at.date(), "", (), at, at.date(), entry, (step,))

    alike = Alike(TODAY, BEFORE, AFTER)

    first = alike.moved(kept([matter(1, "甲")]))
    others = [alike.moved(kept([matter(n, f"乙{n}")])) for n in range(2, 40)]

    assert first
    assert set(others) == {first}
    assert alike.counted == 1
