"""What breaks is noted with a number, without personal data, and the window lives on."""

import json
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import QTimer
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot
from sqlalchemy.exc import IntegrityError

from desktop.app import crash_notes
from desktop.app.crash import Crash
from desktop.app.crash_notes import CrashNotes, trace_of
from desktop.models import input_method
from desktop.office.trace_masking import masked
from desktop.store.connect import open_store
from desktop.store.user_folders import UserFolders

PERSON = "张三丰"


@pytest.fixture
def folders(tmp_path: Path) -> UserFolders:
    return UserFolders(
        tmp_path / "store", tmp_path / "p.json", tmp_path / "state", tmp_path / "run"
    )


@pytest.fixture
def crash(folders: UserFolders) -> Iterator[Crash]:
    level = logging.getLogger().level
    notes = CrashNotes(folders)
    notes.begin()
    made = Crash(notes, folders.store)
    before = sys.excepthook, threading.excepthook
    assert not made.begin()
    yield made
    made.end()
    notes.end()
    sys.excepthook, threading.excepthook = before
    logging.getLogger().setLevel(level)


def raise_with(name: str) -> None:
    raise ValueError(f"no such person {name} 13800001111")


def reports(folders: UserFolders) -> list[str]:
    return [file.read_text("utf-8") for file in sorted(folders.reports.glob("*.txt"))]


def test_an_error_in_a_slot_is_told_with_its_number_and_reported(
    crash: Crash, folders: UserFolders, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(crash.noticed) as noticed, capture_exceptions():
        sys.excepthook = crash._caught
        QTimer.singleShot(0, lambda: raise_with(PERSON))

    number = noticed.args[0]
    (report,) = reports(folders)
    assert number in report
    assert "raise_with" in report
    assert number in folders.log.read_text("utf-8")


def test_no_report_and_no_log_holds_a_name_or_a_telephone_number(
    crash: Crash, folders: UserFolders, qtbot: QtBot
) -> None:
    logging.getLogger("office").info("seen %s at %s", PERSON, "13800001111")
    try:
        raise_with(PERSON)
    except ValueError as error:
        crash._caught(type(error), error, error.__traceback__)

    for text in (*reports(folders), folders.log.read_text("utf-8")):
        assert PERSON not in text
        assert "13800001111" not in text


def test_an_error_in_another_thread_is_told_too(
    crash: Crash, folders: UserFolders, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(crash.noticed):
        thread = threading.Thread(target=raise_with, args=("x",))
        thread.start()

    thread.join()
    assert len(reports(folders)) == 1


def test_a_program_that_ended_as_it_should_is_not_told_of(folders: UserFolders) -> None:
    crash = Crash(CrashNotes(folders), folders.store)

    assert not crash.begin()
    crash.end()

    assert not Crash(CrashNotes(folders), folders.store)._ended_badly()


def test_only_the_last_reports_are_kept(
    folders: UserFolders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crash_notes, "MOST_REPORTS", 3)
    notes = CrashNotes(folders)

    for number in range(5):
        notes.report(f"{number:08}", "trace")

    assert len(reports(folders)) == 3


def test_a_full_disk_is_no_second_error(folders: UserFolders) -> None:
    folders.state.write_text("a file where a folder should be", encoding="utf-8")

    assert CrashNotes(folders).report("AAAA", "trace") is None


def test_the_user_s_folder_is_masked() -> None:
    assert masked(f"{Path.home()}/x 李四 123456789") == "~/x \u25a1 #"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("host=o password='correct horse battery' x", "host=o password=***' x"),
        ({"password": "correct horse"}, "{'password': ***'}"),
        ('{"pwd": "it\\"s a horse"}', '{"pwd": ***"}'),
        ("口令：kou-ling", "\u25a1：***"),
        ("postgresql://li:p@ss/word@office/joint", "postgresql://li:***@office/joint"),
        (json.dumps({"name": PERSON}), '{"name": "\u25a1"}'),
        (PERSON.encode(), "b'\u25a1'"),
        (quote(f"{PERSON}.pdf"), "\u25a1.pdf"),
        ("code abcde-fghjk-mnpqr-stuvw", "code ***"),
        ("key x'" + "2dd29ca8" * 8 + "'", "key x'***'"),
        ("SCRAM-SHA-256$4096:c2FsdA==$c3RvcmVk:c2VydmVy", "***"),
        ("Bearer abc.def", "Bearer ***"),
    ],
)
def test_secrets_and_persons_are_masked_however_they_are_written(said: object, told: str) -> None:
    assert masked(str(said)) == told


def test_no_trace_shows_what_a_statement_was_given(tmp_path: Path) -> None:
    statement, given = "INSERT INTO person_key VALUES (?, ?)", ("Zhang San", None)
    with (
        open_store(tmp_path / "store", create=True) as store,
        pytest.raises(IntegrityError) as told,
        store.writing() as connection,
    ):
        connection.exec_driver_sql(statement, given)

    assert "person_key" in trace_of(told.value)
    assert "Zhang San" not in trace_of(told.value)


@pytest.mark.parametrize(
    ("wanted", "known", "taken", "missing"),
    [
        ("fcitx", {"ibus"}, "ibus", True),
        ("fcitx", {"ibus", "fcitx"}, "", False),
        ("ibus", {"ibus"}, "", False),
        ("", {"ibus"}, "", False),
        ("sogou", {"ibus"}, "", True),
    ],
)
def test_an_input_method_that_cannot_be_loaded_is_stood_in_for(
    wanted: str, known: set[str], taken: str, missing: bool
) -> None:
    environment = {"QT_IM_MODULE": wanted} if wanted else {}

    assert input_method.stand_in(environment, frozenset(known)) == taken
    assert input_method.is_missing(environment, frozenset(known)) is missing


def test_this_qt_has_ibus() -> None:
    assert "ibus" in input_method.plugins()
