"""All that is kept of one person, masked; who saw it, and what may be done with it."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.models.persons import said_name
from desktop.models.rows_persons import PersonCard, PersonHappening
from desktop.views import theme
from desktop.views.office.person_act import ERASE, EXPORT, PROPOSE, PersonActSheet
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import OTHER_OFFICER, Button
from desktop.views.widgets.card import Card, SectionHeader, column
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.text import Label
from desktop.wording import persons_page as words


class PersonPane(Card):
    """The chosen person.

    Signals: ``case_wanted(str)``; ``wanted(str, PersonCard, str)`` an act, with its reason.
    """

    case_wanted = Signal(str)
    wanted = Signal(str, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, gap=0, parent=parent)
        self._card: PersonCard | None = None
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(Blank("eye", words.NOTHING_CHOSEN))
        inner = QWidget()
        lines = column(inner, gap=12)
        lines.setContentsMargins(*(theme.px(side) for side in (18, 14, 18, 16)))
        self.sheet = PersonActSheet()
        self.sheet.wanted.connect(self.wanted)
        self.pairs = KeyValues()
        self.seen = Label("", "small").wrapped()
        lines.addWidget(SectionHeader(words.KEPT_TITLE, "file-text"))
        lines.addWidget(self.pairs)
        lines.addWidget(self._make_buttons())
        lines.addWidget(self.sheet)
        lines.addWidget(SectionHeader(words.SEEN_TITLE, "eye"))
        lines.addWidget(self.seen)
        lines.addStretch(1)
        self._stack.addWidget(inner)
        self.body.addWidget(holder, 1)

    def show_card(self, card: PersonCard | None) -> None:
        """Show a person, or that none is chosen; a sheet asked for another is put away."""
        before, self._card = self._card, card
        if card is None or before is None or before.line.key != card.line.key:
            self.sheet.hide()
        self._stack.setCurrentIndex(0 if card is None else 1)
        if card is None:
            return
        self.pairs.show_pairs(tuple(_pairs(card)))
        said = words.SEEN_GAP.join(_happened(one) for one in card.happenings)
        self.seen.setText(said or words.SEEN_NONE)
        for act, button in self.acts.items():
            button.explain(card.against.get(act, ""), OTHER_OFFICER)

    def start(self, act: str) -> None:
        """Ask for an act, where it is the officer's."""
        if self._card is not None and self.acts[act].isEnabled():
            self.sheet.ask(act, self._card)

    def _make_buttons(self) -> QWidget:
        bar = QWidget()
        line = Flow(bar)
        self.acts = {
            EXPORT: Button(words.EXPORT, "download", "plain", words.EXPORT_KEY),
            PROPOSE: Button(words.PROPOSE, "x", "plain"),
            ERASE: Button(words.ERASE, "x", "danger"),
        }
        self.acts[EXPORT].clicked.connect(lambda: self.start(EXPORT))
        self.acts[PROPOSE].clicked.connect(lambda: self.start(PROPOSE))
        self.acts[ERASE].clicked.connect(lambda: self.start(ERASE))
        self.case = Button(words.CASE, "folder-open", "ghost", "Enter")
        self.case.clicked.connect(self._want_case)
        for button in (*self.acts.values(), self.case):
            line.addWidget(button)
        return bar

    def _want_case(self) -> None:
        if self._card is not None:
            self.case_wanted.emit(self._card.line.case_id)


def _pairs(card: PersonCard) -> Iterator[tuple[str, str]]:
    line, named = card.line, words.PAIRS
    yield named["name"], said_name(line)
    yield named["phone"], line.phone
    yield named["identity"], line.identity
    told = (words.CASE_LINE.format(number=n, enterprise=e) for n, e in card.cases)
    yield named["cases"], "\n".join(told)
    yield named["papers"], words.PAPERS.format(papers=card.papers, scans=card.scans)
    yield named["letters"], words.LETTERS.format(count=card.letters) if card.letters else ""
    yield named["closed"], str(line.closed_on or words.OPEN_CASE_STILL)
    yield named["until"], str(line.kept_until or "")
    yield named["basis"], line.basis
    yield named["proposed"], card.proposed


def _happened(one: PersonHappening) -> str:
    said = words.SEEN.format(at=f"{one.at:%Y-%m-%d %H:%M}", officer=one.officer, said=one.said)
    reason = words.SEEN_REASON.format(reason=one.reason) if one.reason else ""
    return f"{said}\n{reason}".strip()
