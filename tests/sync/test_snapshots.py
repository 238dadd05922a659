"""A new desk begins with the snapshot of either kind of shared store, if that is the log's own."""

import gzip
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop.store.acceptance import Head
from desktop.sync.exchange import Report, fold_in, pull_scope
from desktop.sync.hub_file import make_hub, open_hub_file
from desktop.sync.ports import SharedStore, Snapshot
from desktop.sync.snapshot_making import make_hub_snapshot, make_server_snapshot
from tests.sync.conftest import copy_of
from tests.sync.hubs import HubServer
from tests.sync.logs import log_desk, standing
from tests.sync.pens import Pen, head_of
from tests.sync.shared_offices import Founded, Server

ENTRIES = 25


@dataclass
class Filled:
    """A shared store with a log, packed but for its last entries."""

    shared: SharedStore
    pack: Callable[[], Head]


@pytest.fixture(scope="module", params=["postgres", "hub"])
def filled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Filled]:
    folder = tmp_path_factory.mktemp("hub")
    server: Founded
    if request.param == "postgres":
        cluster, template = (request.getfixturevalue(n) for n in ("cluster", "template"))
        server = made = copy_of(cluster, template)
    else:
        server = made = HubServer(folder)
    yield fill(server, folder)
    made.close()


def fill(server: Founded, folder: Path) -> Filled:
    pen = Pen("zhang", "desk-1")
    shared = server.as_officer("zhang")
    shared.register_writer(pen.seen, "窗口一号机")
    pen.push(shared, *(pen.entry(text="核对") for _ in range(ENTRIES)))
    filled = Filled(shared, lambda: pack(server, folder))
    filled.pack()
    pen.push(shared, *(pen.entry(text="其后") for _ in range(2)), seen=ENTRIES)
    return filled


def pack(server: Founded, folder: Path) -> Head:
    if isinstance(server, Server):
        with server.admin() as admin:
            return make_server_snapshot(admin, "HP")
    hub = open_hub_file(folder)
    head = make_hub_snapshot(hub, "HP")
    hub.close()
    return head


def lines_of(shared: SharedStore) -> list[bytes]:
    snapshot = shared.snapshot("HP")
    assert snapshot is not None
    return gzip.decompress(b"".join(snapshot.parts)).splitlines(keepends=True)


def taken_in(folder: Path, shared: SharedStore) -> tuple[Report, list[str]]:
    """Return what a new desk's first exchange does, and the entries it has then."""
    desk, report = log_desk(folder), Report()
    pull_scope(desk, shared, "HP", report)
    fold_in(desk, report)
    kept = standing(desk)
    desk.store.close()
    assert all(is_signed for is_signed, _ in kept.values())
    return report, list(kept)


class Tampered:
    """A shared store whose snapshot somebody has changed; all else goes through."""

    def __init__(self, shared: SharedStore, content: bytes, head: Head) -> None:
        self._shared, self._content, self._head = shared, content, head

    def __getattr__(self, name: str) -> object:
        return getattr(self._shared, name)

    def snapshot(self, _scope: str) -> Snapshot:
        return Snapshot(self._head, iter([self._content]))


def test_a_desk_has_the_same_from_the_snapshot_as_from_the_log(
    filled: Filled, tmp_path: Path
) -> None:
    asked: list[Head] = []

    class Watched(Tampered):
        def pull(self, scope: str, after: Head, limit: int) -> object:
            asked.append(after)
            return filled.shared.pull(scope, after, limit)

    snapshot = filled.shared.snapshot("HP")
    assert snapshot is not None
    watched = Watched(filled.shared, b"".join(snapshot.parts), snapshot.head)
    report, kept = taken_in(tmp_path / "a", watched)  # type: ignore[arg-type]

    assert snapshot.head.sseq in (ENTRIES, ENTRIES + 2)
    assert report.trouble is None
    assert report.pulled == len(kept) == ENTRIES + 2
    assert {head.sseq for head in asked} == {snapshot.head.sseq}


def halved(content: bytes) -> bytes:
    return content[: len(content) // 2]


def flipped(content: bytes) -> bytes:
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 0xFF]) + content[middle + 1 :]


def reworded(content: bytes) -> bytes:
    return gzip.compress(gzip.decompress(content).replace("核对".encode(), "不核".encode(), 1))


def shortened(content: bytes) -> bytes:
    return gzip.compress(b"".join(gzip.decompress(content).splitlines(keepends=True)[:-1]))


def misshapen(_content: bytes) -> bytes:
    return gzip.compress(b'{"text": 1}\n[1, 2]\n')


def emptied(_content: bytes) -> bytes:
    return b""


TAMPERED = [halved, flipped, reworded, shortened, misshapen, emptied]


@pytest.mark.parametrize("change", TAMPERED, ids=lambda c: c.__name__)
def test_a_snapshot_that_is_not_the_log_is_left_and_the_log_is_pulled(
    filled: Filled, tmp_path: Path, change: Callable[[bytes], bytes]
) -> None:
    snapshot = filled.shared.snapshot("HP")
    assert snapshot is not None
    content = change(b"".join(snapshot.parts))
    tampered = Tampered(filled.shared, content, snapshot.head)
    report, kept = taken_in(tmp_path / "a", tampered)  # type: ignore[arg-type]

    assert report.trouble is not None
    assert report.trouble.code == "sync_snapshot_unfit"
    assert report.pulled == len(kept) == ENTRIES + 2


def test_a_whole_log_of_another_life_is_no_snapshot_of_this_one(
    filled: Filled, tmp_path: Path
) -> None:
    """Whole in itself, and yet not what the shared store's own log says."""
    lines = lines_of(filled.shared)[:5]
    head = filled.shared.pull("HP", Head(), 5).taken[-1]
    forged = Tampered(
        filled.shared, gzip.compress(b"".join(lines)), replace(Head(), sseq=5, chain="f" * 64)
    )
    assert head.chain != "f" * 64
    report, kept = taken_in(tmp_path / "a", forged)  # type: ignore[arg-type]
    assert report.trouble is not None
    assert len(kept) == ENTRIES + 2


def test_a_snapshot_made_again_replaces_the_one_before(filled: Filled) -> None:
    assert filled.pack() == head_of(filled.shared)
    snapshot = filled.shared.snapshot("HP")
    assert snapshot is not None
    assert snapshot.head.sseq == len(lines_of(filled.shared)) == ENTRIES + 2


def test_a_hub_of_an_older_program_gets_what_it_lacks(tmp_path: Path) -> None:
    hub = make_hub(tmp_path)
    with hub.writing():
        hub.run("DROP TABLE snapshot_part")
        hub.run("DROP TABLE snapshot")
        hub.run("ALTER TABLE device DROP COLUMN renewed_from")
        hub.run("ALTER TABLE number_lease DROP COLUMN officer")
        hub.run("DROP TABLE number_room")
        hub.run("DROP TABLE people_act")
        for column in ("enrolled_at", "forked_at", "revoked_by", "why"):
            hub.run(f"ALTER TABLE device DROP COLUMN {column}")
        hub.run("PRAGMA user_version = 1")
    hub.close()

    again = open_hub_file(tmp_path)

    assert again.rows("SELECT * FROM snapshot") == []
    again.close()
