"""An encrypted store: nothing of it can be read, and it works as before."""

import os
from io import BytesIO
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.clock import SetClock
from desktop.store.attachments import Attachments
from desktop.store.backup import backup, check, restore
from desktop.store.connect import FILE_NAME, PAGE_SIZE, open_store
from desktop.store.errors import AttachmentDamaged, BackupDamaged, StoreLocked, StoreMissing
from desktop.store.key_file import KEY_FILE, read_key_file
from desktop.store.key_slots import is_sealed, lock, make_sealed, unlock
from desktop.store.salvaging import OFFICE, salvage_out
from desktop.store.scratch import Scratch
from desktop.store.sealing import FRAME, SealKey, content_size, sealed_size
from desktop.store.shared import SharedPlace, put_shared_place
from desktop.store.verifying import faults_of
from desktop.store.writers import device_id
from tests.store.desks import MORNING, Desk
from tests.store.sealed import PASSWORD, PLANTED, cheap, entries, planted_in, troubles


@pytest.fixture
def folder(planted_desk: Path) -> Path:
    """Return an encrypted store, unlocked by zhang."""
    return planted_desk


def test_an_empty_store_is_encrypted_from_its_first_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cheap(monkeypatch)
    folder = tmp_path / "office"
    make_sealed(folder, "zhang", PASSWORD, MORNING)
    lock(folder)
    with pytest.raises(StoreLocked):
        open_store(folder)
    unlock(folder, "zhang", PASSWORD, MORNING)
    with open_store(folder) as store:
        with store.writing() as connection:
            assert device_id(connection, MORNING) == read_key_file(folder).device
            put_shared_place(connection, SharedPlace("hub", PLANTED[0], "demo"))
        store.attachments.put(BytesIO(PLANTED[0].encode()))
        lying = [file.read_bytes() for file in folder.rglob("*") if file.is_file()]
    lock(folder)

    assert is_sealed(folder)
    assert len(lying) > 3
    assert not any(b"SQLite format 3" in f or PLANTED[0].encode() in f for f in lying)


def test_what_lies_in_a_scratch_file_can_not_be_read_there(tmp_path: Path) -> None:
    with (tmp_path / "scratch").open("wb+") as file:
        held = Scratch(file)
        for text in PLANTED:
            held.write(text.encode())
        file.flush()
        lying = (tmp_path / "scratch").read_bytes()
        held.seek(0)
        once = held.read(7) + held.read()
        held.seek(0)

        assert once == held.read() == "".join(PLANTED).encode()
    assert len(lying) == len(once)
    assert not any(text.encode() in lying for text in PLANTED)


def test_the_plain_store_shows_what_is_planted(plain: Path) -> None:
    assert len(planted_in(plain)) >= 5


def test_an_encrypted_store_shows_nothing_in_any_file_while_in_use(folder: Path) -> None:
    with open_store(folder) as store:
        Desk(store, SetClock(MORNING)).note(PLANTED[0] * 50)
        store.attachments.put(BytesIO(PLANTED[1].encode() * 100_000))
        assert (folder / f"{FILE_NAME}-wal").stat().st_size > 0
        assert planted_in(folder) == []
        store.copy_into(folder / "before-renewal.db")
        assert planted_in(folder) == []
    names = {file.name for file in folder.iterdir()}
    assert names >= {FILE_NAME, KEY_FILE, "attachments", "before-0007.db"}
    assert not list((folder / "attachments").glob("incoming-*"))


def test_an_encrypted_store_is_kept_as_a_plain_one(folder: Path) -> None:
    with open_store(folder) as store, store.writing() as connection:
        for name, value in (
            ("journal_mode", "wal"),
            ("synchronous", 2),
            ("page_size", PAGE_SIZE),
            ("secure_delete", 1),
            ("cache_size", -64 * 1024),
        ):
            assert str(connection.exec_driver_sql(f"PRAGMA {name}").scalar()) == str(value)


def test_an_encrypted_store_has_all_it_had(folder: Path, plain: Path) -> None:
    before = Attachments(plain / "attachments")
    with open_store(folder) as store:
        assert faults_of(store) == ()
        assert tuple(store.attachments.digests()) == tuple(before.digests())
        for digest in before.digests():
            assert store.attachments.read(digest) == before.read(digest)
            assert store.attachments.size_of(digest) == before.size_of(digest)
        assert [line.text for line in store.outbox.lines()] == ["、".join(PLANTED)]
    assert entries(folder) == entries(plain) == len(PLANTED)


def test_another_program_s_sqlite_can_not_read_it(folder: Path) -> None:
    connection = dbapi2.connect(str(folder / FILE_NAME))
    with pytest.raises(dbapi2.DatabaseError):
        connection.execute("SELECT count(*) FROM entry")
    connection.close()


@pytest.mark.parametrize("place", [0.0, 0.7])
def test_one_flipped_bit_of_the_file_is_refused(folder: Path, place: float) -> None:
    open_store(folder).close()
    file = folder / FILE_NAME
    content = bytearray(file.read_bytes())
    content[int(place * len(content))] ^= 1
    file.write_bytes(content)
    assert troubles(folder)


def test_one_flipped_bit_of_an_attachment_is_seen(folder: Path) -> None:
    with open_store(folder) as store:
        digest = next(store.attachments.digests())
        file = store.attachments.path_of(digest)
        content = bytearray(file.read_bytes())
        content[-1] ^= 1
        file.write_bytes(content)
        assert store.attachments.damaged() == (digest,)
        with pytest.raises(AttachmentDamaged):
            store.attachments.read(digest)


@pytest.mark.parametrize("size", [0, 1, FRAME - 1, FRAME, FRAME + 1, 3 * FRAME])
def test_a_file_comes_back_from_its_rest_as_it_went(folder: Path, size: int) -> None:
    content = os.urandom(size)
    with open_store(folder) as store:
        kept = store.attachments.put(BytesIO(content))
        assert (kept.size, store.attachments.size_of(kept.digest)) == (size, size)
        assert store.attachments.read(kept.digest) == content
        with store.attachments.opened(kept.digest) as file:
            parts = list(iter(lambda: file.read(1000), b""))
        assert b"".join(parts) == content
        assert all(len(part) == 1000 for part in parts[:-1])
        assert content_size(sealed_size(size)) == size


def test_a_personal_file_stays_sealed_under_its_own_key_within(folder: Path) -> None:
    key = SealKey.new()
    with open_store(folder) as store:
        kept = store.attachments.put(BytesIO(b"identity card"), key=key)
        assert store.attachments.sealed_under(kept.digest) == key.ref
        assert store.attachments.read(kept.digest, key) == b"identity card"


def test_files_are_shut_with_the_store(folder: Path) -> None:
    with open_store(folder) as store:
        digest = next(store.attachments.digests())
        lock(folder)
        with pytest.raises(StoreLocked):
            store.attachments.read(digest)


def test_a_backup_is_encrypted_and_opens_with_the_same_password(
    folder: Path, tmp_path: Path
) -> None:
    with open_store(folder) as store:
        made = backup(store, tmp_path / "backup")
    assert planted_in(tmp_path / "backup") == []
    lock(folder)
    with pytest.raises(StoreLocked):
        check(tmp_path / "backup")
    unlock(tmp_path / "backup", "zhang", PASSWORD, MORNING)
    back = tmp_path / "back"
    assert restore(tmp_path / "backup", back) == made
    assert planted_in(back) == []
    lock(tmp_path / "backup")
    unlock(back, "zhang", PASSWORD, MORNING)
    with open_store(back) as store:
        assert faults_of(store) == ()
        Desk(store, SetClock(MORNING)).note("恢复后")
    lock(back)


def test_a_backup_with_one_flipped_bit_is_refused(folder: Path, tmp_path: Path) -> None:
    with open_store(folder) as store:
        backup(store, tmp_path / "backup")
    file = next((tmp_path / "backup" / "attachments").glob("??/*"))
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with pytest.raises(BackupDamaged):
        restore(tmp_path / "backup", tmp_path / "back")


def test_what_is_salvaged_of_an_encrypted_store_is_encrypted_again(
    folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    outcome = salvage_out(folder, out)
    assert (outcome.fault, outcome.proved, outcome.brought.left) == ("", len(PLANTED), ())
    assert planted_in(out) == []
    lock(folder)
    with pytest.raises(StoreLocked):
        open_store(out / OFFICE)
    unlock(out / OFFICE, "zhang", PASSWORD, MORNING)
    assert troubles(out / OFFICE) == []
    lock(out / OFFICE)


def test_a_key_file_alone_is_no_store(folder: Path) -> None:
    lock(folder)
    (folder / FILE_NAME).unlink()
    with pytest.raises(StoreMissing):
        unlock(folder, "zhang", PASSWORD, MORNING)
    assert not (folder / FILE_NAME).exists()
    with pytest.raises(StoreLocked):
        open_store(folder, create=True)
