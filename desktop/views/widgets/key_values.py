"""A list of names and values, which can be copied."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.views import theme
from desktop.views.widgets.text import Label


class KeyValues(QWidget):
    """Names at the left, values at the right; a value can be selected and copied.

    ``columns`` is how many pairs stand side by side.
    """

    def __init__(self, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(6))
        for column in range(columns):
            self._grid.setColumnStretch(2 * column + 1, 1)
        self._pairs: tuple[tuple[str, str], ...] = ()
        self._labels: list[tuple[Label, Label]] = []

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these; a pair without a value is left out."""
        self._pairs = tuple((name, value) for name, value in pairs if value)
        self.prepare(len(self._pairs))
        for spare in self._labels[len(self._pairs) :]:
            for label in spare:
                label.hide()
        for (named, shown), (name, value) in zip(self._labels, self._pairs, strict=False):
            named.show()
            shown.show()
            named.setText(name)
            shown.setText(value)
            shown.setAccessibleName(f"{name} {value}")

    def prepare(self, count: int) -> None:
        """Make the labels of so many pairs, to be filled when there are values."""
        while len(self._labels) < count:
            self._add()

    def _add(self) -> None:
        """Add the labels of one more pair."""
        line, column = divmod(len(self._labels), self._columns)
        named, shown = Label("", "small", "text2"), Label().wrapped()
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(named, line, 2 * column, top)
        self._grid.addWidget(shown, line, 2 * column + 1, top)
        self._labels.append((named, shown))

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """What is shown, as cells to copy."""
        return self._pairs
