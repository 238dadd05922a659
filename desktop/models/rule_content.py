"""The rows and the recorded cases of a rule table, as two tables that are only read."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from desktop.models.filtered_table import TONE_ROLE, AnyIndex, FilteredTable, Row
from desktop.models.rows_rule_content import CaseLine, RuleLine
from desktop.models.tips import tip
from desktop.wording import rule_content as words
from desktop.wording import signs


class ContentModel(FilteredTable[Row]):
    """Lines of a table's content; one with a fault says it under what it is called."""

    def cells(self, row: Row) -> Sequence[str]:
        """Return what stands in the columns of a line."""
        raise NotImplementedError

    def sentence(self, row: Row) -> str:
        """Return a line as one sentence."""
        raise NotImplementedError

    def tone(self, row: Row, column: int) -> str:
        """Return the tone a cell is written in."""
        raise NotImplementedError

    def place_of(self, row: Row) -> tuple[str, int]:
        """Return a line's id, and its number in the table."""
        raise NotImplementedError

    def index_of(self, name: str) -> QModelIndex:
        """Return the index of the line of that id; an invalid one where it is not shown."""
        places = (n for n, row in enumerate(self._rows) if self.place_of(row)[0] == name)
        found = next(places, None)
        return QModelIndex() if found is None else self.index(found, 0)

    def index_at(self, number: int) -> QModelIndex:
        """Return the index of the line of that number, the first being 1."""
        places = (n for n, row in enumerate(self._rows) if self.place_of(row)[1] == number)
        found = next(places, None)
        return QModelIndex() if found is None else self.index(found, 0)

    def whole(self, row: Row) -> str:
        """Override FilteredTable.whole."""
        return self.sentence(row)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        row = self.row_at(index)
        if row is None:
            return None
        said = self.cells(row)[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return said
            case Qt.ItemDataRole.ToolTipRole:
                return tip(said)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.sentence(row) if index.column() == 0 else said
            case _:
                return self.tone(row, index.column()) if role == TONE_ROLE else None


class RuleLineModel(ContentModel[RuleLine]):
    """The rows of a table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(words.ROW_HEAD, parent)

    def place_of(self, row: RuleLine) -> tuple[str, int]:
        """Override ContentModel.place_of."""
        return row.id, row.number

    def cells(self, row: RuleLine) -> Sequence[str]:
        """Override ContentModel.cells."""
        mark = words.MARKS[row.mark]
        return (
            "\n".join(part for part in (str(row.number), mark) if part),
            "\n".join(part for part in (row.title, row.fault) if part),
            "\n".join(row.conditions),
            row.then,
            row.basis,
        )

    def sentence(self, row: RuleLine) -> str:
        """Override ContentModel.sentence."""
        return words.ROW_SENTENCE.format(
            number=row.number,
            title=row.title,
            conditions=signs.SEMICOLON.join(row.conditions),
            then=row.then,
            basis=signs.SEMICOLON.join((row.basis, *row.details)),
            fault=f"{signs.STOP}{row.fault}" if row.fault else "",
        )

    def tone(self, row: RuleLine, column: int) -> str:
        """Override ContentModel.tone."""
        if row.fault:
            return "red"
        return "amber" if row.mark and column == 0 else ""


class RuleCaseModel(ContentModel[CaseLine]):
    """The recorded cases of a table, those it no longer decides as they say first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(words.CASE_HEAD, parent)

    def place_of(self, row: CaseLine) -> tuple[str, int]:
        """Override ContentModel.place_of."""
        return row.name, row.number

    def cells(self, row: CaseLine) -> Sequence[str]:
        """Override ContentModel.cells."""
        return (
            words.CHECKS[row.is_met],
            "\n".join(part for part in (row.name, row.fault) if part),
            row.facts,
            row.outcome,
            row.rows,
        )

    def sentence(self, row: CaseLine) -> str:
        """Override ContentModel.sentence."""
        return words.CASE_SENTENCE.format(
            name=row.name,
            facts=row.facts,
            outcome=row.outcome,
            check=words.CHECKS[row.is_met],
            fault=f"{signs.STOP}{row.fault}" if row.fault else "",
        )

    def tone(self, row: CaseLine, column: int) -> str:
        """Override ContentModel.tone."""
        if row.is_met is False:
            return "red"
        return "green" if row.is_met and column == 0 else ""
