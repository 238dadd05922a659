"""A one-time code of enrolment on its card: shown this once, printed or copied, then gone."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.models.rows_people import CodeSlip
from desktop.views.copying import forget_copied
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.text import Label
from desktop.wording import people_kept as words


class CodeCard(Card):
    """The code and what is to be told with it.

    Signals: ``print_wanted(CodeSlip)``; ``done()`` it was handed over, and is shown no more.
    """

    print_wanted = Signal(object)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint", padding=14, gap=6, parent=parent)
        self._slip: CodeSlip | None = None
        self.title, self.code = Label("", "strong"), Label("", "h1")
        self.note = Label("", "small", "text2").wrapped()
        self.said = Label("", "small", "text2")
        self.print = Button(words.PRINT, "printer", "primary")
        self.copy = Button(words.COPY, "copy")
        self.end = Button(words.DONE, "check")
        for button, slot in (
            (self.print, self._print),
            (self.copy, self._copy),
            (self.end, self._end),
        ):
            button.clicked.connect(slot)
        holder = QWidget()
        flow = Flow(holder)
        for widget in (self.code, self.print, self.copy, self.end):
            flow.addWidget(widget)
        for line in (self.title, holder, self.note, self.said):
            self.body.addWidget(line)
        self.hide()

    def show_slip(self, slip: CodeSlip) -> None:
        """Show a code."""
        self._slip = slip
        self.title.setText(words.CODE_TITLE.format(name=slip.name))
        self.code.setText(slip.code)
        self.code.setAccessibleName(slip.code)
        how = words.CODE_FIRST if slip.is_first else words.CODE_MORE
        self.note.setText(f"{words.CODE_NOTE.format(until=slip.until)}{how}")
        self.said.say("")
        self.show()
        self.print.setFocus()

    def tell(self, said: str, tone: str = "text2") -> None:
        """Say what became of the printing."""
        self.said.say(said, tone)

    def _print(self) -> None:
        self.tell(words.PRINTING)
        self.print_wanted.emit(self._slip)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text())

    def _end(self) -> None:
        """Let nothing of the code stay, on the clipboard neither."""
        forget_copied(self.code.text())
        self._slip = None
        self.code.setText("")
        self.code.setAccessibleName("")
        self.hide()
        self.done.emit()
