"""What an officer says to a conflict: agree, raise it, do it again; and who may say it."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.domain.approval import DecideStep, StepDecided
from desktop.domain.case import Opinion
from desktop.domain.values import Bureau, MatterKind, Moment
from desktop.office.conflict_acts import agree, note_redone, raise_conflict
from desktop.office.office import Office, Recording, open_office
from desktop.office.page_case import case_page
from desktop.office.page_sync import Line, conflicts_since, sync_page
from desktop.rules.findings import Refusal
from desktop.store.codec import to_json
from desktop.store.conflicts import ask_again, overruled
from desktop.store.pending import keep_act
from desktop.store.queries import case_by_id
from desktop.store.rows_sync import ConflictRow
from tests.office.offices import FRIDAY
from tests.sync.clusters import Cluster
from tests.sync.desks import copied_demo, decided_second, drop, join_all

LINE = Line(frozenset({"chenjiayi"}), is_asked=True)


@pytest.fixture(scope="module")
def second(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the desk whose decision came second."""
    home = tmp_path_factory.mktemp("second")
    address = copied_demo(cluster, "second")
    yield decided_second(join_all(address, home)).folder
    drop(cluster, "second")


@pytest.fixture
def office(second: Path, tmp_path: Path) -> Iterator[Office]:
    """That desk, in a copy of its own."""
    made = open_office(shutil.copytree(second, tmp_path / "desk"), SetClock(FRIDAY))
    yield made
    made.close()


def only(office: Office, officer: str = "chenjiayi") -> ConflictRow:
    (found,) = sync_page(office, officer, LINE).conflicts
    return found


def test_the_officer_agrees_once_and_it_stays_listed(office: Office) -> None:
    row = only(office)
    assert row.first is not None
    assert row.is_open
    assert "planning" not in row.told
    assert conflicts_since(office, FRIDAY)

    assert agree(office, row.entry, "chenjiayi") is None
    after = only(office)
    assert (after.settled, after.settled_by, after.is_open) == ("agreed", "陈嘉仪", False)
    again = agree(office, row.entry, "chenjiayi")
    assert isinstance(again, Refusal)
    assert again.findings[0].rule == "conflict_settled"
    assert sync_page(office, "chenjiayi", LINE).state.kind == "synced"


def test_another_officer_can_not_settle_it(office: Office) -> None:
    row = only(office, "liguodong")
    assert row.settle_against
    refused = agree(office, row.entry, "liguodong")
    assert isinstance(refused, Refusal)
    assert refused.findings[0].rule == "conflict_of_other"
    assert isinstance(raise_conflict(office, row.entry, "liguodong"), Refusal)
    assert only(office).is_open


def test_raising_it_leaves_a_note_on_the_case_that_waits_to_be_sent(office: Office) -> None:
    row = only(office)
    done = raise_conflict(office, row.entry, "chenjiayi")
    assert isinstance(done, Recording)
    assert only(office).settled == "raised"
    waiting = sync_page(office, "chenjiayi", LINE).waiting
    assert [w.why for w in waiting] == ["window"]


def decided(office: Office, bureau: Bureau) -> tuple[str, ...]:
    """Record a decision on that bureau's step; return its entries."""
    case_id, matter = only(office).case_id, MatterKind.EXTERNAL_WORKS
    step = DecideStep(case_id=case_id, matter=matter, bureau=bureau, opinion=Opinion.APPROVE)
    with office.writing() as (connection, reading):
        case, now = case_by_id(connection, case_id), reading.moment
        event = StepDecided(matter, bureau, Opinion.APPROVE, "", (), (), Moment(now, now))
        by = ("chenjiayi", reading)
        done = office.record_events(connection, case, case_id, (event,), by)
        ids = tuple(entry.id for entry in done.entries)
        keep_act(connection, ids, "decide-step", to_json(step))
    return ids


def test_the_act_itself_done_again_settles_it_and_no_other_of_its_kind(office: Office) -> None:
    row = only(office)
    assert row.redo_against
    other, own = decided(office, Bureau.HOUSING), decided(office, Bureau.PLANNING)
    with closing(open_office(office.store.folder, SetClock(FRIDAY - timedelta(days=1)))) as past:
        before = decided(past, Bureau.PLANNING)
    for done in (other, before):
        assert not note_redone(office, row.entry, "chenjiayi", done)
        assert only(office).is_open
    assert note_redone(office, row.entry, "chenjiayi", (*other, *own))
    assert only(office).settled == "redone"

    with office.store.writing() as connection:
        ask_again(connection, other)
    assert only(office).settled == "redone"
    with office.store.writing() as connection:
        ask_again(connection, own)
    assert only(office).is_open


def test_the_case_keeps_the_refused_entry_with_what_was_first(office: Office) -> None:
    row = only(office)
    with office.store.reading() as connection:
        ((entry, why),) = overruled(connection, row.case_id)
    assert entry.entry.id == row.entry
    assert why

    page = case_page(office, row.case_id, office.officer("chenjiayi"))
    assert page is not None
    (line,) = (line for line in page.timeline if "未生效" in line.text)
    assert "先办了" in line.text
    place = [told.text for told in page.log].index(line.text)
    assert "未生效" not in page.log[place + 1].text
    assert page.log[place + 1].kind == line.kind
