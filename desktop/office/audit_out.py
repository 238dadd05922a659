"""The record out, as it is filtered: as a workbook, and as landscape pages."""

from collections.abc import Iterator
from dataclasses import fields
from itertools import chain
from pathlib import Path

from desktop.domain.auditing import audit_findings
from desktop.files.table_out import ColumnKind, OutColumn, Progress, Value, write_table
from desktop.letters.table_pages import TableSheet, render_table
from desktop.office.office import Office
from desktop.office.page_audit import audit_rows, kept_back
from desktop.plain_class import dataclass
from desktop.rules.findings import Refusal, finding
from desktop.store.rows_audit import AuditFilter, AuditRow
from desktop.wording import audit as words
from desktop.wording.values import BUREAUS

CODE, TEXT, MOMENT, NUMBER = ColumnKind.CODE, ColumnKind.TEXT, ColumnKind.MOMENT, ColumnKind.NUMBER
KINDS = {
    "entered": MOMENT,
    "done": MOMENT,
    "taken": MOMENT,
    "case": CODE,
    "device": CODE,
    "sseq": NUMBER,
    "id": CODE,
    "hash": CODE,
}
PRINTED = {
    "entered": 11,
    "officer": 9,
    "bureau": 9,
    "act": 22,
    "detail": 30,
    "case": 12,
    "became": 8,
    "signed": 6,
    "clock": 6,
    "device": 8,
}
"""What is printed, with the share of the width each takes."""


@dataclass(frozen=True, slots=True)
class AuditPages:
    """The record on paper, and how many rows it has."""

    pdf: bytes
    count: int


MOST_IN_BOOK = 1_000_000
MOST_ON_PAPER = 20_000
EVERY = 100


def write_audit(
    office: Office, path: Path, wanted: AuditFilter, officer_id: str, step: Progress
) -> int | Refusal:
    """Write what is filtered as a workbook and return how many rows it has; raises OSError.

    Where acts on people are missing, a row before them says so and is not counted. ``step`` is told
    how many are made, and may raise to stop; no file is left then.
    """
    refused = audit_findings(office.officer(officer_id))
    if refused:
        return Refusal(refused)
    columns = [OutColumn(title, KINDS.get(key, TEXT)) for key, title in words.OUT_COLUMNS.items()]
    missing = kept_back(office, wanted)
    try:
        found = chain(missing, _counted(office, wanted, MOST_IN_BOOK, step))
        rows = (_values(row) for row in found)
        return write_table(path, words.SHEET, columns, rows) - len(missing)
    except _TooLong as long:
        return long.refusal


def print_audit(
    office: Office, wanted: AuditFilter, officer_id: str, step: Progress
) -> AuditPages | Refusal:
    """Return what is filtered as pages of landscape A4, the filter and the day in their head."""
    officer = office.officer(officer_id)
    refused = audit_findings(officer)
    if refused:
        return Refusal(refused)
    now, missing = office.now(), kept_back(office, wanted)
    try:
        rows = tuple(_printed(row) for row in _counted(office, wanted, MOST_ON_PAPER, step))
    except _TooLong as long:
        return long.refusal
    note = words.NOTE.format(on=f"{now:%Y-%m-%d %H:%M}", count=len(rows), who=officer.name)
    filtered = filter_said(office, wanted)
    said = words.FILTERED.format(filter=filtered) if filtered else ""
    sheet = TableSheet(
        title=words.HEAD.format(office=office.settings.name),
        note="　".join(filter(None, (note, said, *map(missing_said, missing)))),
        columns=tuple((words.OUT_COLUMNS[key], share) for key, share in PRINTED.items()),
        rows=rows,
        foot=words.DEMO if office.settings.is_demo else "",
    )
    return AuditPages(render_table(sheet, now, step), len(rows))


def missing_said(row: AuditRow) -> str:
    """Return in a sentence why acts on people are missing."""
    return words.PEOPLE_LINE.format(what=row.act, why=row.detail)


def filter_said(office: Office, wanted: AuditFilter) -> str:
    """Return in words what is filtered by, blank for the whole record."""
    names = {officer.id: officer.name for officer in office.officers()}
    tables = {
        "officer": names,
        "bureau": {bureau.value: name for bureau, name in BUREAUS.items()},
        "kind": words.KINDS,
        "odd": words.ODD,
    }
    parts = []
    for field in fields(wanted):
        value = getattr(wanted, field.name)
        if value:
            told = tables.get(field.name, {}).get(str(value), str(value))
            parts.append(words.SAID[field.name].format(value=told))
    return words.MARK.join(parts)


class _TooLong(Exception):
    """More is filtered than one file can hold."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.refusal = Refusal((finding("audit_too_long", most=most),))


def _counted(office: Office, wanted: AuditFilter, most: int, step: Progress) -> Iterator[AuditRow]:
    count = 0
    for row in audit_rows(office, wanted):
        if row is None or count % EVERY == 0:
            step(count, 0)
        if row is None:
            continue
        count += 1
        if count > most:
            raise _TooLong(most)
        yield row


def _said(row: AuditRow) -> dict[str, Value]:
    became = words.WITHDRAWN if row.is_withdrawn else words.BECAME[row.became]
    return {
        "entered": row.entered_at,
        "done": row.done_at,
        "taken": row.taken_at,
        "officer": row.officer,
        "bureau": row.bureau,
        "act": row.act,
        "detail": row.detail,
        "case": row.case_number,
        "became": became if row.writer else "",
        "told": row.told,
        "signed": words.SIGNED[row.signed],
        "clock": words.CLOCK[row.clock_ok],
        "device": row.device,
        "sseq": row.sseq,
        "id": row.key if row.writer else "",
        "hash": row.hash,
    }


def _values(row: AuditRow) -> tuple[Value, ...]:
    return tuple(_said(row).values())


def _printed(row: AuditRow) -> tuple[str, ...]:
    said = _said(row)
    said["entered"] = f"{row.entered_at:%Y-%m-%d %H:%M}"
    said["detail"] = row.told or row.detail
    return tuple("" if said[key] is None else str(said[key]) for key in PRINTED)
