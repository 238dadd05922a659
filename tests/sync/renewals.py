"""A desk whose own row a stranger wrote in: what is noted there, and what it has."""

from collections.abc import Callable
from contextlib import closing
from typing import Any

from desktop.clock import SetClock
from desktop.domain.notes import AddNote
from desktop.office.office import Office, Recording
from desktop.office.syncing import synchronise
from desktop.store.pending import count_waiting
from desktop.store.projections import dump
from desktop.store.tables import number_lease
from desktop.store.verifying import faults_of
from tests.sync.desks import AT_ONCE
from tests.sync.pens import now
from tests.sync.small_offices import Place, SmallHub
from tests.sync.test_redone_in_window import only_case

OWNER = "chenjiayi"


def note(place: Place, text: str) -> Recording:
    case = only_case(place)
    with closing(place.office(SetClock(now()))) as office:
        done = office.submit(AddNote(case_id=case, text=text), OWNER)
    assert isinstance(done, Recording), done
    return done


def with_shared(place: Place, what: Callable[[Office, Any], Any]) -> Any:
    clock = SetClock(now())
    with closing(place.office(clock)) as office, closing(place.opened(OWNER, clock)) as shared:
        return what(office, shared)


def trouble_of(place: Place) -> object:
    report = with_shared(place, lambda o, s: synchronise(o, s, OWNER, hold=AT_ONCE))
    return report.trouble


def notes(hub: SmallHub) -> list[str]:
    rows = (row for row in hub.log().rows if row["kind"] == "note.added")
    return [row["said"]["data"]["text"] for row in rows]


def seen_notes(place: Place) -> Any:
    with closing(place.office(SetClock(now()))) as office:
        case = office.case(only_case(place))
    assert case is not None
    return case.notes


def leases(office: Office) -> Any:
    with office.store.reading() as connection:
        return connection.execute(number_lease.select()).all()


def state(place: Place) -> Any:
    with closing(place.office(SetClock(now()))) as office:
        assert faults_of(office.store) == ()
        with office.store.reading() as connection:
            assert count_waiting(connection) == {}
            return dump(connection)
