"""At any moment of a matter exactly one party holds the ball."""

from datetime import date, datetime, time
from itertools import pairwise

import pytest

from desktop.domain.ball import Party, case_stretches, holder, stretches
from desktop.domain.case import SpecialKind
from desktop.domain.step_clock import EndSpecial, StartSpecial
from desktop.domain.values import Bureau, MatterKind
from desktop.rules.office_time import Hours, worked_minutes
from tests.domain.desk import CASE, CONNECTION, WORKS, Desk, in_approval, moment, new_desk, opening
from tests.domain.stories import stories, supplemented
from tests.rules.books import shipped_calendar

NOW, END = moment("2027-01-10T09:00"), moment("2026-12-31T12:40")


def held(desk: Desk, kind: MatterKind = WORKS, now: datetime = NOW) -> list[tuple[str, str]]:
    found = stretches(desk.history, kind, now)
    return [(one.party.value, f"{one.since:%m-%d %H:%M}") for one in found]


@pytest.mark.parametrize("place", range(len(stories())))
@pytest.mark.parametrize("kind", list(MatterKind))
def test_there_is_neither_gap_nor_overlap(place: int, kind: MatterKind) -> None:
    desk = stories()[place]
    matter = desk.case.matter(kind)
    if matter is None:
        assert stretches(desk.history, kind, NOW) == ()
        return

    found = stretches(desk.history, kind, NOW)

    end = matter.ended.done_at if matter.ended else NOW
    if end == matter.received_at:
        assert found == ()
        return
    assert found[0].since <= matter.received_at
    assert found[-1].until == end
    assert all(a.until == b.since and a.party is not b.party for a, b in pairwise(found))
    assert all(one.since < one.until for one in found)


@pytest.mark.parametrize("place", range(len(stories())))
def test_of_a_case_too_exactly_one_party_holds_the_ball_at_each_instant(place: int) -> None:
    desk = stories()[place]
    case = desk.case

    found = case_stretches(desk.history, NOW)

    received = min(m.received_at for m in case.matters)
    is_open = any(m.is_open for m in case.matters) or any(x.is_live for x in case.letters)
    assert found[0].since <= received
    assert not is_open or found[-1].until == NOW
    assert all(a.until == b.since and a.party is not b.party for a, b in pairwise(found))
    assert all(one.since < one.until for one in found)
    for kind in {m.kind for m in case.matters}:
        for one in stretches(desk.history, kind, NOW):
            if one.party is Party.BUREAU:
                same = [s for s in found if s.since < one.until and one.since < s.until]
                assert {s.party for s in same} == {Party.BUREAU}


@pytest.mark.parametrize("place", range(len(stories())))
def test_the_minutes_of_each_party_add_up_to_those_of_the_case(place: int) -> None:
    desk = stories()[place]
    lunch = Hours(time(9), time(17, 30), (time(12), time(13, 30)))

    def minutes(since: datetime, until: datetime) -> int:
        return worked_minutes(since, until, shipped_calendar(), lambda _day: lunch)

    found = case_stretches(desk.history, END)

    spent = sum(minutes(one.since, one.until) for one in found)
    assert spent == minutes(found[0].since, found[-1].until)


def test_a_bureau_goes_before_the_utility_and_the_utility_before_the_enterprise() -> None:
    desk = in_approval()
    assert [s.party for s in case_stretches(desk.history, NOW)] == [Party.BUREAU]
    only = new_desk().at("2026-09-24T09:00")
    only.do("lianghui", opening(1))
    kinds = {m.kind for m in only.case.matters}
    held_by = {s.party for k in kinds for s in stretches(only.history, k, NOW)}

    assert Party.BUREAU in held_by
    assert [s.party for s in case_stretches(only.history, NOW)] == [Party.BUREAU]


def test_a_special_procedure_of_every_bureau_leaves_it_with_nobody() -> None:
    desk = in_approval().at("2026-09-28T09:00")
    people = {s.bureau: s for s in desk.matter().steps}
    approvers = {
        Bureau.ENTERPRISE_SERVICE: "zhoumin",
        Bureau.COMMERCE: "ouweiqiang",
        Bureau.PLANNING: "chenjiayi",
        Bureau.HOUSING: "liguodong",
        Bureau.URBAN_RENEWAL: "heyan",
    }
    for bureau in people:
        start = StartSpecial(
            case_id=CASE,
            matter=WORKS,
            bureau=bureau,
            kind=SpecialKind.EXPERT_REVIEW,
            start=date(2026, 9, 29),
            end=date(2026, 10, 9),
        )
        desk.do(approvers[bureau], start)

    assert held(desk)[1:] == [("nobody", "09-29 00:00"), ("bureau", "10-10 00:00")]
    desk.at("2026-10-08T15:00")
    for bureau in people:
        end = EndSpecial(case_id=CASE, matter=WORKS, bureau=bureau, ended_on=date(2026, 10, 8))
        desk.do(approvers[bureau], end)
    assert held(desk)[1:] == [("nobody", "09-29 00:00"), ("bureau", "10-09 00:00")]


def test_one_bureau_of_several_in_a_special_procedure_keeps_the_ball() -> None:
    desk = in_approval().at("2026-09-28T09:00")
    start = StartSpecial(
        case_id=CASE,
        matter=WORKS,
        bureau=Bureau.HOUSING,
        kind=SpecialKind.EXPERT_REVIEW,
        start=date(2026, 9, 29),
        end=date(2026, 10, 9),
    )
    desk.do("liguodong", start)

    assert [party for party, _since in held(desk)] == ["bureau"]


def test_the_utility_holds_its_own_matter() -> None:
    desk = new_desk().at("2026-09-24T09:00")
    desk.do("lianghui", opening(1))
    connection = desk.case.matter(CONNECTION)
    if connection is not None:
        assert holder(connection, date(2026, 9, 25)) is Party.UTILITY


def test_a_supplement_is_the_enterprises_time() -> None:
    desk = supplemented()
    parties = [party for kind in MatterKind for party, _since in held(desk, kind)]

    assert "enterprise" in parties
