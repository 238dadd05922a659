"""Giving unused numbers back: which they are, why, and what follows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows_letters import NumberLine
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import TextField
from desktop.wording import register as words


class NumberReturn(ConfirmSheet):
    """Asks for the reason; Ctrl+Enter in the field gives the numbers back.

    Signals: ``returned(NumberLine, str)`` with the reason.
    """

    returned = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: NumberLine | None = None
        self.why = TextField(words.RETURN_WHY, words.RETURN_WHY_HOLDER)
        self.content.addWidget(self.why)
        self.consequence.say(words.RETURN_NOTE)
        self.confirm.say(words.RETURN_CONFIRM)
        self.why.finished.connect(self.confirmed)
        self.confirmed.connect(self._give)
        self.cancelled.connect(self.hide)
        self.hide()

    def ask(self, line: NumberLine) -> None:
        """Ask about the numbers from this one to the end of its block."""
        if self._line is None or self._line.number != line.number:
            self.why.setPlainText("")
        self._line = line
        count = line.last - line.place + 1
        title = words.RETURN_TITLE if count == 1 else words.RETURN_TITLE_MANY
        self.title.setText(title.format(number=line.number, count=count))
        self.complain("")
        self.show()
        self.take_focus(self.why)

    def _give(self) -> None:
        why = self.why.toPlainText().strip()
        if self._line is None:
            return
        if not why:
            self.complain(words.FINDINGS["return_reason_missing"][0])
            self.why.setFocus()
            return
        self.hide()
        self.returned.emit(self._line, why)


def against(line: object) -> str:
    """Return why this row's number can't be given back, blank where it can."""
    if not isinstance(line, NumberLine):
        return words.RETURN_NO_ROW
    if not line.last:
        return words.RETURN_NOT_LEASED
    return line.against
