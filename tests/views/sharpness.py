"""What of a page is blurred on a screen of more pixels: pictures drawn for fewer than it has."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop.views.main_window import MainWindow
from tests.views.cutting import seen


def blurred(window: MainWindow) -> list[str]:
    """Return the pictures and icons with fewer pixels than the screen shows them with."""
    ratio = window.devicePixelRatioF()
    return [f"{said} drawn for {own} of {ratio}" for said, own in _ratios(window) if own < ratio]


def _ratios(window: MainWindow) -> Iterator[tuple[str, float]]:
    for widget in seen(window):
        name = f"{type(widget).__name__} {widget.accessibleName()}"
        if isinstance(widget, QLabel) and not widget.pixmap().isNull():
            yield name, widget.pixmap().devicePixelRatio()
        elif isinstance(widget, QAbstractButton) and not widget.icon().isNull():
            drawn = widget.icon().pixmap(widget.iconSize(), window.devicePixelRatioF())
            yield name, drawn.devicePixelRatio()
