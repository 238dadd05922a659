"""The index of a package, as a page and as plain text, and its list for machines."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from html import escape
from urllib.parse import quote

from desktop.files.package_out import PackedFile
from desktop.files.table_out import Value
from desktop.office.archive_parts import CaseSheet, event_rows, letter_rows
from desktop.plain_class import dataclass
from desktop.wording import archive as words

FORMAT, VERSION = "joint-office-archive", 1
Rows = Sequence[Sequence[Value]]

_STYLE = (
    "body{font:15px/1.6 serif;margin:2em auto;max-width:70em;padding:0 1em}"
    "table{border-collapse:collapse;width:100%;margin:.5em 0 1.5em}"
    "th,td{border:1px solid #999;padding:.25em .5em;text-align:left;vertical-align:top;"
    "word-break:break-word}th{background:#eef1f5}code,.h{font:12px monospace;word-break:break-all}"
)
_PAGE = (
    '<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n'
    "<title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
)


@dataclass(frozen=True, slots=True)
class Made:
    """When, by whom and why a package was made, and by which program."""

    at: datetime
    by: str
    reason: str
    program: str


def index_html(sheet: CaseSheet, made: Made, files: Sequence[PackedFile]) -> bytes:
    """Return the index as one page that needs nothing else and runs nothing."""
    title = words.INDEX_TITLE.format(office=sheet.office.settings.name)
    sections = ((words.SECTIONS[name], content) for name, content in _sections(sheet, files))
    return page_html(title, head_of(sheet, made), sections)


def index_text(sheet: CaseSheet, made: Made, files: Sequence[PackedFile]) -> bytes:
    """Return the index as plain text."""
    lines = [words.INDEX_TITLE.format(office=sheet.office.settings.name), ""]
    lines += [f"{name}{words.COLON}{plain(value)}" for name, value in head_of(sheet, made)]
    for name, rows in _tables(sheet, files):
        lines += ["", words.SECTIONS[name]]
        lines += [words.JOIN.join(plain(v) for v in row if v not in (None, "")) for row in rows]
    for name, said in (("missing", sheet.missing), ("check", words.CHECK)):
        lines += ["", words.SECTIONS[name], *said] if said else []
    return ("\n".join(lines) + "\n").encode()


def manifest(sheet: CaseSheet, made: Made, files: Sequence[PackedFile]) -> bytes:
    """Return the list of the package as JSON."""
    case = sheet.case
    data = {
        "format": FORMAT,
        "version": VERSION,
        "case": case.number,
        "case_id": case.id,
        "office": sheet.office.settings.name,
        "scope": sheet.office.settings.scope,
        "is_demo": sheet.office.settings.is_demo,
        "made_at": made.at.isoformat(),
        "made_by": made.by,
        "program": made.program,
        "has_persons": sheet.has_persons,
        "reason": made.reason,
        "entries": len(sheet.entries),
        "missing": sheet.missing,
        "files": [
            {"path": f.path, "size": f.size, "sha256": f.sha256, "about": f.about} for f in files
        ],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def head_of(sheet: CaseSheet, made: Made) -> Iterator[tuple[str, str]]:
    """Yield what stands above everything: which case, who made the package, and when."""
    case, form = sheet.case, sheet.case.form
    is_open = any(m.is_open for m in case.matters) or any(x.is_live for x in case.letters)
    named = {
        "number": case.number,
        "enterprise": form.enterprise.name,
        "credit_code": form.enterprise.credit_code,
        "project": form.project.name,
        "project_code": form.project.code,
        "address": form.project.address,
        "state": words.STATES[is_open],
        "made": f"{made.at:%Y-%m-%d %H:%M}",
        "by": made.by,
        "program": made.program,
        "persons": words.PERSONS[sheet.has_persons].format(reason=made.reason),
    }
    if sheet.office.settings.is_demo:
        named["number"] += f"（{words.SAMPLE}）"
    for key, value in named.items():
        if value:
            yield words.HEAD[key], value


def _tables(sheet: CaseSheet, files: Sequence[PackedFile]) -> Iterator[tuple[str, Rows]]:
    yield "files", [(f.path, f.about, f.size, f.sha256) for f in files]
    yield "letters", letter_rows(sheet)
    yield "events", event_rows(sheet)


def _sections(sheet: CaseSheet, files: Sequence[PackedFile]) -> Iterator[tuple[str, str]]:
    titles = {"files": words.FILES, "letters": words.LETTERS, "events": words.EVENTS}
    for name, rows in _tables(sheet, files):
        if rows:
            yield name, table_html(titles[name], rows, is_linked=name == "files")
    if sheet.missing:
        yield "missing", list_html(sheet.missing)
    yield "check", list_html(words.CHECK)


def page_html(
    title: str, head: Iterable[tuple[str, str]], sections: Iterable[tuple[str, str]]
) -> bytes:
    """Return a page: its title, what stands above everything, then named sections of HTML."""
    parts = [f"<h1>{escape(title)}</h1>", _pairs(head)]
    for name, content in sections:
        parts += [f"<h2>{escape(name)}</h2>", content]
    return _PAGE.format(title=escape(title), style=_STYLE, body="\n".join(parts)).encode()


def _pairs(rows: Iterable[tuple[str, str]]) -> str:
    cells = (f"<tr><th>{escape(n)}</th><td>{escape(v)}</td></tr>" for n, v in rows)
    return f"<table>{''.join(cells)}</table>"


def table_html(titles: Sequence[str], rows: Rows, *, is_linked: bool) -> str:
    """Return a table; where it is linked, each row's first cell leads to the file it names."""
    head = "".join(f"<th>{escape(title)}</th>" for title in titles)
    body = "".join(f"<tr>{_cells(row, is_linked=is_linked)}</tr>\n" for row in rows)
    return f"<table><tr>{head}</tr>\n{body}</table>"


def _cells(row: Sequence[Value], *, is_linked: bool) -> str:
    said = [escape(plain(value)) for value in row]
    if is_linked:
        said[0] = f'<a href="{quote(str(row[0]))}">{said[0]}</a>'
    return "".join(f"<td>{cell}</td>" for cell in said)


def list_html(lines: Sequence[str]) -> str:
    """Return a list of lines."""
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def plain(value: Value) -> str:
    """Return a value on one line."""
    return "" if value is None else " ".join(str(value).split())
