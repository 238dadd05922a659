"""显示联系人: asks why, shows the values for a minute, and masks them again."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.models.rows_persons import PersonInput
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.text import Label
from desktop.wording import persons as words
from desktop.wording import screens

SHOWN_SECONDS = 60
TICK_MS = 1_000


class PersonSheet(ConfirmSheet):
    """Asks for the reason, then shows the person's values while the seconds run.

    Signals: ``reasoned(str)`` with the reason given.
    """

    reasoned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = 0
        self.reason = QLineEdit()
        self.reason.setAccessibleName(words.REASON)
        self.reason.setPlaceholderText(words.REASON_HOLDER)
        self.reason.setMaxLength(200)
        self.values = Label("", "strong").wrapped()
        self.values.hide()
        self.content.addWidget(self.reason)
        self.content.addWidget(self.values)
        self.title.setText(words.SHOW_TITLE)
        self.confirm.say(words.SHOW_CONFIRM)
        self.confirmed.connect(self._give)
        self.cancelled.connect(self.hide)
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)

    def ask(self) -> None:
        """Ask why the values are to be seen."""
        self._forget()
        self.reason.clear()
        self.complain("")
        self.consequence.setText(words.SHOW_NOTE)
        self.show()
        self.take_focus(self.reason)

    def show_values(self, values: PersonInput) -> None:
        """Show the values for a minute."""
        said = words.SHOWN.format(
            name=values.name, phone=values.phone, identity=values.identity
        ).strip()
        self.values.say(said)
        self.reason.hide()
        self.confirm.hide()
        self.cancel.say(words.MASK)
        self._left = SHOWN_SECONDS
        self._say_left()
        self._clock.start()

    def refuse(self, reasons: str) -> None:
        """Say why the values are not shown."""
        self.complain(reasons)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Override QWidget.hideEvent: what is out of sight is masked again."""
        super().hideEvent(event)
        self._forget()

    def _give(self) -> None:
        reason = self.reason.text().strip()
        if self._left:
            return
        if not reason:
            self.complain(words.REASON_MISSING)
            return
        self.complain("")
        self.reasoned.emit(reason)

    def _tick(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.hide()
        else:
            self._say_left()

    def _say_left(self) -> None:
        self.consequence.setText(words.HIDE_IN.format(seconds=self._left))

    def _forget(self) -> None:
        self._clock.stop()
        self._left = 0
        self.values.say("")
        self.reason.show()
        self.confirm.show()
        self.cancel.say(screens.SHEET_CANCEL)
