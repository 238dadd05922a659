"""What is looked at when everybody has exchanged, in a process that held nothing before."""

import json
import os
import sys
import traceback
from collections.abc import Callable, Mapping
from typing import Any

from desktop.clock import WallClock
from desktop.office.office import Office
from desktop.office.syncing import synchronise
from desktop.sync.troubles import SyncTrouble
from tests.sync.desks import AT_ONCE
from tests.sync.invariants import Replica, violations
from tests.sync.small_offices import Place, SmallHub, SmallOffice

_ROUNDS = 30
"""After so many everybody has come to rest, though letters get but five numbers in a round."""


def apart(question: Callable[[], Any]) -> Any:
    """Ask in a forked process, so that this one never holds a store or a connection."""
    reader, writer = os.pipe()
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        try:
            said = {"said": question()}
        except BaseException:  # noqa: BLE001 - the parent raises it
            said = {"fault": traceback.format_exc()}
        with os.fdopen(writer, "w") as file:
            json.dump(said, file)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as file:
        answer = json.loads(file.read() or '{"fault": "it died"}')
    os.waitpid(pid, 0)
    if "fault" in answer:
        raise AssertionError(answer["fault"])
    return answer["said"]


def ending(office: SmallOffice | SmallHub) -> dict[str, Any]:
    """Exchange everything, and return the counts of the log and what does not hold."""
    desks = {p.name: p.office(WallClock()) for p in office.places.values()}
    found = _come_to_rest(office, desks)
    log = office.log()
    replicas = [Replica(p.name, desks[p.name], p.acknowledged) for p in office.places.values()]
    found += violations(log, replicas)
    lost = [row for row in log.rows if row["verdict"] != "accepted"]
    letters = [row for row in log.rows if row["kind"] == "letter.issued"]
    return {
        "entries": len(log.rows),
        "conflicts": len(lost),
        "letters": len(letters),
        "violations": found,
    }


def _come_to_rest(office: SmallOffice | SmallHub, desks: Mapping[str, Office]) -> list[str]:
    """Let everybody exchange until a round brings nothing new; return what was met in the way."""
    for _ in range(_ROUNDS):
        before = office.log().head
        troubles = [t for p in office.places.values() for t in _exchange(p, desks[p.name])]
        if troubles:
            return [f"at the end: {t.code} {t}" for t in troubles]
        if office.log().head == before:
            return []
    return ["at the end: nobody comes to rest"]


def _exchange(place: Place, desk: Office) -> list[SyncTrouble]:
    troubles = []
    for officer in place.officers:
        shared = place.opened(officer, WallClock())
        report = synchronise(desk, shared, officer, hold=AT_ONCE)
        shared.close()
        if report.trouble is not None:
            troubles.append(report.trouble)
    return troubles
