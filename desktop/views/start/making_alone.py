"""The page while something is made of the folder itself: how far it has come, nothing else."""

from PySide6.QtWidgets import QWidget

from desktop.views.start.making import Making
from desktop.views.start.welcome import WIDTH, centred, head


class MakingAlone(QWidget):
    """Nothing but the progress."""

    def __init__(self, title: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = centred(self, WIDTH)
        body.addLayout(head(title, note))
        self.making = Making()
        self.making.note.hide()  # it stands at the head
        body.addWidget(self.making)
        body.addStretch(2)
        self.setFocusProxy(self.making.stop)
