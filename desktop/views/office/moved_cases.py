"""在办案件的到期日变化: what a calendar moves, each due day once; Enter opens the case."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from desktop.models.moved_cases import MovedModel
from desktop.models.rows_calendar_versions import MovedCases
from desktop.views import theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader
from desktop.views.widgets.text import Label
from desktop.wording import calendar_versions as words

WIDTHS = (116, 0, 186, 120, 120, 104)
MOST_SHOWN = 8


class MovedCard(Card):
    """The list under the year.

    Signals: ``case_wanted(str)`` a case's id; ``closed()``.
    """

    case_wanted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=16, gap=8, parent=parent)
        self.model = MovedModel(self)
        head = SectionHeader(words.MOVED_TITLE, "calendar-clock")
        self.close_button = Button(words.CLOSE, "x", "ghost")
        self.close_button.clicked.connect(self._close)
        head.add(self.close_button)
        self.summary = Label("", tone="text2").wrapped()
        self.view = self._make_view()
        self.body.addWidget(head)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.view)

    def show_moved(self, moved: MovedCases) -> None:
        """Show what was found; nothing found is said as well."""
        self.model.show_rows(moved.rows)
        self.summary.setText(moved.summary)
        self.view.setVisible(bool(moved.rows))
        lines = min(len(moved.rows), MOST_SHOWN) + 1
        self.view.setFixedHeight(theme.px(34) * lines + theme.px(8))
        if moved.rows:
            self.view.setCurrentIndex(self.model.index(0, 0))
        self.show()

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setObjectName("log")
        view.setModel(self.model)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setShowGrid(False)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(theme.px(34))
        view.setAccessibleName(words.MOVED_TITLE)
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for number, width in enumerate(WIDTHS):
            view.setColumnWidth(number, theme.px(width))
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        view.activated.connect(self._open)
        return view

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self.case_wanted.emit(row.case_id)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
