"""Pages over one another, as high as the one that is shown."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedLayout


class OnePage(QStackedLayout):
    """A stack that asks for the room of the page shown; Qt's asks for that of the highest."""

    def hasHeightForWidth(self) -> bool:
        """Override QStackedLayout.hasHeightForWidth."""
        shown = self.currentWidget()
        return shown is not None and shown.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Override QStackedLayout.heightForWidth."""
        shown = self.currentWidget()
        return shown.heightForWidth(width) if shown is not None else -1

    def sizeHint(self) -> QSize:
        """Override QStackedLayout.sizeHint."""
        shown = self.currentWidget()
        return shown.sizeHint() if shown is not None else QSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        """Override QStackedLayout.minimumSize."""
        shown = self.currentWidget()
        if shown is None:
            return QSize()
        return shown.minimumSizeHint().expandedTo(shown.minimumSize())
