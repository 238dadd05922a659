"""An encrypted store: nothing of it can be read, it works as before, each signs with an own key."""

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import select, update
from sqlcipher3 import dbapi2

from desktop.clock import SetClock
from desktop.store import at_rest, key_slots, tables
from desktop.store.attachments import Attachments
from desktop.store.backup import backup, check, restore
from desktop.store.connect import FILE_NAME, PAGE_SIZE, looking_at, open_store
from desktop.store.errors import (
    AlreadySealed,
    AttachmentDamaged,
    BackupDamaged,
    OfficerLocked,
    SealingFailed,
    StoreBusy,
    StoreLocked,
    StoreMissing,
    StoreTrouble,
)
from desktop.store.key_file import KEY_FILE, read_key_file
from desktop.store.key_slots import (
    add_slot,
    change_password,
    is_sealed,
    lock,
    lock_officer,
    make_sealed,
    new_code,
    seal_store,
    unlock,
)
from desktop.store.outbox import entry_line
from desktop.store.pending import waiting_of
from desktop.store.salvaging import OFFICE, salvage_out
from desktop.store.scratch import Scratch
from desktop.store.sealing import FRAME, SealKey, content_size, sealed_size
from desktop.store.shared import SharedPlace, put_shared_place
from desktop.store.verifying import faults_of, verify
from desktop.store.writers import device_id, own_writers, retired_devices, writer_of
from tests.store.desks import MORNING, Desk
from tests.store.sealed import PASSWORD, cheap, plain_store

PLANTED = ("欧阳受理", "13800138000", "440112199001011218", "91440101MA5CQ1234X")
OTHER = "another fine password"


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a plain store with planted values in its record, its files and a copy kept before."""
    folder = plain_store(tmp_path_factory.mktemp("plain") / "office", *PLANTED)
    with open_store(folder) as store:
        store.attachments.put(BytesIO("、".join(PLANTED).encode()))
        store.attachments.put(BytesIO(os.urandom(FRAME * 2 + 7)))
        store.copy_into(folder / "before-0007.db")
        store.outbox.append([entry_line("waits", "、".join(PLANTED), b"")])
    (folder / "attachments" / "incoming-abc").write_text(PLANTED[0], encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def sealed(plain: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sealed") / "office"
    shutil.copytree(plain, folder)
    with pytest.MonkeyPatch.context() as patch:
        cheap(patch)
        seal_store(folder, "zhang", PASSWORD, MORNING, lambda _done, _of: None)
    lock(folder)
    return folder


@pytest.fixture
def folder(sealed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return an encrypted store, unlocked by zhang."""
    cheap(monkeypatch)
    copied = tmp_path / "office"
    shutil.copytree(sealed, copied)
    unlock(copied, "zhang", PASSWORD, MORNING)
    yield copied
    lock(copied)


def planted_in(folder: Path) -> list[str]:
    """Return in which raw files of a folder a planted value can be read."""
    values = [v.encode(code) for v in PLANTED for code in ("utf-8", "utf-16-le", "gb18030")]
    return [
        file.name
        for file in sorted(folder.rglob("*"))
        if file.is_file() and any(value in file.read_bytes() for value in values)
    ]


def entries(folder: Path) -> int:
    with looking_at(folder / FILE_NAME) as connection:
        verified = verify(connection)
    assert verified.fault is None
    return verified.entries


def troubles(folder: Path) -> list[str]:
    """Return what opening and verifying a store finds."""
    try:
        with open_store(folder) as store:
            return [found.rule for found in faults_of(store)]
    except StoreTrouble as trouble:
        return [trouble.code]


def slot_for_li(folder: Path) -> None:
    code = new_code()
    add_slot(folder, "li", code, ("approver",), MORNING)
    change_password(folder, "li", code, OTHER, MORNING)


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


def test_a_store_is_encrypted_once(folder: Path) -> None:
    with pytest.raises(AlreadySealed):
        seal_store(folder, "zhang", PASSWORD, MORNING, lambda _done, _of: None)


def test_a_store_in_use_is_not_encrypted(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cheap(monkeypatch)
    monkeypatch.setattr(at_rest, "_WAIT_SECONDS", 0.05)
    copied = tmp_path / "office"
    shutil.copytree(plain, copied)
    with open_store(copied), pytest.raises(StoreBusy):
        seal_store(copied, "zhang", PASSWORD, MORNING, lambda _done, _of: None)
    assert not is_sealed(copied)
    assert entries(copied) == len(PLANTED)


def test_a_copy_that_differs_never_takes_the_place(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cheap(monkeypatch)
    copied = tmp_path / "office"
    shutil.copytree(plain, copied)
    exported = at_rest._export

    def spoilt(connection: object, copy: Path, keys: object) -> None:
        exported(connection, copy, keys)  # type: ignore[arg-type]
        other = dbapi2.connect(str(copy), isolation_level=None)
        at_rest.use_keys(other, keys)  # type: ignore[arg-type]
        other.execute("DROP TRIGGER entry_is_fixed")
        other.execute("UPDATE entry SET text = replace(text, '欧阳', '司马')")
        other.execute("CREATE TRIGGER entry_is_fixed BEFORE UPDATE ON entry BEGIN SELECT 1; END")
        other.close()

    monkeypatch.setattr(at_rest, "_export", spoilt)
    with pytest.raises(SealingFailed):
        seal_store(copied, "zhang", PASSWORD, MORNING, lambda _done, _of: None)
    assert not list(copied.glob("*.sealing*"))
    assert not is_sealed(copied)
    assert entries(copied) == len(PLANTED)


def dying(name: str, where: object, *, after: bool) -> Callable[[], None]:
    """Return what lets this process be killed before or after the named step."""

    def prepare() -> None:
        step = getattr(where, name)

        def killed(*given: object, **named: object) -> object:
            done = step(*given, **named) if after else None
            os.kill(os.getpid(), signal.SIGKILL)
            return done

        setattr(where, name, killed)

    return prepare


POINTS = {
    "alone": dying("_have_alone", at_rest, after=True),
    "exported": dying("_export", at_rest, after=True),
    "compared": dying("_compare", at_rest, after=True),
    "keys_written": dying("write_key_file", key_slots, after=True),
    "before_the_place": dying("_take_place", at_rest, after=False),
    "renamed": dying("sync_folder", at_rest, after=False),
    "overwritten": dying("_overwrite", at_rest, after=True),
    "beside": dying("seal_beside", at_rest, after=False),
    "copy_kept": dying("_forget_keys", at_rest, after=False),
    "attachment": dying("seal_at_rest", Attachments, after=True),
    "leftovers": dying("_forget_plain_leftovers", at_rest, after=False),
}


THIN = {"keys_written", "renamed"}
"""Around the moment itself; the others are killed in the long run."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows forks no process")
@pytest.mark.parametrize(
    "point",
    [point if point in THIN else pytest.param(point, marks=pytest.mark.long) for point in POINTS],
)
def test_killed_while_it_is_encrypted_a_store_is_whole(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    cheap(monkeypatch)
    copied = tmp_path / "office"
    shutil.copytree(plain, copied)
    child = os.fork()
    if child == 0:
        POINTS[point]()
        seal_store(copied, "zhang", PASSWORD, MORNING, lambda _done, _of: None)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    if not is_sealed(copied):
        assert entries(copied) == len(PLANTED)
        seal_store(copied, "zhang", PASSWORD, MORNING, lambda _done, _of: None)
    else:
        unlock(copied, "zhang", PASSWORD, MORNING)
    with open_store(copied) as store:
        assert faults_of(store) == ()
        Desk(store, SetClock(MORNING)).note("其后")
    assert entries(copied) == len(PLANTED) + 1
    assert planted_in(copied) == []
    assert not read_key_file(copied).is_converting
    lock(copied)
