"""Pages that came and are not taken apart yet: what a run that broke off left, and two windows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.store import arrived
from desktop.store.acceptance import Head
from desktop.store.arrived import Contents
from desktop.store.sync_counts import count_signatures
from desktop.sync.exchange import Desk, Report, fold_in, take_in
from desktop.sync.taking_apart import take_page
from desktop.sync.troubles import ChainBroken
from tests.sync.logs import CommonLog, keep_some, log_desk, standing
from tests.sync.pens import now


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
