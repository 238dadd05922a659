"""What the server's owner does to the record, row by row: who notices, and by what.

The threats are those of the security notes: naive edits, a re-made chain, an edited server time,
a tail cut off, an invented entry, an entry dropped before anybody saw it.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from desktop.office.witnesses import Witness, against_record
from desktop.store.acceptance import Head, chained
from desktop.store.entry import NO_HASH, canonical, hash_of
from desktop.sync.auditing import Audited, audit_shared
from desktop.sync.ports import SharedStore
from desktop.sync.postgres import open_postgres
from desktop.sync.troubles import ChainBroken, Rewound, SyncTrouble
from tests.journeys import day_cases
from tests.sync.clusters import Cluster
from tests.sync.conftest import copy_database, copy_of
from tests.sync.desks import SharedDesk, drop
from tests.sync.pens import Pen, head_of
from tests.sync.shared_offices import password_of

COLUMNS = "scope, year, sseq, id, writer, wseq, case_id, kind, body, hash, wrapper, chain, verdict"
Row = dict[str, Any]


@dataclass
class Owned:
    """A server whose owner can do anything; an auditor's view of it; what was there before."""

    shared: SharedStore
    scope: str
    admin: psycopg.Connection[Row]
    rows: list[Row]
    head: Head

    def audited(self, *places: int) -> Audited:
        return audit_shared(self.shared, self.scope, head_of(self.shared, self.scope), places)

    def put(self, rows: list[Row]) -> None:
        """Write the record as the owner likes, the scope's head with it."""
        marks = ", ".join(["%s"] * len(COLUMNS.split(",")))
        with self.admin.transaction():
            self.admin.execute("ALTER TABLE joint.event DISABLE TRIGGER ALL")
            self.admin.execute("DELETE FROM joint.event WHERE scope = %s", (self.scope,))
            for row in rows:
                self.admin.execute(
                    f"INSERT INTO joint.event ({COLUMNS}) VALUES ({marks})",  # noqa: S608
                    [row[name] for name in COLUMNS.split(", ")],
                )
            last = rows[-1]
            self.admin.execute(
                "UPDATE joint.scope_head SET sseq = %s, chain = %s WHERE scope = %s",
                (last["sseq"], last["chain"], self.scope),
            )


def again(rows: list[Row]) -> list[Row]:
    """Return the rows with every wrapper and chain made anew, so that they verify."""
    chain, made = NO_HASH, []
    for sseq, row in enumerate(rows, 1):
        taken = {**json.loads(row["wrapper"]), "sseq": sseq, "entry_hash": hash_of(row["body"])}
        wrapper = canonical(taken)
        chain = chained(chain, wrapper)
        digest = hash_of(row["body"])
        made.append({**row, "sseq": sseq, "wrapper": wrapper, "chain": chain, "hash": digest})
    return made


@pytest.fixture(scope="module")
def kept(cluster: Cluster, template: str) -> Iterator[Owned]:
    server = copy_of(cluster, template)
    pen, other = Pen("zhang", "desk-1"), Pen("li", "desk-2")
    for one in (pen, other):
        shared = server.as_officer(one.officer)
        shared.register_writer(one.seen, "x")
        one.push(shared, one.entry(text="一"), one.entry(text="二"), seen=head_of(shared).sseq)
    auditor = server.as_officer("shen")
    with closing(owner_of(cluster, server.name)) as admin:
        yield owned_by(auditor, "HP", admin)
    server.close()


def owner_of(cluster: Cluster, name: str) -> psycopg.Connection[Row]:
    return psycopg.connect(cluster.url(name), autocommit=True, row_factory=dict_row)


def owned_by(shared: SharedStore, scope: str, admin: psycopg.Connection[Row]) -> Owned:
    found = admin.execute("SELECT * FROM joint.event WHERE scope = %s ORDER BY sseq", (scope,))
    return Owned(shared, scope, admin, found.fetchall(), head_of(shared, scope))


@pytest.fixture
def owned(kept: Owned) -> Iterator[Owned]:
    yield kept
    kept.put(kept.rows)


def naive_edit(rows: list[Row]) -> list[Row]:
    rows[1] = {**rows[1], "body": rows[1]["body"].replace("二", "三")}
    return rows


def naive_delete(rows: list[Row]) -> list[Row]:
    return rows[1:]


def drop_the_last_of_an_officer(rows: list[Row]) -> list[Row]:
    return again([rows[0], *rows[2:]])


def edit_and_rechain(rows: list[Row]) -> list[Row]:
    return again(naive_edit(rows))


def drop_and_rechain(rows: list[Row]) -> list[Row]:
    return again(naive_delete(rows))


def invent(rows: list[Row]) -> list[Row]:
    said = json.loads(rows[1]["body"])
    body = canonical({**said, "wseq": 3, "prev": hash_of(rows[1]["body"]), "data": {"text": "四"}})
    return again([*rows, {**rows[1], "id": "x", "wseq": 3, "body": body}])


def server_time(rows: list[Row]) -> list[Row]:
    taken = json.loads(rows[1]["wrapper"])
    earlier = {**taken, "accepted_at": taken["accepted_at"].replace("20", "19", 1)}
    return again([rows[0], {**rows[1], "wrapper": canonical(earlier)}, *rows[2:]])


def cut_the_tail(rows: list[Row]) -> list[Row]:
    return rows[:-1]


def test_an_honest_record_is_found_right_and_agrees_with_what_was_seen(owned: Owned) -> None:
    audited = owned.audited(owned.head.sseq)

    assert (audited.what, audited.unsigned, audited.entries) == ("", [], 4)
    assert audited.seen == {4: owned.head.chain}


@pytest.mark.parametrize(
    ("attack", "what", "place"),
    [
        (naive_edit, "hash", 2),
        (naive_delete, "chain", 1),
        (drop_and_rechain, "order", 1),
    ],
)
def test_an_edit_or_a_deletion_is_found_where_it_is(
    owned: Owned, attack: Callable[[list[Row]], list[Row]], what: str, place: int
) -> None:
    owned.put(attack(list(owned.rows)))

    audited = owned.audited()

    assert (audited.what, audited.sseq) == (what, place)


@pytest.mark.parametrize(("attack", "place"), [(edit_and_rechain, 2), (invent, 5)])
def test_words_of_an_officer_that_the_owner_wrote_bear_no_signature(
    owned: Owned, attack: Callable[[list[Row]], list[Row]], place: int
) -> None:
    owned.put(attack(list(owned.rows)))

    assert owned.audited().unsigned == [place]


@pytest.mark.parametrize("attack", [server_time, cut_the_tail, drop_the_last_of_an_officer])
def test_a_time_or_an_end_that_the_owner_changes_verifies_and_a_witness_alone_tells(
    owned: Owned, attack: Callable[[list[Row]], list[Row]]
) -> None:
    owned.put(attack(list(owned.rows)))

    audited = owned.audited(4)

    assert (audited.what, audited.unsigned) == ("", [])
    assert audited.seen.get(4) != owned.head.chain


@dataclass
class Seen:
    """A desk that has seen the whole record of a server its owner rewrites."""

    desk: SharedDesk
    owned: Owned

    def trouble(self) -> SyncTrouble | None:
        return self.desk.try_sync("lianghui").trouble


@pytest.fixture(scope="module")
def seen_once(
    cluster: Cluster,
    joined: tuple[str, dict[str, SharedDesk]],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Seen]:
    copy_database(cluster, joined[0], "owned_demo")
    folder = tmp_path_factory.mktemp("seen")
    address = cluster.address("owned_demo")
    desk = joined[1]["window"].moved_to(address, folder / "desk")
    desk.sync("lianghui")
    desk.line.take(day_cases.write(folder, 2))
    desk.sync("lianghui")
    with (
        closing(open_postgres(address, "shenji", password_of("shenji"))) as shared,
        closing(owner_of(cluster, "owned_demo")) as admin,
    ):
        yield Seen(desk, owned_by(shared, shared.hello("", 0).scopes[0].scope, admin))
    drop(cluster, "owned_demo")


@pytest.fixture
def seen(seen_once: Seen) -> Iterator[Seen]:
    yield seen_once
    seen_once.owned.put(seen_once.owned.rows)


@pytest.mark.parametrize("attack", [server_time, cut_the_tail, drop_and_rechain])
def test_a_desk_that_saw_the_record_refuses_one_that_does_not_extend_it(
    seen: Seen, attack: Callable[[list[Row]], list[Row]]
) -> None:
    assert seen.trouble() is None
    seen.owned.put(attack(list(seen.owned.rows)))

    assert isinstance(seen.trouble(), Rewound | ChainBroken)


def test_a_desk_asks_the_head_itself_though_nothing_new_is_to_be_pulled(
    seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The owner may teach the server to answer every pull with nothing."""
    seen.owned.put(server_time(list(seen.owned.rows)))
    monkeypatch.setattr("desktop.sync.exchange.log_pages", lambda *_given: iter(()))

    assert isinstance(seen.trouble(), Rewound)


def test_a_desk_that_was_off_is_told_of_a_rollback_by_a_witness_alone(
    seen: Seen, joined: tuple[str, dict[str, SharedDesk]], tmp_path: Path
) -> None:
    head, scope = seen.owned.head, seen.owned.scope
    seen.owned.put(cut_the_tail(list(seen.owned.rows)))
    off = joined[1]["planning"].moved_to(seen.desk.address, tmp_path / "off")

    assert off.try_sync("chenjiayi").trouble is None
    with closing(off.office()) as office, office.store.reading() as connection:
        witness = Witness("slip", scope, head.sseq, head.chain)
        told = [found.rule for found in against_record(connection, scope, [witness])]
    assert told == ["witness_ahead"]
    assert isinstance(seen.trouble(), Rewound)
