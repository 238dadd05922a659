"""冲突: what came second, one card a conflict, the open ones first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows_sync import ConflictRow, SyncPage
from desktop.views.sync.conflict_card import ConflictCard
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.card import Card, column
from desktop.views.widgets.refilled import Refilled
from desktop.wording import sync_page as words

FILLS = 100
"""A share that leaves what comes after it next to nothing."""


class ConflictsTab(QWidget):
    """The conflicts.

    Signals: ``agreed(str)``, ``redo_wanted(ConflictRow)``, ``raised(str)``; ``case_wanted(str)``.
    """

    agreed = Signal(str)
    redo_wanted = Signal(object)
    raised = Signal(str)
    case_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self, gap=12)
        said, note = words.EMPTY["conflicts"]
        self.none = Blank("circle-check", said)
        self.none.say(said, note)
        self._nothing = Card()
        self._nothing.body.addWidget(self.none)
        cards = column(gap=12)
        self._cards: Refilled[ConflictCard, ConflictRow] = Refilled(
            cards, self._make_card, ConflictCard.show_conflict
        )
        outer.addLayout(cards)
        outer.addWidget(self._nothing, FILLS)
        outer.addStretch(1)

    def show_page(self, page: SyncPage) -> None:
        """Show the conflicts."""
        self._cards.show_rows(sorted(page.conflicts, key=lambda c: not c.is_open))
        self._nothing.setVisible(not page.conflicts)

    def cards(self) -> list[ConflictCard]:
        """Return the conflicts shown, the open ones first."""
        return self._cards.parts

    def _make_card(self) -> ConflictCard:
        card = ConflictCard()
        card.agreed.connect(self.agreed)
        card.raised.connect(self.raised)
        card.redo_wanted.connect(lambda _entry: self.redo_wanted.emit(card.shown))
        card.case_wanted.connect(self.case_wanted)
        return card
