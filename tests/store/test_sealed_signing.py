"""At an encrypted store each signs with an own key, and nobody with another's."""

from pathlib import Path

import pytest
from sqlalchemy import select, update

from desktop.clock import SetClock
from desktop.store import tables
from desktop.store.connect import open_store
from desktop.store.errors import OfficerLocked
from desktop.store.key_slots import lock, lock_officer, seal_store, unlock
from desktop.store.pending import waiting_of
from desktop.store.shared import SharedPlace, put_shared_place
from desktop.store.verifying import verify
from desktop.store.writers import own_writers, retired_devices, writer_of
from tests.store.desks import MORNING, Desk
from tests.store.sealed import OTHER, PASSWORD, cheap, plain_store, slot_for_li


@pytest.fixture
def folder(planted_desk: Path) -> Path:
    """Return an encrypted store, unlocked by zhang."""
    return planted_desk


def test_a_colleague_s_password_opens_the_store_and_signs_nothing_as_others(folder: Path) -> None:
    slot_for_li(folder)
    lock(folder)
    unlock(folder, "li", OTHER, MORNING)
    with open_store(folder) as store:
        desk = Desk(store, SetClock(MORNING))
        desk.note("李四所记", "li")
        with pytest.raises(OfficerLocked):
            desk.note("冒张三之名")
        with store.reading() as connection:
            own = {writer.officer: writer for writer in own_writers(connection)}
            kept = connection.execute(select(tables.writer.c.private_key)).scalars().all()
        assert own["zhang"].private_key == b""
        with pytest.raises(OfficerLocked):
            _ = own["zhang"].key
        assert all(len(key) > 32 for key in kept)


def test_keys_from_before_are_sealed_as_their_officer_gets_a_slot(folder: Path) -> None:
    with open_store(folder) as store, store.writing() as connection:
        writer = writer_of(connection, "zhang", MORNING)
    lock_officer(folder, "zhang")
    unlock(folder, "zhang", PASSWORD, MORNING)
    with open_store(folder) as store, store.writing() as connection:
        assert writer_of(connection, "zhang", MORNING) == writer


def test_a_key_that_lay_plain_as_the_store_was_encrypted_signs_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cheap(monkeypatch)
    folder = plain_store(tmp_path / "office")
    with open_store(folder) as store:
        with store.writing() as connection:
            put_shared_place(connection, SharedPlace("hub", "/hub", "HP"))
        first = Desk(store, SetClock(MORNING)).note("明文时", "li")
        mine = Desk(store, SetClock(MORNING)).note("明文时")
        with store.reading() as connection:
            plain = {w.id: w.private_key for w in own_writers(connection)}
    seal_store(folder, "zhang", PASSWORD, MORNING, lambda _done, _of: None)
    with open_store(folder) as store, store.reading() as connection:
        kept = connection.execute(select(tables.writer.c.private_key)).scalars().all()
        assert not any(key in row for row in kept for key in plain.values())
    _lay_plain(folder, first.writer, plain[first.writer])
    slot_for_li(folder)
    unlock(folder, "li", OTHER, MORNING)
    with open_store(folder) as store:
        desk = Desk(store, SetClock(MORNING))
        second = desk.note("加密之后", "li")
        assert second.writer != first.writer
        assert desk.note("加密之后").writer != second.writer
        with store.reading() as connection:
            own = {w.id: w.private_key for w in own_writers(connection)}
            assert own[first.writer] == b""
            assert own[mine.writer] == plain[mine.writer]
            assert [w.id for w in waiting_of(connection, first.writer)] == [first.id]
            assert verify(connection).fault is None
    lock(folder)


def _lay_plain(folder: Path, writer: str, key: bytes) -> None:
    """Leave a key as an older program did."""
    with open_store(folder) as store, store.writing() as connection:
        row = update(tables.writer).where(tables.writer.c.id == writer)
        connection.execute(row.values(private_key=key))


def test_a_lost_password_goes_on_as_a_new_writer_beside_the_old_row(folder: Path) -> None:
    slot_for_li(folder)
    unlock(folder, "li", OTHER, MORNING)
    with open_store(folder) as store:
        desk = Desk(store, SetClock(MORNING))
        first = desk.note("遗失之前", "li")
        slot_for_li(folder)
        with pytest.raises(OfficerLocked):
            desk.note("未登录", "li")
        unlock(folder, "li", OTHER, MORNING)
        second = desk.note("遗失之后", "li")
        third = desk.note("再记", "zhang")
        assert second.writer not in {first.writer, third.writer}
        assert second.wseq == third.wseq == 1
        with store.reading() as connection:
            assert verify(connection).fault is None
            assert retired_devices(connection) == ()


def test_in_a_shared_office_a_lost_key_makes_the_desk_a_new_device(folder: Path) -> None:
    slot_for_li(folder)
    unlock(folder, "li", OTHER, MORNING)
    with open_store(folder) as store:
        with store.writing() as connection:
            put_shared_place(connection, SharedPlace("hub", "/hub", "HP"))
        desk = Desk(store, SetClock(MORNING))
        first = desk.note("遗失之前", "li")
        slot_for_li(folder)
        unlock(folder, "li", OTHER, MORNING)
        second = desk.note("遗失之后", "li")
        with store.reading() as connection:
            own = {writer.id: writer.device for writer in own_writers(connection)}
            assert [old.device for old in retired_devices(connection)] == [own[first.writer]]
            assert own[second.writer] != own[first.writer]
