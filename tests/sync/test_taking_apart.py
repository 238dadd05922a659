"""Pages that came and are not taken apart yet: what a run that broke off left, and two windows."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from sqlalchemy import func, select

from desktop.store import arrived, tables
from desktop.store.acceptance import Head
from desktop.store.arrived import Contents
from desktop.store.entry import SignedEntry, hash_of
from desktop.store.errors import StoreBusy
from desktop.store.forgetting import forget
from desktop.store.hub import head_of
from desktop.store.links import writers_in
from desktop.store.rewinding import go_back
from desktop.store.sync_counts import count_signatures
from desktop.sync import bundle_file, carrying
from desktop.sync import exchange as exchanging
from desktop.sync.ahead import LinkedPage, log_pages
from desktop.sync.carrying import export_log, import_log
from desktop.sync.exchange import Desk, Report, exchange, fold_in, keep_page, pull_scope, take_in
from desktop.sync.healing import heal, look_beyond
from desktop.sync.hub_file import open_hub_file, put_officer
from desktop.sync.ports import Beside, Page
from desktop.sync.taking_apart import take_page
from desktop.sync.troubles import ChainBroken, Rewound, Unreachable
from tests.sync.hubs import HubServer
from tests.sync.logs import CommonLog, keep_some, log_desk, standing
from tests.sync.pens import Pen, now
from tests.sync.shared_offices import DISTRICT, ELSEWHERE, OFFICERS


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = log_desk(tmp_path / "desk")
    yield made
    made.store.close()


def log_of(*texts: str) -> CommonLog:
    log = CommonLog()
    for text in texts:
        log.take(log.pen("zhang").entry(text=text))
    return log


def head_here(desk: Desk) -> Head:
    with desk.store.reading() as connection:
        return arrived.arrived_head(connection, "HP")


def unread(desk: Desk) -> int:
    with desk.store.reading() as connection:
        return count_signatures(connection)[1]


def test_what_came_is_here_and_told_as_unread_until_it_is_taken_apart(desk: Desk) -> None:
    log = log_of("一", "二", "三")
    keep_some(desk, log, log.taken[:2])
    keep_some(desk, log, log.taken[2:])
    assert (head_here(desk), unread(desk), standing(desk)) == (log.head, 3, {})

    report = Report()
    take_in(desk, report)

    assert (head_here(desk), unread(desk), report.pulled) == (log.head, 0, 3)
    assert len(standing(desk)) == 3


def test_a_page_comes_back_as_it_was_kept() -> None:
    contents = Contents(
        (('{"a":"中\\n"}', "w𠮷", "0" * 64), ("", "", "")),
        [("ref", b"\0\xff")],
        [("ref", "digest", b"")],
        ["gone"],
    )
    assert arrived.unpacked(arrived._packed(contents)) == contents


def test_a_page_two_windows_take_apart_is_kept_once(desk: Desk) -> None:
    log = log_of("一")
    keep_some(desk, log, log.taken)
    with desk.store.reading() as connection:
        page = arrived.next_page(connection)
    assert page is not None
    keys = {pen.seen.id: pen.seen.public_key for pen in log.pens.values()}

    taken = [take_page(desk.store, page, keys, now()).entries for _ in range(2)]

    assert taken == [1, 0]
    assert len(standing(desk)) == 1


def test_a_page_that_goes_on_from_another_place_is_forgotten(desk: Desk) -> None:
    log = log_of("一")
    keep_some(desk, log, log.taken)
    with desk.store.writing() as connection:
        connection.exec_driver_sql("INSERT INTO scope_head VALUES ('HP', 1, ?)", ("f" * 64,))

    fold_in(desk, Report())

    assert (standing(desk), head_here(desk)) == ({}, Head(1, "f" * 64))


def test_what_does_not_fit_is_forgotten_and_can_come_anew(desk: Desk) -> None:
    log, broken = log_of("一"), CommonLog()
    broken.pens = log.pens
    pen = log.pen("zhang")
    pen.wseq += 1
    broken.take(pen.entry(text="二"))
    keep_some(desk, broken, broken.taken)
    with pytest.raises(ChainBroken):
        take_in(desk, Report())
    assert head_here(desk) == Head()

    keep_some(desk, log, log.taken)
    take_in(desk, Report())

    assert list(standing(desk).values()) == [(1, None)]


def broken_log(scope: str = "HP") -> CommonLog:
    """Return a log that leaves out its writer's first entry."""
    log = CommonLog(scope)
    pen = log.pen("li")
    pen.wseq += 1
    log.take(pen.entry(text="缺"))
    return log


def count(desk: Desk, table: str) -> int:
    with desk.store.reading() as connection:
        rows = select(func.count()).select_from(tables.metadata.tables[table])
        return int(connection.scalar(rows) or 0)


def keep_beside(desk: Desk, log: CommonLog, at: int, beside: Beside) -> None:
    """Let the desk keep one entry of the log with what lies beside it."""
    wrote = frozenset(pen.id for pen in log.pens.values())
    page = Page(tuple(log.taken[at : at + 1]), beside)
    assert keep_page(desk, log.scope, LinkedPage(head_here(desk), page, wrote, log.writers))


def test_a_page_of_one_scope_that_does_not_fit_holds_up_no_other(desk: Desk) -> None:
    broken, log = broken_log("AA"), log_of("一")
    keep_some(desk, broken, broken.taken)
    keep_some(desk, log, log.taken)

    with pytest.raises(ChainBroken) as told:
        fold_in(desk, Report())

    assert told.value.facts["scope"] == "AA"
    assert list(standing(desk).values()) == [(1, None)]
    assert (count(desk, "arrived"), count(desk, "refold")) == (0, 0)


def test_an_entry_under_the_name_of_another_is_never_kept(desk: Desk) -> None:
    log = log_of("一")
    keep_some(desk, log, log.taken)
    take_in(desk, Report())
    (known,) = standing(desk)
    pen = log.pen("li")
    log.take(SignedEntry.sign(pen.draft("locked", "malformed", {}, id=known), pen.key))

    for _ in range(2):
        keep_some(desk, log, log.taken[1:])
        with pytest.raises(ChainBroken):
            take_in(desk, Report())

    assert (list(standing(desk)), count(desk, "arrived")) == ([known], 0)


@pytest.mark.parametrize("page", [b"", b"\0", b"\2\0\0\0{}", b"\2\0\0\0\xff}"])
def test_a_page_the_disk_has_spoilt_is_forgotten(desk: Desk, page: bytes) -> None:
    log = log_of("一")
    keep_some(desk, log, log.taken)
    with desk.store.writing() as connection:
        connection.exec_driver_sql("UPDATE arrived SET page = ?", (page,))

    with pytest.raises(ChainBroken):
        take_in(desk, Report())

    assert (head_here(desk), unread(desk)) == (Head(), 0)


def test_whoever_writes_after_the_end_of_a_text_is_not_its_writer() -> None:
    log = CommonLog()
    first, second = log.pen("zhang").entry(text="一"), log.pen("li").entry(text="二")
    named = second.text[:-1] + ',"z":{"writer":"known","wseq":1}}'
    log.take(first)
    log.take(SignedEntry(second.entry, named, hash_of(named), b""))

    assert writers_in("HP", Head(), log.taken) == {log.pens["zhang"].id, ""}


def test_what_came_from_a_server_before_it_was_restored_is_not_taken_in_after(desk: Desk) -> None:
    log = log_of("一")
    keep_some(desk, log, log.taken)

    go_back(desk.store, "HP", Head(), "new", now())
    take_in(desk, Report())

    assert (standing(desk), head_here(desk)) == ({}, Head())


def test_a_page_taken_apart_while_another_window_heals_leaves_what_came_since(desk: Desk) -> None:
    before, since = log_of("一"), CommonLog()
    since.take(since.pen("li").entry(text="二"))
    keep_some(desk, before, before.taken)
    with desk.store.reading() as connection:
        page = arrived.next_page(connection)
    assert page is not None
    go_back(desk.store, "HP", Head(), "new", now())
    desk = replace(desk, epoch="new")
    keep_some(desk, since, since.taken)
    keys = {pen.seen.id: pen.seen.public_key for pen in before.pens.values()}

    assert take_page(desk.store, page, keys, now()).entries == 0

    take_in(desk, Report())
    assert (head_here(desk), len(standing(desk))) == (since.head, 1)


def test_a_page_on_its_way_while_another_window_heals_is_not_kept(
    desk: Desk, tmp_path: Path
) -> None:
    hub, pen = HubServer(tmp_path / "hub"), Pen("zhang", "desk-1")
    shared = hub.as_officer("zhang")
    shared.register_writer(pen.seen, "x")
    stays = pen.entry(text="一")
    pen.push(shared, stays)
    exchange(desk, hub.as_officer("zhang"), Report())
    shutil.copytree(hub.folder, tmp_path / "copy")
    pen.push(shared, pen.entry(text="二"), seen=1)
    restored = HubServer.at(tmp_path / "copy")
    restored.new_life()
    healed = restored.as_officer("zhang")

    def meanwhile(*given: Any) -> Iterator[Page]:
        for page in list(log_pages(*given)):
            heal(desk, healed, Report())
            yield page

    with patch.object(exchanging, "log_pages", meanwhile), pytest.raises(Rewound):
        exchange(desk, shared, Report())
    hub.close()
    exchange(desk, healed, Report())

    assert list(standing(desk)) == [stays.entry.id]
    restored.close()


def test_a_desk_that_broke_off_before_a_restore_is_healed(desk: Desk, tmp_path: Path) -> None:
    hub, pen = HubServer(tmp_path / "hub"), Pen("zhang", "desk-1")
    shared = hub.as_officer("zhang")
    shared.register_writer(pen.seen, "x")
    pen.push(shared, pen.entry(text="一"))
    shutil.copytree(hub.folder, tmp_path / "copy")
    gone = pen.entry(text="二")
    pen.push(shared, gone, seen=1)
    pull_scope(desk, shared, "HP", Report())
    hub.close()
    restored = HubServer.at(tmp_path / "copy")
    restored.new_life()
    shared = restored.as_officer("zhang")

    heal(desk, shared, Report())
    exchange(desk, shared, Report())

    with desk.store.reading() as connection:
        assert head_of(connection, "HP").sseq == 1
        aside = connection.exec_driver_sql("SELECT id FROM entry_set_aside").scalars().all()
    assert aside == [gone.entry.id]
    restored.close()


@pytest.fixture
def restored(desk: Desk, tmp_path: Path) -> Iterator[tuple[HubServer, str]]:
    """A hub brought back from a copy, and the one entry of another district that it kept.

    The desk has a second one, as zhang, who works in both districts, had fetched it.
    """
    hub, pen = HubServer(tmp_path / "hub"), Pen("sun", "desk-2", scope=ELSEWHERE)
    with closing(open_hub_file(hub.folder)) as file:
        put_officer(file, OFFICERS[1], [DISTRICT, ELSEWHERE])
    theirs = hub.as_officer("sun")
    theirs.register_writer(pen.seen, "x")
    stays, gone = pen.entry(text="一"), pen.entry(text="二")
    pen.push(theirs, stays)
    shutil.copytree(hub.folder, tmp_path / "copy")
    pen.push(theirs, gone, seen=1)
    exchange(desk, hub.as_officer("zhang"), Report())
    assert set(standing(desk)) == {stays.entry.id, gone.entry.id}
    hub.close()
    made = HubServer.at(tmp_path / "copy")
    made.new_life()
    yield made, stays.entry.id
    made.close()


def test_a_desk_of_two_districts_is_healed_in_both(
    desk: Desk, restored: tuple[HubServer, str]
) -> None:
    shared = restored[0].as_officer("zhang")

    heal(desk, shared, Report())
    exchange(desk, shared, Report())

    assert set(standing(desk)) == {restored[1]}


@pytest.mark.parametrize(("first", "left"), [("li", ELSEWHERE), ("sun", DISTRICT)])
def test_a_district_the_first_officer_may_not_read_is_healed_by_one_who_may(
    desk: Desk, restored: tuple[HubServer, str], first: str, left: str
) -> None:
    hub, stays = restored
    one, both = hub.as_officer(first), hub.as_officer("zhang")
    assert look_beyond(desk.store, one).closed == (left,)
    heal(desk, one, Report())
    with pytest.raises(Rewound):
        heal(desk, one, Report())
    desk = replace(desk, epoch=one.hello("", 0).epoch)
    assert look_beyond(desk.store, one).closed == (left,)

    heal(desk, both, Report())
    exchange(desk, both, Report())

    assert set(standing(desk)) == {stays}
    assert not look_beyond(desk.store, both).is_confirmed


def test_what_came_before_the_line_was_cut_is_folded(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub, pen = HubServer(tmp_path / "hub"), Pen("zhang", "desk-1")
    shared = hub.as_officer("zhang")
    shared.register_writer(pen.seen, "x")
    pen.push(shared, pen.entry(text="一"), pen.entry(text="二"))
    pull = shared.pull

    def cut(scope: str, after: Head, limit: int) -> Any:
        if after.sseq:
            raise Unreachable
        return pull(scope, after, limit)

    monkeypatch.setattr(exchanging, "PAGE", 1)
    monkeypatch.setattr(shared, "pull", cut)
    with pytest.raises(Unreachable):
        exchange(desk, shared, Report())

    assert (len(standing(desk)), count(desk, "refold")) == (1, 0)
    hub.close()


@pytest.mark.parametrize("is_told_later", [False, True])
def test_the_key_of_somebody_erased_by_law_lies_in_no_page(
    desk: Desk, *, is_told_later: bool
) -> None:
    log, ref, key = log_of("一", "二"), "person-1", b"K" * 32
    keep_beside(desk, log, 0, Beside(((ref, key),), ()))
    if is_told_later:
        keep_beside(desk, log, 1, Beside((), (), (ref,)))
        take_in(desk, Report())
    else:
        with desk.store.erasing() as connection:
            forget(connection, "case-1", ref, now())

    written = b"".join(f.read_bytes() for f in desk.store.folder.iterdir() if f.is_file())
    assert key not in written
    assert key.hex().encode() not in written
    take_in(desk, Report())
    assert count(desk, "person_key") == 0


def carried(log: CommonLog, folder: Path) -> Path:
    """Return a file of the log, written by another desk."""
    other = log_desk(folder / "other")
    keep_some(other, log, log.taken)
    take_in(other, Report())
    export_log(other.store, folder / "log", "passphrase")
    other.store.close()
    return folder / "log"


def test_a_log_carried_while_another_window_pulls_is_whole(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle_file, "_COST", 2)
    log, broken = log_of("一", "二"), broken_log()
    file = carried(log, tmp_path)
    windows = iter([lambda: keep_some(desk, log, log.taken[:1])])
    keep = carrying.keep_page

    def meanwhile(*given: Any) -> bool:
        for window in windows:
            window()
        return keep(*given)

    monkeypatch.setattr(carrying, "keep_page", meanwhile)
    keep_some(desk, broken, broken.taken)
    import_log(desk, file, "passphrase", Report())

    assert (head_here(desk), len(standing(desk))) == (log.head, 2)


def test_a_log_another_window_always_gets_before_is_given_up(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundle_file, "_COST", 2)
    file = carried(log_of("一"), tmp_path)
    monkeypatch.setattr(carrying, "keep_page", lambda *_given: False)

    with pytest.raises(StoreBusy):
        import_log(desk, file, "passphrase", Report())

    assert standing(desk) == {}
