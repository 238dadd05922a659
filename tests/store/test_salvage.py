"""Of a damaged store everything that is proved comes back, unsent work first, nothing wrong."""

import io
import json
import random
import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.clock import SetClock
from desktop.store import tables
from desktop.store.backup import backup
from desktop.store.connect import FILE_NAME, Store, open_store
from desktop.store.errors import TargetNotEmpty
from desktop.store.event_log import entries_since
from desktop.store.outbox import FILE_NAME as OUTBOX
from desktop.store.pages import PAGE
from desktop.store.personal import keep_key, read_attachment
from desktop.store.salvaging import LEFT, OFFICE, salvage_into, salvage_out
from desktop.store.sealing import SealKey
from desktop.store.shared import SharedPlace, put_shared_place
from desktop.store.verifying import faults_of
from tests.store.damaging import HARMS, Sound
from tests.store.desks import MORNING, SCOPE, Desk

FIRST_PAGE = "first page garbage"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Sound:
    return Sound.make(tmp_path_factory.mktemp("salvage") / "sound", 150)


@pytest.mark.parametrize("kind", HARMS)
def test_what_lies_on_whole_pages_comes_back_and_nothing_wrong(
    sound: Sound, tmp_path: Path, kind: str
) -> None:
    back = sound.harmed(tmp_path / "harmed", HARMS[kind], random.Random(kind))

    assert back.wrong == 0
    assert back.whole_back >= 0.99 * back.whole
    assert back.back or kind == "half cut off"


def ids(store: Store) -> list[str]:
    with store.reading() as connection:
        return [logged.entry.id for logged in entries_since(connection, 0)]


def spoil(folder: Path, *pages: int) -> bytes:
    file = folder / FILE_NAME
    content = bytearray(file.read_bytes())
    for page in pages:
        content[page * PAGE : (page + 1) * PAGE] = b"\xa5" * PAGE
    file.write_bytes(content)
    return bytes(content)


def page_of(folder: Path, text: str) -> int:
    return (folder / FILE_NAME).read_bytes().index(text.encode()) // PAGE


@pytest.fixture
def full(desk: Desk) -> Desk:
    for number in range(40):
        desk.note(f"第{number}条" + "长" * 300, "zhang" if number % 2 else "li")
    desk.store.attachments.put(io.BytesIO(b"scan"))
    desk.store.attachments.put(io.BytesIO(b"other scan"))
    return desk


def test_a_store_without_its_first_page_becomes_a_new_one(full: Desk, tmp_path: Path) -> None:
    folder, known = full.store.folder, ids(full.store)
    files = list(full.store.attachments.digests())
    full.store.attachments.path_of(files[0]).write_bytes(b"broken")
    full.store.close()
    before = spoil(folder, 0)

    outcome = salvage_out(folder, tmp_path / "out")

    assert (folder / FILE_NAME).read_bytes() == before
    with open_store(tmp_path / "out" / OFFICE) as store:
        assert ids(store) == known
        assert list(store.attachments.digests()) == files[1:]
        assert faults_of(store) == ()
    assert (outcome.fault, outcome.brought.left, outcome.brought.files) == ("", (), 1)
    assert outcome.brought.files_damaged == (files[0],)


def test_what_lies_beyond_a_gap_is_written_out_and_a_backup_closes_the_gap(
    full: Desk, tmp_path: Path
) -> None:
    backup(full.store, tmp_path / "backup")
    folder = full.store.folder
    full.note("备份之后")
    known = ids(full.store)
    full.store.close()
    spoil(folder, page_of(folder, "第20条"))

    alone = salvage_out(folder, tmp_path / "alone")
    with_backup = salvage_out(folder, tmp_path / "with", tmp_path / "backup")

    left = (tmp_path / "alone" / LEFT).read_text(encoding="utf-8").splitlines()
    assert len(left) == len(alone.brought.left) > 15
    assert json.loads(left[-1])["text"].endswith("}")
    with open_store(tmp_path / "alone" / OFFICE) as store:
        assert ids(store) == known[: alone.brought.accepted]
    with open_store(tmp_path / "with" / OFFICE) as store:
        assert ids(store) == known
        assert faults_of(store) == ()
    assert (with_backup.brought.accepted, with_backup.brought.left) == (1, ())


def test_unsent_work_comes_back_from_the_outbox_with_its_keys(full: Desk, tmp_path: Path) -> None:
    folder, key = full.store.folder, SealKey.new()
    with full.store.writing() as connection:
        put_shared_place(connection, SharedPlace("hub", "/nowhere", SCOPE))
    shutil.copytree(folder, tmp_path / "rejoined")
    with full.store.writing() as connection:
        keep_key(connection, key)
    kept = full.store.attachments.put(io.BytesIO(b"sealed scan"), key=key)
    unsent = [full.note(f"未上报{n}", "zhang").id for n in range(3)]
    full.store.close()
    (folder / FILE_NAME).write_bytes(b"\xa5" * PAGE * 20)
    (folder / f"{FILE_NAME}-wal").unlink(missing_ok=True)

    outcome = salvage_into(folder, tmp_path / "rejoined")

    assert (outcome.fault, outcome.brought.waiting) == ("", 3)
    with open_store(tmp_path / "rejoined") as store, store.reading() as connection:
        waiting = select(tables.entry.c.id).where(tables.entry.c.verdict.is_(None))
        assert list(connection.scalars(waiting)) == unsent
        assert read_attachment(connection, store.attachments, kept.digest) == b"sealed scan"
        assert [line.name for line in store.outbox.lines()] == unsent


def test_a_forged_line_of_the_outbox_is_no_entry(full: Desk, tmp_path: Path) -> None:
    folder = full.store.folder
    with full.store.writing() as connection:
        put_shared_place(connection, SharedPlace("hub", "/nowhere", SCOPE))
    shutil.copytree(folder, tmp_path / "rejoined")
    full.note("真的")
    full.store.close()
    file = folder / OUTBOX
    file.write_text(file.read_text(encoding="utf-8").replace("真的", "假的"), encoding="utf-8")
    (folder / FILE_NAME).write_bytes(b"\xa5" * PAGE)
    (folder / f"{FILE_NAME}-wal").unlink(missing_ok=True)

    outcome = salvage_into(folder, tmp_path / "rejoined")

    assert outcome.brought.waiting == 0


def test_in_a_salvaged_store_officers_go_on_as_new_writers(full: Desk, tmp_path: Path) -> None:
    folder = full.store.folder
    full.store.close()
    salvage_out(folder, tmp_path / "out")

    with open_store(tmp_path / "out" / OFFICE) as store:
        entry = Desk(store, SetClock(MORNING)).note("抢救之后")
        assert faults_of(store) == ()
    assert entry.wseq == 1


def test_nothing_is_written_over_what_is_there(full: Desk, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "notes.txt").write_text("keep me", encoding="utf-8")

    with pytest.raises(TargetNotEmpty):
        salvage_out(full.store.folder, tmp_path / "out")
