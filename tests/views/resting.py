"""Whether a page comes to rest: one that asks for another layout again and again never does."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

ROUNDS = 100
LAYOUT = QEvent.Type.LayoutRequest


class Askers(QObject):
    """Notes what asks for another layout."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is LAYOUT and isinstance(watched, QWidget):
            self.seen.add(f"{type(watched).__name__} in {type(watched.parent()).__name__}")
        return False


def restless() -> set[str]:
    """Return what still asks for another layout after many rounds; nothing once all is at rest."""
    app, askers = QApplication.instance(), Askers()
    assert app is not None
    app.installEventFilter(askers)
    try:
        for _ in range(ROUNDS):
            askers.seen.clear()
            app.processEvents()
            if not askers.seen:
                break
    finally:
        app.removeEventFilter(askers)
    return askers.seen
