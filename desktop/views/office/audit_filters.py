"""What narrows the record: person, bureau, act, case, days, what became of it."""

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows_audit import AuditFilter, Odd
from desktop.views.cases.cases_sheets import DatesSheet
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import column
from desktop.views.widgets.fields import Choice
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.flow_tabs import FlowTabs
from desktop.views.widgets.search_box import FilterBox
from desktop.wording import audit as words
from desktop.wording import cases as case_words

TYPING_MS = 250
ALL = "all"
Pairs = tuple[tuple[str, str], ...]


class AuditFilters(QWidget):
    """The bar of filters.

    Signals: ``changed()``; ``left()`` on Enter in the field of the case, back to the list.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.today = date.min
        self._days: tuple[date | None, date | None] = (None, None)
        self._is_filling = False
        outer = column(self, gap=8)
        outer.addWidget(self._make_bar())
        self.odd = FlowTabs(words.ODD_FILTER)
        for key, name in words.ODD.items():
            self.odd.add(key or ALL, name)
        self.odd.chosen.connect(self._tell)
        outer.addWidget(self.odd)
        self._sheet = DatesSheet(page, words.DATES)
        self._sheet.chosen.connect(self._choose_days)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self.changed)
        self._say()

    def wanted(self) -> AuditFilter:
        """Return what is filtered by."""
        odd = self.odd.current
        return AuditFilter(
            officer=self.person.currentData() or "",
            bureau=self.bureau.currentData() or "",
            kind=self.kind.currentData() or "",
            case=self.case.text().strip(),
            since=self._days[0],
            until=self._days[1],
            odd=Odd(odd) if odd != ALL else None,
        )

    def offer(self, people: Pairs, bureaus: Pairs) -> None:
        """Offer the persons and bureaus there are; what is chosen stays chosen."""
        self._is_filling = True
        self._fill(self.person, ((words.EVERY_PERSON, ""), *((n, i) for i, n in people)))
        self._fill(self.bureau, ((words.EVERY_BUREAU, ""), *((n, i) for i, n in bureaus)))
        self._is_filling = False

    def clear_all(self) -> None:
        """Ask for the whole record again."""
        self._is_filling = True
        for choice in (self.person, self.bureau, self.kind):
            choice.setCurrentIndex(0)
        self.case.clear()
        self._days = (None, None)
        self.odd.choose(ALL)
        self._typing.stop()
        self._is_filling = False
        self._tell()

    def _make_bar(self) -> QWidget:
        bar = QWidget()
        line = Flow(bar)
        self.case = FilterBox()
        self.case.setPlaceholderText(words.CASE_HOLDER)
        self.case.setAccessibleName(words.CASE)
        self.case.textEdited.connect(lambda: self._typing.start(TYPING_MS))
        self.case.returnPressed.connect(self.left)
        self.person, self.bureau = Choice(words.PERSON), Choice(words.BUREAU)
        self.kind = Choice(words.KIND)
        self._fill(self.person, ((words.EVERY_PERSON, ""),))
        self._fill(self.bureau, ((words.EVERY_BUREAU, ""),))
        self._fill(self.kind, tuple((name, key) for key, name in words.KINDS.items()))
        for choice in (self.person, self.bureau, self.kind):
            choice.currentIndexChanged.connect(self._tell)
        self.dates = Button(words.DATES, "calendar-clock", "ghost")
        self.dates.clicked.connect(self._ask_days)
        self.clear = Button(words.CLEAR, "x", "ghost")
        self.clear.clicked.connect(self.clear_all)
        for part in (self.case, self.person, self.bureau, self.kind, self.dates, self.clear):
            line.addWidget(part)
        return bar

    def _fill(self, choice: Choice, offered: Pairs) -> None:
        chosen = choice.currentData()
        if [choice.itemText(n) for n in range(choice.count())] == [name for name, _ in offered]:
            return
        choice.blockSignals(True)
        choice.clear()
        for name, value in offered:
            choice.addItem(name, value)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        choice.blockSignals(False)

    def _ask_days(self) -> None:
        self._sheet.offer(*self._days, self.today)
        self._sheet.toggle(self.dates)

    def _choose_days(self, since: date | None, until: date | None) -> None:
        self._days = (since, until)
        self._tell()

    def _tell(self) -> None:
        if self._is_filling:
            return
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        is_dated = self._days != (None, None)
        self.dates.say(case_words.dates_text(*self._days) if is_dated else words.DATES)
        self.dates.set_kind("chosen" if is_dated else "ghost")
        is_narrowed = self.wanted() != AuditFilter()
        self.clear.explain("" if is_narrowed else case_words.CLEAR_NOTHING)
