"""A layout that sets its parts side by side and goes on in the next line where there is no room."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.views import theme


class Flow(QLayout):
    """Parts from left to right, line after line; the first part takes what room is left.

    ``gap`` is the space between parts and lines at 100 %, ``line_gap`` that between lines where
    it is another.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 8, line_gap: int | None = None
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._found: list[tuple[QLayoutItem, QSize]] | None = None
        self._gap = gap
        self._line_gap = gap if line_gap is None else line_gap
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        """Override QLayout.addItem."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Override QLayout.count."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Override QLayout.itemAt."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Override QLayout.takeAt."""
        self._found = None
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        """Override QLayout.invalidate: parts are asked for their sizes again."""
        self._found = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """Override QLayout.expandingDirections: it takes the height its lines need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Override QLayout.hasHeightForWidth."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Override QLayout.heightForWidth."""
        return self._laid_out(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Override QLayout.setGeometry."""
        super().setGeometry(rect)
        self._laid_out(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Override QLayout.sizeHint: everything in one line."""
        hints = [hint for _, hint in self._shown()]
        gaps = theme.px(self._gap) * max(len(hints) - 1, 0)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(sum(hint.width() for hint in hints) + gaps, height)

    def minimumSize(self) -> QSize:  # noqa: N802
        """Override QLayout.minimumSize: the widest part has to fit."""
        least = QSize()
        for item, _ in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def _shown(self) -> list[tuple[QLayoutItem, QSize]]:
        """Return each part that shows with the size it wants; Qt asks for the same many times."""
        if self._found is None:
            self._found = [(i, i.sizeHint()) for i in self._items if not i.isEmpty()]
        return self._found

    def _laid_out(self, rect: QRect, *, moves: bool) -> int:
        """Lay the lines out and return how high they are."""
        gap, between, top = theme.px(self._gap), theme.px(self._line_gap), rect.top()
        for line in self._lines(rect.width(), gap):
            height = max(hint.height() for _, hint in line)
            if moves:
                _place(line, QRect(rect.left(), top, rect.width(), height), gap)
            top += height + between
        return max(top - between - rect.top(), 0)

    def _lines(self, width: int, gap: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        taken = 0
        for item, hint in self._shown():
            wanted = hint.width()
            if not lines or taken + gap + wanted > width:
                lines.append([])
                taken = wanted
            else:
                taken += gap + wanted
            lines[-1].append((item, hint))
        return lines


def _place(line: list[tuple[QLayoutItem, QSize]], rect: QRect, gap: int) -> None:
    """Set a line's parts side by side; one that wants to expand takes the room left over."""
    spare = rect.width() - sum(hint.width() for _, hint in line) - gap * (len(line) - 1)
    left = rect.left()
    for item, size in line:
        grows = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
        width = size.width() + (spare if grows else min(spare, 0))
        width = min(width, item.maximumSize().width())
        spare = 0 if grows or spare < 0 else spare
        height = size.height()
        item.setGeometry(
            QRect(QPoint(left, rect.top() + (rect.height() - height) // 2), QSize(width, height))
        )
        left += width + gap
