"""Stores and files that are shared, newer, too large or called by a dangerous name."""

import hashlib
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.clock import SetClock
from desktop.office.issuing import files_of
from desktop.office.office import open_office
from desktop.store.connect import FILE_NAME
from desktop.store.errors import AttachmentMissing, AttachmentTooLarge
from desktop.store.event_log import entries_since
from desktop.store.file_names import safe_name
from desktop.store.verifying import faults_of
from desktop.wording.findings import say
from tests.journeys import day_cases
from tests.journeys.office_line import FRIDAY, OfficeLine, made_ready, traces

SCRIPT = Path(__file__).with_name("taking_in.py")
CLOCK = SetClock(datetime.fromisoformat(FRIDAY))
OUTSIDE = ("../../etc/passwd", "/etc/passwd", "..\\..\\boot.ini", "a/../../b", "..")


def test_two_processes_on_one_store_lose_nothing_and_number_without_gap(tmp_path: Path) -> None:
    forms = [
        day_cases.write(tmp_path, 3, external_number=f"GZ{n}").rename(tmp_path / f"{n}.json")
        for n in range(8)
    ]
    store = tmp_path / "store"
    command = [sys.executable, str(SCRIPT), str(store)]
    running = [
        subprocess.Popen([*command, *map(str, part)], stderr=subprocess.PIPE, text=True)
        for part in (forms[:4], forms[4:])
    ]

    errors = [process.communicate(timeout=120)[1] for process in running]

    assert [process.returncode for process in running] == [0, 0], errors
    office = open_office(store, CLOCK)
    with office.store, office.store.reading() as connection:
        entries = [logged.entry for logged in entries_since(connection, 0)]
        opened = [e.data["number"] for e in entries if e.kind == "case.opened"]
        assert not list(faults_of(office.store))
    assert sorted(opened) == [f"HP-2026-{n:04}" for n in range(1, 9)]
    assert sorted(e.wseq for e in entries) == list(range(1, len(entries) + 1))


def test_a_store_of_a_newer_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    line = OfficeLine(tmp_path / "store")
    form = day_cases.write(tmp_path, 1)
    line.take(form)
    file = line.store / FILE_NAME
    connection = dbapi2.connect(str(file))
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = hashlib.sha256(file.read_bytes()).hexdigest()

    for words in (("case", "list"), ("rebuild",), ("doctor",)):
        code, said = line.words(*words, "--store", str(line.store))
        assert (code, "更新版本" in said, "999" in said) == (1, True, True), said
    code, _ = line.words(*line.importing(form))

    assert code == 1
    assert hashlib.sha256(file.read_bytes()).hexdigest() == before


def test_a_file_that_is_no_store_is_refused_and_not_touched(tmp_path: Path) -> None:
    line = OfficeLine(tmp_path / "store")
    line.store.mkdir()
    (line.store / FILE_NAME).write_bytes(b"something else " * 400)

    code, said = line.words("case", "list", "--store", str(line.store))

    assert (code, "数据文件" in said) == (1, True)
    assert (line.store / FILE_NAME).read_bytes() == b"something else " * 400


def test_an_attachment_of_300_megabytes_is_refused_and_nothing_stays(tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    with scan.open("wb") as file:
        file.truncate(300 * 1024**2)
    office = open_office(tmp_path / "store", CLOCK, create=True)

    with office.store, pytest.raises(AttachmentTooLarge) as refused:
        files_of(office).put_file(scan)

    assert "超过200 MB" in str(say(refused.value.finding()))
    assert list(files_of(office).digests()) == []
    assert files_of(office).leftovers() == ()


@pytest.mark.parametrize("name", OUTSIDE)
def test_a_file_name_never_leads_out_of_its_folder(tmp_path: Path, name: str) -> None:
    office = open_office(tmp_path / "store", CLOCK, create=True)

    with office.store, pytest.raises(AttachmentMissing):
        files_of(office).path_of(name)

    safe = safe_name(name)
    assert (tmp_path / safe).resolve().parent == tmp_path.resolve()


@pytest.mark.parametrize("number", OUTSIDE)
def test_a_letter_number_is_no_place_on_disk(tmp_path: Path, number: str) -> None:
    line = OfficeLine(tmp_path / "store")
    line.take(day_cases.write(tmp_path, 1))
    out = tmp_path / "out"

    code, said = line.words(
        "letter", "render", "--store", str(line.store), "--out", str(out), number
    )

    assert (code, "没有这份函" in said) == (1, True)
    assert list(out.iterdir()) == []


@pytest.mark.parametrize(("character", "point"), [("𠮷", "U+20BB7"), ("\ue000", "U+E000")])
def test_a_character_without_glyph_is_named_before_the_letter_is_signed(
    tmp_path: Path, character: str, point: str
) -> None:
    name = {**day_cases.BASE[3]["enterprise"], "name": f"沥滘{character}旻冷链有限公司"}
    line, case, letter = made_ready(tmp_path / "store", enterprise=name)
    before = traces(line.store)

    code, said = line.words(*line.on("sign-letter", "huangzhenbang", case), "--letter", letter)

    assert (code, character in said, point in said) == (1, True, True)
    assert "没有可用字形" in said
    assert traces(line.store) == before
