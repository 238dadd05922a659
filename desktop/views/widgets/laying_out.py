"""A page that is filled is laid out once, when all is in its place."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout, QWidget


@contextmanager
def laid_out_once(part: QWidget) -> Iterator[None]:
    """Leave a part and all it lies in as laid out until it is filled.

    Each label that is shown would otherwise have the whole page laid out at once, again and
    again. The layouts were told meanwhile, and do it when the window comes round.
    """
    resting: list[QLayout] = []
    widget: QWidget | None = part
    while widget is not None:
        layout = widget.layout()
        if layout is not None and layout.isEnabled():
            layout.setEnabled(False)
            resting.append(layout)
        widget = widget.parentWidget()
    try:
        yield
    finally:
        for layout in resting:
            layout.setEnabled(True)
