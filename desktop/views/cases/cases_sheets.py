"""The sheets of the register: values to filter by, days, columns, a view's name."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.models.rows_cases import ColumnLayout, FacetRow
from desktop.views import theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import clear, column, row
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.drop_sheet import DropSheet
from desktop.views.widgets.fields import DateField, Tick
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.text import Label, reveal
from desktop.wording import cases as wording

NAME_MOST = 20

AROUND, LEAST = 220, 96
"""What stands above and below the list of a sheet, and how little of the list is enough."""


class TickSheet(DropSheet):
    """A list of things to tick.

    Signals: ``ticked(tuple[str, ...])`` with the keys that are ticked, in their order;
    ``reset()`` on the button at its foot.
    """

    ticked = Signal(object)
    reset = Signal()

    def __init__(self, over: QWidget, button: str, note: str = "") -> None:
        super().__init__(over)
        self._ticks: dict[str, Tick] = {}
        self.title = Label("", "strong")
        self.note = Label(note, "small", "text2").wrapped()
        reveal(self.note, is_shown=bool(note))
        inner = QWidget()
        self._list = column(inner, gap=4)
        self._frame = PageFrame(inner)
        self._frame.let_through()
        self.empty = Label(wording.FACET_EMPTY, "small", "text2")
        foot = Button(button, "", "ghost")
        foot.clicked.connect(self.reset)
        for widget in (self.title, self.note, self._frame, self.empty):
            self.body.addWidget(widget)
        self.body.addWidget(foot, 0, Qt.AlignmentFlag.AlignLeft)

    def offer(self, title: str, values: Iterable[tuple[str, str]], chosen: Sequence[str]) -> None:
        """Offer values as (key, words), some of them ticked."""
        clear(self._list)
        self.title.setText(title)
        self._ticks = {}
        for key, words in values:
            tick = Tick(words)
            tick.setChecked(key in chosen)
            tick.toggled.connect(self._tell)
            self._ticks[key] = tick
            self._list.addWidget(tick)
        self._list.addStretch(1)
        self.empty.setVisible(not self._ticks)
        self._frame.setVisible(bool(self._ticks))
        self._fit()

    def chosen(self) -> tuple[str, ...]:
        """Return what is ticked."""
        return tuple(key for key, tick in self._ticks.items() if tick.isChecked())

    def tick(self, key: str) -> Tick:
        """Return the box of a value."""
        return self._ticks[key]

    def _fit(self) -> None:
        if not self._ticks:
            return
        hints = [tick.sizeHint() for tick in self._ticks.values()]
        width = max(hint.width() for hint in hints) + theme.px(28)
        height = sum(hint.height() + theme.px(4) for hint in hints) + theme.px(4)
        self._frame.setMinimumWidth(max(width, theme.px(150)))
        over = self.parentWidget()
        room = over.height() - theme.px(AROUND) if over is not None else height
        self._frame.setFixedHeight(min(height, theme.px(340), max(room, theme.px(LEAST))))

    def _tell(self) -> None:
        self.ticked.emit(self.chosen())


def facet_values(rows: Iterable[FacetRow], suffix: str = "") -> list[tuple[str, str]]:
    """Return a facet's values as they are offered: with the number of cases that have each."""
    return [(r.key, f"{r.name}{suffix}　{r.count}") for r in rows]


class DatesSheet(DropSheet):
    """From which day to which; either may be left open.

    Signals: ``chosen(date | None, date | None)``.
    """

    chosen = Signal(object, object)

    def __init__(self, over: QWidget, name: str = wording.DATES) -> None:
        super().__init__(over)
        self.name = name
        self.body.addWidget(Label(name, "strong"))
        self.since_tick, self.since = self._line(wording.DATES_SINCE)
        self.until_tick, self.until = self._line(wording.DATES_UNTIL)
        self.problem = Label("", "small", "red").wrapped()
        self.problem.hide()
        self.body.addWidget(self.problem)
        buttons = row(gap=8)
        self.apply = Button(wording.DATES_APPLY, "check", "primary")
        self.apply.clicked.connect(self._apply)
        self.free = Button(wording.DATES_CLEAR, "", "ghost")
        self.free.clicked.connect(self._free)
        buttons.addWidget(self.apply)
        buttons.addWidget(self.free)
        self.body.addLayout(buttons)

    def offer(self, since: date | None, until: date | None, today: date) -> None:
        """Show the days in force; an open end stands at today, unticked."""
        for tick, field, on in (
            (self.since_tick, self.since, since),
            (self.until_tick, self.until, until),
        ):
            field.set_day(on or today)
            tick.setChecked(on is not None)
            field.setEnabled(on is not None)
        self.problem.say("")

    def _line(self, name: str) -> tuple[Tick, DateField]:
        line = row(gap=8)
        tick, field = Tick(name), DateField(f"{self.name} {name}")
        tick.toggled.connect(field.setEnabled)
        line.addWidget(tick)
        line.addWidget(field, 1)
        self.body.addLayout(line)
        return tick, field

    def _apply(self) -> None:
        since = self.since.day() if self.since_tick.isChecked() else None
        until = self.until.day() if self.until_tick.isChecked() else None
        if since is not None and until is not None and since > until:
            self.problem.say(wording.DATES_ORDER)
            self.adjustSize()
            return
        self.hide()
        self.chosen.emit(since, until)

    def _free(self) -> None:
        self.hide()
        self.chosen.emit(None, None)


class NameSheet(ConfirmSheet):
    """Asks for a view's name, or whether it may be deleted.

    Signals: ``named(str)`` with a name nobody has yet, blank where it was only confirmed.
    """

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken: frozenset[str] = frozenset()
        self.name = QLineEdit()
        self.name.setAccessibleName(wording.VIEW_NAME)
        self.name.setPlaceholderText(wording.VIEW_NAME)
        self.name.setMaxLength(NAME_MOST)
        self.content.addWidget(self.name)
        self.confirmed.connect(self._confirm)
        self.cancelled.connect(self.hide)
        self.hide()

    def ask_name(self, title: str, name: str, taken: Iterable[str]) -> None:
        """Ask for a name that is none of those taken."""
        self._taken = frozenset(taken)
        self._show(title, wording.VIEW_NOTE, wording.VIEW_SAVE)
        self.name.setText(name)
        self.name.selectAll()
        self.take_focus(self.name)

    def ask_deleting(self, name: str) -> None:
        """Ask whether the view may go; the safe button has the keyboard."""
        title = wording.VIEW_DELETE_TITLE.format(name=name)
        self._show(title, wording.VIEW_DELETE_NOTE, wording.VIEW_DO_DELETE)
        self.name.hide()
        self.take_focus(self.cancel)

    def _show(self, title: str, note: str, verb: str) -> None:
        self.title.setText(title)
        self.consequence.setText(note)
        self.confirm.say(verb)
        self.complain("")
        self.name.clear()
        self.name.show()
        self.show()

    def _confirm(self) -> None:
        name = " ".join(self.name.text().split())
        if not self.name.isHidden():
            if not name:
                self.complain(wording.VIEW_UNNAMED)
                return
            if name in self._taken:
                self.complain(wording.VIEW_TAKEN.format(name=name))
                return
        self.hide()
        self.named.emit(name)


def column_values(layout: Iterable[ColumnLayout]) -> list[tuple[str, str]]:
    """Return the columns as they are offered."""
    return [(part.column.value, wording.COLUMNS[part.column]) for part in layout]
