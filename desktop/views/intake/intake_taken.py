"""What came of handing an application in: number, matters, and the receipt to hand out."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows import Light
from desktop.models.rows_acts import ActAsked
from desktop.models.rows_intake import SpanRow, TakenMatter, TakenPage
from desktop.views import theme
from desktop.views.keymap import Shortcut
from desktop.views.letters.letter_preview import BESIDE, LetterPreview, stand_beside
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.fields import Choice
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.text import Label
from desktop.wording import intake as words
from desktop.wording import sentences

SIDE, LEAST_SIDE = 440, 356
SLIP = "slip"


class IntakeTaken(QWidget):
    """The receipt page of one case.

    Signals: ``case_wanted(str)``; ``another_wanted()``; ``letter_wanted(str)``;
    ``paper_wanted(str)`` the slip, or a matter's notice; ``export_wanted()``;
    ``print_wanted()``.
    """

    case_wanted = Signal(str)
    another_wanted = Signal()
    letter_wanted = Signal(str)
    paper_wanted = Signal(str)
    export_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: TakenPage | None = None
        outer = row(self, gap=14)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        inner = QWidget()
        self._left = column(inner, gap=12)
        self._make_head()
        self._matters = column(gap=12)
        self._left.addLayout(self._matters)
        self._left.addWidget(self._make_lacking())
        self._left.addStretch(1)
        self._frame = PageFrame(inner)
        self._frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(self._frame, BESIDE)
        right = column(gap=8)
        self.choice = Choice(words.PAPER_CHOICE)
        self.choice.activated.connect(self._choose)
        right.addWidget(self.choice)
        self.preview = LetterPreview()
        self.preview.export_wanted.connect(self.export_wanted)
        self.preview.print_wanted.connect(self.print_wanted)
        right.addWidget(self.preview, 1)
        outer.addLayout(right, 1)
        self._make_keys()
        self._fit()

    def show_taken(self, page: TakenPage) -> None:
        """Show a case that was just taken in."""
        self.page = page
        is_accepted = any(m.accepted_on is not None for m in page.matters)
        pattern = words.TAKEN_ACCEPTED if is_accepted else words.TAKEN_TITLE
        self.title.setText(pattern.format(number=page.number))
        at = words.TAKEN_AT.format(at=sentences.full_moment(page.received_at))
        self.who.setText(sentences.joined((page.enterprise, page.project, at)))
        clear(self._matters)
        for matter in page.matters:
            self._matters.addWidget(_matter_card(matter))
        self.lacking.setText(sentences.listed(page.lacking) or words.LACKING_NONE)
        self.odd.say("\n".join(page.warnings))
        against = "" if page.may_waive else words.DRAFT_LETTER_NO
        self.letter.explain(against, ActAsked(page.case_id, "draft-letter"))
        self._offer_papers(page)
        self.open.setFocus()

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth: its parts scroll."""
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: the width follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        stand_beside(self._frame, SIDE, LEAST_SIDE)

    def _make_head(self) -> None:
        card = Card("tint", padding=16, gap=8)
        line = row(gap=10)
        line.addWidget(StatusLight(Light.GREEN, 22))
        self.title = Label("", "h1").wrapped()
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.addWidget(self.title, 1)
        card.body.addLayout(line)
        self.who = Label("", "body", "text2").wrapped()
        card.body.addWidget(self.who)
        buttons = row(gap=8)
        self.open = Button(words.OPEN_CASE, "folder-open", "primary")
        self.another = Button(words.ANOTHER, "plus")
        self.letter = Button(words.DRAFT_LETTER, "stamp")
        self.open.clicked.connect(self._open)
        self.another.clicked.connect(self.another_wanted)
        self.letter.clicked.connect(self._draft_letter)
        for button in (self.open, self.another, self.letter):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        self._left.addWidget(card)

    def _make_lacking(self) -> Card:
        card = Card(padding=16, gap=8)
        card.body.addWidget(SectionHeader(words.LACKING, "paperclip"))
        self.lacking = Label("").wrapped()
        card.body.addWidget(self.lacking)
        self.odd = Label("", "small", "amber").wrapped()
        card.body.addWidget(self.odd)
        return card

    def _make_keys(self) -> None:
        for keys, signal in (("Ctrl+P", self.print_wanted), ("Ctrl+S", self.export_wanted)):
            shortcut = Shortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)

    def _offer_papers(self, page: TakenPage) -> None:
        self.choice.clear()
        for matter in page.matters:
            if matter.accepted_on is not None:
                self.choice.addItem(words.NOTICE.format(matter=matter.name), matter.matter)
        self.choice.addItem(words.SLIP, SLIP)
        self.preview.show_nothing()
        self._choose()

    def _choose(self) -> None:
        self.paper_wanted.emit(str(self.choice.currentData()))

    def _open(self) -> None:
        if self.page is not None:
            self.case_wanted.emit(self.page.case_id)

    def _draft_letter(self) -> None:
        if self.page is not None:
            self.letter_wanted.emit(self.page.case_id)


def _matter_card(matter: TakenMatter) -> Card:
    card = Card(padding=16, gap=6)
    head = SectionHeader(matter.name)
    state, tone = _state(matter)
    head.add(Chip(words.TAKEN_STATES[state], tone))
    card.body.addWidget(head)
    for line in _lines(matter, state):
        card.body.addWidget(Label(line, "body", "text2").wrapped())
    if matter.reasons:
        why = words.TAKEN_WHY.format(reasons="".join(matter.reasons))
        card.body.addWidget(Label(why, "body", "amber").wrapped())
    return card


def _state(matter: TakenMatter) -> tuple[str, str]:
    if matter.accepted_on is not None:
        return "accepted", "green"
    return ("utility", "grey") if matter.matter == "connection" else ("received", "amber")


def _lines(matter: TakenMatter, state: str) -> Iterable[str]:
    if state == "utility":
        yield words.CLOCK_UTILITY
    elif matter.is_exempt:
        yield words.CLOCK_EXEMPT
    elif matter.due is not None:
        yield _span(words.CLOCK_ACCEPTED if state == "accepted" else words.CLOCK_NOTIFY, matter.due)


def _span(pattern: str, span: SpanRow) -> str:
    start = sentences.full_day(span.start)
    if span.until is None:
        return words.CLOCK_UNKNOWN.format(start=start, year=span.missing_year)
    return pattern.format(start=start, days=span.days, until=sentences.full_day(span.until))
