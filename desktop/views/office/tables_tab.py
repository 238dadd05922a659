"""规则表: every table in a list, its versions beside it; a changed one is taken in here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QListView, QWidget

from desktop.models.rows_rule_tables import ChangedCases, RulePreview, RuleTableRow, RuleTables
from desktop.models.rule_tables import TABLE_ROLE, RuleTableModel
from desktop.views import theme
from desktop.views.choosing import choose_row
from desktop.views.office.moved_cases import MovedCard
from desktop.views.office.rule_list import AnyIndex, TwoLineDelegate
from desktop.views.office.rule_sheet import RuleSheet
from desktop.views.office.versions_card import VersionsCard
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.page_frame import PageFrame, bring_into_sight
from desktop.views.widgets.text import Label
from desktop.wording import rule_changes as words

LIST_WIDTH = 356


class TableDelegate(TwoLineDelegate):
    """A rule table: its title, and the version in force."""

    def words(self, index: AnyIndex) -> tuple[str, str] | None:
        """Override TwoLineDelegate.words."""
        table = index.data(TABLE_ROLE)
        return (table.title, table.note) if isinstance(table, RuleTableRow) else None

    def mark(self, index: AnyIndex) -> tuple[str, str]:
        """Override TwoLineDelegate.mark."""
        table: RuleTableRow = index.data(TABLE_ROLE)
        return (words.WAITING if table.waiting else "", "amber")


class TablesTab(QWidget):
    """The rule tables.

    Signals: ``export_wanted(RuleTableRow)``; ``import_wanted()`` choose a file. What is done with
    a draft is told by its parts: ``sheet``, ``versions``, ``impact``.
    """

    export_wanted = Signal(object)
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RuleTableModel(self)
        self._table_id = ""
        outer = row(self, gap=14)
        outer.addWidget(self._make_list(), 1)
        holder = QWidget()
        side = column(holder, gap=12)
        self.info = InfoBar()
        self.sheet, self.impact = RuleSheet(), MovedCard("outcomes")
        self.versions = VersionsCard(words.VERSIONS_NOTE)
        self.impact.hide()
        self.versions.hide()
        parts = (self.info, self._make_head(), self.sheet, self.impact, self.versions)
        for part in parts:
            side.addWidget(part)
        side.addStretch(1)
        self._frame = PageFrame(holder)
        self._frame.let_through()
        outer.addWidget(self._frame, 2)
        self.setMinimumHeight(theme.px(420))
        self.sheet.closed.connect(self._end_preview)
        self._show_current()

    def show_tables(self, page: RuleTables) -> None:
        """Show the tables; the one that was chosen stays so."""
        chosen = self.chosen()
        self.to_import.explain(page.refusal)
        self.model.show_tables(page.tables)
        self.choose(chosen.id if chosen else "")

    def choose(self, table_id: str) -> None:
        """Choose a table; without one of that id the first that waits, or the first of all."""
        found = self.model.index_of(table_id)
        if not found.isValid() and self.model.rowCount():
            rows = [self.model.index(n) for n in range(self.model.rowCount())]
            waiting = (i for i in rows if (t := self.model.table(i)) and t.waiting)
            found = next(waiting, rows[0])
        choose_row(self.view, found)
        self._show_current()

    def chosen(self) -> RuleTableRow | None:
        """Return the table whose versions are shown."""
        return self.model.table(self.view.currentIndex())

    def show_preview(self, preview: RulePreview) -> None:
        """Show a draft or a version, or say why none could be read."""
        self.info.hide()
        self.impact.hide()
        if preview.faults:
            self.sheet.hide()
            self.info.say(words.IMPORT_BAD, preview.faults)
            self._frame.scroll_up()
            return
        if (chosen := self.chosen()) is None or chosen.id != preview.table:
            self.choose(preview.table)
        self.sheet.show_preview(preview)
        bring_into_sight(self.sheet.title)

    def show_impact(self, changed: ChangedCases) -> None:
        """Show which cases it decides otherwise."""
        self.sheet.show_impact(changed.summary)
        self.impact.show_moved(changed)
        self.impact.setVisible(bool(changed.rows))

    def end_preview(self) -> None:
        """Show the versions alone again."""
        self.sheet.hide()
        self._end_preview()

    def complain(self, lines: tuple[str, ...]) -> None:
        """Say why a draft was not taken in."""
        self.info.say(words.IMPORT_BAD, lines)

    def _end_preview(self) -> None:
        self.impact.hide()
        self.view.setFocus()

    def _make_list(self) -> Card:
        card = Card(padding=0, gap=0)
        card.setMaximumWidth(theme.px(LIST_WIDTH))
        self.view = QListView()
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setModel(self.model)
        self.view.setItemDelegate(TableDelegate(self.view))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(words.LIST)
        self.view.selectionModel().currentChanged.connect(self._change)
        card.body.addWidget(self.view)
        return card

    def _make_head(self) -> Card:
        card = Card(padding=16, gap=6)
        line = row(gap=8)
        self._title = Label("", "h2").wrapped()
        self.to_export = Button(words.EXPORT, "download")
        self.to_import = Button(words.IMPORT, "upload")
        self.to_export.clicked.connect(self._want_export)
        self.to_import.clicked.connect(self.import_wanted)
        line.addWidget(self._title, 1)
        line.addWidget(self.to_export)
        line.addWidget(self.to_import)
        card.body.addLayout(line)
        self._head = Label("", "body", "text2").wrapped()
        card.body.addWidget(self._head)
        card.body.addWidget(Label(words.HOW, "small", "text2").wrapped())
        return card

    def _change(self) -> None:
        """Show another table's versions; a draft of the one before is no longer looked at."""
        table = self.chosen()
        if table is not None and table.id != self._table_id:
            self._table_id = table.id
            for part in (self.sheet, self.impact, self.info):
                part.hide()
        self._show_current()

    def _show_current(self) -> None:
        table = self.chosen()
        self._title.setText(table.title if table else words.CHOOSE)
        self._head.say(table.head if table else "")
        self.to_export.setEnabled(table is not None)
        self.versions.show_rows(table.versions if table else ())

    def _want_export(self) -> None:
        table = self.chosen()
        if table is not None:
            self.export_wanted.emit(table)
