"""Settle which column of a list is which: each field with its column and the first values."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.models.rows_day_list import ColumnChoice, ColumnsPage
from desktop.plain_class import dataclass
from desktop.views import theme
from desktop.views.widgets.card import clear, column, row, rule
from desktop.views.widgets.fields import Choice, Tick
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import list_page as words
from desktop.wording.values import MATTERS

NONE = -1


@dataclass(frozen=True, slots=True)
class ColumnsRequest:
    """The columns as they were settled: pairs of field and column, and what holds for all rows."""

    columns: tuple[tuple[str, int], ...]
    matter: str = ""
    received_now: bool = False


class ListColumns(QWidget):
    """The fields in two columns, each with a choice of the file's columns.

    Signals: ``changed(ColumnsRequest)`` when a choice was changed.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_filling = False
        self.choices: dict[str, Choice] = {}
        self._samples: dict[str, ElidedLabel] = {}
        self._page: ColumnsPage | None = None
        layout = column(self, gap=12)
        self.help = Label(words.COLUMNS_HELP, "small", "text2").wrapped()
        layout.addWidget(self.help)
        self.problems = Label("", "small", "red").wrapped()
        layout.addWidget(self.problems)
        layout.addLayout(self._make_whole())
        layout.addWidget(rule())
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(8))
        for place, stretch in ((1, 1), (3, 1)):
            self._grid.setColumnStretch(place, stretch)
        layout.addLayout(self._grid)
        layout.addWidget(Label(words.REMEMBERED, "small", "text2").wrapped())
        layout.addStretch(1)

    def show_columns(self, page: ColumnsPage) -> None:
        """Show the columns of a list as they are settled so far."""
        self._is_filling = True
        if self._page is None or page.titles != self._page.titles:
            self._lay_out(page)
        self._page = page
        for choice in page.choices:
            self._show_choice(page, choice)
        self.matter.setCurrentIndex(max(0, self.matter.findData(page.matter)))
        self.received.setChecked(page.received_now)
        self.received.setVisible(not page.is_former)
        self.problems.say("\n".join(page.problems))
        self._is_filling = False

    def request(self) -> ColumnsRequest:
        """Return the columns as they stand."""
        chosen = ((path, int(box.currentData())) for path, box in self.choices.items())
        return ColumnsRequest(
            columns=tuple((path, number) for path, number in chosen if number != NONE),
            matter=str(self.matter.currentData()),
            received_now=self.received.isChecked(),
        )

    def _make_whole(self) -> QGridLayout:
        """Make what holds for every row: the matter, and receipt now."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(8))
        grid.addWidget(Label(words.MATTER_ALL), 0, 0)
        self.matter = Choice(words.MATTER_ALL)
        self.matter.addItem(words.MATTER_BY_COLUMN, "")
        for kind, name in MATTERS.items():
            self.matter.addItem(name, kind.value)
        self.matter.currentIndexChanged.connect(self._tell)
        self.received = Tick(words.RECEIVED_NOW)
        self.received.toggled.connect(self._tell)
        line = row(gap=18)
        line.addWidget(self.matter, 1)
        line.addWidget(self.received, 2)
        grid.addLayout(line, 0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _lay_out(self, page: ColumnsPage) -> None:
        clear(self._grid)
        self.choices, self._samples = {}, {}
        half = (len(page.choices) + 1) // 2
        for place, choice in enumerate(page.choices):
            line, side = place % half, 2 * (place // half)
            star = " *" if choice.is_owed else ""
            self._grid.addWidget(Label(choice.name + star), line, side)
            self._grid.addLayout(self._make_choice(page.titles, choice), line, side + 1)

    def _make_choice(self, titles: Sequence[str], choice: ColumnChoice) -> QVBoxLayout:
        box = Choice(choice.name)
        box.addItem(words.NO_COLUMN, NONE)
        for number, title in enumerate(titles):
            box.addItem(title or words.UNNAMED.format(place=number + 1), number)
        box.currentIndexChanged.connect(self._tell)
        sample = ElidedLabel("", "micro", "text2")
        self.choices[choice.path], self._samples[choice.path] = box, sample
        both = column(gap=1)
        both.addWidget(box)
        both.addWidget(sample)
        return both

    def _show_choice(self, page: ColumnsPage, choice: ColumnChoice) -> None:
        number = NONE if choice.column is None else choice.column
        box, sample = self.choices[choice.path], self._samples[choice.path]
        box.setCurrentIndex(max(0, box.findData(number, Qt.ItemDataRole.UserRole)))
        if choice.column is None:
            sample.setText(words.NO_SAMPLE)
        else:
            sample.setText(page.samples[choice.column] or words.BLANK_COLUMN)
        sample.set_tone("red" if choice.problem else "text2")

    def _tell(self) -> None:
        if not self._is_filling:
            self.changed.emit(self.request())
