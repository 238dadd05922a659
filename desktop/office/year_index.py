"""The index of a year's package, as a page and as plain text, and its list for machines."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import field

from desktop.files.package_out import PackedFile
from desktop.files.table_out import Value
from desktop.office.archive_index import Made, list_html, page_html, plain, table_html
from desktop.office.office import Office
from desktop.plain_class import dataclass
from desktop.wording import archive
from desktop.wording import year_archive as words

FORMAT, VERSION = "joint-office-year", 1
Rows = list[tuple[Value, ...]]


@dataclass(slots=True)
class YearSheet:
    """What a year's package holds, as it is packed; each row begins with where it lies.

    ``books`` are the places of the registers and of the record.
    """

    office: Office
    year: int
    has_persons: bool
    made: Made
    cases: Rows = field(default_factory=list)
    letters: Rows = field(default_factory=list)
    papers: Rows = field(default_factory=list)
    books: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


def year_html(sheet: YearSheet, files: Sequence[PackedFile]) -> bytes:
    """Return the index as one page that needs nothing else and runs nothing."""
    return page_html(_title(sheet), _head(sheet), _sections(sheet, files))


def year_text(sheet: YearSheet, files: Sequence[PackedFile]) -> bytes:
    """Return the index as plain text."""
    lines = [_title(sheet), ""]
    lines += [f"{name}{archive.COLON}{value}" for name, value in _head(sheet)]
    for name, _titles, rows in _tables(sheet, files):
        lines += ["", words.SECTIONS[name]]
        lines += [archive.JOIN.join(plain(v) for v in row if v not in (None, "")) for row in rows]
    for name, said in (("missing", sheet.missing), ("check", words.CHECK)):
        lines += ["", words.SECTIONS[name], *said] if said else []
    return ("\n".join(lines) + "\n").encode()


def year_manifest(sheet: YearSheet, files: Sequence[PackedFile]) -> bytes:
    """Return the list of the package as JSON."""
    settings, made = sheet.office.settings, sheet.made
    data = {
        "format": FORMAT,
        "version": VERSION,
        "year": sheet.year,
        "office": settings.name,
        "scope": settings.scope,
        "is_demo": settings.is_demo,
        "made_at": made.at.isoformat(),
        "made_by": made.by,
        "program": made.program,
        "has_persons": sheet.has_persons,
        "reason": made.reason,
        "cases": [_named(row, "path", "number") for row in sheet.cases],
        "letters": [_named(row, "path", "number", "state") for row in sheet.letters],
        "papers": [
            _named(row, "path", "number", "name", "state", "to_come") for row in sheet.papers
        ],
        "missing": sheet.missing,
        "files": [
            {"path": f.path, "size": f.size, "sha256": f.sha256, "about": f.about} for f in files
        ],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _named(row: tuple[Value, ...], *names: str) -> dict[str, Value]:
    """Return the first values of a row by their names."""
    return dict(zip(names, row, strict=False))


def _title(sheet: YearSheet) -> str:
    return words.INDEX_TITLE.format(office=sheet.office.settings.name, year=sheet.year)


def _head(sheet: YearSheet) -> Iterator[tuple[str, str]]:
    made = sheet.made
    is_running = made.at.year <= sheet.year
    year = (words.RUNNING if is_running else words.YEAR).format(year=sheet.year)
    said = {
        "year": f"{year}（{words.SAMPLE}）" if sheet.office.settings.is_demo else year,
        "cases": words.COUNT_CASES.format(count=len(sheet.cases)),
        "letters": words.COUNT_LETTERS.format(count=len(sheet.letters)),
        "papers": words.COUNT_LETTERS.format(count=len(sheet.papers)),
        "made": f"{made.at:%Y-%m-%d %H:%M}",
        "by": made.by,
        "program": made.program,
        "persons": archive.PERSONS[sheet.has_persons].format(reason=made.reason),
    }
    for key, value in said.items():
        yield words.HEAD[key], value


def _tables(
    sheet: YearSheet, files: Sequence[PackedFile]
) -> Iterator[tuple[str, tuple[str, ...], Sequence[Sequence[Value]]]]:
    books = set(sheet.books)
    packed = [(f.path, f.about, f.size, f.sha256) for f in files if f.path in books]
    tables: dict[str, tuple[tuple[str, ...], Sequence[Sequence[Value]]]] = {
        "cases": (words.CASES, sheet.cases),
        "letters": (words.LETTERS, sheet.letters),
        "papers": (words.PAPERS, sheet.papers),
        "books": (words.BOOKS, packed),
    }
    for name, (titles, rows) in tables.items():
        if rows:
            yield name, titles, rows


def _sections(sheet: YearSheet, files: Sequence[PackedFile]) -> Iterator[tuple[str, str]]:
    for name, titles, rows in _tables(sheet, files):
        yield words.SECTIONS[name], table_html(titles, rows, is_linked=True)
    if sheet.missing:
        yield words.SECTIONS["missing"], list_html(sheet.missing)
    yield words.SECTIONS["check"], list_html(words.CHECK)
