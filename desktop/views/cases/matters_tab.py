"""审批: one card a matter, with its clock, its steps and all that happened to them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows import ActLink, BureauStepRow, LineRow, MatterRow
from desktop.views.cases.case_lines import ActLinks, LineList
from desktop.views.cases.clock_panel import ClockPanel
from desktop.views.marks import STATE_TONES
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.card import Card, SectionHeader, clear, column
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.refilled import Refilled
from desktop.wording import case_overview, sentences

USUAL_STEPS = 5
Told = tuple[tuple[LineRow, ...], tuple[ActLink, ...]]


class MattersTab(QWidget):
    """Every matter of a case.

    Signals: ``act_wanted(str, object)`` an act and the part of the case it is about.
    """

    act_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer, cards = column(self, gap=14), column(gap=14)
        self._cards = Refilled(cards, self._make_card, MatterCard.show_matter)
        self._none = Blank("inbox", case_overview.EMPTY_TABS["approval"])
        outer.addLayout(cards)
        outer.addWidget(self._none)
        outer.addStretch(1)

    def prepare(self) -> Iterator[None]:
        """Make ahead, a piece at a time, what a usual matter fills."""
        self._cards.prepare(1)
        yield
        for card in self._cards.made:
            card.prepare()
        yield

    def show_matters(self, matters: Sequence[MatterRow]) -> None:
        """Show these matters."""
        self._cards.show_rows(matters)
        self._none.setVisible(not matters)

    def _make_card(self) -> "MatterCard":
        card = MatterCard()
        card.act_wanted.connect(self.act_wanted)
        return card


class MatterCard(Card):
    """One matter.

    Signals: ``act_wanted(str, object)`` an act and the part of the case it is about.
    """

    act_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, gap=10, parent=parent)
        self._head = SectionHeader("", "list-checks")
        self._state = Chip()
        self._head.add(self._state)
        self._pairs = KeyValues(columns=2)
        self._more = column(gap=10)
        self._told: Told = ((), ())
        self._panel = ClockPanel()
        self.body.addWidget(self._head)
        self.body.addWidget(self._pairs)
        self.body.addLayout(self._more)
        self.body.addWidget(self._panel)

    def prepare(self) -> None:
        """Make ahead the lines of a usual matter."""
        self._panel.prepare(USUAL_STEPS)

    def show_matter(self, matter: MatterRow) -> None:
        """Show where a matter stands; what its steps tell is laid out anew where it changed."""
        self._head.title.setText(matter.name)
        self._state.say(*_state(matter))
        self._pairs.show_pairs(_pairs(matter))
        told = (matter.lines, matter.acts)
        if told != self._told:
            self._told = told
            clear(self._more)
            for part in self._parts(told):
                self._more.addWidget(part)
        self._panel.setVisible(bool(matter.steps))
        self._panel.show_matter(replace(matter, limit=None))
        for line, step in zip(self._panel.lines, matter.steps, strict=True):
            if line.told != _told_of(step):
                line.tell_more(_told_of(step), self._parts(_told_of(step)))

    def _parts(self, told: Told) -> list[QWidget]:
        lines, acts = told
        parts: list[QWidget] = [LineList(lines)] if lines else []
        if acts:
            links = ActLinks(acts)
            links.wanted.connect(self.act_wanted)
            parts.append(links)
        return parts


def _told_of(step: BureauStepRow) -> Told:
    return (step.lines, step.acts)


def _state(matter: MatterRow) -> tuple[str, str]:
    words = sentences.case_state(matter.state, _done(matter), len(matter.steps))
    tone = STATE_TONES.get(matter.state, "blue")
    return words, tone


def _done(matter: MatterRow) -> int:
    return sum(s.state in ("approve", "reject", "not_concerned") for s in matter.steps)


def _pairs(matter: MatterRow) -> tuple[tuple[str, str], ...]:
    def moment(at: datetime | None) -> str:
        return sentences.full_moment(at) if at is not None else ""

    statutory = sentences.full_day(matter.statutory_due) if matter.statutory_due else ""
    names = case_overview.MATTER_FIELDS
    due = "due_otherwise" if matter.matter in case_overview.OTHER_DAYS else "due"
    return (
        (names["received"], moment(matter.received_at)),
        (names["accepted"], moment(matter.accepted_at)),
        (names[due], moment(matter.due_at)),
        (names["statutory"], statutory),
        (names["document"], matter.document_number),
        (names["external"], matter.external_number),
    )
