"""The table of the bureaus: one figure a cell, each of which leads to its cases."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.domain.supervising import Figure
from desktop.models.filtered_table import TONE_ROLE
from desktop.models.oversight import KEYS, TITLES, BureausModel
from desktop.views import theme
from desktop.wording import oversight as words
from desktop.wording import sentences

ROW_HEIGHT, HEAD_HEIGHT = 34, 34
GAP = 22
NAMED = 130
GIVE_WAY = ("ninth", "paused", "middle", "ordered")
"""Columns that are left out, in this order, where there is no room for the bureaus' names."""
SPANS = (sentences.span(23 * 60, 2), sentences.span(23 * 60 + 59))
LONGEST = {"middle": SPANS, "ninth": SPANS, "rate": ("100.0%",)}
"""What the figures of some columns need, where that is more than the title."""


class FigureDelegate(QStyledItemDelegate):
    """Figures in their tone, those that alarm in bold."""

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QStyledItemDelegate.initStyleOption."""
        super().initStyleOption(option, index)
        tone = str(index.data(TONE_ROLE) or "text")
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, theme.colour(tone))
        if tone != "text":
            option.font.setWeight(QFont.Weight.DemiBold)


class BureausTable(QTableView):
    """The bureaus; as high as its rows.

    Signals: ``figure_wanted(Figure)`` the cases of a cell, by double click or Enter.
    """

    figure_wanted = Signal(object)

    def __init__(self, model: BureausModel, parent: QWidget | None = None) -> None:
        self._wide: dict[str, int] = {}
        super().__init__(parent)
        self._model = model
        self.setObjectName("log")
        self.setModel(model)
        self.setItemDelegate(FigureDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.setAccessibleName(words.NAME)
        self.doubleClicked.connect(self._open)
        self.horizontalHeader().setHighlightSections(False)
        self.fit()

    def fit(self) -> None:
        """Take the height of the rows, and give each column what its title needs."""
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        header = self.horizontalHeader()
        metrics = header.fontMetrics()
        for number, (key, title) in enumerate(zip(KEYS, TITLES, strict=True)):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(number, mode.Fixed if number else mode.Stretch)
            longest = max((title, *LONGEST.get(key, ())), key=metrics.horizontalAdvance)
            self._wide[key] = metrics.horizontalAdvance(longest) + theme.px(GAP)
            self.setColumnWidth(number, self._wide[key])
        header.setMinimumSectionSize(theme.px(48))
        self._give_way()
        rows = self._model.rowCount()
        self.setFixedHeight(theme.px(HEAD_HEIGHT + 2) + rows * theme.px(ROW_HEIGHT) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QTableView.resizeEvent: some columns give way to the bureaus' names."""
        super().resizeEvent(event)
        self._give_way()

    def changeEvent(self, event: QEvent) -> None:
        """Override QTableView.changeEvent: widths follow the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._wide:
            self.fit()

    def _give_way(self) -> None:
        needed = theme.px(NAMED) + sum(wide for key, wide in self._wide.items() if key != KEYS[0])
        for key in GIVE_WAY:
            number = KEYS.index(key)
            is_hidden = needed > self.width()
            self.setColumnHidden(number, is_hidden)
            needed -= self._wide[key] if is_hidden else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QTableView.keyPressEvent: Enter leads to the cases of the cell."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        figure = self._model.figure_at(index)
        if isinstance(figure, Figure):
            self.figure_wanted.emit(figure)
