"""A bar that shows how far something is; before that is known it runs, or stands where asked."""

from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.views import theme


class Progress(QProgressBar):
    """The bar, without a text of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)

    def begin(self) -> None:
        """Show that something is done, before it is known how much there is."""
        self.setRange(0, 1 if theme.is_still() else 0)
        self.setValue(0)

    def move_to(self, done: int, of: int) -> None:
        """Show how much is done of how much."""
        self.setRange(0, max(of, 1))
        self.setValue(done)
