"""What was done to people and devices at a hub, held by who audits against what was seen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import cast

import pytest

from desktop.store.connect import Store, open_store
from desktop.store.people_acts import (
    DUTY,
    ActLink,
    PeopleActKept,
    last_link,
    people_acts,
    untold,
)
from desktop.sync.hub_file import open_hub_file
from desktop.sync.people import PersonThere
from desktop.sync.people_record import LONGEST_LINE, MOST_LINKS, take_acts, take_told
from desktop.sync.ports import SharedStore
from desktop.sync.troubles import ChainBroken, DutyWanted, ServerTooOld
from tests.sync.hubs import HubServer
from tests.sync.pens import now
from tests.sync.shared_offices import DISTRICT


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubServer]:
    made = HubServer(tmp_path / "hub")
    for name in "abc":
        add(made.as_officer("wang"), name)
    yield made
    made.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "desk", create=True) as made:
        yield made


def add(wang: SharedStore, name: str) -> None:
    wang.add_officer(DISTRICT, PersonThere(f"new_{name}", "董八", "housing", ("approver",)), None)


def kept(store: Store, hub: HubServer) -> tuple[PeopleActKept, ...]:
    """Take in what is new, and return what is kept, the newest first."""
    take_acts(store, hub.as_officer("shen"), DISTRICT, now())
    with store.reading() as connection:
        return people_acts(connection)


def rewrite(hub: HubServer, *statements: str) -> None:
    """Change what the hub's file says, as somebody with a tool for databases would."""
    file = open_hub_file(hub.folder)
    with file.writing():
        for trigger in ("people_act_stays", "people_act_is_fixed"):
            file.run(f"DROP TRIGGER IF EXISTS {trigger}")
        for statement in statements:
            file.run(statement)
    file.close()


def test_each_act_comes_once_and_follows_the_one_before(store: Store, hub: HubServer) -> None:
    assert [act.subject for act in kept(store, hub)] == ["new_c", "new_b", "new_a"]
    add(hub.as_officer("wang"), "d")
    found = kept(store, hub)
    assert [act.subject for act in found] == ["new_d", "new_c", "new_b", "new_a"]
    assert all(act.is_chained for act in found)
    assert kept(store, hub) == found


def test_an_act_of_another_district_is_a_link_without_words(store: Store, hub: HubServer) -> None:
    file = open_hub_file(hub.folder)
    with file.writing():
        file.run(
            "INSERT INTO people_act VALUES (4, 'TH', '2026-01-01', 'x', 'codes_asked', '', '')"
        )
    file.close()
    assert kept(store, hub)[0].subject == "new_c"
    add(hub.as_officer("wang"), "d")
    newest = kept(store, hub)[0]
    assert (newest.n, newest.subject, newest.is_chained) == (5, "new_d", True)


@pytest.mark.parametrize(
    "statements",
    [
        pytest.param(("UPDATE people_act SET by_officer = 'li' WHERE n = 1",), id="an act changed"),
        pytest.param(("DELETE FROM people_act WHERE n = 3",), id="the end taken away"),
        pytest.param(("DELETE FROM people_act",), id="all taken away"),
        pytest.param(
            ("DELETE FROM people_act WHERE n = 2", "UPDATE people_act SET n = 2 WHERE n = 3"),
            id="one taken out",
        ),
    ],
)
def test_what_an_auditor_has_seen_is_not_changed_without_being_told(
    store: Store, hub: HubServer, statements: tuple[str, ...]
) -> None:
    before = kept(store, hub)
    rewrite(hub, *statements)
    found = kept(store, hub)
    assert found[-3:] == before
    assert [act.is_chained for act in found[:-3]] == [False]
    add(hub.as_officer("wang"), "d")
    newest = kept(store, hub)[0]
    assert (newest.subject, newest.is_chained) == ("new_d", True)
    assert kept(store, hub)[-3:] == before


@dataclass
class Giving:
    """A shared store that gives whatever it likes as acts."""

    links: tuple[ActLink, ...]

    def people_acts(self, _scope: str, after: int) -> tuple[ActLink, ...]:
        return tuple(link for link in self.links if link.n > after or after)


@pytest.mark.parametrize(
    "links",
    [
        pytest.param((ActLink(2**63, "", "a" * 64),), id="a place no store counts to"),
        pytest.param((ActLink(2, "", "a" * 64), ActLink(2, "", "b" * 64)), id="a place twice"),
        pytest.param((ActLink(1, "", "a" * 64),), id="the same for ever"),
        pytest.param((ActLink(1, "x" * (LONGEST_LINE + 1), "a" * 64),), id="a line without end"),
        pytest.param((ActLink(1, "", "a" * 65),), id="no hash"),
        pytest.param((ActLink(1, "\ud800", "a" * 64),), id="no text"),
        pytest.param(
            tuple(ActLink(n, "", "a" * 64) for n in range(1, MOST_LINKS + 2)), id="more than a page"
        ),
    ],
)
def test_what_can_be_no_act_is_not_kept(store: Store, links: tuple[ActLink, ...]) -> None:
    with pytest.raises(ChainBroken):
        take_acts(store, cast("SharedStore", Giving(links)), DISTRICT, now())
    with store.reading() as connection:
        assert people_acts(connection) == ()
        assert last_link(connection).n <= 1


@dataclass
class Keeping:
    """A shared store that tells an auditor nothing."""

    why: Callable[[], Exception]

    def people_acts(self, _scope: str, _after: int) -> tuple[ActLink, ...]:
        raise self.why()


@pytest.mark.parametrize(
    ("why", "noted"),
    [
        pytest.param(partial(ServerTooOld, needed=19, known=18), "18", id="an older server"),
        pytest.param(DutyWanted, DUTY, id="one that knows of no audit"),
    ],
)
def test_why_nothing_comes_is_kept_until_something_does(
    store: Store, hub: HubServer, why: Callable[[], Exception], noted: str
) -> None:
    took = []
    for shared in (cast("SharedStore", Keeping(why)), hub.as_officer("shen")):
        take_told(store, shared, DISTRICT, now())
        with store.reading() as connection:
            took.append((untold(connection), len(people_acts(connection)) > 0))

    assert took == [(noted, False), ("", True)]


def test_only_the_days_wanted_are_read_and_every_break(store: Store, hub: HubServer) -> None:
    found = kept(store, hub)
    on = found[0].at.date()
    with store.reading() as connection:
        assert people_acts(connection, on, on) == found
        assert people_acts(connection, on + timedelta(days=3)) == ()
    rewrite(hub, "DELETE FROM people_act")
    (broken, *_) = kept(store, hub)
    with store.reading() as connection:
        assert people_acts(connection, on + timedelta(days=3)) == (broken,)


def test_what_is_kept_of_it_is_never_changed(store: Store, hub: HubServer) -> None:
    kept(store, hub)
    for statement in ("UPDATE people_act SET n = 9", "DELETE FROM people_act"):
        with pytest.raises(Exception, match="an act on people is never"), store.writing() as there:
            there.exec_driver_sql(statement)
