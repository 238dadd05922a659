"""Small files beside the large ones, so that a million inputs are spent on reading, not on bulk."""

import io
import zipfile
from xml.sax.saxutils import escape

from openpyxl import load_workbook

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/'
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."


def small_book(book: bytes, rows: int) -> bytes:
    """Return a workbook with the first rows of every sheet and nothing beside its cells."""
    source = load_workbook(io.BytesIO(book))
    texts: dict[str, int] = {}
    names, sheets = "", {}
    for number, sheet in enumerate(source.worksheets, 1):
        names += f'<sheet name="{sheet.title}" sheetId="{number}" r:id="r{number}"'
        names += ' state="hidden"/>' if sheet.sheet_state == "hidden" else "/>"
        cells = [c for row in sheet.iter_rows(max_row=rows) for c in row if c.value is not None]
        sheets[number] = _sheet([(c.row, c.coordinate, str(c.value)) for c in cells], texts)
    shared = "".join(f"<si><t>{escape(text)}</t></si>" for text in texts)
    book_of = f'<workbook {MAIN} xmlns:r="{OFFICE}"><sheets>'
    parts = {
        "[Content_Types].xml": _types(len(sheets)),
        "_rels/.rels": _relations(["officeDocument"], ["xl/workbook.xml"]),
        "xl/workbook.xml": f"{book_of}{names}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": _relations(
            [*("worksheet" for _ in sheets), "sharedStrings"],
            [*(f"worksheets/s{n}.xml" for n in sheets), "sharedStrings.xml"],
        ),
        "xl/sharedStrings.xml": f"<sst {MAIN}>{shared}</sst>",
        **{f"xl/worksheets/s{n}.xml": sheet for n, sheet in sheets.items()},
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return held.getvalue()


def _sheet(cells: list[tuple[int, str, str]], texts: dict[str, int]) -> str:
    """Return a sheet's cells; every other row has its texts in place, the others share theirs."""
    lines: dict[int, str] = {}
    for row, place, text in cells:
        if row % 2:
            number = texts.setdefault(text, len(texts))
            cell = f'<c r="{place}" t="s"><v>{number}</v></c>'
        else:
            cell = f'<c r="{place}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
        lines[row] = lines.get(row, "") + cell
    body = "".join(f'<row r="{row}">{line}</row>' for row, line in lines.items())
    return f"<worksheet {MAIN}><sheetData>{body}</sheetData></worksheet>"


def _types(sheets: int) -> str:
    parts = {"workbook.xml": "sheet.main", "sharedStrings.xml": "sharedStrings"}
    parts |= {f"worksheets/s{n}.xml": "worksheet" for n in range(1, sheets + 1)}
    named = (
        f'<Override PartName="/xl/{p}" ContentType="{TYPE}{t}+xml"/>' for p, t in parts.items()
    )
    plain = '<Default Extension="xml" ContentType="application/xml"/>'
    return f'<Types {PACKAGE}content-types">{plain}{"".join(named)}</Types>'


def _relations(kinds: list[str], targets: list[str]) -> str:
    lines = (
        f'<Relationship Id="r{n}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(zip(kinds, targets, strict=True), 1)
    )
    return f'<Relationships {PACKAGE}relationships">{"".join(lines)}</Relationships>'
