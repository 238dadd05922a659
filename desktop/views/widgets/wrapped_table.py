"""A table that is only read whose cells run over several lines, in the tones its model names."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desktop.models.filtered_table import TONE_ROLE
from desktop.views import theme

SIDES, ABOVE = 8, 8


class ToneDelegate(QStyledItemDelegate):
    """Cells in the tone their model names, with room above and beneath."""

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QStyledItemDelegate.initStyleOption."""
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        tone = index.data(TONE_ROLE)
        if tone:
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, theme.colour(str(tone)))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Override QStyledItemDelegate.sizeHint: Qt forgets the padding when it wraps a text."""
        view = self.parent()
        assert isinstance(view, QTableView)
        width = view.columnWidth(index.column()) - theme.px(2 * SIDES + 8)
        height = _height(str(index.data()), width, theme.percent())
        return QSize(width, height + theme.room(2 * ABOVE))


@lru_cache(maxsize=8192)
def _height(text: str, width: int, _percent: int) -> int:
    """Return how high a text is in the size in force; tables ask for the same again and again."""
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
    room = QRect(0, 0, width, 1 << 16)
    return QFontMetrics(theme.font()).boundingRect(room, flags, text).height()


class WrappedTable(QTableView):
    """Rows as high as their words; one row chosen at a time.

    Signals: ``fitted()`` the rows have found their heights.
    """

    fitted = Signal()

    def __init__(
        self,
        model: QAbstractItemModel,
        title: str,
        widths: Sequence[int],
        stretched: Sequence[int],
    ) -> None:
        super().__init__()
        self._widths = tuple(widths)
        self.setObjectName("wrapped")
        self.setModel(model)
        self.setItemDelegate(ToneDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(title)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for number in stretched:
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self._widen()
        self._fitted: tuple[object, ...] = ()
        for changed in (model.dataChanged, model.layoutChanged, model.rowsInserted):
            changed.connect(self._unfit)
        model.rowsRemoved.connect(self._unfit)
        model.modelReset.connect(self._unfit)
        model.modelReset.connect(self.fit_rows)

    def fit_rows(self) -> None:
        """Give each row the height its words need, unless it has it: to measure them takes long.

        A table that is not seen waits until it is shown.
        """
        if not self.isVisible():
            return
        widths = (self.columnWidth(column) for column in range(self.model().columnCount()))
        wanted = (theme.percent(), theme.density(), *widths)
        if wanted != self._fitted:
            self._fitted = wanted
            self.resizeRowsToContents()
        self.fitted.emit()

    def _unfit(self) -> None:
        self._fitted = ()

    def whole_height(self) -> int:
        """Return the height at which nothing of it has to scroll."""
        return self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 2

    def showEvent(self, event: QShowEvent) -> None:
        """Override QTableView.showEvent: measure what was shown in it meanwhile."""
        super().showEvent(event)
        self.fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QTableView.resizeEvent: narrower cells need more lines."""
        super().resizeEvent(event)
        self.fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Override QTableView.changeEvent: widths and heights follow the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._widen()
            self.fit_rows()

    def _widen(self) -> None:
        for number, width in enumerate(self._widths):
            self.setColumnWidth(number, theme.px(width))
