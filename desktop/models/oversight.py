"""How each bureau stands, as a table whose every figure leads to its cases."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop.domain.supervising import Figure, FigureKind, Period
from desktop.models.filtered_table import TONE_ROLE, AnyIndex, FilteredTable
from desktop.models.rows_oversight import BureauRow, OversightPage
from desktop.models.tips import tip
from desktop.wording import oversight as words
from desktop.wording import sentences

KEYS = tuple(words.COLUMNS)
TITLES = tuple(words.COLUMNS.values())
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_NOW = {
    "waiting": FigureKind.WAITING,
    "late": FigureKind.LATE,
    "paused": FigureKind.PAUSED,
    "unanswered": FigureKind.UNANSWERED,
}
_IN_PERIOD = {
    "in_time": FigureKind.IN_TIME,
    "missed": FigureKind.MISSED,
    "ordered": FigureKind.ORDERED,
}
_ALARMS = {"late": "red", "missed": "red", "today": "amber", "unanswered": "amber"}


class BureausModel(FilteredTable[BureauRow]):
    """The bureaus; read-only. A cell is a figure, ``figure_at`` says of which cases."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TITLES, parent)
        self._page: OversightPage | None = None

    def show_page(self, page: OversightPage) -> None:
        """Show the bureaus of a page."""
        self._page = page
        self.show_rows(page.bureaus)

    def whole(self, row: BureauRow) -> str:
        """Override FilteredTable.whole."""
        return sentence(row, self._day)

    def figure_at(self, index: AnyIndex) -> Figure | None:
        """Return the figure of a cell; None where it counts no cases."""
        row = self.row_at(index)
        if row is None or self._page is None or not index.isValid():
            return None
        return figure_of(KEYS[index.column()], row.bureau, self._page)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Override FilteredTable.headerData: a title's tooltip says what is counted."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.ToolTipRole:
                return words.DEFINED[KEYS[section]]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if section else _LEFT
        return super().headerData(section, orientation, role)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        row = self.row_at(index)
        if row is None:
            return None
        key = KEYS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell(key, row, self._day)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if index.column() else None
            case Qt.ItemDataRole.ToolTipRole:
                return tip(words.DEFINED[key])
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._said(key, row)
            case _:
                return _tone(key, row) if role == TONE_ROLE else None

    @property
    def _day(self) -> int:
        return self._page.day if self._page is not None else 0

    def _said(self, key: str, row: BureauRow) -> str:
        if key == "bureau":
            return sentence(row, self._day)
        return words.CELL_SAID.format(
            bureau=words.bureau_name(row.bureau),
            column=words.COLUMNS[key],
            value=cell(key, row, self._day),
        )


def figure_of(key: str, bureau: str, page: OversightPage) -> Figure | None:
    """Return the figure that stands in a column of a bureau; None where none counts cases."""
    period: Period = page.period
    if key in _NOW:
        return Figure(_NOW[key], bureau)
    if key in _IN_PERIOD:
        return Figure(_IN_PERIOD[key], bureau, period.since, period.until)
    if key == "today":
        return Figure(FigureKind.DUE, bureau, page.today, page.today)
    return None


def sentence(row: BureauRow, day: int) -> str:
    """Return a whole row as one sentence."""
    said = (f"{words.COLUMNS[key]} {cell(key, row, day)}" for key in KEYS[1:])
    return sentences.row_sentence((words.bureau_name(row.bureau), *said))


def cell(key: str, row: BureauRow, day: int) -> str:
    """Return what stands in a column; what cannot be told is a dash."""
    derived = _DERIVED.get(key)
    if derived is not None:
        return derived(row, day)
    return sentences.grouped(int(getattr(row, key)))


def rate(in_time: int, missed: int) -> str:
    """Return the share decided in time, a dash where nothing was decided."""
    whole = in_time + missed
    return words.SHARE.format(share=sentences.percent(in_time / whole)) if whole else words.NONE


def span_text(minutes: int | None, day: int) -> str:
    """Return office time in days worked and hours, or in hours and minutes where that is all."""
    if minutes is None or not day:
        return words.NONE
    days, rest = divmod(minutes, day)
    return sentences.span(rest, days)


_DERIVED: dict[str, Callable[[BureauRow, int], str]] = {
    "bureau": lambda row, _day: words.bureau_name(row.bureau),
    "rate": lambda row, _day: rate(row.in_time, row.missed),
    "middle": lambda row, day: span_text(row.middle, day),
    "ninth": lambda row, day: span_text(row.ninth, day),
}


def _tone(key: str, row: BureauRow) -> str:
    return _ALARMS[key] if key in _ALARMS and getattr(row, key) else ""
