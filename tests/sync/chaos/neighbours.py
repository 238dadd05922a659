"""A second district on the same server: it writes all the while, and neither reads the other."""

import contextlib
import os
import time
from collections.abc import Callable
from dataclasses import dataclass

from desktop.store.acceptance import Head
from desktop.store.entry import NO_HASH, SignedEntry, parse
from desktop.sync.ports import SharedStore
from desktop.sync.postgres import open_postgres
from desktop.sync.server_admin import ScopeMade, connect_admin, open_scope
from desktop.sync.server_officers import put_officer
from desktop.sync.troubles import ServerBusy, SyncTrouble, Unreachable
from tests.sync.pens import Pen
from tests.sync.shared_offices import ELSEWHERE, STRANGER, YEAR, password_of
from tests.sync.small_offices import SCOPE, SmallOffice

DEVICE = "neighbour"
BATCH = 3
PACE = 0.2
"""Seconds between two pushes."""


def found_neighbour(office: SmallOffice) -> None:
    """Open another district in the office's database, with an officer of its own."""
    with connect_admin(office.cluster.url(office.database)) as admin:
        open_scope(admin, ScopeMade(ELSEWHERE, "外区（样例）", {}), YEAR)
        put_officer(admin, STRANGER, [ELSEWHERE], password_of(STRANGER.id))


def read_of(shared: SharedStore, scope: str) -> set[str]:
    """Return the ids of the entries of a scope that this officer is shown."""
    with contextlib.suppress(SyncTrouble):
        page = shared.pull(scope, Head(0, NO_HASH), 1000)
        return {parse(taken.text).id for taken in page.taken}
    return set()


@dataclass
class Neighbour:
    """Somebody of another district who pushes over the same line, again until it is taken."""

    address: str
    tell: Callable[[str], None]

    def start(self) -> int:
        """Fork it; return its process id."""
        pid = os.fork()
        if pid:
            return pid
        pen, waiting = Pen(STRANGER.id, DEVICE, ELSEWHERE), list[SignedEntry]()
        while True:
            try:
                self._work(pen, waiting)
            except (Unreachable, ServerBusy):
                time.sleep(PACE)
            except BaseException as fault:  # noqa: BLE001 - whatever it is, it is a violation
                self.tell(f"the neighbour met {fault!r}")
                os._exit(1)

    def _work(self, pen: Pen, waiting: list[SignedEntry]) -> None:
        shared = open_postgres(self.address, STRANGER.id, password_of(STRANGER.id))
        with contextlib.closing(shared):
            shared.hello(DEVICE, 0)
            shared.register_writer(pen.seen, "外区机")
            while True:
                waiting += [] if waiting else [pen.entry(text="外区的事") for _ in range(BATCH)]
                pen.push(shared, *waiting)
                waiting.clear()
                if read_of(shared, SCOPE):
                    self.tell("the neighbour was shown entries of the other district")
                time.sleep(PACE)


def strangers_seen(office: SmallOffice) -> list[str]:
    """Return who, of all officers of both districts, is shown what lies in the other one."""
    found: list[str] = []
    officers = {o: ELSEWHERE for place in office.places.values() for o in place.officers}
    for officer, scope in {**officers, STRANGER.id: SCOPE}.items():
        address = office.cluster.address(office.database)
        with contextlib.closing(open_postgres(address, officer, password_of(officer))) as shared:
            if read_of(shared, scope):
                found.append(f"{officer} is shown entries of {scope}")
            if scope in {seen.scope for seen in shared.hello("", 0).scopes}:
                found.append(f"{officer} is offered {scope}")
    return found
