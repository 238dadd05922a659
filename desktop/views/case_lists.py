"""The other tabs of a case: papers, matters, letters, exchanges and log, as it has them."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows import CasePage, LetterRow, MatterRow, TimelineRow
from desktop.views.clock_panel import ClockPanel
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.text import Label
from desktop.views.widgets.timeline import TimelineItem
from desktop.wording import screens, sentences
from desktop.wording.values import AWAITS_LAPSE, LETTER_STAGES


class CaseList(QWidget):
    """One tab's list.

    Signals: ``letter_opened(str)`` with a letter's id.
    """

    letter_opened = Signal(str)

    def __init__(self, key: str, page: CasePage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column(self, gap=14)
        if key == "approval":
            self._matters(page.matters)
        elif key == "letters":
            self._letters(page.letters)
        else:
            self._events(page.exchanges if key == "exchanges" else page.log)
        if self._column.count() == 0:
            self._column.addWidget(Blank("inbox", screens.EMPTY_TABS[key]))
        self._column.addStretch(1)

    def _matters(self, matters: Sequence[MatterRow]) -> None:
        for matter in matters:
            card = Card(padding=16)
            head = SectionHeader(matter.name)
            head.add(Chip(sentences.case_state(matter.state, 0, 0), "blue"))
            pairs = KeyValues()
            pairs.show_pairs(_matter_pairs(matter))
            card.body.addWidget(head)
            card.body.addWidget(pairs)
            self._column.addWidget(card)
            if matter.steps:
                self._column.addWidget(ClockPanel(matter))

    def _letters(self, letters: Sequence[LetterRow]) -> None:
        for letter in letters:
            self._column.addWidget(self._letter(letter))

    def _letter(self, letter: LetterRow) -> Card:
        card = Card(padding=16)
        line = row(gap=12)
        words = column(gap=2)
        words.addWidget(Label(letter.number or screens.LETTER_NO_NUMBER, "strong"))
        last_day = f"{screens.LAST_DAY} {sentences.full_day(letter.last_day)}"
        about = sentences.joined((letter.addressee, sentences.listed(letter.papers), last_day))
        words.addWidget(Label(about, "small", "text2").wrapped())
        line.addLayout(words, 1)
        stage = AWAITS_LAPSE if letter.awaits_lapse else _stage(letter.stage)
        line.addWidget(Chip(stage, "amber" if letter.awaits_lapse else "violet"))
        button = Button(screens.LETTER_NAME, "stamp")
        button.setProperty("letter", letter.letter_id)
        button.clicked.connect(self._open_letter)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(line)
        return card

    def _events(self, events: Sequence[TimelineRow]) -> None:
        if not events:
            return
        card = Card(padding=16, gap=0)
        last = len(events) - 1
        for number, event in enumerate(events):
            when = sentences.full_moment(event.at)
            if event.entered_at is not None and event.entered_at != event.at:
                entered = sentences.full_moment(event.entered_at)
                when = sentences.joined((when, screens.LOG_ENTERED.format(at=entered)))
            when = sentences.joined((when, event.device))
            card.body.addWidget(TimelineItem(event, when, is_last=number == last))
        self._column.addWidget(card)

    def _open_letter(self) -> None:
        self.letter_opened.emit(str(self.sender().property("letter")))


def _stage(stage: str) -> str:
    return {key.value: words for key, words in LETTER_STAGES.items()}.get(stage, stage)


def _matter_pairs(matter: MatterRow) -> tuple[tuple[str, str], ...]:
    def moment(at: datetime | None) -> str:
        return sentences.full_moment(at) if at is not None else ""

    statutory = sentences.full_day(matter.statutory_due) if matter.statutory_due else ""
    return (
        (screens.MATTER_FIELDS["received"], moment(matter.received_at)),
        (screens.MATTER_FIELDS["accepted"], moment(matter.accepted_at)),
        (screens.MATTER_FIELDS["due"], moment(matter.due_at)),
        (screens.MATTER_FIELDS["statutory"], statutory),
        (screens.MATTER_FIELDS["document"], matter.document_number),
        (screens.MATTER_FIELDS["external"], matter.external_number),
    )
