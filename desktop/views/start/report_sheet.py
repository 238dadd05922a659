"""A report of what broke, whole, before anybody hands it on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.views import theme
from desktop.views.overlay import MiddleSheet
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import SectionHeader, row
from desktop.views.widgets.text import Label
from desktop.wording import screens, start


class ReportSheet(MiddleSheet):
    """A sheet in the middle of the window; Esc puts it away.

    Signals: ``save_wanted()``; ``folder_wanted()``.
    """

    save_wanted = Signal()
    folder_wanted = Signal()
    WIDTH, HEIGHT = 820, 620

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, parent)
        self.body.setContentsMargins(*(theme.px(20) for _side in range(4)))
        self.body.setSpacing(theme.px(10))
        self.body.addWidget(SectionHeader(start.REPORT_TITLE, "triangle-alert"))
        self.body.addWidget(Label(start.REPORT_NOTE, "small", "text2").wrapped())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setAccessibleName(start.REPORT_TITLE)
        self.body.addWidget(self.text, 1)
        self.problem = Label("", "strong", "red").wrapped()
        self.problem.hide()
        self.body.addWidget(self.problem)
        buttons = row(gap=8)
        self.save = Button(start.REPORT_SAVE, "download")
        self.save.clicked.connect(self.save_wanted)
        self.folder = Button(start.OPEN_REPORTS, "folder-open", "ghost")
        self.folder.clicked.connect(self.folder_wanted)
        self.shut = Button(screens.CLOSE, "", "plain", "Esc")
        self.shut.clicked.connect(self.put_away)
        buttons.addWidget(self.save)
        buttons.addWidget(self.folder)
        buttons.addStretch(1)
        buttons.addWidget(self.shut, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(buttons)

    def show_report(self, text: str, problem: str = "") -> None:
        """Show a report; ``problem`` why there is none to show."""
        self.text.setPlainText(text)
        self.complain(problem)
        self.save.setEnabled(bool(text))
        self.put_up()
        self.shut.setFocus()

    def complain(self, problem: str) -> None:
        """Say what went wrong with the report itself."""
        self.problem.say(problem)
