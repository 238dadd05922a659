"""Workbooks that can't be taken: each is named with its reason, quickly, and nothing is written."""

import os
import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from time import process_time

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from desktop.files.application import Application, read_application
from desktop.files.workbook_guard import ENCRYPTED, OLE
from desktop.rules.findings import Refusal
from desktop.wording.files import SHEETS
from desktop.wording.findings import say
from tests.files.forms import CELLS, filled, form, setting
from tests.journeys.office_line import OfficeLine, traces
from tests.views.pace import slowness

FORM, ROADS = SHEETS["form"], SHEETS["roads"]
MOST_SECONDS = 2.0
MOST_BYTES = 40 * 1024**2


@pytest.fixture
def line(tmp_path: Path) -> OfficeLine:
    return OfficeLine(tmp_path / "store", "2026-09-18T15:10")


def refused(file: Path) -> str:
    """Return what an officer reads when a form is refused, which takes no time."""
    began = process_time()
    read = read_application(file)
    took = process_time() - began
    assert isinstance(read, Refusal)
    assert took < MOST_SECONDS * slowness()
    return "\n".join(str(say(found)) for found in read.findings)


def held_by(file: Path) -> int:
    """Return how many bytes refusing a form takes at the most."""
    tracemalloc.start()
    try:
        read_application(file)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("change", [setting("demand.capacity_kva", "=1+1"), None])
def test_of_a_refused_workbook_nothing_is_written(
    line: OfficeLine, tmp_path: Path, change: Callable[[Workbook], None] | None
) -> None:
    file = filled(tmp_path, form(), change) if change else tmp_path
    before = traces(line.store)

    code, said = line.words(*line.importing(file))

    assert (code, said.startswith("✗ ")) == (1, True)
    assert "Traceback" not in said
    assert traces(line.store) == before


def parts(file: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(file) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(file: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return file


def with_part(folder: Path, name: str, content: bytes) -> Path:
    file = filled(folder, form())
    return packed(file, parts(file) | {name: content})


def test_a_formula_is_named_by_its_cell(tmp_path: Path) -> None:
    said = refused(filled(tmp_path, form(), setting("demand.capacity_kva", "=1000+500")))

    assert f"申请容量（千伏安）（{FORM}!{CELLS['demand.capacity_kva']}）" in said
    assert "=1000+500" in said


def test_macros_are_not_opened(tmp_path: Path) -> None:
    inside = with_part(tmp_path, "xl/vbaProject.bin", b"macro")
    named = inside.with_suffix(".xlsm")
    named.write_bytes(inside.read_bytes())

    assert "宏" in refused(inside)
    assert "宏" in refused(named)


@pytest.mark.parametrize("code", ["utf-8", "utf-16"])
def test_macros_are_known_whatever_their_part_is_called(tmp_path: Path, code: str) -> None:
    types = '<Override PartName="/xl/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>'
    file = with_part(tmp_path, "xl/a.bin", b"macro")
    with zipfile.ZipFile(file) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    said = parts["[Content_Types].xml"].decode().replace("</Types>", f"{types}</Types>")
    parts["[Content_Types].xml"] = said.encode(code)
    with zipfile.ZipFile(file, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)

    assert "宏" in refused(file)


def test_a_sheet_that_is_missing_is_named(tmp_path: Path) -> None:
    def renamed(book: Workbook) -> None:
        book[FORM].title = "Sheet1"

    said = refused(filled(tmp_path, form(), renamed))

    assert f"没有工作表“{FORM}”" in said
    assert "Sheet1" in said


def test_a_workbook_of_another_kind_is_said_to_be_none(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["企业名称", "统一社会信用代码"])
    file = tmp_path / "other.xlsx"
    book.save(file)

    said = refused(file)

    assert "不是程序写出的申请表" in said
    assert "Sheet" in said


@pytest.mark.parametrize("area", ["B5:B6", "A3:C3"])
def test_merged_cells_over_a_field_are_named(tmp_path: Path, area: str) -> None:
    def merged(book: Workbook) -> None:
        book[FORM].merge_cells(area)

    assert f"单元格{area}已合并" in refused(filled(tmp_path, form(), merged))


def test_merged_cells_over_the_roads_are_named(tmp_path: Path) -> None:
    def merged(book: Workbook) -> None:
        book[ROADS].merge_cells("A3:A4")

    assert "A3:A4" in refused(filled(tmp_path, form(), merged))


def test_100_000_rows_are_not_read(tmp_path: Path) -> None:
    file = filled(tmp_path, form())
    rows = b"".join(
        b'<row r="%d"><c r="A%d"><v>%d</v></c></row>' % (n, n, n) for n in range(1, 100_001)
    )
    sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'
    packed(file, parts(file) | {"xl/worksheets/sheet1.xml": sheet % rows})

    assert "超过2000行" in refused(file)
    assert held_by(file) < MOST_BYTES


@pytest.mark.parametrize("kept", [0.02, 0.3, 0.6, 0.95, 0.999])
def test_a_file_cut_off_is_said_to_be_damaged(tmp_path: Path, kept: float) -> None:
    file = filled(tmp_path, form())
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * kept)])

    assert "不完整" in refused(file)


def test_a_password_is_said(tmp_path: Path) -> None:
    file = tmp_path / "locked.xlsx"
    file.write_bytes(OLE + bytes(2000) + ENCRYPTED + bytes(2000))

    assert "打开密码" in refused(file)


def test_an_old_workbook_is_said_whatever_it_is_called(tmp_path: Path) -> None:
    for name in ("old.xlsx", "old.xls", "old.et"):
        file = tmp_path / name
        file.write_bytes(OLE + bytes(4000))

        assert "旧格式" in refused(file)


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    for name in ("xl/worksheets/sheet1.xml", "xl/media/image1.png", "xl/sharedStrings.xml"):
        file = with_part(tmp_path, name, bytes(12 * 1024**2))

        assert "恶意文件" in refused(file)
        assert held_by(file) < MOST_BYTES


def test_a_bomb_that_hides_its_size_is_not_unpacked(tmp_path: Path) -> None:
    """The directory says 100 bytes; 50 MB would come out."""
    file = tmp_path / "lying.xlsx"
    packed(file, {"xl/workbook.xml": b"<w/>", "xl/worksheets/sheet1.xml": bytes(50 * 1024**2)})
    content = bytearray(file.read_bytes())
    true, lie = struct.pack("<I", 50 * 1024**2), struct.pack("<I", 100)
    assert content.count(true) == 2
    file.write_bytes(content.replace(true, lie))

    assert "不完整" in refused(file)


LAUGHS = (
    '<?xml version="1.0"{encoding}?><!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9))
    + "]>"
)
OUTSIDE = '<?xml version="1.0"{encoding}?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize("start", [LAUGHS, OUTSIDE], ids=["laughs", "outside"])
@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "part", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"]
)
def test_entities_are_not_resolved(tmp_path: Path, start: str, code: str, part: str) -> None:
    encoding = f' encoding="{code[:6]}"'
    bad = (start.format(encoding=encoding) + "<a>&a;</a>").encode(code)

    assert "DOCTYPE" in refused(with_part(tmp_path, part, bad))


def test_a_part_that_leads_out_of_the_package_is_refused(tmp_path: Path) -> None:
    assert "工作簿" in refused(with_part(tmp_path, "../../evil.xml", b"<a/>"))


def test_an_empty_file_is_said(tmp_path: Path) -> None:
    for name in ("empty.xlsx", "empty.json"):
        file = tmp_path / name
        file.touch()

        assert "空的" in refused(file)


def test_a_folder_is_said(tmp_path: Path) -> None:
    for name in ("folder.xlsx", "folder.json"):
        folder = tmp_path / name
        folder.mkdir()

        assert f"“{name}”是文件夹" in refused(folder)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert "找不到“nowhere.xlsx”" in refused(tmp_path / "nowhere.xlsx")


def test_a_file_nobody_may_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = filled(tmp_path, form())
    opened = Path.open

    def shut(path: Path, *given: str, **named: object) -> object:
        if path == file:
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *given, **named)

    monkeypatch.setattr(Path, "open", shut)

    assert "没有读取“form.xlsx”的权限" in refused(file)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.xlsx"
    os.mkfifo(pipe)

    assert "读写失败" in refused(pipe)


def test_text_that_is_called_a_workbook_is_said(tmp_path: Path) -> None:
    file = tmp_path / "list.xlsx"
    file.write_text("企业名称,统一社会信用代码\n甲,91440112MATH3BJ10E\n", encoding="gb18030")

    assert "内容是文本" in refused(file)


@pytest.mark.parametrize("name", ["form.pdf", "form.docx", "form", "form.csv"])
def test_another_kind_of_file_is_refused_by_its_name(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(b"%PDF-1.7")

    assert "可导入：.xlsx" in refused(file)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("甲\u202e公司", "U+202E"),
        ("甲\u2066公司\u2069", "U+2066"),
        ("甲\x07公司", "U+0007"),
        ("甲\u200b公司", "U+200B"),
    ],
)
def test_characters_nobody_sees_are_named_by_code_and_place(
    tmp_path: Path, text: str, code: str
) -> None:
    data = form(2, enterprise__name=text.replace("\x07", "_x0007_"))

    said = refused(filled(tmp_path, data))

    assert f"第2个字是看不见的控制字符 {code}" in said
    assert "\u202e" not in said


def test_a_text_too_long_is_said_with_its_length(tmp_path: Path) -> None:
    said = refused(filled(tmp_path, form(2, project__address="长" * 30_000)))

    assert "有30000个字，超过200个字" in said
    assert len(said) < 400


def test_a_code_that_lost_its_digits_is_said(tmp_path: Path) -> None:
    said = refused(filled(tmp_path, form(), setting("enterprise.credit_code", 9.14401e17)))

    assert "末几位已丢失" in said
    assert CELLS["enterprise.credit_code"] in said


def test_markup_is_taken_as_it_stands(line: OfficeLine, tmp_path: Path) -> None:
    name = "<b>甲</b>&amp;<img src=x>"
    case = line.take(filled(tmp_path, form(2, enterprise__name=name)))

    assert line.case(case)["state"]["form"]["enterprise"]["name"] == name


def test_a_workbook_saved_again_is_not_taken_twice(line: OfficeLine, tmp_path: Path) -> None:
    file = filled(tmp_path, form())
    number = line.take(file)
    load_workbook(file).save(file)

    code, said = line.words(*line.importing(file))

    assert (code, "内容相同的申请表已导入" in said) == (1, True)
    assert number in said


def broken(content: bytes, chance: Random) -> bytes:
    """Return the file with some bytes changed, anywhere."""
    changed = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def broken_inside(content: bytes, chance: Random, file: Path) -> bytes:
    """Return the file with a part of its XML changed, packed soundly."""
    file.write_bytes(content)
    members = parts(file)
    name = chance.choice([n for n in members if n.endswith((".xml", ".rels"))])
    text = bytearray(members[name])
    start = chance.randrange(len(text))
    del text[start : start + chance.randint(1, 30)]
    return packed(file, members | {name: bytes(text)}).read_bytes()


@pytest.mark.parametrize("seed", range(4))
def test_a_file_changed_at_random_is_read_or_refused(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    sound = filled(tmp_path, form()).read_bytes()
    file = tmp_path / "changed.xlsx"
    makers: tuple[Callable[[], bytes], ...] = (
        lambda: broken(sound, chance),
        lambda: broken_inside(sound, chance, file),
    )

    for number in range(12):
        file.write_bytes(makers[number % 2]())
        assert isinstance(read_application(file), Application | Refusal)


def test_the_sound_file_is_taken_in_good_time(line: OfficeLine, tmp_path: Path) -> None:
    file = filled(tmp_path, form())
    began = process_time()
    line.take(file)

    assert process_time() - began < MOST_SECONDS * slowness()
