"""Who may do what, as a table: an act a row, a duty a column, the people at the end."""

from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop.models.filtered_table import AnyIndex, FilteredTable
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


class DutyTableModel(FilteredTable[DutyActRow]):
    """Every act there is, in the order of the registry; read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)

    def whole(self, row: DutyActRow) -> str:
        """Override FilteredTable.whole."""
        return sentence(row)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Override FilteredTable.headerData: a name may run over two lines."""
        is_mark = orientation is Qt.Orientation.Horizontal and 0 < section < PEOPLE
        if role == Qt.ItemDataRole.TextAlignmentRole and is_mark:
            return _MIDDLE | Qt.TextFlag.TextWordWrap.value
        return super().headerData(section, orientation, role)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        row, column = self.row_at(index), index.column()
        if row is None:
            return None
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
