"""What is handed out to a person, as a workbook that can be read without a program of its own."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop.files.table_out import ColumnKind, OutColumn, write_table
from desktop.wording import persons as words

Line = tuple[str, str, str, str, str]
COLUMNS = (
    OutColumn(words.BOOK["part"], width=18),
    OutColumn(words.BOOK["case"], ColumnKind.CODE, 16),
    OutColumn(words.BOOK["at"], ColumnKind.CODE, 20),
    OutColumn(words.BOOK["by"], width=12),
    OutColumn(words.BOOK["told"], ColumnKind.CODE, 70),
)


def book_beside(file: Path) -> Path:
    """Return where the workbook of a JSON file lies."""
    is_taken = file.suffix.lower() == ".xlsx"
    return file.with_name(f"{file.name if is_taken else file.stem}.xlsx")


def write_book(file: Path, told: Mapping[str, Any], digest: str) -> int:
    """Write what the JSON of that hash holds as a workbook; raises OSError."""
    return write_table(file, words.BOOK["sheet"], COLUMNS, tuple(_lines(told, digest)))


def _lines(told: Mapping[str, Any], digest: str) -> Iterator[Line]:
    named = words.TOLD
    yield named["office"], "", told[named["made"]], "", told[named["office"]]
    for key, value in (told[named["values"]] or {}).items():
        yield named["values"], "", "", "", words.VALUES[key].format(value=value)
    for case in told[named["cases"]]:
        number = case[named["case"]]
        yield named["enterprise"], number, "", "", case[named["enterprise"]]
        for other in case[named["others"]]:
            yield named["others"], number, "", "", words.SHOWN.format(**other).strip()
        for act in case[named["acts"]]:
            said = f"{act[named['act']]}　{act[named['detail']]}".strip()
            yield named["acts"], number, act[named["at"]], act[named["by"]], said
    yield words.BOOK["digest"], "", "", "", digest
