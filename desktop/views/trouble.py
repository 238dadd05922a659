"""The page in place of an office that could not be opened: what happened, what was kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.plain_class import dataclass
from desktop.views.start.making import Making
from desktop.views.start.welcome import centred, head
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.text import Label, reveal
from desktop.wording import backup, screens, signs, start

WIDTH = 760


@dataclass(frozen=True, slots=True)
class TroubleSaid:
    """A trouble in words; ``detail`` is what the copy button copies.

    ``may_salvage`` where the store's file is damaged.
    """

    title: str
    happened: str
    kept: str
    to_do: str
    detail: str = ""
    may_salvage: bool = False


class Trouble(QWidget):
    """What happened · what was kept · what to do.

    Signals: ``retried()``; ``folder_wanted()``; ``restore_wanted()``;
    ``salvage_wanted()``; ``quit_wanted()``; ``copied(str)`` the detail to copy.
    """

    retried = Signal()
    folder_wanted = Signal()
    restore_wanted = Signal()
    salvage_wanted = Signal()
    quit_wanted = Signal()
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail = ""
        body = centred(self, WIDTH)
        body.addLayout(head(screens.PROGRAM, start.TROUBLE_TITLE))
        self.bar = InfoBar()
        body.addWidget(self.bar)
        self.card = Card(padding=20, gap=12)
        self.title = SectionHeader("", "triangle-alert")
        self.card.body.addWidget(self.title)
        self.happened, self.kept, self.to_do = (self._make_part(name) for name in _PARTS)
        self.card.body.addLayout(self._make_buttons())
        body.addWidget(self.card)
        self.making = Making()
        self.making.hide()
        body.addWidget(self.making)
        body.addStretch(2)
        self.setFocusProxy(self.retry)

    def show_trouble(self, said: TroubleSaid) -> None:
        """Show a trouble and the ways out."""
        self._detail = said.detail
        self.title.title.setText(said.title)
        for label, words in (
            (self.happened, said.happened),
            (self.kept, said.kept),
            (self.to_do, said.to_do),
        ):
            label.setText(words)
        reveal(self.copy, is_shown=bool(said.detail))
        reveal(self.salvage, is_shown=said.may_salvage)
        self.setAccessibleName(f"{said.title}{signs.STOP}{said.happened}{signs.STOP}{said.to_do}")
        self.making.hide()
        self.card.show()
        self.retry.setFocus()

    def show_making(self, words: str, note: str) -> None:
        """Show that a way out is being gone."""
        self.card.hide()
        self.bar.hide()
        self.making.name(words, note)
        self.making.show()

    def tell(self, title: str, lines: Sequence[str]) -> None:
        """Say what came of a way out that leads to another folder."""
        self.complain(())
        self.bar.say(title, lines, "green")

    def complain(self, reasons: Sequence[str]) -> None:
        """Say why a way out did not lead out."""
        self.making.hide()
        self.card.show()
        if reasons:
            self.bar.say(start.TROUBLE_TITLE, reasons, "red")

    def _make_part(self, name: str) -> Label:
        self.card.body.addWidget(Label(name, "small", "text2"))
        words = Label("").wrapped()
        self.card.body.addWidget(words)
        return words

    def _make_buttons(self) -> Flow:
        line = Flow()
        self.retry = Button(start.RETRY, "rotate-cw", "primary")
        self.retry.clicked.connect(self.retried)
        self.copy = Button(screens.COPY_DETAIL, "copy", "ghost")
        self.copy.clicked.connect(self._copy)
        line.addWidget(self.retry)
        for words, icon, signal in (
            (start.OTHER_FOLDER, "folder-open", self.folder_wanted),
            (start.RESTORE, "history", self.restore_wanted),
        ):
            button = Button(words, icon)
            button.clicked.connect(signal)
            line.addWidget(button)
        self.salvage = Button(backup.SALVAGE, "folder-open")
        self.salvage.setToolTip(backup.SALVAGE_TIP)
        self.salvage.clicked.connect(self.salvage_wanted)
        line.addWidget(self.salvage)
        line.addWidget(self.copy)
        leave = Button(start.QUIT, "x")
        leave.clicked.connect(self.quit_wanted)
        line.addWidget(leave)
        return line

    def _copy(self) -> None:
        self.copied.emit(self._detail)


_PARTS = (start.TROUBLE_HAPPENED, start.TROUBLE_KEPT, start.TROUBLE_TO_DO)
