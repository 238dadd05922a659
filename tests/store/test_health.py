"""A store that was left unasked or is damaged is noticed, and nothing is mended in silence."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.store import health
from desktop.store.connect import FILE_NAME, open_store
from desktop.store.health import (
    Checked,
    is_due,
    last_checked,
    look_at_all,
    look_at_newest,
    mark_ended,
    mark_running,
    note_checked,
)
from tests.store.desks import MORNING, Desk

Harm = Callable[[str], None]


@pytest.fixture
def harm(desk: Desk) -> Harm:
    for n in range(8):
        desk.note(f"第{n}条", "zhang" if n % 2 else "li")

    def strike(statement: str) -> None:
        raw = dbapi2.connect(str(desk.store.file), isolation_level=None)
        for trigger in ("entry_is_fixed", "entry_stays", "acceptance_is_fixed"):
            raw.execute(f"DROP TRIGGER {trigger}")
        raw.execute(statement)
        raw.close()

    return strike


def ended_process() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_a_store_left_as_it_should_be_is_known_by_it(folder: Path, desk: Desk) -> None:
    assert not mark_running(folder)
    mark_ended(folder)

    assert not mark_running(folder)


def test_a_process_that_ended_unasked_is_told_of_once(folder: Path, desk: Desk) -> None:
    mark_running(folder)
    (folder / f"running-{os.getpid()}").rename(folder / f"running-{ended_process()}")

    assert mark_running(folder)
    assert not mark_running(folder)


def test_a_process_of_the_computers_last_run_does_not_run(folder: Path, desk: Desk) -> None:
    (folder / f"running-{os.getppid()}").write_text("another run", encoding="utf-8")

    assert mark_running(folder)


def test_another_window_that_runs_is_no_unclean_stop(folder: Path, desk: Desk) -> None:
    mark_running(folder)
    (folder / f"running-{os.getpid()}").rename(folder / f"running-{os.getppid()}")

    assert not mark_running(folder)


def test_a_sound_store_is_found_so_and_when_is_kept(desk: Desk, harm: Harm) -> None:
    rested: list[float] = []

    assert look_at_newest(desk.store) == ()
    assert look_at_all(desk.store, MORNING, rested.append) == ()

    assert last_checked(desk.store.folder) == Checked(MORNING, 8)
    assert not is_due(desk.store.folder, MORNING + timedelta(hours=23))
    assert is_due(desk.store.folder, MORNING + timedelta(days=1))
    assert is_due(desk.store.folder, MORNING - timedelta(hours=1))


def test_the_reading_of_a_whole_record_rests_in_between(
    desk: Desk, harm: Harm, monkeypatch: pytest.MonkeyPatch
) -> None:
    rested: list[float] = []
    monkeypatch.setattr(health, "_A_STRETCH", 3)

    look_at_all(desk.store, MORNING, rested.append)

    assert len(rested) == 2


def test_a_store_found_damaged_is_looked_at_at_every_start(desk: Desk) -> None:
    note_checked(desk.store.folder, Checked(MORNING, 5, ("log_hash",)))

    assert is_due(desk.store.folder, MORNING)


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("UPDATE entry SET text = replace(text, '第7条', '第9条')", "log_hash"),
        ("UPDATE entry SET hash = 'x' || substr(hash, 2) WHERE position = 7", "log_hash"),
        ("UPDATE entry SET signature = zeroblob(64) WHERE position = 7", "log_signature"),
        ("UPDATE entry SET kind = 'other' WHERE position = 6", "log_column"),
        ("UPDATE entry SET wrapper_kept = wrapper || ' ' WHERE position = 6", "log_wrapper"),
        ("UPDATE entry SET chain = hash WHERE position = 5", "log_chain"),
        ("UPDATE entry SET text = x'ff00' WHERE position = 8", "log_text"),
        ("DELETE FROM entry WHERE position = 8", "log_head"),
        ("DELETE FROM entry WHERE position = 6", "log_position"),
        ("UPDATE writer SET hash = '0'", "log_writer"),
        ("UPDATE scope_head SET sseq = 9", "log_head"),
    ],
)
def test_damage_of_the_newest_entries_is_found_at_the_start(
    desk: Desk, harm: Harm, statement: str, rule: str
) -> None:
    if "x'ff00'" in statement:
        statement = statement.replace("x'ff00'", "cast(x'ff00' AS TEXT)")
    harm(statement)

    found = look_at_newest(desk.store)

    assert [f.rule for f in found] == [rule]


def test_older_damage_is_left_to_the_reading_of_the_whole_record(
    desk: Desk, harm: Harm, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "NEWEST", 3)
    harm("UPDATE entry SET text = replace(text, '第1条', '第9条')")

    assert look_at_newest(desk.store) == ()
    assert [f.rule for f in look_at_all(desk.store, MORNING)] == ["log_hash"]
    checked = last_checked(desk.store.folder)
    assert checked is not None
    assert checked.faults == ("log_hash",)


def test_a_page_that_cannot_be_read_is_said_and_stays_as_it_is(folder: Path, desk: Desk) -> None:
    for n in range(60):
        desk.note(f"第{n}条" + "长" * 400)
    desk.store.close()
    file = folder / FILE_NAME
    content = bytearray(file.read_bytes())
    content[8192 * 30 : 8192 * 40] = bytes(8192 * 10)
    file.write_bytes(content)

    with open_store(folder) as store:
        found = look_at_all(store, MORNING, lambda _s: None)

    assert [f.rule for f in found] == ["log_page"]
    assert file.read_bytes()[8192 * 30 : 8192 * 40] == bytes(8192 * 10)
