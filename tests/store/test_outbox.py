"""What waits for the shared store lies in a second file too, and nothing else does."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, update

from desktop.rules.findings import finding
from desktop.store import tables
from desktop.store.connect import Store
from desktop.store.health import strays_of
from desktop.store.outbox import FILE_NAME, Outbox, OutboxLine, entry_line, note_gone
from desktop.store.pending import outbox_lines
from desktop.store.personal import erase, keep_key
from desktop.store.rewinding import lifted
from desktop.store.sealing import SealKey
from desktop.store.shared import SharedPlace, put_shared_place
from tests.store.desks import SCOPE, Desk

KEY = SealKey("store", b"k" * 32)


@pytest.fixture
def shared(desk: Desk) -> Desk:
    with desk.store.writing() as connection:
        put_shared_place(connection, SharedPlace("hub", "/nowhere", SCOPE))
    return desk


def names(store: Store) -> list[str]:
    return [line.name for line in store.outbox.lines()]


def test_a_waiting_entry_lies_in_the_outbox_with_text_and_signature(shared: Desk) -> None:
    entries = [shared.note(f"第{n}条") for n in range(3)]

    with shared.store.reading() as connection:
        waiting = outbox_lines(connection)
    lines = {line.name: line for line in shared.store.outbox.lines()}
    assert lines == waiting
    assert [e.id for e in entries] == list(lines)


def test_an_office_of_its_own_has_no_outbox(desk: Desk) -> None:
    desk.note("收件")
    with desk.store.writing() as connection:
        keep_key(connection, SealKey.new())

    assert not (desk.store.folder / FILE_NAME).exists()


def test_what_was_rolled_back_is_not_in_the_outbox(shared: Desk) -> None:
    shared.note("第一条")
    twice = SealKey("twice", b"k" * 32)

    def break_off() -> None:
        with shared.store.writing() as connection:
            keep_key(connection, twice)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()

    shared.note("第二条")

    assert len(names(shared.store)) == 2


def test_keys_wait_with_the_entries_until_they_are_sent_or_erased(shared: Desk) -> None:
    sent, erased = SealKey.new(), SealKey.new()
    with shared.store.writing() as connection:
        keep_key(connection, sent)
        keep_key(connection, erased)
    assert names(shared.store) == [f"key {sent.ref}", f"key {erased.ref}"]

    with shared.store.writing() as connection:
        note_gone(connection, [f"key {sent.ref}"])
    with shared.store.erasing() as connection:
        erase(connection, erased.ref, shared.now)

    assert names(shared.store) == []
    assert erased.key.hex() not in (shared.store.folder / FILE_NAME).read_text()


def test_a_torn_last_line_costs_itself_alone(shared: Desk) -> None:
    first = shared.note("第一条")
    shared.note("第二条")
    file = shared.store.outbox.file
    os.truncate(file, file.stat().st_size - 40)

    third = shared.note("第三条")

    assert names(shared.store) == [first.id, third.id]


def test_what_the_disk_would_not_take_is_written_with_the_next(shared: Desk) -> None:
    shared.store.outbox.file.mkdir()
    first = shared.note("第一条")
    shared.store.outbox.file.rmdir()

    second = shared.note("第二条")

    assert names(shared.store) == [first.id, second.id]


def test_lines_of_an_encrypted_store_are_sealed_under_its_key(tmp_path: Path) -> None:
    sealed = Outbox(tmp_path, lambda: KEY)
    sealed.append([entry_line("e1", '{"text":"秘密"}', b"s")])

    assert "秘密" not in (tmp_path / FILE_NAME).read_text()
    assert Outbox(tmp_path, lambda: None).lines() == ()
    assert Outbox(tmp_path, lambda: SealKey("store", b"x" * 32)).lines() == ()
    assert [line.text for line in sealed.lines()] == ['{"text":"秘密"}']


def test_what_another_process_appends_while_lines_go_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = Outbox(tmp_path, lambda: None), Outbox(tmp_path, lambda: None)
    here.append([entry_line("gone", "a", b""), entry_line("stays", "b", b"")])
    from desktop.store import outbox

    replace = outbox.replace_file

    def replaced(file: Path, data: bytes) -> None:
        there.append([entry_line("late", "c", b"")])
        replace(file, data)

    monkeypatch.setattr(outbox, "replace_file", replaced)

    here.let_go({"gone"})

    assert [line.name for line in here.lines()] == ["stays", "late"]


def test_at_a_start_the_outbox_is_brought_in_line(shared: Desk) -> None:
    first, second = shared.note("第一条"), shared.note("第二条")
    shared.store.outbox.let_go({first.id})
    shared.store.outbox.append([OutboxLine("key old", key="00")])

    assert strays_of(shared.store) == ()

    assert sorted(names(shared.store)) == sorted([first.id, second.id])


def test_a_waiting_entry_the_store_lost_is_told_and_stays_in_the_outbox(shared: Desk) -> None:
    shared.note("第一条")
    lost = shared.note("第二条")
    with shared.store.writing() as connection, lifted(connection):
        connection.execute(delete(tables.entry).where(tables.entry.c.id == lost.id))
        connection.execute(update(tables.writer).values(wseq=1))

    (found,) = strays_of(shared.store)

    assert found == finding("outbox_only", count=1)
    assert lost.id in names(shared.store)


def test_what_another_process_records_meanwhile_is_no_stray(
    shared: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.note("第一条")
    store, late = shared.store, SealKey("late", b"k" * 32)
    steps = {"lines": Outbox.lines, "reconcile": Outbox.reconcile}

    def recording(step: str) -> Callable[..., object]:
        def taken(box: Outbox, *given: object) -> object:
            monkeypatch.undo()
            if step == "reconcile":
                record()
            done = steps[step](box, *given)  # type: ignore[operator]
            if step == "lines":
                record()
            return done

        return taken

    def record() -> None:
        shared.note("另一窗口")
        with store.writing() as connection:
            keep_key(connection, late)

    for step in steps:
        monkeypatch.setattr(Outbox, step, recording(step))
        assert strays_of(store) == ()
        assert strays_of(store) == ()
        late = SealKey(f"late-{step}", b"k" * 32)
    with store.reading() as connection:
        assert set(names(store)) == set(outbox_lines(connection))
