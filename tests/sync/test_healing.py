"""A server restored from an older copy: noticed, and made whole again from the desks."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.domain.notes import AddNote
from desktop.office import guided
from desktop.office.applications import open_case
from desktop.office.conflict_acts import agree
from desktop.office.office import Recording
from desktop.office.page_sync import sync_page
from desktop.store.connect import open_store
from desktop.store.hub import head_of
from desktop.store.pending import next_refolds, outbox_lines
from desktop.store.projections import dump
from desktop.store.rewinding import go_back, wait_no_longer, waits_for_others
from desktop.store.shared import change_place
from desktop.store.verifying import faults_of, verify
from desktop.sync.auditing import audit_shared
from desktop.sync.hub_file import new_epoch as hub_epoch
from desktop.sync.hub_file import open_hub_file
from desktop.sync.postgres import open_postgres
from desktop.sync.server_admin import connect_admin, new_epoch
from desktop.sync.troubles import Rewound
from tests.journeys import day_cases
from tests.journeys.office_line import WORKS
from tests.sync.clusters import Cluster
from tests.sync.desks import SharedDesk, copied_demo, drop
from tests.sync.pens import now
from tests.sync.shared_offices import password_of
from tests.sync.small_offices import SCOPE, SmallHub, application, sync
from tests.sync.test_redone_in_window import approve, only_case

_numbers = count(1)


@pytest.fixture
def name(cluster: Cluster) -> Iterator[str]:
    made = f"healed_{next(_numbers)}"
    copied_demo(cluster, made)
    yield made
    drop(cluster, made)
    drop(cluster, f"{made}_copy")


def copy_of(cluster: Cluster, name: str) -> str:
    """Return a copy of a database as it is now, like a backup."""
    cluster.copy_database(name, f"{name}_copy")
    return f"{name}_copy"


def move_to(desk: SharedDesk, address: str) -> None:
    """Let the desk's server stand at another address, as after a restore."""
    office = desk.office()
    with office.store.writing() as connection:
        change_place(connection, address=address)
    office.close()
    desk.address = address


def heal(desk: SharedDesk, officer: str) -> tuple[str, ...]:
    return ("sync", "heal", "--store", str(desk.folder), "--as", officer)


def test_what_a_restored_server_lost_comes_back_from_the_desks(
    cluster: Cluster, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = SharedDesk(tmp_path / "window", cluster.address(name)).join("lianghui")
    planning = SharedDesk(tmp_path / "planning", cluster.address(name)).join("chenjiayi")
    window.sync("lianghui")
    planning.sync("chenjiayi")
    case = window.line.take(day_cases.write(tmp_path, 2))
    window.sync("lianghui")
    backup = copy_of(cluster, name)

    window.line.act("accept-matter", "lianghui", case, *WORKS)
    window.sync("lianghui")
    planning.sync("chenjiayi")
    step = (*WORKS, "--bureau", "planning", "--opinion", "approve")
    planning.line.act("decide-step", "chenjiayi", case, *step)
    planning.sync("chenjiayi")
    window.sync("lianghui")
    before = planning.line.case(case)

    for desk in (window, planning):
        move_to(desk, cluster.address(backup))
    assert isinstance(window.try_sync("lianghui").trouble, Rewound)
    monkeypatch.setenv("JOINT_OFFICE_PASSWORD", password_of("lianghui"))
    refused = window.line.refused(*heal(window, "lianghui"))
    assert [f["rule"] for f in refused] == ["sync_rewound"]
    with connect_admin(cluster.url(backup)) as admin:
        new_epoch(admin)
    assert isinstance(planning.try_sync("chenjiayi").trouble, Rewound)

    assert window.line.done(*heal(window, "lianghui"))["waiting"] > 0
    monkeypatch.setenv("JOINT_OFFICE_PASSWORD", password_of("chenjiayi"))
    assert planning.line.done(*heal(planning, "chenjiayi"))["waiting"] > 0
    for desk, officer in ((planning, "chenjiayi"), (window, "lianghui")) * 2:
        desk.sync(officer)
    assert planning.line.case(case) == before
    states = []
    for desk in (window, planning):
        with closing(desk.office()) as office:
            assert faults_of(office.store) == ()
            with office.store.reading() as connection:
                states.append(dump(connection))
    assert states[0] == states[1]
    with closing(open_postgres(cluster.address(backup), "lianghui", password_of("lianghui"))) as s:
        seen = s.hello("", 0).scopes[0]
        audited = audit_shared(s, seen.scope, seen.head)
        assert (audited.what, audited.entries) == ("", seen.head.sseq)


def test_a_case_is_listed_by_the_place_it_has_after_going_back(
    hub: SmallHub, tmp_path: Path
) -> None:
    window, planning, clock = hub.places["window"], hub.places["planning"], SetClock(now())
    with closing(window.office(clock)) as office, office.store.reading() as connection:
        common = head_of(connection, SCOPE)
        case = str(connection.exec_driver_sql("SELECT case_id FROM case_row").scalar())
    with closing(planning.office(clock)) as office:
        for text in ("一", "二"):
            office.submit(AddNote(case_id=case, text=text), "chenjiayi")
    sync(planning, "chenjiayi", clock)
    sync(window, "lianghui", clock)
    with closing(window.office(clock)) as office:
        opened = open_case(office, application(tmp_path / "form"), "lianghui")
        assert isinstance(opened, Recording)
        go_back(office.store, SCOPE, common, "another", now())
        with office.store.reading() as connection:
            wrong = connection.exec_driver_sql(
                "SELECT count(*) FROM register_row AS listed WHERE id <>"
                " (SELECT min(position) FROM entry WHERE case_id = listed.case_id)"
            )
            assert wrong.scalar() == 0
            assert opened.case.id in next_refolds(connection, -1)
            assert verify(connection).fault is None


def test_what_was_said_to_a_conflict_is_not_asked_again_after_going_back(
    hub: SmallHub, tmp_path: Path
) -> None:
    planning, housing, clock = hub.places["planning"], hub.places["housing"], SetClock(now())
    copy = tmp_path / "copy"
    shutil.copytree(hub.hub, copy)
    for place in (housing, planning):
        approve(place, only_case(place))
    for place in (housing, planning):
        sync(place, "chenjiayi", clock)
    with closing(planning.office(clock)) as office:
        (row,) = sync_page(office, "chenjiayi").conflicts
        assert agree(office, row.entry, "chenjiayi") is None
    restore(hub, copy)

    for place in (housing, planning):
        shared = place.opened("chenjiayi", clock)
        with closing(place.office(clock)) as office, closing(shared):
            guided.heal(office, shared)
            assert sync_page(office, "chenjiayi").conflicts == ()
        sync(place, "chenjiayi", clock)

    with closing(planning.office(clock)) as office:
        (row,) = sync_page(office, "chenjiayi").conflicts
    assert (row.settled, row.is_open) == ("agreed", False)


def test_personal_data_sent_since_the_copy_was_made_is_sent_again(
    hub: SmallHub, tmp_path: Path
) -> None:
    window, clock, copy = hub.places["window"], SetClock(now()), tmp_path / "copy"
    shutil.copytree(hub.hub, copy)
    before = hub.beside()
    with closing(window.office(clock)) as office:
        assert isinstance(open_case(office, application(tmp_path / "form"), "lianghui"), Recording)
    sync(window, "lianghui", clock)
    given = hub.beside()
    assert given > before
    restore(hub, copy)

    with (
        closing(window.opened("lianghui", clock)) as shared,
        closing(window.office(clock)) as office,
    ):
        guided.heal(office, shared)
        with office.store.reading() as connection:
            waiting = set(outbox_lines(connection))
        assert {line.name for line in office.store.outbox.lines()} == waiting
    sync(window, "lianghui", clock)

    assert hub.beside() == given


def restore(hub: SmallHub, copy: Path) -> None:
    """Let the hub be what it was when the copy was made, in a new life."""
    shutil.rmtree(hub.hub)
    shutil.copytree(copy, hub.hub)
    with closing(open_hub_file(hub.hub)) as file:
        hub_epoch(file)


def test_what_is_waited_for_no_longer_stays_kept(tmp_path: Path) -> None:
    with open_store(tmp_path / "store", create=True) as store, store.writing() as connection:
        for number, name in ((1, "theirs"), (2, "own")):
            connection.exec_driver_sql(
                "INSERT INTO entry_set_aside (id, scope, sseq, case_id, text, signature, wrapper,"
                " chain, set_aside_at) VALUES (?, 'HP', ?, 'case-1', '{}', x'00', '{}', 'c', '')",
                (name, number),
            )
        assert waits_for_others(connection, "own")
        assert wait_no_longer(connection) == 2
        assert not waits_for_others(connection, "own")
        kept = connection.exec_driver_sql("SELECT count(*) FROM entry_set_aside").scalar()
    assert kept == 2
