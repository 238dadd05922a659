"""``list …``: the day's list of matters from other systems, looked at and imported."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.command_flags import FlagError
from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.domain.values import MatterKind
from desktop.files.day_list import ListTable, read_list
from desktop.files.day_list_fields import FORMER_PATHS, PATHS, ColumnMap, ListKind
from desktop.files.day_list_out import write_list_template, write_refused
from desktop.files.day_list_rows import map_findings
from desktop.office.day_list import (
    columns_of,
    counted,
    import_rows,
    keep_columns,
    look_through,
)
from desktop.office.office import Office
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.rows_day_list import DayListRow, Deed
from desktop.wording.cli import HELP, TEXT
from desktop.wording.day_list import CASE_DONE, DEEDS, NOT_WRITTEN, ROW_LINE, SUMMARY

if TYPE_CHECKING:
    from desktop.cli.usage import Parser

    Kinds = argparse._SubParsersAction[Parser]


def add_lists(kinds: "Kinds") -> None:
    """Add the commands of the day's list."""
    parts = kinds.add_parser("list", help=HELP["day_list"])
    below = parts.add_subparsers(dest="part", required=True, metavar="PART")
    template = below.add_parser("template", help=HELP["list_template"])
    template.add_argument("out", metavar="OUT.xlsx")
    template.add_argument("--former", action="store_true", help=HELP["list_former"])
    template.set_defaults(run=run_list_template)
    taken = below.add_parser("import", help=HELP["list_import"])
    taken.set_defaults(run=run_list_import)
    taken.add_argument("file", metavar="FILE")
    taken.add_argument("--store", required=True, metavar="DIR", help=HELP["store"])
    taken.add_argument("--as", dest="officer", default="lianghui", metavar="OFFICER")
    taken.add_argument("--dry-run", action="store_true", help=HELP["dry_run"])
    taken.add_argument("--mapping", action="append", default=[], metavar="FIELD=COLUMN")
    kinds_of = [m.value for m in MatterKind]
    taken.add_argument("--matter", choices=kinds_of, default="", help=HELP["list_matter"])
    taken.add_argument("--received-now", action="store_true", help=HELP["received_now"])
    taken.add_argument("--errors", metavar="OUT.xlsx", help=HELP["list_errors"])


def run_list_template(desk: Desk) -> Exit:
    """Write an empty list."""
    path = Path(desk.given.out)
    write_list_template(path, ListKind.FORMER if desk.given.former else ListKind.DAY)
    return desk.output.tell({"file": str(path)}, [TEXT["list_template"].format(file=path)])


def run_list_import(desk: Desk) -> Exit:
    """Look through a list and, but for ``--dry-run``, do every row that can be done."""
    table = read_list(Path(desk.given.file))
    if isinstance(table, Refusal):
        return desk.output.refuse(table.findings)
    office = desk.office(create=True)
    with office.store:
        chosen = _columns(desk, office, table)
        wrong = (*_unknown_columns(desk, table), *map_findings(table, chosen))
        if wrong:
            return desk.output.refuse(wrong)
        return _tell(desk, table, tuple(_rows(desk, office, table, chosen)))


def _rows(desk: Desk, office: Office, table: ListTable, chosen: ColumnMap) -> Iterator[DayListRow]:
    if desk.given.dry_run:
        yield from look_through(office, table, chosen, desk.given.officer)
        return
    keep_columns(office, table, chosen)
    yield from (done.row for done in import_rows(office, table, chosen, desk.given.officer))


def _columns(desk: Desk, office: Office, table: ListTable) -> ColumnMap:
    """Return the columns as they were kept or look, changed by the flags that were given."""
    found = columns_of(office, table)
    places = {title: n for n, title in enumerate(table.headers)}
    named = {path: places[title] for path, title in _named(desk) if title in places}
    return ColumnMap(
        columns={**found.columns, **named},
        matter=desk.given.matter or found.matter,
        received_now=desk.given.received_now or found.received_now,
    )


def _named(desk: Desk) -> Iterator[tuple[str, str]]:
    for text in desk.given.mapping:
        path, equals, title = text.partition("=")
        if not equals or path not in {*PATHS, *FORMER_PATHS}:
            raise FlagError("mapping", text)
        yield path, title


def _unknown_columns(desk: Desk, table: ListTable) -> list[Finding]:
    return [
        finding("list_column_unknown", path, given=title)
        for path, title in _named(desk)
        if title not in table.headers
    ]


def _tell(desk: Desk, table: ListTable, rows: tuple[DayListRow, ...]) -> Exit:
    refused = {row.number: row.reasons for row in rows if row.deed is Deed.WRONG}
    data = {
        "file": table.file,
        "sheet": table.sheet,
        "rows": [_data(row) for row in rows],
        "counts": {deed.value: sum(row.deed is deed for row in rows) for deed in Deed},
        "errors": desk.given.errors if refused else None,
    }
    lines = [SUMMARY.format(rows=len(rows), counts=counted(rows)), *_lines(rows)]
    desk.output.tell(data, lines)
    if desk.given.errors and refused:
        write_refused(Path(desk.given.errors), table, refused)
    return Exit.REFUSED if refused else Exit.DONE


def _data(row: DayListRow) -> dict[str, object]:
    return {
        "row": row.number,
        "deed": row.deed.value,
        "external_number": row.external_number,
        "case": row.case_number,
        "done": row.is_done,
        "reasons": list(row.reasons),
    }


def _lines(rows: tuple[DayListRow, ...]) -> Iterator[str]:
    for row in rows:
        note = CASE_DONE.format(case=row.case_number) if row.is_done else row.note
        yield ROW_LINE.format(
            row=row.number,
            deed=DEEDS[row.deed],
            number=row.external_number,
            enterprise=row.enterprise,
            note=note,
        ).rstrip()
        yield from (f"    {NOT_WRITTEN.format(reason=reason)}" for reason in row.reasons)
