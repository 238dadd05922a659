"""What a scrolling widget shows its page in, made here as Qt would have made it.

To tell what kind of widget one of Qt's own is, PySide6 makes every kind there is with all its
enums: a twentieth of a second that the first page need not wait for.
"""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def own_viewport(area: QAbstractScrollArea, ground: QPalette.ColorRole) -> QWidget:
    """Give a scrolling widget, before anything is in it, a viewport of its own; return that."""
    under = QWidget()
    under.setObjectName("qt_scrollarea_viewport")
    under.setBackgroundRole(ground)
    under.setAutoFillBackground(True)
    area.setViewport(under)
    return under
