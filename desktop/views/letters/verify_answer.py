"""The answer to whether a letter is genuine: the verdict large, every reason, what was read."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.clock import OFFICE_ZONE
from desktop.models.rows_verify import Answer, Verdict
from desktop.views import icons, theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import SectionHeader, clear, column, row
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.text import Label
from desktop.wording import sentences
from desktop.wording import verifying as words
from desktop.wording.describe import day_text

LOOKS = {
    Verdict.GENUINE: ("circle-check", "green"),
    Verdict.SUPERSEDED: ("history", "amber"),
    Verdict.VOID: ("x", "red"),
    Verdict.ALTERED: ("triangle-alert", "red"),
    Verdict.UNKNOWN: ("circle-help", "amber"),
}


class VerifyAnswer(QWidget):
    """One answer.

    Signals: ``letter_wanted(str, str)`` case and letter; ``case_wanted(str)`` the case of a paper
    that is no letter.
    """

    letter_wanted = Signal(str, str)
    case_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer: Answer | None = None
        outer = column(self, gap=14)
        self._band = QFrame()
        line = row(self._band, gap=14)
        self._icon = Label()
        said = column(gap=2)
        self.verdict = Label("", "h1")
        self.source = Label("", "small", "text2").wrapped()
        said.addWidget(self.verdict)
        said.addWidget(self.source)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(said, 1)
        outer.addWidget(self._band)
        self._grounds = column(gap=8)
        outer.addLayout(self._grounds)
        outer.addWidget(SectionHeader(words.READ, role="strong"))
        self.facts = KeyValues()
        outer.addWidget(self.facts)
        self.open = Button(words.OPEN_LETTER, "file-text")
        self.open.clicked.connect(self._open)
        outer.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        outer.addStretch(1)

    def show_answer(self, answer: Answer) -> None:
        """Show what verifying came to."""
        self.answer = answer
        codes = tuple(g.code for g in answer.grounds)
        self.verdict.setText(words.verdict_said(answer.verdict, codes))
        self.source.setText(answer.source)
        self._show_grounds(said_of(answer))
        self.facts.show_pairs(facts_of(answer))
        self.open.setText(words.OPEN_CASE if answer.paper_id else words.OPEN_LETTER)
        self.open.explain("" if answer.letter_id or answer.paper_id else words.NO_LETTER)
        self.setAccessibleName("　".join((self.verdict.text(), *said_of(answer))))
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: tint the icon anew with the look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.answer is not None:
            self._dress()

    def _show_grounds(self, sentences: Iterable[str]) -> None:
        clear(self._grounds)
        for said in sentences:
            self._grounds.addWidget(Label(said).wrapped())

    def _dress(self) -> None:
        assert self.answer is not None
        icon, tone = LOOKS[self.answer.verdict]
        if self.answer.verdict is Verdict.GENUINE and self.verdict.text() == words.COPY_GENUINE:
            tone = "amber"
        self._icon.setPixmap(icons.pixmap(icon, tone, theme.px(36)))
        self.verdict.set_tone(tone)

    def _open(self) -> None:
        if self.answer is None:
            return
        if self.answer.letter_id:
            self.letter_wanted.emit(self.answer.case_id, self.answer.letter_id)
        else:
            self.case_wanted.emit(self.answer.case_id)


def said_of(answer: Answer) -> tuple[str, ...]:
    """Return the reasons as sentences; the last says what was not looked at."""
    said = tuple(words.ground_said(g.code, dict(g.facts)) for g in answer.grounds)
    return said if answer.is_register_asked else (*said, words.NO_REGISTER)


def signature_said(answer: Answer) -> str:
    """Return whose electronic signature the file bears, how far it proves itself, and when."""
    seen = answer.signature
    if seen is None:
        return ""
    when = (seen.stamped_at if seen.is_stamp_known else None) or seen.signed_at
    at = sentences.full_moment(when.astimezone(OFFICE_ZONE)) if when else ""
    invalid = "" if seen.is_whole else words.SIGNATURE_INVALID
    return sentences.joined((seen.signer, seen.level, at, invalid))


def facts_of(answer: Answer) -> tuple[tuple[str, str], ...]:
    """Return what was read of the letter, by name."""
    on = day_text(answer.issued_on) if answer.issued_on else ""
    facts = {
        "number": answer.number,
        "issued_on": on,
        "organ": answer.organ,
        "signature": signature_said(answer),
        "key": answer.key_id,
        "digest": " ".join(answer.digest[i : i + 8] for i in range(0, len(answer.digest), 8)),
    }
    return tuple((words.ROWS[name], value) for name, value in facts.items() if value)
