"""The day's lists to try: rows that can be imported, as a workbook or a CSV."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl.workbook import Workbook

from desktop.files.day_list_fields import list_fields
from tests.journeys.day_cases import BASE

HEADERS = tuple(known.headers[0] for known in list_fields())
HEADER_OF = {known.path: known.headers[0] for known in list_fields()}


def row(number: int = 1, **changes: Any) -> dict[str, Any]:
    """Return a row about a case of the day by headers; two underscores stand for a dot."""
    base = BASE[number]
    made = {
        "external_number": f"GZ-2026-{number:04}",
        "matter": "用电报装",
        "received_at": "2026-09-18 09:30",
        "enterprise.name": base["enterprise"]["name"],
        "enterprise.credit_code": base["enterprise"]["credit_code"],
        "project.name": f"{base['enterprise']['name']}用电工程",
        "project.code": base["project"]["code"],
        "project.address": base["project"]["address"],
        "demand.kind": "新装",
        "demand.capacity_kva": base["demand"]["capacity_kva"],
        "demand.kilovolts": base["demand"]["kilovolts"],
    }
    made |= {path.replace("__", "."): value for path, value in changes.items()}
    return {HEADER_OF[path]: value for path, value in made.items()}


def table(rows: Sequence[dict[str, Any]], headers: Sequence[str] = HEADERS) -> list[list[Any]]:
    """Return rows under their headers as cells."""
    return [list(headers), *([r.get(h) for h in headers] for r in rows)]


def book(file: Path, cells: Sequence[Sequence[Any]], sheet: str = "清单") -> Path:
    """Write cells as a workbook."""
    made = Workbook()
    made.active.title = sheet
    for line in cells:
        made.active.append(list(line))
    made.save(file)
    return file


def text(file: Path, cells: Sequence[Sequence[Any]], encoding: str = "utf-8-sig") -> Path:
    """Write cells as a CSV."""
    lines = [",".join("" if c is None else str(c) for c in line) for line in cells]
    file.write_bytes("\r\n".join(lines).encode(encoding))
    return file
