"""The notifications as a list: a line for each day, below it what came up on that day."""

from datetime import date, timedelta
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows_alerts import AlertRow, AlertsList
from desktop.wording import alerts as words
from desktop.wording import sentences

ALERT_ROLE = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class AlertsModel(QAbstractListModel):
    """Days and notifications; a day is a text, and cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AlertRow | str, ...] = ()

    def show_list(self, told: AlertsList) -> bool:
        """Show the notifications; return whether that changed anything."""
        rows: list[AlertRow | str] = []
        for day, of_day in groupby(told.rows, key=lambda row: row.at.date()):
            rows.append(day_name(day, told.today.date()))
            rows += of_day
        if tuple(rows) == self._rows:
            return False
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()
        return True

    def alert_at(self, place: int) -> AlertRow | None:
        """Return the notification at a place, None for a day or outside the list."""
        row = self._rows[place] if 0 <= place < len(self._rows) else None
        return row if isinstance(row, AlertRow) else None

    def place_of(self, alert_id: str) -> int:
        """Return where a notification stands; the first one where it is gone, -1 without any."""
        told = {r.id: n for n, r in enumerate(self._rows) if isinstance(r, AlertRow)}
        return told.get(alert_id, next(iter(told.values()), -1))

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Override QAbstractListModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Override QAbstractListModel.flags: a day cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.alert_at(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractListModel.data."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ALERT_ROLE:
            return row
        if isinstance(row, str):
            return row if role in (_DISPLAY, _ACCESSIBLE) else None
        if role == _DISPLAY:
            return row.title
        if role == _ACCESSIBLE:
            parts = (words.KINDS[row.kind], row.title, row.words, said_at(row))
            return sentences.row_sentence((*parts, words.STATES[row.is_read]))
        return None


_DISPLAY = Qt.ItemDataRole.DisplayRole
_ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def said_at(row: AlertRow) -> str:
    """Return the time of day a notification counts from."""
    return f"{row.at:%H:%M}"


def day_name(day: date, today: date) -> str:
    """Return how a day is called that is today, yesterday, or another."""
    near = {today: words.TODAY, today - timedelta(days=1): words.YESTERDAY}
    name = near.get(day, words.AHEAD if day > today else "")
    return sentences.joined((name, sentences.full_day(day)))
