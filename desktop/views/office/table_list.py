"""The list beside the versions of rule tables or of papers: one to a row, one of them chosen."""

from PySide6.QtWidgets import QFrame, QListView, QWidget

from desktop.models.rows_rule_tables import RuleTableRow
from desktop.models.rule_tables import TABLE_ROLE, RuleTableModel
from desktop.views import theme
from desktop.views.choosing import choose_row
from desktop.views.office.rule_list import AnyIndex, TwoLineDelegate
from desktop.views.widgets.card import Card
from desktop.wording import rule_changes as words
from desktop.wording import rule_draft

WIDTH = 356


class TableDelegate(TwoLineDelegate):
    """A rule table: its title, and the version in force."""

    def words(self, index: AnyIndex) -> tuple[str, str] | None:
        """Override TwoLineDelegate.words."""
        table = index.data(TABLE_ROLE)
        return (table.title, table.note) if isinstance(table, RuleTableRow) else None

    def mark(self, index: AnyIndex) -> tuple[str, str]:
        """Override TwoLineDelegate.mark."""
        table: RuleTableRow = index.data(TABLE_ROLE)
        if table.waiting:
            return words.WAITING, "amber"
        at = table.draft_at
        return (rule_draft.KEPT.format(at=f"{at:%m-%d}") if at else "", "blue")


class TableList(QListView):
    """Rule tables or papers; its selection tells which one is looked at."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tables = RuleTableModel(self)
        self.setModel(self.tables)
        self.setObjectName("ringed")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(TableDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(name)

    def choose(self, table_id: str) -> None:
        """Choose a row; without one of that id the first that waits, or the first of all."""
        found = self.tables.index_of(table_id)
        if not found.isValid() and self.tables.rowCount():
            rows = [self.tables.index(n) for n in range(self.tables.rowCount())]
            waiting = (i for i in rows if (t := self.tables.table(i)) and t.waiting)
            found = next(waiting, rows[0])
        choose_row(self, found)

    def chosen(self) -> RuleTableRow | None:
        """Return what is looked at."""
        return self.tables.table(self.currentIndex())


def card_around(part: QWidget) -> Card:
    """Return the card a list stands in, no wider than its lines need."""
    card = Card(padding=0, gap=0)
    card.setMaximumWidth(theme.px(WIDTH))
    card.body.addWidget(part)
    return card
