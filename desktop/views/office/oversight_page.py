"""监督看板: how the office does, bureau by bureau; each figure leads to its cases."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QStackedLayout, QWidget

from desktop.domain.supervising import Figure, FigureKind, Period
from desktop.models.oversight import BureausModel, rate
from desktop.models.rows_oversight import OversightPage
from desktop.views import theme
from desktop.views.office.oversight_cards import (
    DaysCard,
    HoldersCard,
    LettersCard,
    MinutesCard,
    OrdersCard,
)
from desktop.views.office.oversight_table import BureausTable
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import OTHER_OFFICER, Button, IconButton
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.fields import Choice
from desktop.views.widgets.figure_tile import FigureTile
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.late import late
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import Label
from desktop.views.widgets.tile import SparkLine
from desktop.wording import oversight as words
from desktop.wording import screens, sentences

SIDE_BY_SIDE_FROM = 760
"""From which width on the cards stand beside one another."""
AIM = 1.0


class OversightView(QWidget):
    """The supervisor's page.

    Signals: ``asked(str, str)`` period and bureau; ``figure_wanted(Figure)`` the cases of a
    figure; ``case_wanted(str)``; ``lapse_wanted()``; ``intake_wanted()``; ``export_wanted()``;
    ``print_wanted()``; ``refreshed()``.
    """

    asked = Signal(str, str)
    figure_wanted = Signal(object)
    case_wanted = Signal(str)
    lapse_wanted = Signal()
    intake_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()
    refreshed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = BureausModel(self)
        self._page: OversightPage | None = None
        self._aim = 0
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        self.info = InfoBar()
        self.info.retried.connect(self.refreshed)
        outer.addWidget(self.info)
        outer.addWidget(self._make_head())
        self.at = Label("", "small", "text2").wrapped()
        outer.addWidget(self.at)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self.skeleton = Skeleton()
        self.closed = Blank("shield-check", words.NOT_ALLOWED)
        self.empty = Blank("inbox", words.EMPTY, words.EMPTY_BUTTON)
        self.empty.say(words.EMPTY, words.EMPTY_NOTE)
        self.empty.pressed.connect(self.intake_wanted)
        for widget in (self._make_figures(), self.closed, self.empty, self.skeleton):
            self._stack.addWidget(widget)
        outer.addWidget(holder, 1)
        self._make_keys()
        self.setFocusProxy(self.table)
        self._late = late(self, lambda: self._stack.setCurrentWidget(self.skeleton))

    @property
    def wanted(self) -> tuple[str, str]:
        """The period and the bureau that are chosen."""
        return self.periods.current or "month", str(self.bureau.currentData() or "")

    @property
    def period(self) -> Period | None:
        """The days that are shown, None where nothing is yet."""
        return self._page.period if self._page is not None else None

    def show_page(self, page: OversightPage, aim: int) -> None:
        """Show the figures, or why none are shown; ``aim`` is the aim of a connection in days."""
        self._late.stop()
        self._page, self._aim = page, aim
        for button in (self.export_button, self.print_button):
            button.explain(page.refusal, OTHER_OFFICER)
        for part in (self.periods, self.bureau):
            part.setEnabled(not page.refusal)
        if page.refusal:
            self.closed.say(words.NOT_ALLOWED, page.refusal)
            self.at.setText("")
            self._stack.setCurrentWidget(self.closed)
            return
        self.show_left(page.left)
        self.model.show_page(page)
        self.table.fit()
        self._show_tiles(page)
        for card in self.cards:
            card.show_page(page)
        is_empty = not (page.bureaus or page.works.judged or any(p.holding for p in page.parties))
        self._stack.setCurrentWidget(self.empty if is_empty and not page.left else self.figures)

    def show_left(self, left: int) -> None:
        """Say how many cases are still to be reckoned."""
        page = self._page
        if page is None:
            return
        period = page.period
        span = {"since": f"{period.since:%Y-%m-%d}", "until": f"{period.until:%Y-%m-%d}"}
        reckoning = words.RECKONING.format(left=sentences.grouped(left)) if left else ""
        self.at.setText(sentences.joined((words.AT.format(at=page.at, **span), reckoning)))

    def show_loading(self) -> None:
        """Say that figures are being counted, if it takes longer than a blink."""
        if self._page is None:
            self._late.start()

    def show_refusal(self, reasons: Sequence[str]) -> None:
        """Say why something was not done."""
        self.info.say(screens.REFUSED, tuple(reasons), "amber", detail="\n".join(reasons))

    def export(self) -> None:
        """Ask for the figures as a workbook."""
        if self.export_button.isEnabled():
            self.export_wanted.emit()

    def print_figures(self) -> None:
        """Ask for the figures on paper."""
        if self.print_button.isEnabled():
            self.print_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: cards stand below one another where there is no room."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        wide = self.width() >= theme.px(SIDE_BY_SIDE_FROM)
        for line in self._rows:
            line.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def _make_head(self) -> QWidget:
        holder = QWidget()
        line = Flow(holder)
        self.periods = SegmentedTabs(words.PERIOD_NAME)
        for key, name in words.PERIODS.items():
            self.periods.add(key, name)
        self.periods.mark("month")
        self.periods.chosen.connect(self._ask)
        self.bureau = Choice(words.BUREAU_NAME)
        self.bureau.addItem(words.ALL_BUREAUS, "")
        for key, name in words.bureaus():
            self.bureau.addItem(name, key)
        self.bureau.currentIndexChanged.connect(self._ask)
        self.export_button = Button(words.EXPORT, "download", "plain", words.EXPORT_KEY)
        self.export_button.clicked.connect(self.export)
        self.print_button = Button(words.PRINT, "printer", "plain", words.PRINT_KEY)
        self.print_button.clicked.connect(self.print_figures)
        refresh = IconButton("refresh-cw", screens.REFRESH)
        refresh.clicked.connect(self.refreshed)
        self.bureau.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        between = QWidget()
        between.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        buttons = (self.export_button, self.print_button, refresh)
        parts = (self.periods, self.bureau, between, *buttons)
        for part in parts:
            line.addWidget(part)
        return holder

    def _make_figures(self) -> QWidget:
        self.figures = QWidget()
        body = column(self.figures, gap=12)
        body.addLayout(self._make_tiles())
        card = Card(padding=0, gap=0)
        self.table = BureausTable(self.model)
        self.table.figure_wanted.connect(self.figure_wanted)
        card.body.addWidget(self.table)
        body.addWidget(card)
        self.holders, self.minutes, self.days = HoldersCard(), MinutesCard(), DaysCard()
        self.letters, self.orders = LettersCard(), OrdersCard()
        self.cards = (self.holders, self.minutes, self.days, self.letters, self.orders)
        for one in self.cards:
            one.figure_wanted.connect(self.figure_wanted)
        self.orders.case_wanted.connect(self.case_wanted)
        to_lapse = Button(words.TO_LAPSE, "", "link")
        to_lapse.clicked.connect(self.lapse_wanted)
        self.letters.head.add(to_lapse)
        self._rows = [self._beside(self.holders, self.minutes)]
        self._rows.append(self._beside(self.days, self.letters, self.orders))
        for line in self._rows:
            body.addLayout(line)
        body.addStretch(1)
        return self.figures

    def _make_tiles(self) -> QBoxLayout:
        self.rate = FigureTile(words.RATE, words.DEFINED["rate"])
        self.line = SparkLine()
        self.line.setMaximumHeight(theme.px(30))
        self.rate.foot.addWidget(self.line)
        self.overdue = FigureTile(words.LATE, words.DEFINED["late"])
        self.connection = FigureTile(words.CONNECTION, words.DEFINED["connection"])
        self.exempt = FigureTile(words.EXEMPT, words.DEFINED["exempt"])
        self.redeemed = FigureTile(words.LETTERS, words.DEFINED["letters"])
        tiles = (
            (self.rate, FigureKind.MISSED),
            (self.overdue, FigureKind.LATE),
            (self.connection, FigureKind.CONNECTED),
            (self.exempt, FigureKind.EXEMPT),
            (self.redeemed, FigureKind.ISSUED),
        )
        line = row(gap=12)
        for tile, kind in tiles:
            tile.setProperty("figure", kind.value)
            tile.pressed.connect(self._press)
            line.addWidget(tile, 1)
        return line

    def _beside(self, *cards: Card) -> QBoxLayout:
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(theme.px(12))
        for card in cards:
            line.addWidget(card, 1)
        return line

    def _make_keys(self) -> None:
        bound = (
            ("F5", self.refreshed.emit),
            ("Ctrl+E", self.export),
            ("Ctrl+P", self.print_figures),
        )
        for keys, act in bound:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show_tiles(self, page: OversightPage) -> None:
        in_time = sum(b.in_time for b in page.bureaus)
        missed = sum(b.missed for b in page.bureaus)
        note = words.RATE_NOTE.format(in_time=in_time, missed=missed)
        self.rate.say(rate(in_time, missed), note)
        self.line.show_shares(page.weeks, AIM)
        late_now = sum(b.late for b in page.bureaus)
        waiting, today = sum(b.waiting for b in page.bureaus), sum(b.today for b in page.bureaus)
        note = words.LATE_NOTE.format(waiting=waiting, today=today)
        self.overdue.say(sentences.grouped(late_now), note, "red" if late_now else "text")
        works, letters = page.works, page.letters
        days = words.NONE if works.days is None else f"{works.days:.1f}".removesuffix(".0")
        known = days if works.days is None else words.CONNECTION_VALUE.format(days=days)
        note = words.CONNECTION_NOTE.format(count=works.connected, aim=self._aim)
        self.connection.say(known, note)
        note = words.EXEMPT_NOTE.format(judged=works.judged, exempt=works.exempt)
        self.exempt.say(rate(works.exempt, works.judged - works.exempt), note)
        told = {"redeemed": letters.redeemed, "unredeemed": letters.unredeemed}
        note = words.LETTERS_NOTE.format(**told)
        self.redeemed.say(rate(letters.redeemed, letters.unredeemed), note)

    def _ask(self) -> None:
        self.asked.emit(*self.wanted)

    def _press(self) -> None:
        if self._page is None:
            return
        kind = FigureKind(str(self.sender().property("figure")))
        period, bureau = self._page.period, self.wanted[1]
        if kind is FigureKind.LATE:
            self.figure_wanted.emit(Figure(kind, bureau))
        else:
            self.figure_wanted.emit(Figure(kind, bureau, period.since, period.until))
