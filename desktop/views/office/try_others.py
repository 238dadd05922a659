"""容缺试算 and 期限试算: missing papers, and working days counted one by one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIntValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.models.rows import Light
from desktop.models.rows_calendar import TriedClock, TriedPaper, TriedWaiver
from desktop.views import theme
from desktop.views.office.try_route import TRY_AFTER_MS
from desktop.views.office.year_canvas import TONES
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.fields import Choice, DateField, Tick
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.moment_field import MomentField
from desktop.views.widgets.text import Label
from desktop.wording import calendar as words
from desktop.wording import signs
from desktop.wording.rules import PAPERS, PARAMETERS

MOST_DAYS = 500
IS_RECEIPT = Qt.ItemDataRole.UserRole + 1
FROM_RECEIPT = ("notify",)
"""Limits that count from the day of receipt; all others do from acceptance."""


class _Try(QWidget):
    """Form at the left, result at the right, a button that copies it."""

    copied = Signal()

    def __init__(self, form_title: str, result_title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._try)
        line = row(self, gap=14)
        self.form = Card(padding=18, gap=8)
        self.form.body.addWidget(SectionHeader(form_title, role="h2"))
        result = Card(padding=18, gap=10)
        self._head = SectionHeader(result_title, "scale")
        self.copy = Button(words.COPY, "copy", "ghost")
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        self._head.add(self.copy)
        result.body.addWidget(self._head)
        result.body.addWidget(Label(words.TRY_NOTE, "small", "text2").wrapped())
        self._result = column(gap=8)
        result.body.addLayout(self._result, 1)
        line.addWidget(self.form, 5)
        line.addWidget(result, 6)

    def _changed(self) -> None:
        self._soon.start(TRY_AFTER_MS)

    def _try(self) -> None:
        raise NotImplementedError

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copied.emit()


class WaiverTry(_Try):
    """Which papers are missing, and what may be done about it.

    Signals: ``tried(tuple[str, ...], date)``; ``copied()``.
    """

    tried = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.MISSING_TITLE, words.WAIVER_RESULT, parent)
        self.as_of = DateField(words.AS_OF)
        self.as_of.dateChanged.connect(self._changed)
        self.form.body.addWidget(Label(words.AS_OF, "small", "text2"))
        self.form.body.addWidget(self.as_of)
        self.papers: dict[str, Tick] = {}
        for paper, name in PAPERS.items():
            tick = Tick(name)
            tick.toggled.connect(self._changed)
            self.papers[paper.value] = tick
            self.form.body.addWidget(tick)
        self.form.body.addStretch(1)

    def show_tried(self, tried: TriedWaiver) -> None:
        """Show what becomes of the missing papers."""
        clear(self._result)
        self._text = tried.text
        self.copy.setEnabled(bool(tried.papers))
        self._result.addWidget(Label(tried.summary, "strong").wrapped())
        for paper in tried.papers:
            self._result.addWidget(_paper(paper))
        for line in tried.conditions:
            self._result.addWidget(Label(line, tone="text2").wrapped())
        self._result.addStretch(1)

    def _try(self) -> None:
        missing = tuple(key for key, tick in self.papers.items() if tick.isChecked())
        self.tried.emit(missing, self.as_of.day())


class ClockTry(_Try):
    """A day or moment and a number of working days, counted day by day.

    Signals: ``tried(date, time | None, is_receipt, days)``; ``copied()``.
    """

    tried = Signal(object, object, bool, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.TRIES["clock"], words.CLOCK_RESULT, parent)
        self.begins = Choice(words.CLOCK_EVENT)
        for is_receipt, name in words.CLOCK_EVENTS.items():
            self.begins.addItem(name, is_receipt)
        self.begins.activated.connect(self._changed)
        self.when = MomentField(words.CLOCK_START)
        self.start, self.time = self.when.day, self.when.time
        self.start.dateChanged.connect(self._changed)
        self.time.setAccessibleName(words.CLOCK_AT)
        self.time.textEdited.connect(self._changed)
        self.limit = Choice(words.CLOCK_RULE)
        self.limit.addItem(words.CLOCK_OWN, None)
        self.limit.activated.connect(self._choose_limit)
        self.days = QLineEdit()
        self.days.setValidator(QIntValidator(0, 99_999, self))
        self.days.setAccessibleName(words.CLOCK_DAYS)
        self.days.textEdited.connect(self._type_days)
        for name, field in (
            (words.CLOCK_RULE, self.limit),
            (words.CLOCK_DAYS, self.days),
            (words.CLOCK_EVENT, self.begins),
            (f"{words.CLOCK_START}{signs.COMMA}{words.CLOCK_AT}", self.when),
        ):
            self.form.body.addWidget(Label(name, "small", "text2"))
            self.form.body.addWidget(field)
        self.form.body.addStretch(1)

    def show_limits(self, limits: Sequence[tuple[str, int]]) -> None:
        """Offer the time limits in force, the first at once; a number typed by hand is own."""
        if self.limit.count() > 1:
            return
        for place, (name, days) in enumerate(limits):
            said = words.LIMIT.format(days=days, unit=words.WORKING_DAYS)
            self.limit.insertItem(place, f"{PARAMETERS[name]}{signs.OPEN}{said}{signs.CLOSE}", days)
            self.limit.setItemData(place, name in FROM_RECEIPT, IS_RECEIPT)
        self.limit.setCurrentIndex(0)
        self._choose_limit()

    def show_tried(self, tried: TriedClock) -> None:
        """Show the count, and where it leaves the calendar."""
        self._begin(tried.text)
        if tried.due:
            self._result.addWidget(Label(tried.due, "h2").wrapped())
        if tried.begun:
            self._result.addWidget(Label(tried.begun, tone="text2").wrapped())
        if tried.provisional:
            bar = InfoBar()
            self._result.addWidget(bar)
            bar.say(words.PROVISIONAL_TITLE, (tried.provisional,))
            bar.shut.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(tried.lines):
            grid.addWidget(Label(line.day, "strong" if line.counts else "body"), number, 0)
            tone = TONES.get(line.kind, "grey")
            grid.addWidget(Chip(line.why, tone), number, 1, Qt.AlignmentFlag.AlignLeft)
            said = Label(line.ordinal, "strong" if line.counts else "small")
            said.set_tone("text" if line.counts else "text3")
            grid.addWidget(said, number, 2)
        self._result.addLayout(grid)
        self._result.addStretch(1)

    def complain(self, words_of_it: str) -> None:
        """Say what is wrong with the number of days or the time."""
        self._begin("")
        self._result.addWidget(Label(words_of_it, "strong", "amber").wrapped())
        self._result.addStretch(1)

    def _begin(self, text: str) -> None:
        clear(self._result)
        self._text = text
        self.copy.setEnabled(bool(text))

    def _choose_limit(self) -> None:
        days = self.limit.currentData()
        if days is not None:
            self.days.setText(str(days))
            self.begins.setCurrentIndex(self.begins.findData(self.limit.currentData(IS_RECEIPT)))
        self._changed()

    def _type_days(self) -> None:
        found = self.limit.findData(int(self.days.text() or 0))
        self.limit.setCurrentIndex(found if found >= 0 else self.limit.count() - 1)
        self._changed()

    def _try(self) -> None:
        days = int(self.days.text() or 0)
        moment, said = self.when.moment(), self.time.text().strip()
        if not 1 <= days <= MOST_DAYS:
            self.complain(words.DAYS_UNFIT.format(most=MOST_DAYS))
        elif said and moment is None:
            self.complain(words.TIME_UNFIT.format(given=said))
        else:
            at = moment.time() if moment else None
            self.tried.emit(self.start.day(), at, self.begins.currentData(), days)


def _paper(paper: TriedPaper) -> QWidget:
    whole = QWidget()
    lines = column(whole, gap=3)
    line = row(gap=8)
    light = StatusLight(Light.GREEN if paper.may_be_waived else Light.UNMET, 15)
    light.show_light(Light.GREEN if paper.may_be_waived else Light.UNMET, paper.verdict)
    line.addWidget(light)
    line.addWidget(Label(paper.name, "strong").wrapped(), 1)
    line.addWidget(Chip(paper.verdict, "green" if paper.may_be_waived else "grey"))
    lines.addLayout(line)
    for text in paper.lines:
        said = Label(text, "small", "text2").wrapped()
        said.setContentsMargins(theme.px(23), 0, 0, 0)
        lines.addWidget(said)
    return whole
