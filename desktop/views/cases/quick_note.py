"""A note on the case at hand, from any page: what is typed stays until it is recorded."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.views import theme
from desktop.views.overlay import MiddleSheet
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import row
from desktop.views.widgets.fields import TextField
from desktop.views.widgets.mentions import Mentions
from desktop.views.widgets.text import Label
from desktop.wording import notes as words
from desktop.wording import screens


class QuickNote(MiddleSheet):
    """The sheet of a quick note.

    Signals: ``noted(str, str)`` a case and what was written of it.
    """

    WIDTH, HEIGHT = 560, 250
    noted = Signal(str, str)

    def __init__(self, room: QWidget, parent: QWidget) -> None:
        super().__init__(room, parent)
        self.setAccessibleName(words.TITLE)
        self._texts: dict[str, str] = {}
        self.case_id = ""
        self.body.setContentsMargins(*(theme.px(18) for _side in range(4)))
        self.body.setSpacing(theme.px(10))
        self.body.addWidget(Label(words.TITLE, "h2"))
        self.about = Label("", "small", "text2").wrapped()
        self.body.addWidget(self.about)
        self.text = TextField(words.NAME, words.HOLDER, lines=4)
        self.text.finished.connect(self._write)
        self.mentions = Mentions(self.text)
        self.body.addWidget(self.text)
        self.problem = Label("", "small", "red")
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        foot = row(gap=8)
        leave = Button(screens.SHEET_CANCEL, "", "plain", words.LEAVE_KEY)
        leave.clicked.connect(self.put_away)
        self.save = Button(words.SAVE, "check", "primary", words.SAVE_KEY)
        self.save.clicked.connect(self._write)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.save)
        self.body.addLayout(foot)
        self.closed.connect(self._keep)

    def open_for(self, case_id: str, about: str) -> None:
        """Show the sheet for a case, with what was begun of its note."""
        self._keep()
        self.case_id = case_id
        self.about.setText(about)
        self.problem.hide()
        self.text.setPlainText(self._texts.get(case_id, ""))
        self.put_up()
        self.text.setFocus()

    def recorded(self, case_id: str) -> None:
        """Let what was typed go: it is recorded."""
        self._texts.pop(case_id, None)
        if case_id == self.case_id and self.isVisible():
            self.text.clear()
            self.put_away()

    def complain(self, why: str) -> None:
        """Say why it was not recorded; what is typed stays."""
        self.problem.say(why)

    def _keep(self) -> None:
        if self.case_id:
            self._texts[self.case_id] = self.text.toPlainText()

    def _write(self) -> None:
        if self.text.said():
            self.noted.emit(self.case_id, self.text.said())
        else:
            self.complain(words.EMPTY)
