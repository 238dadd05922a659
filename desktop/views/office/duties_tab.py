"""职责表: which duty may do which act, and who in the office has it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import (
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.models.duty_table import COLUMNS, NOBODY_ROLE, PEOPLE, DutyTableModel
from desktop.models.rows_settings import DutyActRow
from desktop.views import theme
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.read_table import read_table
from desktop.views.widgets.search_box import FilterBox
from desktop.views.widgets.text import Label
from desktop.wording import calendar as filter_words
from desktop.wording import settings as words

ACT_WIDTH, DUTY_GAP = 172, 14
ROWS = (30, 26)


class PeopleDelegate(QStyledItemDelegate):
    """The people, in red where there is nobody."""

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QStyledItemDelegate.initStyleOption."""
        super().initStyleOption(option, index)
        if index.data(NOBODY_ROLE):
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, theme.colour("red"))


class DutiesTab(QWidget):
    """The table with a filter; it shows what is saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DutyTableModel(self)
        outer = column(self, gap=12)
        self.filter = FilterBox()
        self.filter.setPlaceholderText(words.DUTY_FILTER)
        self.filter.setAccessibleName(words.DUTY_FILTER)
        self.filter.setMaximumWidth(theme.px(260))
        self.filter.textChanged.connect(self._filter)
        line = row(gap=12)
        line.addWidget(Label(words.DUTY_NOTE, "small", "text2").wrapped(), 2)
        line.addWidget(self.filter, 1)
        outer.addLayout(line)
        card = Card(padding=0, gap=0)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self.view = self._make_view()
        self.blank = Blank("search", "", filter_words.FILTER_CLEAR)
        self.blank.pressed.connect(self.filter.clear)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.blank)
        card.body.addWidget(holder)
        outer.addWidget(card, 1)
        self.setMinimumHeight(theme.px(360))

    def show_acts(self, acts: Sequence[DutyActRow]) -> None:
        """Show who may do what."""
        self.model.show_rows(acts)
        self._settle()

    def _make_view(self) -> QTableView:
        view = read_table(self.model, words.TABS["duties"], (ACT_WIDTH,), (PEOPLE,), ROWS)
        view.setItemDelegateForColumn(PEOPLE, PeopleDelegate(view))
        header = view.horizontalHeader()
        metrics = header.fontMetrics()
        for number in range(1, PEOPLE):
            wide = max(map(metrics.horizontalAdvance, _on_two_lines(COLUMNS[number], metrics)))
            view.setColumnWidth(number, wide + theme.px(DUTY_GAP))
        if any(" " in name for name in COLUMNS[1:PEOPLE]):
            header.setMinimumHeight(2 * metrics.height() + theme.px(8))
        header.setMinimumSectionSize(theme.px(40))
        return view

    def _filter(self, text: str) -> None:
        self.model.filter_text(text)
        self._settle()

    def _settle(self) -> None:
        text = self.filter.text().strip()
        is_empty = self.model.rowCount() == 0 and bool(text)
        self.blank.say(words.DUTY_FILTER_NONE.format(text=text))
        self._stack.setCurrentIndex(int(is_empty))


def _on_two_lines(name: str, metrics: QFontMetrics) -> tuple[str, str]:
    """Return a name of several words broken where both lines are shortest."""
    words_ = name.split(" ")
    ways = ((" ".join(words_[:n]), " ".join(words_[n:])) for n in range(1, len(words_) + 1))
    return min(ways, key=lambda way: max(map(metrics.horizontalAdvance, way)))
