"""What each row of a list says by the columns it was given, and what is wrong with it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from desktop.files.application_workbook import cell_faults
from desktop.files.cleaning import clean, field_findings, short
from desktop.files.day_list import ListLine, ListTable
from desktop.files.day_list_fields import (
    MATTER,
    RECEIVED,
    ColumnMap,
    ListField,
    ListKind,
    list_fields,
    unit_of,
    wrong_unit,
)
from desktop.files.safe_workbook import Cell
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding
from desktop.rules.identifiers import check_credit_code, check_project_code, normalise
from desktop.wording.sentences import listed

MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row: its clean values by path, where they stand, and what is wrong with them.

    What is left blank is not among the values: it is unknown.
    """

    number: int
    values: Mapping[str, str]
    places: Mapping[str, str]
    findings: tuple[Finding, ...]
    received_now: bool = False


def map_findings(table: ListTable, chosen: ColumnMap) -> Iterator[Finding]:
    """Yield what is wrong with a mapping itself, before any row is looked at."""
    kind = table.kind
    if kind.key not in chosen.columns:
        yield finding("list_no_column", kind.key)
    if MATTER not in chosen.columns and not chosen.matter:
        yield finding("list_no_matter", MATTER)
    holders: dict[int, str] = {}
    for known in list_fields(kind):
        number = chosen.columns.get(known.path)
        if number is None:
            continue
        title = table.headers[number]
        if number in holders:
            yield finding("list_column_twice", known.path, other=title)
        holders[number] = known.path
        if wrong_unit(known, title):
            wanted = listed(known.units)
            unit = unit_of(title)
            yield finding("list_column_unit", known.path, title=title, unit=unit, wanted=wanted)


def rows_of(table: ListTable, chosen: ColumnMap) -> tuple[ListRow, ...]:
    """Return the rows of a list by a mapping; rows of one outside number name each other."""
    rows = [_row(line, chosen, table.kind) for line in table.lines]
    return tuple(_with_twins(rows, table.kind.key))


def _row(line: ListLine, chosen: ColumnMap, kind: ListKind) -> ListRow:
    values: dict[str, str] = {}
    places: dict[str, str] = {}
    findings: list[Finding] = []
    if line.merged:
        findings.append(finding("cell_merged", range=line.merged))
    for known in list_fields(kind):
        column = chosen.columns.get(known.path)
        if column is None:
            continue
        cell = line.cells[column]
        places[known.path] = cell.place
        found = list(_cell_findings(known, cell))
        findings += [_placed(f, cell) for f in found]
        if cell.text.strip() and not found:
            values[known.path] = clean(known.form, _worded(known, cell.text))
    if chosen.matter and MATTER not in chosen.columns:
        values[MATTER] = chosen.matter
    findings += _owed((kind.key, MATTER), values, places, findings)
    now = chosen.received_now and RECEIVED not in values
    return ListRow(line.number, values, places, tuple(findings), now)


def _cell_findings(known: ListField, cell: Cell) -> Iterator[Finding]:
    faults = list(cell_faults(known.path, known.form, cell))
    yield from faults
    text = _worded(known, cell.text)
    if faults or not text:
        return
    found = list(field_findings(known.form, text))
    yield from found
    if not found and known.path == "enterprise.credit_code":
        yield from check_credit_code(text, known.path)
    if not found and known.path == "project.code":
        yield from check_project_code(text, known.path)


def _worded(known: ListField, text: str) -> str:
    """Return a value in our words: another system's name of a choice, a number without its unit."""
    plain = text.strip()
    if plain in known.names:
        return known.names[plain]
    half = normalise(plain) if known.units else plain
    for unit in known.units:
        if half.upper().endswith(unit):
            return half[: -len(unit)].strip()
    return plain


def _owed(
    always: Sequence[str],
    values: Mapping[str, str],
    places: Mapping[str, str],
    found: Sequence[Finding],
) -> list[Finding]:
    """Return what no row may lack: its number, its matter, the name of whoever has a phone."""
    broken = {f.field for f in found}
    owed = [*always]
    if "contact.phone" in values:
        owed.append("contact.name")
    missing = [p for p in owed if p not in values and p not in broken]
    return [missing_value(path, places) for path in missing]


def missing_value(path: str, places: Mapping[str, str]) -> Finding:
    """Return that a value is missing, with its cell where the list has the column."""
    if path in places:
        return finding("text_missing", path, cell=places[path])
    return finding("text_missing", path)


def _placed(found: Finding, cell: Cell) -> Finding:
    return Finding(found.rule, found.field, (*found.facts, ("cell", cell.place)))


def _with_twins(rows: Sequence[ListRow], key: str) -> Iterator[ListRow]:
    """Yield the rows; those that share the number they are known by name each other's rows."""
    places: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        if key in row.values:
            places[row.values[key]].append(row.number)
    for row in rows:
        number = row.values.get(key, "")
        others = [n for n in places.get(number, ()) if n != row.number]
        if not others:
            yield row
            continue
        named = listed(map(str, others[:MOST_NAMED]))
        twin = finding("list_twice", key, number=short(number), rows=named)
        yield ListRow(row.number, row.values, row.places, (*row.findings, twin), row.received_now)
