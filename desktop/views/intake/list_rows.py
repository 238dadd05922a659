"""The rows of a list in a table, filtered by what they do, with every reason of the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QStackedLayout, QWidget

from desktop.models.day_list import DayListModel
from desktop.models.rows_day_list import DayListRow
from desktop.views import theme
from desktop.views.letters.register_table import RegisterTable
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.card import Card, column, row, rule
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import list_page as words

WIDTHS = {"row": 56, "deed": 148, "number": 178, "enterprise": 280, "note": 0}
GIVE_WAY = ("number",)
REASONS = 60


class ListRows(Card):
    """The table of a list's rows.

    Signals: ``opened(str)`` a row's case; ``chosen(DayListRow | None)``.
    """

    opened = Signal(str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, gap=0, parent=parent)
        self.model = DayListModel(self)
        self._is_wrong = False
        self.body.addLayout(self._make_head())
        self.body.addWidget(self._make_stack(), 1)
        self.body.addWidget(rule())
        self.body.addWidget(self._make_reasons())
        self._fit()

    def show_rows(self, rows: Sequence[DayListRow]) -> None:
        """Show the rows; the filter stays where it shows any."""
        self.model.show_rows(rows)
        for key in words.FILTERS:
            self.filters.set_count(key, str(self.model.count(key)))
        if not self.model.shown():
            self.filters.choose("all")
        self._changed()

    def name_good(self, words_said: str) -> None:
        """Name the rows that can be done, or were."""
        self.filters.add("good", words_said)

    def changeEvent(self, event: QEvent) -> None:
        """Override QFrame.changeEvent: the reasons' height follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.why.setFixedHeight(theme.px(REASONS))
        ink = theme.colour("red" if self._is_wrong else "text2").name()
        ring = theme.colour("accent").name()
        self.why.setStyleSheet(
            f"QPlainTextEdit {{ border: 1px solid transparent; background: transparent;"
            f" color: {ink}; padding: 0; }} QPlainTextEdit:focus {{ border-color: {ring}; }}"
        )

    def _make_head(self) -> QHBoxLayout:
        head = row(gap=12)
        head.setContentsMargins(*(theme.px(side) for side in (12, 10, 12, 8)))
        self.filters = SegmentedTabs(words.FILTER_NAME)
        for key, name in words.FILTERS.items():
            self.filters.add(key, name)
        self.filters.chosen.connect(self._filter)
        self.about = ElidedLabel("", "small", "text2")
        head.addWidget(self.filters)
        head.addWidget(self.about, 1)
        return head

    def _make_stack(self) -> QWidget:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self.table = RegisterTable(self.model, WIDTHS, GIVE_WAY)
        self.table.setAccessibleName(words.LIST_NAME)
        self.table.current.connect(self._show_reasons)
        self.table.opened.connect(self._open)
        self.blank = Blank("funnel", words.EMPTY_FILTER, words.EMPTY_FILTER_BUTTON)
        self.blank.pressed.connect(self._show_all)
        self._stack.addWidget(self.table)
        frame = PageFrame(self.blank)
        frame.let_through()
        self._stack.addWidget(frame)
        return holder

    def _make_reasons(self) -> QWidget:
        inside = QWidget()
        layout = column(inside, gap=3)
        layout.setContentsMargins(*(theme.px(side) for side in (14, 8, 6, 6)))
        self.which = Label("", "strong")
        self.why = QPlainTextEdit()
        self.why.setReadOnly(True)
        self.why.setTabChangesFocus(True)
        self.why.setFrameShape(QFrame.Shape.NoFrame)
        self.why.document().setDocumentMargin(0)
        self.why.setAccessibleName(words.REASONS)
        layout.addWidget(self.which)
        layout.addWidget(self.why)
        return inside

    def _filter(self, key: str) -> None:
        self.model.show_group(key)
        self._changed()

    def _show_all(self) -> None:
        self.filters.choose("all")

    def _changed(self) -> None:
        is_empty = not self.model.shown()
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self.blank.say(words.EMPTY_FILTER, words.EMPTY_FILTER_NOTE.format(count=self.model.total))
        self._show_reasons(self.table.current_row())

    def _show_reasons(self, found: object) -> None:
        if not isinstance(found, DayListRow):
            self.which.setText("")
            self.why.setPlainText("")
            self.chosen.emit(None)
            return
        self.which.setText(words.REASONS_OF.format(row=found.number))
        self.why.setPlainText("\n".join(found.reasons) or found.note or words.NO_REASONS)
        if self._is_wrong != bool(found.reasons):
            self._is_wrong = bool(found.reasons)
            self._fit()
        self.chosen.emit(found)

    def _open(self, found: object) -> None:
        if isinstance(found, DayListRow) and found.case_number:
            self.opened.emit(found.case_number)
