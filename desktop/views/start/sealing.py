"""The page while an office's store is encrypted: how far it has come, and a button to stop."""

from PySide6.QtWidgets import QWidget

from desktop.views.start.making import Making
from desktop.views.start.welcome import WIDTH, centred, head
from desktop.wording import people as words


class Sealing(QWidget):
    """Nothing but the progress."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = centred(self, WIDTH)
        body.addLayout(head(words.SET, words.SEALING_NOTE))
        self.making = Making()
        body.addWidget(self.making)
        body.addStretch(2)
        self.setFocusProxy(self.making.stop)
