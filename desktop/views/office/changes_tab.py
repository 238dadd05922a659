"""变更记录: who changed which setting, when, from what to what."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.models.rows_settings import ChangeRow
from desktop.models.setting_log import SettingLogModel
from desktop.views import theme
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.read_table import read_table
from desktop.views.widgets.search_box import FilterBox
from desktop.wording import audit, persons_page
from desktop.wording import calendar as filter_words
from desktop.wording import settings as words

WIDTHS = (140, 90, 220)
_WAYS = (("audit", "history", audit.NAME), ("persons", "eye", persons_page.OPEN))


class ChangesTab(QWidget):
    """The log, with a filter, and the ways to what else is on record.

    Signals: ``page_wanted(str)`` the page of the whole record, or of personal data.
    """

    page_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SettingLogModel(self)
        outer = column(self, gap=12)
        self.filter = FilterBox()
        self.filter.setPlaceholderText(words.CHANGES_FILTER)
        self.filter.setAccessibleName(words.CHANGES_FILTER)
        self.filter.setMaximumWidth(theme.px(260))
        self.filter.textChanged.connect(self._filter)
        line = row()
        for key, icon, said in _WAYS:
            button = Button(said, icon, "ghost")
            button.clicked.connect(partial(self.page_wanted.emit, key))
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.filter, 1)
        outer.addLayout(line)
        card = Card(padding=0, gap=0)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self.view = read_table(self.model, words.TABS["changes"], WIDTHS, (3, 4))
        self.blank = Blank("history", "", filter_words.FILTER_CLEAR)
        self.blank.pressed.connect(self.filter.clear)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.blank)
        card.body.addWidget(holder)
        outer.addWidget(card, 1)
        self.setMinimumHeight(theme.px(360))

    def show_changes(self, changes: Sequence[ChangeRow]) -> None:
        """Show the log."""
        self.model.show_rows(changes)
        self._settle()

    def _filter(self, text: str) -> None:
        self.model.filter_text(text)
        self._settle()

    def _settle(self) -> None:
        is_blank = self.model.total == 0
        said = words.CHANGES_NONE.format(text=self.filter.text().strip())
        self.blank.say(words.CHANGES_EMPTY if is_blank else said)
        self.blank.button.setVisible(not is_blank)
        self._stack.setCurrentIndex(int(self.model.rowCount() == 0))
