"""Papers asked for before acceptance, what stops meanwhile, and what silence means."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.case import SupplementItem
from desktop.domain.clocks import accepted_day, ball_holders
from desktop.domain.intake import (
    AcceptMatter,
    MatterAccepted,
    RefuseAcceptance,
)
from desktop.domain.supplement import ReceiveSupplement, RequestSupplement
from desktop.rules.deficiency import Paper
from tests.domain.desk import (
    CASE,
    CONNECTION,
    TRANSMISSION,
    WORKS,
    Desk,
    Reasons,
    moment,
    opened,
)

ITEM = SupplementItem(Paper.LOCATION, "没有红线图", "补交红线图")
ACCEPT = AcceptMatter(case_id=CASE, matter=WORKS)
REFUSE = RefuseAcceptance(
    case_id=CASE, matter=WORKS, reason="不属于本区", competent_organ="相邻区行政审批局"
)


def notice(**changes: object) -> RequestSupplement:
    base = RequestSupplement(case_id=CASE, matter=WORKS, items=(ITEM,), by=date(2026, 10, 20))
    return replace(base, **changes)  # type: ignore[arg-type]


def taken_in() -> Desk:
    return opened(2, "2026-09-21T10:00")


def test_a_supplement_stops_the_clock_until_everything_is_in() -> None:
    desk = taken_in()

    desk.do("lianghui", notice())

    assert desk.matter().supplements[0].number == "supplement-2"
    assert desk.due() is None
    assert "applicant" in ball_holders(desk.case, desk.now.date())
    assert desk.no("lianghui", ACCEPT) == {("supplement_open", "")}
    assert accepted_day(desk.matter(), date(2026, 12, 1), desk.rules) is None

    desk.at("2026-10-12T09:00")
    desk.do("lianghui", ReceiveSupplement(case_id=CASE, matter=WORKS))

    assert desk.matter().open_supplement is None
    assert desk.matter().received_on == date(2026, 10, 12)
    assert desk.due() == date(2026, 10, 19)


def test_a_supplement_is_asked_for_once() -> None:
    desk = taken_in()
    desk.do("lianghui", notice())
    assert desk.no("lianghui", notice()) == {("second_supplement", "")}

    desk.do("lianghui", ReceiveSupplement(case_id=CASE, matter=WORKS))

    assert desk.no("lianghui", notice()) == {("second_supplement", "")}


@pytest.mark.parametrize(
    ("command", "reasons"),
    [
        (notice(items=()), {("items_missing", "items")}),
        (notice(items=(replace(ITEM, problem=""),)), {("text_missing", "items.0.problem")}),
        (notice(by=date(2026, 9, 21)), {("by_not_ahead", "by")}),
        (notice(matter=TRANSMISSION), {("matter_missing", "")}),
    ],
)
def test_a_supplement_notice_says_everything(command: RequestSupplement, reasons: Reasons) -> None:
    assert taken_in().no("lianghui", command) == reasons


def test_after_acceptance_there_is_no_supplement() -> None:
    desk = taken_in()
    desk.do("lianghui", ACCEPT)

    assert desk.no("lianghui", notice()) == {("already_accepted", "")}
    assert "不得再次要求补正" in desk.words("lianghui", notice())


def test_a_supplement_comes_in_only_when_asked_for() -> None:
    command = ReceiveSupplement(case_id=CASE, matter=WORKS)

    assert taken_in().no("lianghui", command) == {("no_supplement_open", "")}


def test_a_supplement_does_not_come_in_before_it_was_asked_for() -> None:
    desk = taken_in().at("2026-09-22T10:00")
    desk.do("lianghui", notice())
    command = ReceiveSupplement(case_id=CASE, matter=WORKS)

    early = replace(command, received_at=moment("2026-09-21T16:00"))
    late = replace(command, received_at=moment("2026-09-22T16:00"))

    assert desk.no("lianghui", early) == {("before_request", "received_at")}
    assert desk.no("lianghui", late) == {("in_future", "received_at")}


def test_silence_accepts_on_the_sixth_working_day_since_receipt() -> None:
    """Received Monday 09-21: 22, 23, 24, 28, 29 are the five days, 25-27 are off."""
    desk = taken_in().at("2026-09-29T23:59")
    assert accepted_day(desk.matter(), desk.now.date(), desk.rules) is None
    assert desk.due() == date(2026, 9, 29)

    desk.at("2026-09-30T08:30")

    assert accepted_day(desk.matter(), desk.now.date(), desk.rules) == date(2026, 9, 21)
    assert desk.due() == date(2026, 9, 23)


def test_after_silence_a_supplement_is_refused_with_the_reason() -> None:
    desk = taken_in().at("2026-09-30T08:30")

    assert desk.no("lianghui", notice()) == {("accepted_by_silence", "")}
    words = desk.words("lianghui", notice())
    assert "逾期未告知，自2026-09-21收件之日起即视为受理" in words
    assert desk.no("lianghui", REFUSE) == {("accepted_by_silence", "")}


def test_after_silence_acceptance_is_recorded_as_of_receipt() -> None:
    desk = taken_in().at("2026-09-30T08:30")

    events = desk.do("lianghui", ACCEPT)

    accepted = next(e for e in events if isinstance(e, MatterAccepted))
    assert accepted.by_silence
    assert desk.matter().accepted_on == date(2026, 9, 21)
    assert desk.due() == date(2026, 9, 23)


def test_silence_counts_anew_from_the_supplement() -> None:
    desk = taken_in()
    desk.do("lianghui", notice())
    desk.at("2026-10-12T09:00").do("lianghui", ReceiveSupplement(case_id=CASE, matter=WORKS))

    assert accepted_day(desk.matter(), date(2026, 10, 19), desk.rules) is None
    assert accepted_day(desk.matter(), date(2026, 10, 20), desk.rules) == date(2026, 10, 12)


def test_the_utility_does_not_accept_by_silence() -> None:
    desk = taken_in()

    assert accepted_day(desk.matter(CONNECTION), date(2026, 12, 1), desk.rules) is None
