"""What narrows the register: words to find, values of columns, days of receipt."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.rows_cases import CasesFilter, FacetRow
from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.cases.cases_sheets import DatesSheet, TickSheet, facet_values
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.search_box import FilterBox
from desktop.wording import cases as wording
from desktop.wording.oversight import FIGURE_CLEAR, figure_text

TYPING_MS = 120


class CasesFilters(QWidget):
    """The bar of filters.

    Signals: ``changed(CasesFilter)``; ``facet_wanted(str)`` asks for the values of a column,
    answered by ``show_facet``; ``left()`` on Enter or Down in the field, back to the list.
    """

    changed = Signal(object)
    facet_wanted = Signal(str)
    left = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.wanted = CasesFilter()
        self.today = date.min
        self._asked = ""
        self._make_bar()
        self._make_sheets(page)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self._look)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._say()

    def _make_bar(self) -> None:
        layout = Flow(self, gap=4)
        self.box = CasesBox()
        self.box.textEdited.connect(self._typed)
        self.box.returnPressed.connect(self._leave)
        layout.addWidget(self.box)
        self.facets: dict[str, Button] = {}
        for key, name in wording.FACETS.items():
            button = Button(name, "chevron-down", "ghost")
            button.setProperty("facet", key)
            button.clicked.connect(self._ask_facet)
            self.facets[key] = button
            layout.addWidget(button)
        self.dates = Button(wording.DATES, "calendar-clock", "ghost")
        self.dates.clicked.connect(self._ask_dates)
        self.figure = Button("", "x", "chosen")
        self.figure.clicked.connect(self._drop_figure)
        self.clear = Button(wording.CLEAR, "x", "ghost")
        self.clear.clicked.connect(self.clear_all)
        layout.addWidget(self.dates)
        layout.addWidget(self.figure)
        layout.addWidget(self.clear)

    def _make_sheets(self, page: QWidget) -> None:
        self.sheet = TickSheet(page, wording.FACET_CLEAR)
        self.sheet.ticked.connect(self._ticked)
        self.sheet.reset.connect(self._reset_facet)
        self.days = DatesSheet(page)
        self.days.chosen.connect(self._days_chosen)

    def show_filter(self, wanted: CasesFilter) -> None:
        """Show what is filtered by, without telling it."""
        self._typing.stop()
        self.wanted = wanted
        if self.box.text() != wanted.text:
            self.box.setText(wanted.text)
        self._say()

    def show_facet(self, name: str, rows: tuple[FacetRow, ...]) -> None:
        """Offer the values of the column that was asked for last."""
        if name != self._asked:
            return
        chosen: tuple[str, ...] = getattr(self.wanted, name)
        values = facet_values(rows, wording.FACET_UNITS.get(name, ""))
        self.sheet.offer(wording.FACETS[name], values, chosen)
        self.sheet.drop(self.facets[name])

    def clear_all(self) -> None:
        """Let every case be seen."""
        self._set(CasesFilter())

    def _typed(self) -> None:
        self._typing.start(TYPING_MS)

    def _look(self) -> None:
        self._set(replace(self.wanted, text=self.box.text().strip()))

    def _leave(self) -> None:
        if self._typing.isActive():
            self._typing.stop()
            self._look()
        self.left.emit()

    def _ask_facet(self) -> None:
        name = str(self.sender().property("facet"))
        if self.sheet.isVisible() and self._asked == name:
            self.sheet.hide()
            return
        self._asked = name
        self.facet_wanted.emit(name)

    def _ask_dates(self) -> None:
        self.days.offer(self.wanted.since, self.wanted.until, self.today)
        self.days.toggle(self.dates)

    def _ticked(self, keys: tuple[str, ...]) -> None:
        self._set(_with(self.wanted, self._asked, keys))

    def _reset_facet(self) -> None:
        self.sheet.hide()
        self._set(_with(self.wanted, self._asked, ()))

    def _days_chosen(self, since: date | None, until: date | None) -> None:
        self._set(replace(self.wanted, since=since, until=until))

    def _drop_figure(self) -> None:
        self._set(replace(self.wanted, figure=None))

    def _say_figure(self) -> None:
        figure = self.wanted.figure
        self.figure.setVisible(figure is not None)
        if figure is not None:
            said = figure_text(figure)
            self.figure.say(said)
            self.figure.setToolTip(tip(FIGURE_CLEAR.format(figure=said)))

    def _set(self, wanted: CasesFilter) -> None:
        if wanted != self.wanted:
            self.show_filter(wanted)
            self.changed.emit(wanted)

    def _say(self) -> None:
        for key, button in self.facets.items():
            count = len(getattr(self.wanted, key))
            name = wording.FACETS[key]
            button.say(wording.FACET_CHOSEN.format(name=name, count=count) if count else name)
            button.set_kind("chosen" if count else "ghost")
        days = wording.dates_text(self.wanted.since, self.wanted.until)
        self.dates.say(days)
        is_dated = self.wanted.since is not None or self.wanted.until is not None
        self.dates.set_kind("chosen" if is_dated else "ghost")
        self._say_figure()
        is_narrowed = self.wanted != CasesFilter()
        self.clear.explain("" if is_narrowed else wording.CLEAR_NOTHING)


BESIDE_HINT = 44


class CasesBox(FilterBox):
    """The field cases are found by as one types."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(wording.FILTER_HOLDER)
        self.setAccessibleName(wording.FILTER_NAME)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Override FilterBox.sizeHint: its hint can be read whole."""
        hint = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(hint + theme.px(BESIDE_HINT), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Override FilterBox.minimumSizeHint: the row gives it what room is left."""
        return QSize(theme.px(150), super().minimumSizeHint().height())


def _with(wanted: CasesFilter, name: str, keys: tuple[str, ...]) -> CasesFilter:
    """Return the filter with other values of one column."""
    values: dict[str, Any] = {name: keys}
    return replace(wanted, **values)
