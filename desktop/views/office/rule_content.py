"""规则行与案例: what a version of a rule table says, row by row, and the cases recorded with it."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.models.filtered_table import FilteredTable
from desktop.models.rows_rule_content import TableContent, TableWanted
from desktop.models.rule_content import RuleCaseModel, RuleLineModel
from desktop.views import theme
from desktop.views.choosing import choose_row
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, row
from desktop.views.widgets.search_box import FilterBox
from desktop.views.widgets.text import Label
from desktop.views.widgets.wrapped_table import WrappedTable
from desktop.wording import calendar as filter_words
from desktop.wording import rule_content as words

ROW_WIDTHS, CASE_WIDTHS = (52, 0, 0, 112, 0), (76, 0, 0, 112, 150)
STRETCHED = {"rows": (1, 2, 4), "cases": (1, 2)}
LEAST, MOST = 200, 620


class ContentCard(Card):
    """The rows or the cases of one version, narrowed by the words that are typed.

    Signals: ``newest_wanted(TableWanted)`` the version in force instead of an earlier one.
    """

    newest_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=0, gap=0, parent=parent)
        self.shown = TableContent()
        self._part = "rows"
        self._make_head()
        self.rows, self.cases = RuleLineModel(self), RuleCaseModel(self)
        self.row_view = WrappedTable(self.rows, words.PARTS["rows"], ROW_WIDTHS, STRETCHED["rows"])
        self.case_view = WrappedTable(
            self.cases, words.PARTS["cases"], CASE_WIDTHS, STRETCHED["cases"]
        )
        self.blank = Blank("search", "", filter_words.FILTER_CLEAR)
        self.blank.pressed.connect(self.filter.clear)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        for part in (self.row_view, self.case_view, self.blank):
            self._stack.addWidget(part)
        self._holder = holder
        self.body.addWidget(holder)
        self.detail = Label("", "small", "text2").wrapped()
        self.detail.setContentsMargins(*(theme.px(side) for side in (16, 8, 16, 12)))
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.detail)
        for view in (self.row_view, self.case_view):
            view.fitted.connect(self._fit)
            view.selectionModel().currentRowChanged.connect(self._show_detail)

    def show_content(self, content: TableContent) -> None:
        """Show a version; one that is shown already keeps the row that is chosen."""
        if content == self.shown:
            return
        self.shown = content
        self.version.say("" if content.is_newest else words.OF_VERSION.format(what=content.version))
        self.to_newest.setVisible(not content.is_newest)
        self.note.setText("　".join(content.note))
        self.trouble.say(content.trouble)
        self.rows.show_rows(content.lines)
        self.cases.show_rows(content.cases)
        self._settle()

    def show_part(self, part: str) -> None:
        """Show the rows or the cases."""
        self._part = part
        self._settle()

    def choose(self, row_id: str) -> None:
        """Choose a row; one the filter hides is brought back."""
        if not self.rows.index_of(row_id).isValid():
            self.filter.clear()
        found = self.rows.index_of(row_id)
        if found.isValid():
            choose_row(self.row_view, found)
            self.row_view.scrollTo(found)
            self.row_view.setFocus()

    def chosen(self) -> QModelIndex:
        """Return the row that is chosen."""
        return self.row_view.currentIndex()

    def _make_head(self) -> None:
        head = QWidget()
        line = row(head, gap=8)
        line.setContentsMargins(*(theme.px(side) for side in (16, 12, 16, 8)))
        self.version = Label("", "strong", "amber")
        self.to_newest = Button(words.TO_NEWEST, "history", "small")
        self.to_newest.clicked.connect(self._want_newest)
        self.filter = FilterBox()
        self.filter.setPlaceholderText(words.FILTER)
        self.filter.setAccessibleName(words.FILTER)
        self.filter.setMaximumWidth(theme.px(260))
        self.filter.textChanged.connect(self._filter)
        line.addWidget(self.version)
        line.addWidget(self.to_newest)
        line.addStretch(1)
        line.addWidget(self.filter, 1)
        self.body.addWidget(head)
        self.trouble, self.note = Label("", "small", "amber"), Label("", "small", "text2")
        for label in (self.trouble, self.note):
            label.wrapped().setContentsMargins(*(theme.px(side) for side in (16, 0, 16, 6)))
            self.body.addWidget(label)
        self.trouble.hide()

    def _filter(self, text: str) -> None:
        self.rows.filter_text(text)
        self.cases.filter_text(text)
        self._settle()

    def _settle(self) -> None:
        """Show the part that is chosen, or say that nothing of it is left."""
        view, model, none, empty = self._shown_part()
        is_empty = model.total == 0
        self.blank.say(empty if is_empty else none.format(text=self.filter.text().strip()))
        self.blank.button.setVisible(not is_empty)
        self._stack.setCurrentWidget(view if model.rowCount() else self.blank)
        if model.rowCount() and not view.currentIndex().isValid():
            choose_row(view, model.index(0, 0))
        view.fit_rows()
        self._show_detail()

    def _fit(self) -> None:
        """Give the table the height its rows need, within bounds."""
        height = self._shown_part()[0].whole_height()
        self._holder.setFixedHeight(max(theme.px(LEAST), min(theme.px(MOST), height)))

    def _show_detail(self) -> None:
        """Say beneath the table what of the chosen row stands in no column."""
        line = self.rows.row_at(self.row_view.currentIndex()) if self._part == "rows" else None
        self.detail.say("\n".join(line.details) if line else "")

    def _shown_part(self) -> tuple[WrappedTable, FilteredTable[Any], str, str]:
        if self._part == "rows":
            return self.row_view, self.rows, words.ROWS_NONE, words.ROWS_EMPTY
        return self.case_view, self.cases, words.CASES_NONE, words.CASES_EMPTY

    def _want_newest(self) -> None:
        self.newest_wanted.emit(TableWanted(self.shown.table))
