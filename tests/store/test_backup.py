"""A backup is whole and right, or there is none."""

import hashlib
import io
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.store.backup import MANIFEST, backup, check, restore
from desktop.store.connect import FILE_NAME, open_store
from desktop.store.errors import (
    BackupDamaged,
    NewerStore,
    StoreFull,
    StoreTrouble,
    TargetNotEmpty,
)
from desktop.store.event_log import entries_since
from desktop.store.migrating import newest
from desktop.store.verifying import verify
from desktop.store.writers import public_keys
from tests.store.desks import Desk


@pytest.fixture
def full(desk: Desk) -> Desk:
    for n in range(5):
        desk.note(f"第{n}条", "zhang" if n % 2 else "li", claims=(f"claim-{n}",))
    for content in (b"scan", b"letter" * 100_000):
        desk.store.attachments.put(io.BytesIO(content))
    return desk


def record_of(folder: Path) -> list[object]:
    with open_store(folder) as store, store.reading() as connection:
        assert verify(connection).fault is None
        return [logged.entry for logged in entries_since(connection, 0)]


def test_a_backup_is_made_while_the_store_is_in_use_and_restored(
    full: Desk, tmp_path: Path
) -> None:
    with full.store.reading() as connection:
        entries = [logged.entry for logged in entries_since(connection, 0)]
        manifest = backup(full.store, tmp_path / "kept")

    restore(tmp_path / "kept", tmp_path / "again")

    assert record_of(tmp_path / "again") == entries
    with open_store(tmp_path / "again") as store:
        assert list(store.attachments.digests()) == list(full.store.attachments.digests())
        assert store.attachments.damaged() == ()
    assert (manifest.entries, len(manifest.attachments)) == (5, 2)


def test_a_backup_can_be_restored_more_than_once(full: Desk, tmp_path: Path) -> None:
    backup(full.store, tmp_path / "kept")

    manifests = [restore(tmp_path / "kept", tmp_path / name) for name in "ab"]

    assert manifests[0] == manifests[1] == check(tmp_path / "kept")


def test_in_a_restored_store_officers_go_on_as_new_writers(full: Desk, tmp_path: Path) -> None:
    backup(full.store, tmp_path / "kept")
    restore(tmp_path / "kept", tmp_path / "again")

    with open_store(tmp_path / "again") as store:
        entry = Desk(store, full.clock).note("恢复之后")
        with store.reading() as connection:
            assert verify(connection).fault is None
            assert len(public_keys(connection)) == 3
            keys = connection.exec_driver_sql("SELECT count(private_key) FROM writer").scalar()
    assert (entry.wseq, keys) == (1, 1)


@pytest.mark.parametrize("name", ["kept", "again"])
def test_nothing_is_written_over_what_is_there(full: Desk, tmp_path: Path, name: str) -> None:
    backup(full.store, tmp_path / "backup")
    target = tmp_path / name
    target.mkdir()
    (target / "notes.txt").write_text("keep me", encoding="utf-8")

    with pytest.raises(TargetNotEmpty):
        backup(full.store, target) if name == "kept" else restore(tmp_path / "backup", target)

    assert [p.name for p in target.iterdir()] == ["notes.txt"]


def flip(file: Path, at: int) -> None:
    content = bytearray(file.read_bytes())
    content[at] ^= 1
    file.write_bytes(content)


def some_attachment(folder: Path) -> Path:
    return next(p for p in sorted((folder / "attachments").rglob("*")) if p.is_file())


DAMAGES: dict[str, Callable[[Path], object]] = {
    "a byte of the store": lambda f: flip(f / FILE_NAME, 5000),
    "the store's beginning": lambda f: flip(f / FILE_NAME, 3),
    "the store missing": lambda f: (f / FILE_NAME).unlink(),
    "half the store": lambda f: (f / FILE_NAME).write_bytes((f / FILE_NAME).read_bytes()[:20000]),
    "a byte of an attachment": lambda f: flip(some_attachment(f), 2),
    "an attachment missing": lambda f: some_attachment(f).unlink(),
    "an attachment too many": lambda f: shutil.copyfile(
        some_attachment(f), some_attachment(f).with_name("0" * 64)
    ),
    "no manifest": lambda f: (f / MANIFEST).unlink(),
    "manifest no JSON": lambda f: (f / MANIFEST).write_text("{", encoding="utf-8"),
    "manifest nested without end": lambda f: (f / MANIFEST).write_text("[" * 100_000),
    "manifest of another format": lambda f: rewrite(f, format=2),
    "manifest with another head": lambda f: rewrite(f, heads={"HP": [9, "0" * 64]}),
    "manifest with another count": lambda f: rewrite(f, entries=4),
    "manifest that names a file outside": lambda f: rewrite(f, attachments={"../x": 1}),
}


def rewrite(folder: Path, **values: object) -> None:
    file = folder / MANIFEST
    content = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**content, **values}), encoding="utf-8")


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_backup_is_refused_and_nothing_restored(
    full: Desk, tmp_path: Path, damage: str
) -> None:
    backup(full.store, tmp_path / "kept")
    DAMAGES[damage](tmp_path / "kept")

    with pytest.raises(BackupDamaged):
        restore(tmp_path / "kept", tmp_path / "again")

    assert sorted(p.name for p in tmp_path.iterdir()) == ["kept", "office"]


def test_a_backup_that_was_changed_with_its_hash_is_still_found_out(
    full: Desk, tmp_path: Path
) -> None:
    backup(full.store, tmp_path / "kept")
    file = tmp_path / "kept" / FILE_NAME
    raw = dbapi2.connect(str(file), isolation_level=None)
    raw.execute("DROP TRIGGER entry_is_fixed")
    raw.execute("UPDATE entry SET text = replace(text, '第3条', '第4条')")
    raw.close()
    rewrite(tmp_path / "kept", database=hashlib.sha256(file.read_bytes()).hexdigest())

    with pytest.raises(BackupDamaged) as trouble:
        check(tmp_path / "kept")

    assert trouble.value.facts == {"what": "hash", "position": "4"}


def test_a_backup_of_a_newer_program_is_refused(full: Desk, tmp_path: Path) -> None:
    backup(full.store, tmp_path / "kept")
    file = tmp_path / "kept" / FILE_NAME
    content = bytearray(file.read_bytes())
    content[60:64] = (newest() + 1).to_bytes(4)
    file.write_bytes(content)
    rewrite(tmp_path / "kept", database=hashlib.sha256(content).hexdigest())

    with pytest.raises(NewerStore):
        restore(tmp_path / "kept", tmp_path / "again")

    assert not (tmp_path / "again").exists()


def test_a_store_that_is_not_sound_gives_no_backup(full: Desk, tmp_path: Path) -> None:
    digest = next(full.store.attachments.digests())
    flip(full.store.attachments.path_of(digest), 1)

    with pytest.raises(BackupDamaged):
        backup(full.store, tmp_path / "kept")

    assert [p.name for p in tmp_path.iterdir()] == ["office"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
@pytest.mark.parametrize("limit", [4096, 40_000, 200_000])
def test_on_a_full_disk_there_is_no_half_backup(full: Desk, tmp_path: Path, limit: int) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        with pytest.raises(StoreTrouble) as trouble:
            backup(full.store, tmp_path / "kept")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert trouble.value.code in (StoreFull.code, "disk_failed")
    assert [p.name for p in tmp_path.iterdir()] == ["office"]
    backup(full.store, tmp_path / "kept")
