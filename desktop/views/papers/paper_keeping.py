"""用印与送达: how a paper is sealed and served, with the buttons of what is next."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows_letters import KeepingPage
from desktop.views import theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader
from desktop.views.widgets.text import Label
from desktop.wording import paper_keeping as words

ICONS = {"seal": "stamp", "scan": "upload", "stamp": "clock", "serve": "send"}


class PaperKeepingCard(Card):
    """One paper's seal and service.

    Signals: ``act_wanted(str)`` seal, scan, stamp or serve.
    """

    act_wanted = Signal(str)

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, gap=8, parent=parent)
        self._width = width
        self.page: KeepingPage | None = None
        self.body.addWidget(SectionHeader(words.TITLE, "stamp"))
        self.sealed, self.served = Label("", "small").wrapped(), Label("", "small").wrapped()
        for name, label in ((words.SEALED, self.sealed), (words.SERVED, self.served)):
            self.body.addWidget(Label(name, "small", "text2"))
            self.body.addWidget(label)
        self.buttons: dict[str, Button] = {}
        for act, name in words.ACTS.items():
            button = Button(name, ICONS[act])
            button.setProperty("act", act)
            button.clicked.connect(self._want)
            self.buttons[act] = button
            self.body.addWidget(button)
        self.proof = Label(words.PROOF, "small", "text2").wrapped()
        self.body.addWidget(self.proof)
        self._fit()
        self.hide()

    def show_keeping(self, page: KeepingPage | None) -> None:
        """Show a paper's seal and service; None hides the card: others sign it."""
        self.page = page
        self.setVisible(page is not None)
        if page is None:
            return
        kept, against = page.kept, dict(page.against)
        self.sealed.say(kept.sealed or words.NOT_SEALED, "text" if kept.sealed else "amber")
        self.served.say(kept.served or words.NOT_SERVED, "text" if kept.served else "amber")
        for act, button in self.buttons.items():
            button.setVisible(act in against)
            button.explain(against.get(act, ""))
        self.proof.setVisible("serve" in against)

    def _want(self) -> None:
        self.act_wanted.emit(str(self.sender().property("act")))

    def changeEvent(self, event: QEvent) -> None:
        """Override QFrame.changeEvent: the width follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(self._width))
