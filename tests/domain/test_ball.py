"""At any moment of a matter exactly one party holds the ball."""

from datetime import date, datetime
from itertools import pairwise

import pytest

from desktop.domain.ball import Party, holder, stretches
from desktop.domain.case import SpecialKind
from desktop.domain.step_clock import EndSpecial, StartSpecial
from desktop.domain.values import Bureau, MatterKind
from tests.domain.desk import CASE, CONNECTION, WORKS, Desk, in_approval, moment, new_desk, opening
from tests.domain.stories import stories, supplemented

NOW = moment("2027-01-10T09:00")


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
