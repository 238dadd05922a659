"""What is done with a person's data: asked with its reason, what goes and what stays said first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.models.persons import said_name
from desktop.models.rows_persons import PersonCard
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.text import Label
from desktop.wording import persons_page as words

EXPORT, PROPOSE, ERASE = "export", "propose", "erase"


class PersonActSheet(ConfirmSheet):
    """Hands out, proposes to erase or erases; before erasing the keyboard is on the safe button.

    Signals: ``wanted(str, PersonCard, str)`` the act, the person and the reason.
    """

    wanted = Signal(str, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = ""
        self._card: PersonCard | None = None
        self.outlook = Label("").wrapped()
        self.reason = QLineEdit()
        self.reason.setAccessibleName(words.REASON)
        self.reason.setMaxLength(200)
        self.content.addWidget(self.outlook)
        self.content.addWidget(self.reason)
        self.confirmed.connect(self._give)
        self.cancelled.connect(self.hide)
        self.hide()

    def ask(self, act: str, card: PersonCard) -> None:
        """Ask for an act on a person."""
        self._act, self._card = act, card
        title, note, verb, holder = words.SHEETS[act]
        self.title.setText(title.format(name=said_name(card.line)))
        proposed = words.PROPOSED_BY.format(who=card.proposed) if act == ERASE else ""
        self.consequence.say(note or proposed)
        self.outlook.say("" if act == EXPORT else "\n".join(_outlook(card)))
        self.confirm.say(verb)
        self.confirm.set_kind("danger" if act == ERASE else "primary")
        self.reason.clear()
        self.reason.setPlaceholderText(holder)
        self.reason.setVisible(act != ERASE)
        self.complain("")
        self.show()
        self.take_focus(self.cancel if act == ERASE else self.reason)

    def _give(self) -> None:
        if self._card is None:
            return
        reason = self.reason.text().strip()
        if self._act != ERASE and not reason:
            self.complain(words.REASON_MISSING)
            return
        self.hide()
        self.wanted.emit(self._act, self._card, reason)


def _outlook(card: PersonCard) -> tuple[str, ...]:
    told = words.AT_HUB if card.is_at_hub else words.SHARED.format(ref=card.line.ref)
    return (words.GOES, words.STAYS, words.BACKUPS, *((told,) if card.is_shared else ()))
