"""The sheet before a letter moves on: object, consequence, and the words the act needs."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows import LetterPage
from desktop.models.rows_letters import SealPage
from desktop.views.requests import LetterAct
from desktop.views.widgets.card import clear
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import TextField
from desktop.views.widgets.text import Label
from desktop.wording import letter_acts, screens, sentences

IRREVERSIBLE = ("sign-letter",)
NEEDS_TEXT = ("countersign-letter", "send-back-letter", "stamp-letter")
TEXT_NAMES = {
    "countersign-letter": "document",
    "send-back-letter": "reason",
    "stamp-letter": "address",
}


class ActSheet(ConfirmSheet):
    """Confirm one step of a letter's way.

    Signals: ``acted(LetterAct)``.
    """

    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: LetterPage | SealPage | None = None
        self._act = ""
        self.text = TextField("")
        self.confirmed.connect(self._confirm)
        self.hide()

    def open_for(self, page: LetterPage | SealPage, act: str) -> None:
        """Show the sheet of an act; what cannot be undone has its focus on the safe button."""
        self._page, self._act = page, act
        self.complain("")
        clear(self.content)
        self.title.setText(_title(act))
        about = sentences.joined((page.enterprise, page.addressee))
        self.content.addWidget(Label(about, "small", "text2").wrapped())
        self._make_text(act)
        self.consequence.say(_consequence(act))
        self.confirm.say(letter_acts.LETTER_ACTS.get(act, letter_acts.SEND_BACK))
        self.show()
        self._take_focus(act)

    def _make_text(self, act: str) -> None:
        name = letter_acts.ACT_TEXTS.get(act, "")
        self.text = TextField(name, letter_acts.ACT_HOLDERS.get(act, name))
        self.text.finished.connect(self.confirmed)
        if act == "stamp-letter" and self._page is not None:
            self.text.setPlainText(self._page.stamp_address)
        if act in NEEDS_TEXT:
            self.content.addWidget(Label(name, "small", "text2"))
            self.content.addWidget(self.text)

    def _take_focus(self, act: str) -> None:
        if act in NEEDS_TEXT:
            self.take_focus(self.text)
        else:
            self.take_focus(self.cancel if act in IRREVERSIBLE else self.confirm)

    def _confirm(self) -> None:
        if self._page is None:
            return
        if self._act in NEEDS_TEXT and not self.text.said():
            field = letter_acts.ACT_TEXTS[self._act]
            self.complain(letter_acts.ACT_NEEDS_TEXT.format(field=field))
            return
        said = ((TEXT_NAMES[self._act], self.text.said()),) if self._act in TEXT_NAMES else ()
        act = LetterAct(self._page.case_id, self._page.letter_id, self._act, said)
        self.acted.emit(act)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Say why the act was not done; what was typed stays."""
        self.complain("\n".join(reasons))


def _title(act: str) -> str:
    if act == "sign-letter":
        return letter_acts.SIGN_TITLE
    if act == "send-back-letter":
        return letter_acts.SEND_BACK_TITLE
    return screens.ACT_TITLE.format(act=letter_acts.LETTER_ACTS.get(act, ""))


def _consequence(act: str) -> str:
    if act == "sign-letter":
        return letter_acts.SIGN_CONSEQUENCE
    return letter_acts.ACT_CONSEQUENCES.get(act, "")
