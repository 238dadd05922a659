"""在办案件的变化: what a calendar or a rule would change, a line each; Enter opens the case."""

from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QTableView, QWidget

from desktop.models.moved_cases import CaseChanges, ChangedModel, MovedModel
from desktop.models.rows_calendar_versions import MovedCases
from desktop.models.rows_rule_tables import ChangedCases
from desktop.views import theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader
from desktop.views.widgets.read_table import read_table
from desktop.views.widgets.text import Label
from desktop.views.widgets.wrapped_table import WrappedTable
from desktop.wording import calendar_versions as words
from desktop.wording import rule_changes

KINDS: dict[str, tuple[str, str, type[CaseChanges[Any]], tuple[int, ...]]] = {
    "days": (words.MOVED_TITLE, "calendar-clock", MovedModel, (116, 0, 186, 120, 120, 104)),
    "outcomes": (rule_changes.IMPACT_TITLE, "scale", ChangedModel, (124, 0, 0, 0, 110)),
}
STRETCHED = {"days": (1,), "outcomes": (1, 2, 3)}
MOST_SHOWN = 8
MOST_HEIGHT = 360


class MovedCard(Card):
    """The list under the year or the rule table.

    Signals: ``case_wanted(str)`` a case's id; ``closed()``.
    """

    case_wanted = Signal(str)
    closed = Signal()

    def __init__(self, of: str = "days", parent: QWidget | None = None) -> None:
        super().__init__("card", padding=16, gap=8, parent=parent)
        title, icon, model, widths = KINDS[of]
        self.model = model(self)
        head = SectionHeader(title, icon)
        self.close_button = Button(words.CLOSE, "x", "ghost")
        self.close_button.clicked.connect(self._close)
        head.add(self.close_button)
        self.summary = Label("", tone="text2").wrapped()
        made = WrappedTable if of == "outcomes" else read_table
        self.view: QTableView = made(self.model, title, widths, STRETCHED[of])
        self.view.activated.connect(self._open)
        if isinstance(self.view, WrappedTable):
            self.view.fitted.connect(self._fit)
        self.body.addWidget(head)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.view)

    def show_moved(self, moved: MovedCases | ChangedCases) -> None:
        """Show what was found; nothing found is said as well."""
        self.model.show_rows(moved.rows)
        self.summary.setText(moved.summary)
        self.view.setVisible(bool(moved.rows))
        if not isinstance(self.view, WrappedTable):
            lines = min(len(moved.rows), MOST_SHOWN) + 1
            self.view.setFixedHeight(theme.px(34) * lines + theme.px(8))
        if moved.rows:
            self.view.setCurrentIndex(self.model.index(0, 0))
        self.show()

    def _fit(self) -> None:
        """Give the table the height its rows need, up to one that scrolls."""
        assert isinstance(self.view, WrappedTable)
        self.view.setFixedHeight(min(self.view.whole_height(), theme.px(MOST_HEIGHT)))

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if row is not None:
            self.case_wanted.emit(row.case_id)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
