"""审批: one card a matter, with its clock, its steps and all that happened to them."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows import ActLink, MatterRow
from desktop.views.cases.case_lines import ActLinks, LineList
from desktop.views.cases.clock_panel import ClockPanel
from desktop.views.marks import STATE_TONES
from desktop.views.widgets.card import Card, SectionHeader, column
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.key_values import KeyValues
from desktop.wording import case_overview, sentences


class MattersTab(QWidget):
    """Every matter of a case.

    Signals: ``act_wanted(str, object)`` an act and the part of the case it is about.
    """

    act_wanted = Signal(str, object)

    def __init__(self, matters: Sequence[MatterRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self, gap=14)
        for matter in matters:
            outer.addWidget(self._make_card(matter))

    def _make_card(self, matter: MatterRow) -> Card:
        card = Card(padding=16, gap=10)
        head = SectionHeader(matter.name, "list-checks")
        head.add(Chip(*_state(matter)))
        pairs = KeyValues(columns=2)
        pairs.show_pairs(_pairs(matter))
        card.body.addWidget(head)
        card.body.addWidget(pairs)
        if matter.lines:
            card.body.addWidget(LineList(matter.lines))
        if matter.acts:
            card.body.addWidget(self._links(matter.acts))
        if matter.steps:
            card.body.addWidget(self._make_steps(matter))
        return card

    def _make_steps(self, matter: MatterRow) -> ClockPanel:
        panel = ClockPanel(matter)
        for line, step in zip(panel.lines, matter.steps, strict=True):
            more = [LineList(step.lines)] if step.lines else []
            links = [self._links(step.acts)] if step.acts else []
            line.tell_more((*more, *links))
        return panel

    def _links(self, links: Sequence[ActLink]) -> ActLinks:
        shown = ActLinks(links)
        shown.wanted.connect(self.act_wanted)
        return shown


def _state(matter: MatterRow) -> tuple[str, str]:
    words = sentences.case_state(matter.state, _done(matter), len(matter.steps))
    tone = STATE_TONES.get(matter.state, "green" if matter.document_number else "blue")
    return words, tone


def _done(matter: MatterRow) -> int:
    return sum(s.state in ("approve", "reject", "not_concerned") for s in matter.steps)


def _pairs(matter: MatterRow) -> tuple[tuple[str, str], ...]:
    def moment(at: datetime | None) -> str:
        return sentences.full_moment(at) if at is not None else ""

    statutory = sentences.full_day(matter.statutory_due) if matter.statutory_due else ""
    names = case_overview.MATTER_FIELDS
    return (
        (names["received"], moment(matter.received_at)),
        (names["accepted"], moment(matter.accepted_at)),
        (names["due"], moment(matter.due_at)),
        (names["statutory"], statutory),
        (names["document"], matter.document_number),
        (names["external"], matter.external_number),
    )
