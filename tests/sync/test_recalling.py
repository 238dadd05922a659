"""After a restore a desk brings its blocks of numbers back, also of devices it was before."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.store import tables
from desktop.store.numbers import Series
from desktop.store.settings import put_fact
from desktop.store.shared_numbers import (
    LeaseKept,
    forgotten_leases,
    note_forgotten,
    put_forgotten,
    put_leases,
)
from desktop.store.writers import Retired, known_device, put_retired, retired_devices
from desktop.sync.exchange import Desk
from desktop.sync.ports import Lease
from desktop.sync.recalling import recall_leases
from desktop.sync.registering import register
from tests.sync.hubs import HubServer
from tests.sync.logs import log_desk
from tests.sync.pens import Pen, now

YEAR = now().year
BEFORE = LeaseKept(Series("joint_office", "exemption", YEAR), 1, 5, "before", "", "zhang", None, "")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk that was another device before, where zhang worked."""
    made, pen = log_desk(tmp_path / "desk"), Pen("zhang", "before")
    with made.store.writing() as connection:
        connection.execute(
            tables.writer.insert().values(
                id=pen.id,
                officer=pen.officer,
                device=pen.device,
                public_key=pen.seen.public_key,
                private_key=pen.key.private_bytes_raw(),
                created_at=now().isoformat(),
                wseq=0,
                hash=pen.last,
                last_at="",
            )
        )
        put_retired(connection, (Retired("before", "s" * 64),))
    yield made
    made.store.close()


def test_blocks_of_a_device_before_wait_for_who_worked_there(desk: Desk, tmp_path: Path) -> None:
    hub = HubServer(tmp_path / "hub")
    hub.new_life()
    with desk.store.writing() as connection:
        put_retired(connection, (Retired("before", "s" * 64, is_told=True),))
        put_forgotten(connection, (BEFORE,))
        here = known_device(connection)
    left = []
    for officer in ("li", "zhang"):
        shared = hub.as_officer(officer)
        register(desk.store, shared, shared.hello(here, 0))
        recall_leases(desk.store, shared, "HP")
        with desk.store.reading() as connection:
            left.append(forgotten_leases(connection))

    assert left == [(BEFORE,), ()]
    block = Lease("joint_office", "exemption", YEAR, 1, 5)
    assert shared.leases("before", "HP") == (block,)
    hub.close()


def test_a_second_restore_forgets_nothing_of_the_first(desk: Desk) -> None:
    later = replace(BEFORE, low=6, high=10)
    with desk.store.writing() as connection:
        put_forgotten(connection, (BEFORE,))
        put_leases(connection, (later,))
        for _ in range(2):
            note_forgotten(connection)
        assert sorted(kept.low for kept in forgotten_leases(connection)) == [1, 6]


def test_what_an_older_program_noted_of_a_device_before_is_known(desk: Desk) -> None:
    with desk.store.writing() as connection:
        fact = tables.store_fact
        connection.execute(fact.delete().where(fact.c.name == "retired_devices"))
        assert retired_devices(connection) == ()
        put_fact(connection, "renewed_from", "")
        assert retired_devices(connection) == ()
        put_fact(connection, "renewed_from", "before secret")
        assert retired_devices(connection) == (Retired("before", "secret"),)
        put_retired(connection, (Retired("before", "secret", is_told=True),))
        assert [old.is_told for old in retired_devices(connection)] == [True]
