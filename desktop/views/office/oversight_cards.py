"""Cards of figures: who holds the cases, whose time they took, days to come, letters, orders."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.supervising import Figure, FigureKind
from desktop.models.oversight import span_text
from desktop.models.rows_oversight import OrderRow, OversightPage
from desktop.models.tips import tip
from desktop.views.widgets.card import Card, SectionHeader, column
from desktop.views.widgets.figure_line import FigureLine
from desktop.views.widgets.text import Label
from desktop.wording import oversight as words
from desktop.wording import sentences


class FigureCard(Card):
    """A titled list of figures.

    Signals: ``figure_wanted(Figure)`` the cases of a line.
    """

    figure_wanted = Signal(object)

    def __init__(
        self, title: str, icon: str, definition: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(padding=14, gap=6, parent=parent)
        self.head = SectionHeader(title, icon)
        self.head.setToolTip(tip(definition))
        self.body.addWidget(self.head)
        self._lines = column(gap=0)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self.lines: list[FigureLine] = []
        self._figures: list[Figure | None] = []

    def line(self, number: int, figure: Figure | None, definition: str) -> FigureLine:
        """Return a line, made where there is none yet, that leads to the cases of a figure."""
        while len(self.lines) <= number:
            made = FigureLine()
            made.clicked.connect(self._press)
            self.lines.append(made)
            self._figures.append(None)
            self._lines.addWidget(made)
        line = self.lines[number]
        self._figures[number] = figure
        line.explain(definition, leads=figure is not None)
        line.show()
        return line

    def keep(self, count: int) -> None:
        """Hide the lines beyond so many."""
        for line in self.lines[count:]:
            line.hide()

    def _press(self) -> None:
        sender = self.sender()
        figure = self._figures[self.lines.index(sender)] if sender in self.lines else None
        if figure is not None:
            self.figure_wanted.emit(figure)


class HoldersCard(FigureCard):
    """Who holds the open cases now."""

    def __init__(self) -> None:
        super().__init__(words.HOLDING, "building-2", words.DEFINED["holding"])

    def show_page(self, page: OversightPage) -> None:
        """Show the parties."""
        whole = sum(row.holding for row in page.parties)
        self.head.note.setText(words.COUNT.format(count=sentences.grouped(whole)))
        for number, row in enumerate(page.parties):
            figure = Figure(FigureKind.HELD, party=row.party)
            line = self.line(number, figure, words.DEFINED["holding"])
            share = row.holding / whole if whole else 0.0
            line.say(words.HOLDERS[row.party], sentences.grouped(row.holding), share=share)


class MinutesCard(FigureCard):
    """Whose office time the cases took that ended."""

    def __init__(self) -> None:
        super().__init__(words.MINUTES, "clock", words.DEFINED["minutes"])

    def show_page(self, page: OversightPage) -> None:
        """Show the parties."""
        whole = sum(row.minutes for row in page.parties)
        self.head.note.setText(words.MINUTES_COUNT.format(count=page.works.ended))
        period = page.period
        figure = Figure(FigureKind.ENDED, "", period.since, period.until)
        for number, row in enumerate(page.parties):
            line = self.line(number, figure, words.DEFINED["minutes"])
            share = row.minutes / whole if whole else 0.0
            days = span_text(row.minutes, page.day)
            said = words.MINUTES_VALUE.format(span=days, share=sentences.percent(share))
            line.say(words.HOLDERS[row.party], said if whole else words.NONE, share=share)


class DaysCard(FigureCard):
    """How many steps are due on the days to come."""

    def __init__(self) -> None:
        super().__init__(words.DAYS, "calendar-clock", words.DEFINED["days"])

    def show_page(self, page: OversightPage) -> None:
        """Show the days."""
        most = max((row.count for row in page.days), default=0)
        for number, row in enumerate(page.days):
            figure = Figure(FigureKind.DUE, "", row.on, row.on)
            line = self.line(number, figure, words.DEFINED["days"])
            tone = "amber" if row.on == page.today and row.count else "text"
            name = sentences.full_day(row.on)[5:]
            said = words.STEPS.format(count=row.count)
            line.say(name, said, share=row.count / most if most else 0.0, tone=tone)


class LettersCard(FigureCard):
    """Letters that come to lapse, and those issued."""

    def __init__(self) -> None:
        super().__init__(words.LETTERS_CARD, "file-clock", words.DEFINED["lapsing"])

    def show_page(self, page: OversightPage) -> None:
        """Show the letters."""
        found, period = page.letters, page.period
        lapsing = Figure(FigureKind.LAPSING, until=page.lapse_until)
        issued = Figure(FigureKind.ISSUED, "", period.since, period.until)
        told = (
            (words.LAPSED, found.lapsed, Figure(FigureKind.LAPSED), "lapsed", "red"),
            (words.LAPSING, found.lapsing, lapsing, "lapsing", "amber"),
            (words.ISSUED, found.issued, issued, "letters", "text"),
        )
        for number, (name, count, figure, defined, tone) in enumerate(told):
            line = self.line(number, figure, words.DEFINED[defined])
            line.say(name, sentences.grouped(count), tone=tone if count else "text")


class OrdersCard(FigureCard):
    """Oversight orders without a reply.

    Signals: ``case_wanted(str)`` the case of an order.
    """

    case_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(words.ORDERS, "bell", words.DEFINED["orders"])
        self._orders: Sequence[OrderRow] = ()
        self.none = Label(words.ORDERS_NONE, "body", "text2").wrapped()
        self.body.insertWidget(1, self.none)

    def show_page(self, page: OversightPage) -> None:
        """Show the orders."""
        self._orders = page.orders
        self.none.setVisible(not page.orders)
        self.head.note.setText(words.COUNT.format(count=len(page.orders)) if page.orders else "")
        for number, row in enumerate(page.orders):
            bureau, short = words.bureau_name(row.bureau), words.bureau_short(row.bureau)
            on = sentences.day(row.ordered_on)
            figures = {"bureau": bureau, "number": row.number, "on": on}
            said = words.ORDER_SAID.format(enterprise=row.enterprise, **figures)
            line = self.line(number, None, said)
            line.explain(said)
            line.say(row.enterprise, sentences.joined((short, on)), tone="amber")
        self.keep(len(page.orders))

    def _press(self) -> None:
        sender = self.sender()
        if sender in self.lines:
            self.case_wanted.emit(self._orders[self.lines.index(sender)].case_id)
