"""Cards and the line at their head; sections and hair lines."""

from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.views import icons, theme
from desktop.views.widgets.text import Label, reveal

Box = TypeVar("Box", QHBoxLayout, QVBoxLayout)


class Card(QFrame):
    """A white sheet with a border; what is in it goes into ``body``."""

    def __init__(
        self,
        surface: str = "card",
        padding: int = 16,
        gap: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", surface)
        self.body = QVBoxLayout(self)
        self._padding = padding
        self.body.setSpacing(theme.px(gap))
        self._pad()

    def changeEvent(self, event: QEvent) -> None:
        """Override QFrame.changeEvent: the room inside follows font size and density."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_worn"):
            self._pad()

    def _pad(self) -> None:
        wanted = theme.room(self._padding)
        if wanted != getattr(self, "_worn", None):
            self._worn = wanted
            self.body.setContentsMargins(wanted, wanted, wanted, wanted)


class ScrollingCard(Card):
    """A card with a list that scrolls: it takes what height is left, and asks for no more."""

    def hasHeightForWidth(self) -> bool:
        """Override QFrame.hasHeightForWidth: bars of several lines leave the list less room."""
        return False


class SectionHeader(QWidget):
    """A title with an icon before it, a remark and buttons at the right."""

    def __init__(
        self, title: str, icon: str = "", role: str = "h2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row = row(self, gap=8)
        self._icon_name = icon
        self._worn: tuple[str, int] | None = None
        self._icon = Label()
        if icon:
            self.row.addWidget(self._icon)
        self.title = Label(title, role)
        self.row.addWidget(self.title)
        self.row.addStretch(1)
        self.note = _Remark("", "small", "text2")
        self.row.addWidget(self.note)
        self.note.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._dress()

    def add(self, widget: QWidget) -> None:
        """Put a chip or button at the right end."""
        self.row.addWidget(widget)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: tint the icon anew with the look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        wanted = (theme.mode(), theme.px(18))
        if self._icon_name and wanted != self._worn:
            self._worn = wanted
            self._icon.setPixmap(icons.pixmap(self._icon_name, "text2", theme.px(18)))


class _Remark(Label):
    """A remark that takes no room while there is none."""

    def setText(self, text: str) -> None:  # noqa: N802
        """Override QLabel.setText."""
        super().setText(text)
        reveal(self, is_shown=bool(text))


def row(parent: QWidget | None = None, gap: int = 8) -> QHBoxLayout:
    """Return a layout from left to right without margins."""
    return _bare(QHBoxLayout(parent) if parent else QHBoxLayout(), gap)


def column(parent: QWidget | None = None, gap: int = 8) -> QVBoxLayout:
    """Return a layout from top to bottom without margins."""
    return _bare(QVBoxLayout(parent) if parent else QVBoxLayout(), gap)


def _bare(layout: Box, gap: int) -> Box:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(gap))
    return layout


def rule(direction: str = "h", parent: QWidget | None = None) -> QFrame:
    """Return a hair line, lying (``h``) or standing (``v``)."""
    line = QFrame(parent)
    line.setProperty("line", direction)
    return line


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go.

    It stays its parent's child until then: Qt would dress all that is in it anew for another.
    """
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
