"""A list of the editor with its buttons: the rows of a draft, or its recorded cases."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rule_content import ContentModel
from desktop.views import theme
from desktop.views.choosing import choose_row
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, column
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.wrapped_table import WrappedTable

MOST = 236


class EditorList(QWidget):
    """Lines with buttons to add one, copy one and remove one.

    Signals: ``chosen(int)`` the place of the line that is chosen, the first being 0;
    ``added()``, ``copied()`` and ``removed()`` beside or of that line.
    """

    chosen = Signal(int)
    added = Signal()
    copied = Signal()
    removed = Signal()

    def __init__(
        self,
        model: ContentModel[Any],
        view: WrappedTable,
        verbs: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model, self.view = model, view
        outer = column(self, gap=8)
        buttons = QWidget()
        flow = Flow(buttons, gap=8)
        self.add, self.copy, self.remove = (
            Button(verb, icon, "small")
            for verb, icon in zip(verbs, ("plus", "copy", "x"), strict=True)
        )
        for button in (self.add, self.copy, self.remove):
            flow.addWidget(button)
        self.add.clicked.connect(self.added)
        self.copy.clicked.connect(self.copied)
        self.remove.clicked.connect(self.removed)
        card = Card(padding=0, gap=0)
        card.body.addWidget(view)
        outer.addWidget(card)
        outer.addWidget(buttons)
        view.fitted.connect(self._fit)
        view.selectionModel().currentRowChanged.connect(self._tell)
        self._place = -1

    @property
    def place(self) -> int:
        """The place of the line that is chosen, -1 for none."""
        return self._place

    def show_lines(self, lines: Sequence[Any]) -> None:
        """Show lines; the place that is chosen stays so."""
        kept = self._place
        blocked = self.view.selectionModel().blockSignals(True)
        self.model.show_rows(lines)
        self._place = -1
        self.choose(min(max(kept, 0), len(lines) - 1))
        self.view.selectionModel().blockSignals(blocked)

    def choose(self, place: int) -> None:
        """Choose the line of a place."""
        self._place = place
        found = self.model.index_at(place + 1)
        if found.isValid():
            choose_row(self.view, found)
            self.view.scrollTo(found)
        for button in (self.copy, self.remove):
            button.setEnabled(place >= 0)

    def _fit(self) -> None:
        height = self.view.whole_height()
        self.view.setFixedHeight(min(theme.px(MOST), max(height, theme.px(90))))

    def _tell(self) -> None:
        line = self.model.row_at(self.view.currentIndex())
        if line is not None:
            self._place = self.model.place_of(line)[1] - 1
            self.chosen.emit(self._place)
