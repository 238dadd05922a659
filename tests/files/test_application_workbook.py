"""The application form as a workbook: the template filled in is the same form as the JSON."""

import zipfile
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook
from xlsxwriter import Workbook as WrittenWorkbook

from desktop.files.application import read_application
from desktop.files.application_fields import MAX_ROADS, SCHEMA, all_fields
from desktop.files.application_template import listed_fields, write_template
from desktop.files.application_workbook import LIMITS
from desktop.files.workbook_guard import MEMBERS
from desktop.rules.exemption import Answer, Feature, RoadClass
from desktop.rules.findings import Refusal
from desktop.wording.files import SHEETS
from desktop.wording.findings import say
from tests.files.forms import CELLS, filled, form, setting, taken, written, wrong
from tests.journeys.day_cases import BASE


@pytest.mark.parametrize("number", BASE)
def test_the_template_filled_in_is_the_same_form_as_the_json(tmp_path: Path, number: int) -> None:
    data = form(number)

    book = taken(filled(tmp_path, data))
    text = taken(written(tmp_path, data))

    assert book.form.enterprise == text.form.enterprise
    assert book.form.project == text.form.project
    assert book.form.demand == text.form.demand
    assert book.form.facts == text.form.facts
    assert book.form.route == text.form.route
    assert (book.papers, book.matters) == (text.papers, text.matters)
    assert (book.contact, book.received_at) == (text.contact, text.received_at)


def test_the_template_can_be_filled_from_its_lists(tmp_path: Path) -> None:
    """Every cell with a list is filled with an entry of that list, as the mouse would."""
    file = filled(tmp_path, form())
    book = load_workbook(file)
    for name in (SHEETS["form"], SHEETS["roads"]):
        rules = book[name].data_validations.dataValidation
        for rule in (r for r in rules if r.type == "list"):
            first = rule.formula1.strip('"').split(",")[0]
            for area in rule.sqref.ranges:
                for row, column in area.cells:
                    book[name].cell(row, column).value = first
    book.save(file)

    read = taken(file)

    assert len(read.matters) == 4
    assert len(read.form.facts.roads) == MAX_ROADS
    assert {r.road_class for r in read.form.facts.roads} == {next(iter(RoadClass))}


def test_the_template_names_every_field_in_chinese(tmp_path: Path) -> None:
    file = tmp_path / "form.xlsx"
    write_template(file)
    sheet = load_workbook(file)[SHEETS["form"]]
    labels = [sheet.cell(row, 1).value for row in range(3, 3 + len(listed_fields()))]

    assert [label for label in labels if label.isascii()] == []
    assert len(set(labels)) == len(labels)
    assert sum(label.endswith("*") for label in labels) == sum(f.required for f in all_fields())


def test_only_the_cells_to_fill_in_can_be_changed(tmp_path: Path) -> None:
    file = tmp_path / "form.xlsx"
    write_template(file)
    book = load_workbook(file)

    assert all(book[SHEETS[name]].protection.sheet for name in ("form", "roads"))
    assert not book[SHEETS["form"]][CELLS["demand.kilovolts"]].protection.locked
    assert book[SHEETS["form"]]["A3"].protection.locked
    assert book[SHEETS["meta"]].sheet_state == "veryHidden"


@pytest.mark.parametrize(
    ("path", "typed", "value"),
    [
        ("demand.capacity_kva", 6300, Decimal(6300)),
        ("demand.capacity_kva", 6300.5, Decimal("6300.5")),
        ("demand.capacity_kva", "６，３００", Decimal(6300)),
        ("demand.expected_on", datetime(2026, 12, 15), date(2026, 12, 15)),  # noqa: DTZ001
        ("demand.expected_on", date(2026, 12, 15), date(2026, 12, 15)),
        ("demand.expected_on", "2026-12-15", date(2026, 12, 15)),
        ("demand.sources", 2.0, 2),
    ],
)
def test_a_cell_may_hold_a_number_a_date_or_a_text(
    tmp_path: Path, path: str, typed: object, value: object
) -> None:
    read = taken(filled(tmp_path, form(), setting(path, typed)))

    assert getattr(read.form.demand, path.partition(".")[2]) == value


def test_a_moment_may_be_a_date_cell(tmp_path: Path) -> None:
    typed = datetime(2026, 4, 30, 10, 0)  # noqa: DTZ001

    read = taken(filled(tmp_path, form(), setting("received_at", typed)))

    assert read.received_at is not None
    assert read.received_at.isoformat() == "2026-04-30T10:00:00+08:00"


def test_a_year_may_be_a_number(tmp_path: Path) -> None:
    road = {"name": "路", "delivered": 2012, "overhauled": "None"}

    (read,) = taken(filled(tmp_path, form(2, roads=[road]))).form.facts.roads

    assert (read.delivered, read.overhauled) == ("2012", "none")


def test_a_blank_row_between_roads_is_no_road(tmp_path: Path) -> None:
    roads = [{"name": "一"}, {}, {"name": "三"}]

    read = taken(filled(tmp_path, form(2, roads=roads)))

    assert [r.name for r in read.form.facts.roads] == ["一", "三"]


@pytest.mark.parametrize(
    ("path", "typed", "rule"),
    [
        ("enterprise.name", " ", "text_missing"),
        ("enterprise.name", None, "text_missing"),
        ("demand.kilovolts", "NaN", "value_not_number"),
        ("demand.kilovolts", "十", "value_not_number"),
        ("demand.sources", 1.5, "value_not_whole"),
        ("demand.expected_on", "明年", "value_not_day"),
        ("demand.kind", True, "value_not_choice"),
        ("features.metro", "大概", "value_not_choice"),
        ("project.name", "#REF!", "value_failed"),
        ("demand.kilovolts", "=5+5", "cell_formula"),
        ("features.metro", "=A1", "cell_formula"),
    ],
)
def test_what_is_wrong_is_named_by_field_and_cell(
    tmp_path: Path, path: str, typed: object, rule: str
) -> None:
    file = filled(tmp_path, form(), setting(path, typed))
    place = f"{SHEETS['form']}!{CELLS[path]}"

    assert wrong(file)[rule, path] == place
    refusal = read_application(file)
    assert isinstance(refusal, Refusal)
    assert place in "".join(str(say(f)) for f in refusal.findings)


def test_a_wrong_road_is_named_by_its_cell(tmp_path: Path) -> None:
    roads = [{"name": "一"}, {"name": "二", "delivered": "早"}]

    found = wrong(filled(tmp_path, form(2, roads=roads)))

    assert found == {("value_not_year", "roads.1.delivered"): f"{SHEETS['roads']}!D4"}


def test_a_formula_is_refused_even_if_its_value_is_kept_beside_it(tmp_path: Path) -> None:
    """Written as spreadsheet programs do: the formula, and beside it what it came to."""
    template = load_workbook(filled(tmp_path, form()))
    file = tmp_path / "worked-out.xlsx"
    with WrittenWorkbook(str(file)) as book:
        for name in SHEETS.values():
            sheet = book.add_worksheet(name)
            for row in template[name].iter_rows():
                for cell in (c for c in row if c.value is not None):
                    sheet.write(cell.coordinate, cell.value)
            if name == SHEETS["form"]:
                sheet.write_formula(CELLS["demand.capacity_kva"], "=63*100", None, 6300)

    place = f"{SHEETS['form']}!{CELLS['demand.capacity_kva']}"
    assert wrong(file) == {("cell_formula", "demand.capacity_kva"): place}


def test_a_text_that_looks_like_a_formula_is_a_text(tmp_path: Path) -> None:
    file = filled(tmp_path, form())
    write_over(file, "project.name", "=1+1")

    assert taken(file).form.project.name == "=1+1"


def write_over(file: Path, path: str, text: str) -> None:
    """Put a text into a cell as a text, whatever it looks like."""
    book = load_workbook(file)
    cell = book[SHEETS["form"]][CELLS[path]]
    cell.value, cell.data_type = text, "s"
    book.save(file)


def test_a_workbook_that_was_merely_saved_again_is_the_same(tmp_path: Path) -> None:
    file = filled(tmp_path, form())
    copy = tmp_path / "copy.XLSX"
    load_workbook(file).save(copy)

    assert copy.read_bytes() != file.read_bytes()
    assert taken(file).form.source_digest == taken(copy).form.source_digest


def test_the_same_form_as_json_is_the_same(tmp_path: Path) -> None:
    book, text = filled(tmp_path, form()), written(tmp_path, form())

    assert taken(book).form.source_digest == taken(text).form.source_digest


@pytest.mark.parametrize("path", ["external_number", "project.parcel", "route.paid_by"])
def test_another_value_makes_another_form(tmp_path: Path, path: str) -> None:
    one = taken(filled(tmp_path, form())).form.source_digest
    other = taken(filled(tmp_path, form(), setting(path, "A1"))).form.source_digest

    assert one != other


def test_a_form_of_an_older_program_is_read_by_its_own_rows(tmp_path: Path) -> None:
    """It lacks a row in the middle; the rows beneath stand one higher."""

    def without_parcel(book: Workbook) -> None:
        row = int(CELLS["project.parcel"][1:])
        book[SHEETS["form"]].delete_rows(row)
        meta = book[SHEETS["meta"]]
        for below in range(row, meta.max_row):
            meta.cell(below, 1).value = meta.cell(below + 1, 1).value

    read = taken(filled(tmp_path, form(), without_parcel))

    assert read.form.demand == taken(written(tmp_path, form())).form.demand
    assert read.form.project.parcel == ""


def other_schema(book: Workbook) -> None:
    book[SHEETS["meta"]]["A1"] = "joint-office/application/9"


def no_roads(book: Workbook) -> None:
    del book[SHEETS["roads"]]


def no_meta(book: Workbook) -> None:
    del book[SHEETS["meta"]]


def chart_instead(book: Workbook) -> None:
    del book[SHEETS["roads"]]
    book.create_chartsheet(SHEETS["roads"])


@pytest.mark.parametrize("change", [other_schema, no_roads, no_meta, chart_instead])
def test_a_workbook_that_is_not_the_template_is_refused(
    tmp_path: Path, change: Callable[[Workbook], None]
) -> None:
    found = wrong(filled(tmp_path, form(), change)).keys()

    assert found in (
        {("schema_unknown", "schema")},
        {("sheet_missing", "file")},
        {("sheet_not_form", "file")},
        {("file_damaged", "file")},
    )


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (b"", "file_empty"),
        (b"PK", "file_damaged"),
        (b"\x00\x01", "file_not_workbook"),
        (b"name,code\n", "file_is_text"),
        (b"PK\x05\x06" + bytes(18), "file_not_workbook"),
    ],
)
def test_a_file_that_is_no_workbook_is_refused(tmp_path: Path, content: bytes, rule: str) -> None:
    file = tmp_path / "form.xlsx"
    file.write_bytes(content)

    assert wrong(file).keys() == {(rule, "file")}


def test_a_broken_workbook_is_refused(tmp_path: Path) -> None:
    content = bytearray(filled(tmp_path, form()).read_bytes())
    middle = len(content) // 3
    content[middle : middle + 400] = bytes(400)
    file = tmp_path / "broken.xlsx"
    file.write_bytes(content)

    assert wrong(file).keys() == {("file_damaged", "file")}


def packed(file: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file


def test_a_file_that_unpacks_to_too_much_is_not_unpacked(tmp_path: Path) -> None:
    file = packed(tmp_path / "bomb.xlsx", {"xl/sheet.xml": bytes(LIMITS.unpacked + 1)})

    assert file.stat().st_size < LIMITS.unpacked // 500
    assert wrong(file).keys() == {("file_bomb", "file")}


def test_a_file_of_too_many_parts_is_not_unpacked(tmp_path: Path) -> None:
    parts = {f"xl/{number}.xml": b"" for number in range(MEMBERS + 1)}

    assert wrong(packed(tmp_path / "many.xlsx", parts)).keys() == {("file_bomb", "file")}


def test_entities_that_multiply_are_not_expanded(tmp_path: Path) -> None:
    file = filled(tmp_path, form())
    laughs = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    text = members["xl/worksheets/sheet1.xml"]
    members["xl/worksheets/sheet1.xml"] = laughs + text[text.index(b"<worksheet") :]

    assert wrong(packed(file, members)).keys() == {("file_has_entities", "file")}


def test_the_schema_is_written_where_it_is_looked_for(tmp_path: Path) -> None:
    file = tmp_path / "form.xlsx"
    write_template(file)

    assert load_workbook(file)[SHEETS["meta"]]["A1"].value == SCHEMA


def first_version(book: Workbook) -> None:
    """Turn the template into that of the first version, which had no row for 城市更新范围."""
    row = int(CELLS["features.renewal_area"][1:])
    for name in (SHEETS["form"], SHEETS["meta"]):
        book[name].delete_rows(row)
    book[SHEETS["meta"]]["A1"] = "joint-office/application/1"


def test_a_workbook_of_the_first_version_is_read(tmp_path: Path) -> None:
    data = form()

    read = taken(filled(tmp_path, data, first_version)).form

    assert Feature.RENEWAL_AREA not in read.facts.features
    assert read.facts.features[Feature.OTHER_ROADS] is Answer.NO
    assert read.enterprise.name == data["enterprise"]["name"]
