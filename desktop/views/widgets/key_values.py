"""A list of names and values, which can be copied."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.views import theme
from desktop.views.widgets.card import clear
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

    def show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these; a pair without a value is left out."""
        clear(self._grid)
        self._pairs = tuple((name, value) for name, value in pairs if value)
        top = Qt.AlignmentFlag.AlignTop
        for number, (name, value) in enumerate(self._pairs):
            line, column = divmod(number, self._columns)
            shown = Label(value).wrapped()
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(f"{name} {value}")
            self._grid.addWidget(Label(name, "small", "text2"), line, 2 * column, top)
            self._grid.addWidget(shown, line, 2 * column + 1, top)

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """What is shown, as cells to copy."""
        return self._pairs
