"""规则表: every table in a list, its versions beside it; a changed one is taken in here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.models.rows_rule_content import TableContent, TableWanted
from desktop.models.rows_rule_draft import DraftPage
from desktop.models.rows_rule_tables import ChangedCases, RulePreview, RuleTableRow, RuleTables
from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.office.moved_cases import MovedCard
from desktop.views.office.rule_content import ContentCard
from desktop.views.office.rule_sheet import RuleSheet
from desktop.views.office.table_list import TableList, card_around
from desktop.views.office.versions_card import VersionsCard
from desktop.views.rules.rule_editor import RuleEditor
from desktop.views.widgets.blank import Skeleton
from desktop.views.widgets.buttons import OTHER_OFFICER, Button
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.late import late
from desktop.views.widgets.page_frame import PageFrame, bring_into_sight
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import Label
from desktop.wording import rule_changes as words
from desktop.wording import rule_content, rule_draft


class TablesTab(QWidget):
    """The rule tables.

    Signals: ``export_wanted(RuleTableRow)``; ``import_wanted()`` choose a file;
    ``content_wanted(TableWanted)`` a version to be read; ``paper_wanted(TableWanted)`` its public
    text; ``retried()`` read again; ``edit_wanted(str)`` the own draft of a table, and
    ``mend_wanted(object)`` a draft of what was read. What is done with a draft is told by its
    parts: ``sheet``, ``versions``, ``impact``, ``editor``.
    """

    export_wanted = Signal(object)
    import_wanted = Signal()
    content_wanted = Signal(object)
    paper_wanted = Signal(object)
    retried = Signal()
    edit_wanted = Signal(str)
    mend_wanted = Signal(object)

    def __init__(self, editor: RuleEditor | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table_id = ""
        self._wanted: TableWanted | None = None
        self._asked = TableWanted("")
        self._refusal = ""
        self._to_mend: object = None
        self._pages = QStackedLayout(self)
        browsing = QWidget()
        self._pages.addWidget(browsing)
        self._editor = editor
        if editor is not None:
            self._pages.addWidget(editor)
        outer = row(browsing, gap=14)
        outer.addWidget(self._make_list(), 1)
        self._frame = PageFrame(self._make_side())
        self._frame.let_through()
        outer.addWidget(self._frame, 2)
        self.setMinimumHeight(theme.px(420))
        self._show_current()

    @property
    def editor(self) -> RuleEditor:
        """Where a draft is changed row by row; it is made when it is first needed."""
        if self._editor is None:
            self._editor = RuleEditor()
            self._pages.addWidget(self._editor)
        return self._editor

    def _make_side(self) -> QWidget:
        holder = QWidget()
        side = column(holder, gap=12)
        self.info = InfoBar()
        self.sheet, self.impact = RuleSheet(), MovedCard("outcomes")
        self.versions = VersionsCard(words.VERSIONS_NOTE)
        self.content = ContentCard()
        self.impact.hide()
        head = self._make_head()
        for part in (self.info, head, self.sheet, self.impact, self.content, self.versions):
            side.addWidget(part)
        side.addStretch(1)
        self.content.newest_wanted.connect(self._ask_content)
        self.versions.whole_wanted.connect(self._want_whole)
        self.info.retried.connect(self._retry)
        self.sheet.mended.connect(self.mend_wanted)
        self.sheet.closed.connect(self._end_preview)
        return holder

    def show_tables(self, page: RuleTables) -> None:
        """Show the tables; the one that was chosen stays so."""
        self._late.stop()
        self._stack.setCurrentWidget(self.view)
        chosen = self.chosen()
        self._refusal = page.refusal
        for button in (self.to_import, self.to_edit):
            button.explain(page.refusal, OTHER_OFFICER)
        self.view.tables.show_tables(page.tables)
        self.choose(chosen.id if chosen else "")
        if self._wanted is not None:
            self.show_wanted(self._wanted)

    def show_loading(self) -> None:
        """Say that the tables are being read, if it takes longer than a blink."""
        if not self.view.tables.rowCount():
            self._late.start()

    def show_trouble(self, number: str) -> None:
        """Say that the tables were not read."""
        self._late.stop()
        self._stack.setCurrentWidget(self.view)
        note = (rule_content.NOT_READ_NOTE.format(number=number),)
        self.info.say(rule_content.NOT_READ, note, "red", may_retry=True)

    def show_wanted(self, wanted: TableWanted) -> None:
        """Show a version of a table and a row of it, as soon as the tables are there."""
        self._wanted = wanted if not self.view.tables.rowCount() else None
        if self._wanted is None:
            self.choose(wanted.table)
            self.parts.choose("rows")
            self._ask_content(wanted)

    def show_content(self, content: TableContent, row: str = "") -> None:
        """Show what a version says, and choose a row in it."""
        chosen = self.chosen()
        if chosen is None or chosen.id != content.table:
            return
        self.content.show_content(content)
        self.parts.set_count("rows", str(len(content.lines)))
        self.parts.set_count("cases", str(len(content.cases)))
        if row:
            self.content.choose(row)

    def choose(self, table_id: str) -> None:
        """Choose a table; without one of that id the first that waits, or the first of all."""
        self.view.choose(table_id)
        self._show_current()

    def chosen(self) -> RuleTableRow | None:
        """Return the table whose versions are shown."""
        return self.view.chosen()

    def show_editor(self, page: DraftPage) -> None:
        """Show a draft that is changed row by row, in place of the tables."""
        self.choose(page.table)
        self.sheet.hide()
        self.impact.hide()
        self.info.hide()
        self._pages.setCurrentWidget(self.editor)
        self.editor.open(page)

    def end_editing(self) -> None:
        """Show the tables again."""
        self._pages.setCurrentIndex(0)
        self.view.setFocus()

    @property
    def is_editing(self) -> bool:
        """Whether a draft is changed row by row."""
        return self._pages.currentIndex() == 1

    def show_preview(self, preview: RulePreview) -> None:
        """Show a draft or a version, or say why none could be read."""
        self._pages.setCurrentIndex(0)
        self.info.hide()
        self.impact.hide()
        if preview.faults:
            self.sheet.hide()
            self._to_mend = preview.token
            verb = rule_draft.EDIT_IN_TABLE if preview.token is not None else ""
            self.info.say(words.IMPORT_BAD, preview.faults, button=verb)
            self._frame.scroll_up()
            return
        if (chosen := self.chosen()) is None or chosen.id != preview.table:
            self.choose(preview.table)
        self.sheet.show_preview(preview)
        self.show_content(preview.content)
        bring_into_sight(self.sheet.title)

    def show_impact(self, changed: ChangedCases) -> None:
        """Show which cases it decides otherwise."""
        self.sheet.show_impact(changed.summary)
        self.impact.show_moved(changed)
        self.impact.setVisible(bool(changed.rows))

    def end_preview(self) -> None:
        """Show the versions, now that what was looked at was handed in."""
        self.sheet.hide()
        self._end_preview()
        self.parts.choose("versions")
        self._frame.scroll_up()

    def complain(self, lines: tuple[str, ...]) -> None:
        """Say why a draft was not taken in."""
        self.info.say(words.IMPORT_BAD, lines)

    def _end_preview(self) -> None:
        self.impact.hide()
        self.view.setFocus()
        self._ask_content(TableWanted(self._table_id))

    def _make_list(self) -> Card:
        self.view = TableList(words.LIST)
        self.view.selectionModel().currentChanged.connect(self._change)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self.skeleton = Skeleton()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.skeleton)
        self._late = late(self, self._show_skeleton)
        return card_around(holder)

    def _make_head(self) -> Card:
        card = Card(padding=16, gap=6)
        self._title = Label("", "h2").wrapped()
        card.body.addWidget(self._title)
        self._head = Label("", "body", "text2").wrapped()
        card.body.addWidget(self._head)
        self.to_export = Button(words.EXPORT, "download")
        self.to_import = Button(words.IMPORT, "upload")
        self.to_export.clicked.connect(self._want_export)
        self.to_import.clicked.connect(self.import_wanted)
        self.to_paper = Button(rule_content.DOCUMENT, "file-text")
        self.to_paper.setToolTip(tip(rule_content.DOCUMENT_TIP))
        self.to_paper.clicked.connect(self._want_paper)
        buttons = QWidget()
        line = Flow(buttons, gap=8)
        self.to_edit = Button(rule_draft.EDIT, "pencil")
        self.to_edit.clicked.connect(self._want_edit)
        for button in (self.to_edit, self.to_paper, self.to_export, self.to_import):
            line.addWidget(button)
        card.body.addWidget(buttons)
        card.body.addWidget(Label(words.HOW, "small", "text2").wrapped())
        self.parts = SegmentedTabs(rule_content.PARTS_NAME)
        for key, name in rule_content.PARTS.items():
            self.parts.add(key, name)
        self.parts.chosen.connect(self._show_part)
        card.body.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _show_skeleton(self) -> None:
        self._stack.setCurrentWidget(self.skeleton)

    def _change(self) -> None:
        """Show another table; a draft of the one before is no longer looked at."""
        table = self.chosen()
        if table is not None and table.id != self._table_id:
            self._table_id = table.id
            self._asked = TableWanted(table.id)
            for part in (self.sheet, self.impact, self.info):
                part.hide()
            self.parts.choose("versions" if table.waiting else "rows")
        self._show_current()

    def _show_current(self) -> None:
        table = self.chosen()
        self._title.setText(table.title if table else words.CHOOSE)
        self._head.say(table.head if table else "")
        for button in (self.to_export, self.to_paper):
            button.setEnabled(table is not None)
        self.to_edit.setEnabled(table is not None and not self._refusal)
        is_begun = table is not None and table.draft_at is not None
        self.to_edit.say(rule_draft.EDIT_ON if is_begun else rule_draft.EDIT)
        self.versions.show_rows(table.versions if table else ())
        self.parts.set_count("versions", str(len(table.versions)) if table else "")
        self._show_part(self.parts.current)
        self._want_content()

    def _show_part(self, part: str) -> None:
        is_there = self.chosen() is not None
        self.parts.setVisible(is_there)
        self.versions.setVisible(is_there and part == "versions")
        self.content.setVisible(is_there and part != "versions")
        if part != "versions":
            self.content.show_part(part)

    def _want_content(self) -> None:
        """Ask again for what is read, unless a draft is looked at."""
        if self._asked.table and self.sheet.isHidden():
            self.content_wanted.emit(self._asked)

    def _ask_content(self, wanted: TableWanted) -> None:
        self._asked = TableWanted(wanted.table, wanted.digest)
        self.content_wanted.emit(wanted)

    def _want_whole(self, digest: str) -> None:
        table = self.chosen()
        if table is not None:
            self.parts.choose("rows")
            self._ask_content(TableWanted(table.id, digest))

    def _want_edit(self) -> None:
        table = self.chosen()
        if table is not None:
            self.edit_wanted.emit(table.id)

    def _retry(self) -> None:
        """Mend in the editor what was read, or read the tables again."""
        self.info.hide()
        if self._to_mend is None:
            self.retried.emit()
            return
        raw, self._to_mend = self._to_mend, None
        self.mend_wanted.emit(raw)

    def _want_paper(self) -> None:
        table = self.chosen()
        if table is not None:
            is_shown = self.content.shown.table == table.id
            digest = self.content.shown.digest if is_shown else ""
            self.paper_wanted.emit(TableWanted(table.id, digest))

    def _want_export(self) -> None:
        table = self.chosen()
        if table is not None:
            self.export_wanted.emit(table)
