"""Who may do what, as a table: an act a row, a duty a column, the people at the end."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows_settings import DutyActRow
from desktop.models.tips import tip
from desktop.wording import settings as words
from desktop.wording.sentences import listed
from desktop.wording.values import DUTIES

COLUMNS = (words.DUTY_ACT, *DUTIES.values(), words.DUTY_PEOPLE)
PEOPLE = len(COLUMNS) - 1
NOBODY_ROLE = Qt.ItemDataRole.UserRole + 1
"""True where nobody at work may do the act."""
_DUTIES = tuple(DUTIES)
AnyIndex = QModelIndex | QPersistentModelIndex


class DutyTableModel(QAbstractTableModel):
    """Every act there is, in the order of the registry; read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[DutyActRow, ...] = ()
        self._rows: tuple[DutyActRow, ...] = ()
        self._text = ""

    def show_acts(self, acts: Iterable[DutyActRow]) -> None:
        """Show other acts."""
        self._all = tuple(acts)
        self._filter()

    def filter_text(self, text: str) -> None:
        """Keep only acts whose sentence has every word of ``text``."""
        self._text = text.strip().lower()
        self._filter()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractTableModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractTableModel.columnCount."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Override QAbstractTableModel.headerData."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        is_mark = 0 < section < PEOPLE
        return _MIDDLE if role == Qt.ItemDataRole.TextAlignmentRole and is_mark else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _cell(row, column)
            case Qt.ItemDataRole.TextAlignmentRole if 0 < column < PEOPLE:
                return _MIDDLE
            case Qt.ItemDataRole.ToolTipRole:
                return tip(sentence(row))
            case Qt.ItemDataRole.AccessibleTextRole:
                return sentence(row) if column == 0 else _cell(row, column)
            case _:
                return not row.people if role == NOBODY_ROLE else None

    def _filter(self) -> None:
        wanted = self._text.split()
        self.beginResetModel()
        self._rows = tuple(
            row for row in self._all if all(word in sentence(row).lower() for word in wanted)
        )
        self.endResetModel()


_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)


def sentence(row: DutyActRow) -> str:
    """Return a whole row as one sentence."""
    held = listed(name for duty, name in DUTIES.items() if duty in row.duties)
    return words.DUTY_SENTENCE.format(act=row.act, duties=held, people=_people(row))


def _people(row: DutyActRow) -> str:
    return listed(row.people) or words.DUTY_NOBODY


def _cell(row: DutyActRow, column: int) -> str:
    if column == 0:
        return row.act
    if column == PEOPLE:
        return _people(row)
    is_held = _DUTIES[column - 1] in row.duties
    return words.DUTY_MARK if is_held else ""
