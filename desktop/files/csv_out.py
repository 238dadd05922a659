"""A table as CSV that Excel and WPS open as it is: UTF-8 with its mark, and no cell a formula."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from desktop.files.formula_signs import is_like_formula
from desktop.files.table_out import Value

MARK = "\ufeff"
GUARD = "'"


def csv_bytes(titles: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """Return the table; a text that would be read as a formula begins with an apostrophe."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(map(_cell, titles))
    writer.writerows([_cell(value) for value in row] for row in rows)
    return (MARK + out.getvalue()).encode("utf-8", "replace")


def _cell(value: Value) -> str:
    if value is None:
        return ""
    text = str(value)
    is_guarded = isinstance(value, str) and is_like_formula(text)
    return (GUARD if is_guarded else "") + text.replace("\0", "")
