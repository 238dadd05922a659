"""A rule table as a file that somebody changes and hands back: JSON, or a workbook.

What was written is read as the same table, with the same hash; a cell nobody can read is named.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from desktop.files.apart import apart
from desktop.files.content import read_content
from desktop.files.json_file import json_of
from desktop.files.safe_workbook import Cell, SafeBook
from desktop.files.unreadable import unreadable
from desktop.files.workbook_guard import Limits
from desktop.plain_json import NotPlain, parse
from desktop.rules.table import Content
from desktop.wording import rule_workbook as words

LIMITS = Limits(packed=8 << 20, unpacked=64 << 20, rows=10_000, columns=200)
Raw = dict[str, Any]
Sheet = list[list[Cell]]


def write_rule(path: Path, content: Content) -> None:
    """Write a table to a file whose ending says how: ``.json`` or ``.xlsx``."""
    raw = content.raw
    if path.suffix.lower() == ".json":
        path.write_text(json.dumps(raw, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        return
    path.write_bytes(rule_book(raw))


def rule_book(raw: Mapping[str, Any]) -> bytes:
    """Return a table's written content, sound or not, as a workbook."""
    held = BytesIO()
    _write_book(held, raw)
    return held.getvalue()


def read_rule(path: Path) -> Raw:
    """Return the raw content of a table's file; raises Unreadable."""
    content = read_content(path, LIMITS.packed)
    if path.suffix.lower() == ".json":
        return _json(content)
    return apart(raw_of_book, content)


def raw_of_book(content: bytes) -> Raw:
    """Return the raw content of a table's workbook; raises Unreadable."""
    book = SafeBook(content, LIMITS)
    sheets = {key: _sheet(book, name) for key, name in words.SHEETS.items()}
    return _raw(sheets)


def _json(content: bytes) -> Raw:
    raw = json_of(content)
    if not isinstance(raw, dict):
        raise unreadable("rule_file_unreadable", why=type(raw).__name__)
    return raw


def _write_book(held: BytesIO, raw: Mapping[str, Any]) -> None:
    from xlsxwriter import Workbook  # only where a workbook is written

    book = Workbook(held, {"in_memory": True})
    title = book.add_format({"bold": True, "bg_color": "#E3EEFC", "border": 1, "num_format": "@"})
    plain = book.add_format({"num_format": "@", "valign": "top", "text_wrap": True})
    for key, name in words.SHEETS.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(_written(key, raw)):
            for place, text in enumerate(row):
                sheet.write_string(number, place, text, plain if number else title)
        sheet.set_column(0, 40, 22)
        sheet.freeze_panes(1, 1)
    book.close()


def _written(key: str, raw: Mapping[str, Any]) -> Iterator[list[str]]:
    return {
        "head": _head_rows,
        "outcomes": _outcome_rows,
        "inputs": _input_rows,
        "rows": _rule_rows,
        "cases": _case_rows,
    }[key](raw)


def _head_rows(raw: Mapping[str, Any]) -> Iterator[list[str]]:
    yield list(words.HEAD_TITLES)
    for name, title in words.HEAD.items():
        yield [title, _text(raw.get(name, ""))]


def _outcome_rows(raw: Mapping[str, Any]) -> Iterator[list[str]]:
    yield list(words.OUTCOMES.values())
    for code, name in raw.get("outcomes", ()):
        yield [code, name, words.LEFT if code in raw.get("left_open", ()) else ""]


def _input_rows(raw: Mapping[str, Any]) -> Iterator[list[str]]:
    yield list(words.INPUTS.values())
    for item in raw.get("input", ()):
        yield [_input_text(name, item.get(name, "")) for name in words.INPUTS]


def _rule_rows(raw: Mapping[str, Any]) -> Iterator[list[str]]:
    yield list(_row_titles(raw))
    for item in raw.get("row", ()):
        yield list(_row_texts(item, raw))


def _case_rows(raw: Mapping[str, Any]) -> Iterator[list[str]]:
    yield list(words.CASES.values())
    for item in raw.get("case", ()):
        yield [_text(item.get(name, "")) for name in words.CASES]


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _input_text(name: str, value: Any) -> str:
    if name == "values" and value:
        return "\n".join(f"{code}{words.BETWEEN}{said}" for code, said in value)
    if name == "may_be_none":
        return words.LEFT if value else ""
    return _text(value)


def _row_titles(raw: Mapping[str, Any]) -> Iterator[str]:
    first, *rest = words.ROWS.values()
    yield from (first, rest[0])
    yield from (item["title"] for item in raw["input"])
    yield from rest[1:]


def _row_texts(item: Mapping[str, Any], raw: Mapping[str, Any]) -> Iterator[str]:
    """Yield the cells of a row; what an unfinished one does not say yet is blank."""
    yield from (_text(item.get(name, "")) for name in ("id", "title"))
    for known in raw["input"]:
        found = (c for c in item.get("when", ()) if c.get("fact") == known["name"])
        said = (_condition_text(c, dict(known.get("values", ()))) for c in found)
        yield words.AND.join(filter(None, said))
    titles = {known["name"]: known["title"] for known in raw["input"]}
    outcomes = dict(raw.get("outcomes", ()))
    then = item.get("then", "")
    yield outcomes.get(str(then), _text(then))
    yield _text(item.get("refer_to", ""))
    yield titles.get(str(item.get("asks", "")), "")
    yield from (_text(item.get(name, "")) for name in ("basis", "source", "note"))


def _condition_text(condition: Mapping[str, Any], names: Mapping[str, str]) -> str:
    operator = next((key for key in condition if key in words.SIGNS), None)
    if operator is None:
        return words.UNFINISHED
    value = condition[operator]
    listed = map(str, value if isinstance(value, list) else [value])
    return f"{words.SIGNS[operator]} {words.OR.join(names.get(one, one) for one in listed)}"


def _sheet(book: SafeBook, name: str) -> Sheet:
    if not book.has(name):
        raise unreadable("rule_sheet_missing", sheet=name)
    return [list(row) for row in book.rows(name)]


def _raw(sheets: Mapping[str, Sheet]) -> Raw:
    head = {row[0].text: row[1] for row in sheets["head"][1:] if len(row) > 1}
    raw: Raw = {key: _head_value(key, head[t]) for key, t in words.HEAD.items() if t in head}
    outcomes = [_texts(row, len(words.OUTCOMES)) for row in sheets["outcomes"][1:] if row]
    raw["input"] = [_input(row) for row in sheets["inputs"][1:] if row]
    if outcomes:
        raw["outcomes"] = [[code, name] for code, name, _ in outcomes]
        raw["left_open"] = [code for code, _, left in outcomes if left]
    raw["row"] = [_row(row, raw, sheets["rows"][0]) for row in sheets["rows"][1:] if row]
    raw["case"] = [_case(row) for row in sheets["cases"][1:] if row]
    return {key: value for key, value in raw.items() if value not in ("", [])}


def _head_value(key: str, cell: Cell) -> Any:
    is_json = key in ("given", "formerly") or (key == "otherwise" and cell.text.isdecimal())
    if is_json and cell.text:
        return _parsed(cell)
    return cell.text


def _input(row: list[Cell]) -> Raw:
    texts = dict(zip(words.INPUTS, _texts(row, len(words.INPUTS)), strict=True))
    known: Raw = {name: text for name, text in texts.items() if text}
    if "values" in known:
        pairs = (line.partition(words.BETWEEN) for line in known["values"].splitlines())
        known["values"] = [[code.strip(), name.strip()] for code, _, name in pairs]
    if "may_be_none" in known:
        known["may_be_none"] = True
    return known


def _row(row: list[Cell], raw: Raw, titles: list[Cell]) -> Raw:
    cells = {t.text: c for t, c in zip(titles, row, strict=False) if c.text}
    names = {name: cells[t].text for name, t in words.ROWS.items() if t in cells}
    found: Raw = dict(names)
    by_title = {known.get("title", ""): known for known in raw["input"]}
    found["when"] = [
        condition
        for title, known in by_title.items()
        if title in cells
        for condition in _conditions(cells[title], known)
    ]
    if "asks" in found:
        found["asks"] = _named(
            cells[words.ROWS["asks"]], {t: k.get("name", "") for t, k in by_title.items()}
        )
    if "then" in found:
        found["then"] = _then(cells[words.ROWS["then"]], raw)
    return found


def _then(cell: Cell, raw: Raw) -> Any:
    outcomes = {name: code for code, name in raw.get("outcomes", ())}
    return _named(cell, outcomes) if outcomes else _parsed(cell)


def _conditions(cell: Cell, known: Raw) -> Iterator[Raw]:
    signs = {said: operator for operator, said in words.SIGNS.items()}
    codes = {name: code for code, name in known.get("values", ())}
    for part in cell.text.split(words.AND):
        sign, _, rest = part.strip().partition(" ")
        condition: Raw = {"fact": known.get("name", "")}
        if sign != words.UNFINISHED:
            operator = _named(Cell(cell.place, sign), signs)
            listed = [_code(cell, text.strip(), codes) for text in rest.split(words.OR) if text]
            condition[operator] = listed if operator == "in" else (listed or [""])[0]
        yield condition


def _code(cell: Cell, text: str, codes: Mapping[str, str]) -> str:
    return _named(Cell(cell.place, text), codes) if codes else text


def _case(row: list[Cell]) -> Raw:
    cells = dict(zip(words.CASES, row, strict=False))
    reads: dict[str, Callable[[Cell], Any]] = dict.fromkeys(("facts", "rows", "asks"), _parsed)
    reads["outcome"] = _outcome
    return {name: reads.get(name, _plain)(cell) for name, cell in cells.items() if cell.text}


def _outcome(cell: Cell) -> Any:
    return _parsed(cell) if cell.text.startswith("[") or cell.text.isdecimal() else cell.text


def _plain(cell: Cell) -> str:
    return cell.text


def _parsed(cell: Cell) -> Any:
    try:
        return parse(cell.text)
    except NotPlain:
        raise unreadable(
            "rule_cell_unreadable", cell=cell.place, given=cell.text, what="JSON"
        ) from None


def _named(cell: Cell, names: Mapping[str, str]) -> str:
    if cell.text not in names:
        known = words.OR.join(names)
        raise unreadable("rule_cell_unreadable", cell=cell.place, given=cell.text, what=known)
    return names[cell.text]


def _texts(row: list[Cell], width: int) -> list[str]:
    texts = [cell.text for cell in row]
    return [*texts, *([""] * (width - len(texts)))][:width]
