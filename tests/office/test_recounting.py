"""What a revised calendar moves: each due day of an open case once, and no closed case."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from shutil import copytree

import pytest

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.approval import DecideStep
from desktop.domain.case import Opinion
from desktop.domain.intake import AcceptMatter
from desktop.domain.putting_off import AcknowledgeDue
from desktop.domain.values import Bureau, MatterKind
from desktop.domain.verdict import FactsStated
from desktop.office.applications import take_application
from desktop.office.calendars import publish_notice
from desktop.office.office import Office, Recording
from desktop.office.page_case import case_page
from desktop.office.recounting import moved_by_read, moved_by_version
from desktop.office.rulebook_calendars import subject_of
from desktop.store.event_log import case_ids
from tests.journeys import day_cases
from tests.office.notices import pasted, proposed, published
from tests.office.offices import office_in

WORKS = MatterKind.EXTERNAL_WORKS
RECEIVED = datetime(2026, 9, 24, 9, tzinfo=OFFICE_ZONE)
NOTICED = datetime(2026, 9, 28, 12, tzinfo=OFFICE_ZONE)
PROMISED, LATER = date(2026, 9, 29), date(2026, 10, 8)
"""The 29th and 30th became days off before the holiday: the second working day is the 8th."""


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store with case 2 accepted on 24 September."""
    folder = tmp_path_factory.mktemp("accepted")
    made = office_in(folder / "store", RECEIVED)
    done = take_application(made, day_cases.write(folder, 2), "lianghui")
    assert isinstance(done, Recording), done
    accepted = made.submit(AcceptMatter(case_id=done.case.id, matter=WORKS), "lianghui")
    assert isinstance(accepted, Recording), accepted
    made.close()
    return folder / "store"


@pytest.fixture
def office(template: Path, tmp_path: Path) -> Iterator[Office]:
    made = office_in(Path(copytree(template, tmp_path / "store")), NOTICED)
    yield made
    made.close()


def case_id(office: Office) -> str:
    with office.store.reading() as connection:
        (found,) = case_ids(connection)[:1]
    return found


def unseen(_done: int, _of: int) -> None:
    pass


def test_what_a_notice_would_move_is_listed_once_a_step(office: Office) -> None:
    moved = moved_by_read(office, pasted(office), unseen)

    case = office.case(case_id(office))
    assert case is not None
    steps = [s.bureau for s in case.matter(WORKS).steps]  # type: ignore[union-attr]
    works = [r for r in moved.rows if r.is_put_off]
    assert len(works) == len(steps) >= 3
    assert {(r.before, r.after) for r in works} == {(PROMISED, LATER)}
    assert len({r.what for r in moved.rows}) == len(moved.rows) == len(steps) + 1
    (owed,) = (r for r in moved.rows if not r.is_put_off)
    assert owed.what.endswith("受理告知")
    assert (moved.cases, moved.looked_at) == (1, 1)
    assert "须经办人确认" in moved.summary
    assert office.rules.calendar.is_working(PROMISED)


def test_a_proposal_and_its_publication_list_the_same(office: Office) -> None:
    would = moved_by_read(office, pasted(office), unseen)
    version = proposed(office)
    assert moved_by_version(office, subject_of(2026), version, unseen) == would

    publish_notice(office, subject_of(2026), version, "linzhuren")

    assert moved_by_version(office, subject_of(2026), version, unseen) == would
    assert moved_by_version(office, subject_of(2026), "none", unseen).rows == ()


def test_the_case_keeps_its_promise_and_shows_the_day_to_acknowledge(office: Office) -> None:
    published(office)

    page = case_page(office, case_id(office), office.officer("liguodong"))

    works = next(m for m in page.matters if m.matter == WORKS.value)
    clock = next(s.clock for s in works.steps if s.bureau == Bureau.HOUSING.value)
    assert clock is not None
    assert clock.due_at is not None
    assert clock.due_at.date() == PROMISED
    assert clock.recounted_on == LATER
    assert clock.is_put_off


def test_a_later_day_is_promised_once_acknowledged(office: Office) -> None:
    version = published(office)
    later = AcknowledgeDue(
        case_id=case_id(office), matter=WORKS, bureau=Bureau.HOUSING, due_on=LATER
    )

    done = office.submit(later, "liguodong")

    assert isinstance(done, Recording), done
    page = case_page(office, case_id(office), office.officer("liguodong"))
    works = next(m for m in page.matters if m.matter == WORKS.value)
    clock = next(s.clock for s in works.steps if s.bureau == Bureau.HOUSING.value)
    assert clock is not None
    assert clock.due_at is not None
    assert clock.due_at.date() == LATER
    assert clock.recounted_on is None
    rows = moved_by_version(office, subject_of(2026), version, unseen).rows
    assert rows
    assert len(rows) == len({row.what for row in rows})


def test_a_step_decided_before_the_notice_is_in_no_list(office: Office) -> None:
    decided = DecideStep(
        case_id=case_id(office), matter=WORKS, bureau=Bureau.HOUSING, opinion=Opinion.APPROVE
    )
    assert isinstance(office.submit(decided, "liguodong"), Recording)
    before = case_page(office, case_id(office), office.officer("liguodong"))

    office.clock = SetClock(NOTICED + timedelta(hours=1))
    version = published(office)

    rows = moved_by_version(office, subject_of(2026), version, unseen).rows
    assert rows
    assert not any("住建" in row.what for row in rows)
    after = case_page(office, case_id(office), office.officer("liguodong"))
    clocks = [
        next(s.clock for m in p.matters for s in m.steps if s.bureau == Bureau.HOUSING.value)
        for p in (before, after)
    ]
    assert clocks[0] == clocks[1]


def test_the_count_can_be_stopped(office: Office) -> None:
    class StoppedHere(Exception):
        pass

    def stop(_done: int, _of: int) -> None:
        raise StoppedHere

    with pytest.raises(StoppedHere):
        moved_by_read(office, pasted(office), stop)


def test_a_matter_without_steps_is_named_by_its_decision(office: Office) -> None:
    waiver = AcceptMatter(case_id=case_id(office), matter=MatterKind.WAIVER_REQUEST)
    assert isinstance(office.submit(waiver, "lianghui"), Recording)

    moved = moved_by_read(office, pasted(office), unseen)

    assert any(row.what == "以函代证申请·办理期限" for row in moved.rows)
    assert not any("受理告知" in row.what for row in moved.rows)


def test_an_exemption_that_no_longer_follows_hides_no_day_that_moves(
    office: Office, tmp_path: Path
) -> None:
    """Another desk stated the metro; the verdict here was given before that came in."""
    done = take_application(office, day_cases.write(tmp_path, 1), "lianghui")
    assert isinstance(done, Recording), done
    accepted = office.submit(AcceptMatter(case_id=done.case.id, matter=WORKS), "lianghui")
    assert isinstance(accepted, Recording), accepted
    verdict = accepted.case.matter(WORKS).verdict  # type: ignore[union-attr]
    assert verdict is not None
    assert verdict.frees
    before = moved_by_read(office, pasted(office), unseen).rows

    stated = FactsStated((("features.metro", "yes"),), "地铁集团复函")
    with office.writing() as (connection, reading):
        by = ("zhoumin", reading)
        office.record_events(connection, accepted.case, done.case.id, (stated,), by)

    after = moved_by_read(office, pasted(office), unseen).rows
    assert {row.case_id for row in before} == {case_id(office)}
    (hidden,) = (row for row in after if row.case_id == done.case.id)
    assert (hidden.before, hidden.after) == (date(2026, 9, 30), date(2026, 10, 9))
    assert [row for row in after if row is not hidden] == list(before)
