"""The days of a month or a week as a table of weeks, and one day's events as a list."""

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.models.rows_agenda import AgendaDay, AgendaKind, AgendaPage, AgendaRow
from desktop.models.tips import tip
from desktop.wording import agenda as words
from desktop.wording import screens, sentences

DAY_ROLE = Qt.ItemDataRole.UserRole + 1
EVENT_ROLE = Qt.ItemDataRole.UserRole + 2
WEEK = 7
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROLE = Qt.ItemDataRole


class AgendaModel(QAbstractTableModel):
    """Weeks in rows, Monday to Sunday in columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today: date | None = None
        self._days: tuple[AgendaDay, ...] = ()

    def show_page(self, page: AgendaPage) -> None:
        """Show other days, whole weeks."""
        self.beginResetModel()
        self.today = page.today
        self._days = page.days
        self.endResetModel()

    def day_at(self, index: AnyIndex) -> AgendaDay | None:
        """Return the day of a cell."""
        place = index.row() * WEEK + index.column()
        return self._days[place] if index.isValid() and place < len(self._days) else None

    def index_of(self, on: date) -> QModelIndex:
        """Return the cell of a day, an invalid one where it is not shown."""
        place = (on - self._days[0].on).days if self._days else -1
        if not 0 <= place < len(self._days):
            return QModelIndex()
        return self.index(place // WEEK, place % WEEK)

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Override QAbstractTableModel.rowCount."""
        return 0 if parent.isValid() else len(self._days) // WEEK

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Override QAbstractTableModel.columnCount."""
        return 0 if parent.isValid() else WEEK

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        """Override QAbstractTableModel.headerData."""
        if orientation is Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return _weekday(section)
        return None

    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        day = self.day_at(index)
        if day is None:
            return None
        if role == DAY_ROLE:
            return day
        if role == _ROLE.DisplayRole:
            return f"{day.on:%m-%d}"
        if role == _ROLE.AccessibleTextRole:
            return day_sentence(day)
        if role == _ROLE.ToolTipRole and day.rows:
            return tip("\n".join(event_line(row) for row in day.rows))
        return None


class EventsModel(QAbstractListModel):
    """The events of one day, the most urgent first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AgendaRow, ...] = ()

    def show_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show another day's events."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, place: int) -> AgendaRow | None:
        """Return the event at a place, or None."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Override QAbstractListModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> Any:
        """Override QAbstractListModel.data."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == EVENT_ROLE:
            return row
        if role == _ROLE.DisplayRole:
            return row.enterprise
        if role == _ROLE.AccessibleTextRole:
            parts = (light_word(row), said_time(row), row.enterprise, row.words, row.number)
            return sentences.row_sentence(parts)
        return None


def _weekday(section: int) -> str | None:
    if not 0 <= section < WEEK:
        return None
    return words.WEEKDAY.format(day=screens.WEEKDAYS[section])


def kind_words(day: AgendaDay) -> str:
    """Return what kind of day it is."""
    return words.DAY_KINDS[day.kind].format(holiday=day.holiday)


def day_sentence(day: AgendaDay) -> str:
    """Return a day with what is due on it as one sentence."""
    count = words.COUNT.format(count=len(day.rows)) if day.rows else ""
    events = sentences.listed(event_line(row) for row in day.rows[:5])
    return sentences.row_sentence((sentences.full_day(day.on), kind_words(day), count, events))


def event_line(row: AgendaRow) -> str:
    """Return an event in a line."""
    return sentences.joined((light_word(row), said_time(row), row.enterprise, row.words))


def light_word(row: AgendaRow) -> str:
    """Return the word of an event's light; a visit took place."""
    if row.kind is AgendaKind.VISIT:
        return words.DONE_WORD
    return words.LIGHT_WORDS.get(row.light.value, "")


def said_time(row: AgendaRow) -> str:
    """Return until when, or that it is about the whole day."""
    return f"{row.at:%H:%M}" if row.at else words.WHOLE_DAY
