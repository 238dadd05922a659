"""A desk that was renewed, and an older copy of its hub or of itself."""

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.office import guided, numbers_shared
from desktop.office.applications import open_case
from desktop.office.office import Recording
from desktop.office.page_sync import sync_page
from desktop.store.backup import backup, restore
from desktop.store.rows_guide import Guide
from desktop.store.shared_numbers import kept_leases
from desktop.store.tables import number_lease
from desktop.sync.hub_file import new_epoch, open_hub_file
from tests.sync.pens import now
from tests.sync.renewals import OWNER, leases, note, notes, seen_notes, state, with_shared
from tests.sync.small_offices import SmallHub, application, sync


def restored(hub: SmallHub, copy: Path) -> None:
    """Put an older copy of the hub in its place, and begin a new life of it."""
    shutil.rmtree(hub.hub)
    shutil.copytree(copy, hub.hub)
    with closing(open_hub_file(hub.hub)) as file:
        new_epoch(file)


def test_a_renewed_desk_brings_all_of_its_own_back_to_a_restored_hub(
    hub: SmallHub, tmp_path: Path
) -> None:
    first, clock = hub.places["planning"], SetClock(now())
    shutil.copytree(hub.hub, tmp_path / "copy")
    note(first, "复制以前")
    shutil.copytree(first.folder, tmp_path / "twin")
    twin = replace(first, folder=tmp_path / "twin")
    note(twin, "另一份所记")
    sync(twin, OWNER, clock)
    note(first, "换身份以前所记")
    with_shared(first, guided.renew)
    note(first, "换身份以后所记")
    for _ in range(2):
        sync(first, OWNER, clock)
    everything = ["复制以前", "另一份所记", "换身份以前所记", "换身份以后所记"]
    assert notes(hub) == everything
    restored(hub, tmp_path / "copy")

    told: Guide = with_shared(first, guided.heal)
    sync(first, OWNER, clock)
    with_shared(twin, guided.heal)

    assert dict(told.facts)["本机重新送出"] == "4 条"
    assert notes(hub) == everything
    assert {n.text for n in seen_notes(first)} == set(everything)
    sync(twin, OWNER, clock)
    assert state(first) == state(twin)


def test_numbers_a_restored_hub_forgot_are_used_once_and_stay_in_force(
    hub: SmallHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, clock = hub.places["window"], hub.places["planning"], SetClock(now())
    shutil.copytree(hub.hub, tmp_path / "copy")
    monkeypatch.setattr(numbers_shared, "ENOUGH", 20)
    sync(first, "lianghui", clock)
    with closing(first.office(clock)) as office:
        with office.store.writing() as connection:
            oldest = number_lease.c.low == 1
            connection.execute(number_lease.delete().where(oldest))
        opened = open_case(office, application(tmp_path / "form"), "lianghui")
        assert isinstance(opened, Recording), opened
    sync(first, "lianghui", clock)
    restored(hub, tmp_path / "copy")

    for place in (second, first):
        shared = place.opened("lianghui", clock)
        with closing(place.office(clock)) as office, closing(shared):
            guided.heal(office, shared)
        sync(place, "lianghui", clock)
    sync(second, "lianghui", clock)

    for place in (first, second):
        with closing(place.office(clock)) as office:
            assert office.case(opened.case.id) is not None
            assert sync_page(office, "lianghui").conflicts == ()
            with office.store.reading() as connection:
                held = [
                    (x.device, n)
                    for x in kept_leases(connection)
                    if x.series.kind == "case"
                    for n in range(x.low, x.high + 1)
                ]
    assert len({n for _, n in held}) == len(held)
    assert int(opened.case.number[-4:]) in {n for _, n in held}


def test_what_waited_in_a_backup_still_goes_to_the_shared_store(
    hub: SmallHub, tmp_path: Path
) -> None:
    place, clock = hub.places["planning"], SetClock(now())
    note(place, "备份时尚未送出")
    with closing(place.office(clock)) as office:
        backup(office.store, tmp_path / "kept")
        leased = len(leases(office))
    note(place, "备份以后所记")
    restore(tmp_path / "kept", tmp_path / "again")
    again = replace(place, folder=tmp_path / "again")
    with closing(again.office(clock)) as office:
        assert (len(leases(office)), leased > 0) == (0, True)
    note(again, "恢复以后所记")

    for desk in (again, place, again):
        sync(desk, OWNER, clock)

    assert sorted(notes(hub)) == sorted(["备份时尚未送出", "备份以后所记", "恢复以后所记"])
    assert state(again) == state(place)
