"""文书文本: every paper in a list, its text and versions beside it; changed here too."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.models.rows_rule_tables import RulePreview, RuleTableRow, RuleTables
from desktop.models.rows_wordings import WordingDraft, WordingText, WordingWanted
from desktop.views import theme
from desktop.views.office.rule_sheet import RuleSheet
from desktop.views.office.table_list import TableList, card_around
from desktop.views.office.versions_card import VersionsCard
from desktop.views.widgets.buttons import OTHER_OFFICER, Button
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.page_frame import PageFrame, bring_into_sight
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import Label
from desktop.views.wordings.wording_editor import WordingEditor
from desktop.wording import rule_changes
from desktop.wording import wordings as words

USUAL_PARTS, USUAL_FIELDS, PORTION = 32, 24, 4


class WordingsTab(QWidget):
    """The papers' wordings; its ``editor`` is made when it is first needed.

    Signals: ``text_wanted(WordingWanted)`` a version to be read; ``sample_wanted(WordingWanted)``
    its pages; ``export_wanted(WordingWanted)`` its file; ``import_wanted(str)`` a file for a
    paper; ``edit_wanted(str)`` the own draft; ``mend_wanted(str, dict)`` a draft of what was
    read; ``editor_made(WordingEditor)``. What is done with a version is told by ``sheet`` and
    ``versions``.
    """

    text_wanted = Signal(object)
    sample_wanted = Signal(object)
    export_wanted = Signal(object)
    import_wanted = Signal(str)
    edit_wanted = Signal(str)
    mend_wanted = Signal(str, object)
    editor_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor: WordingEditor | None = None
        self._name = self._refusal = ""
        self._mended: RulePreview | None = None
        self._shown = WordingText()
        self._pages = QStackedLayout(self)
        browsing = QWidget()
        self._pages.addWidget(browsing)
        outer = row(browsing, gap=14)
        outer.addWidget(self._make_list(), 1)
        self._frame = PageFrame(self._make_side())
        self._frame.let_through()
        outer.addWidget(self._frame, 2)
        self.setMinimumHeight(theme.px(420))
        self._show_current()

    def prepare(self) -> Iterator[None]:
        """Make the lines of a text and the editor ahead, a piece at a time."""
        for pairs, most in ((self.pairs, USUAL_PARTS), (self.fields, USUAL_FIELDS)):
            for count in range(PORTION, most + 1, PORTION):
                pairs.prepare(count)
                yield
        editor = self._make_editor()
        yield
        yield from editor.prepare()

    def show_papers(self, page: RuleTables) -> None:
        """Show the papers; the one that was chosen stays so."""
        chosen, self._refusal = self.chosen(), page.refusal
        for button in (self.to_import, self.to_edit):
            button.explain(page.refusal, OTHER_OFFICER)
        self.view.tables.show_tables(page.tables)
        self.choose(chosen.id if chosen else "")

    def show_text(self, text: WordingText) -> None:
        """Show what a version says."""
        chosen = self.chosen()
        if chosen is None or chosen.id != text.name:
            return
        self._shown = text
        self.text_head.note.setText(text.title)
        self.pairs.show_pairs(text.pairs)
        self.fields.show_pairs(
            tuple((told, words.PLACEHOLDER.format(name=n)) for n, told in text.fields)
        )
        self.parts.set_count("fields", str(len(text.fields)))

    def choose(self, name: str) -> None:
        """Choose a paper; without one of that name the first that waits, or the first of all."""
        self.view.choose(name)
        self._show_current()

    def chosen(self) -> RuleTableRow | None:
        """Return the paper whose versions are shown."""
        return self.view.chosen()

    def show_editor(self, page: WordingDraft) -> None:
        """Show a draft that is changed, in place of the papers."""
        self.choose(page.name)
        self.sheet.hide()
        self.info.hide()
        editor = self._make_editor()
        self._pages.setCurrentWidget(editor)
        editor.open(page)

    def end_editing(self) -> None:
        """Show the papers again."""
        self._pages.setCurrentIndex(0)
        self.view.setFocus()

    @property
    def is_editing(self) -> bool:
        """Whether a draft is changed."""
        return self._pages.currentIndex() == 1

    def show_preview(self, preview: RulePreview) -> None:
        """Show a draft or a version with what differs, or say why none could be read."""
        self._pages.setCurrentIndex(0)
        self.info.hide()
        if preview.table and ((chosen := self.chosen()) is None or chosen.id != preview.table):
            self.choose(preview.table)
        if preview.faults:
            self.sheet.hide()
            self._mended = preview if preview.token is not None else None
            verb = words.IN_EDITOR if self._mended else ""
            self.info.say(words.NOT_READ, preview.faults, button=verb)
            self._frame.scroll_up()
            return
        self.sheet.show_preview(preview)
        self.sheet.count.hide()
        self.sheet.mend.say(words.BACK_TO_EDITOR)
        self.sheet.show_impact("")
        bring_into_sight(self.sheet.title)

    def end_preview(self) -> None:
        """Show the versions, now that what was looked at was handed in."""
        self.sheet.hide()
        self.parts.choose("versions")
        self._frame.scroll_up()
        self.view.setFocus()

    def complain(self, lines: tuple[str, ...]) -> None:
        """Say why something was not taken in."""
        self._mended = None
        self.info.say(words.NOT_READ, lines)

    def _make_editor(self) -> WordingEditor:
        if self.editor is None:
            self.editor = WordingEditor()
            self._pages.addWidget(self.editor)
            self.editor_made.emit(self.editor)
        return self.editor

    def _make_list(self) -> Card:
        self.view = TableList(words.LIST)
        self.view.selectionModel().currentChanged.connect(self._change)
        return card_around(self.view)

    def _make_side(self) -> QWidget:
        holder = QWidget()
        side = column(holder, gap=12)
        self.info, self.sheet = InfoBar(), RuleSheet()
        self.versions = VersionsCard(rule_changes.VERSIONS_NOTE)
        self.info.retried.connect(self._mend)
        self.sheet.mended.connect(self._mend_sheet)
        self.sheet.closed.connect(self.view.setFocus)
        self.versions.whole_wanted.connect(self._want_whole)
        head = self._make_head()
        parts = (self.info, head, self.sheet, self._make_text(), self.versions)
        for part in parts:
            side.addWidget(part)
        side.addStretch(1)
        return holder

    def _make_head(self) -> Card:
        card = Card(padding=16, gap=6)
        self._title = Label("", "h2").wrapped()
        self._head = Label("", "body", "text2").wrapped()
        card.body.addWidget(self._title)
        card.body.addWidget(self._head)
        self.to_edit = Button(words.EDIT, "pencil")
        self.to_sample = Button(words.SHOW, "file-text")
        self.to_export = Button(words.EXPORT, "download")
        self.to_import = Button(words.IMPORT, "upload")
        self.to_edit.clicked.connect(self._want_edit)
        self.to_sample.clicked.connect(self._want_sample)
        self.to_export.clicked.connect(self._want_export)
        self.to_import.clicked.connect(self._want_import)
        buttons = QWidget()
        line = Flow(buttons, gap=8)
        for button in (self.to_edit, self.to_sample, self.to_export, self.to_import):
            line.addWidget(button)
        card.body.addWidget(buttons)
        card.body.addWidget(Label(words.HOW, "small", "text2").wrapped())
        self.parts = SegmentedTabs(words.PARTS_NAME)
        for key, name in words.PARTS.items():
            self.parts.add(key, name)
        self.parts.chosen.connect(self._show_part)
        card.body.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _make_text(self) -> Card:
        self._text = Card(padding=16, gap=8)
        self.text_head = SectionHeader(words.LIST, "file-text")
        self._text.body.addWidget(self.text_head)
        self.pairs, self.fields = KeyValues(), KeyValues()
        self._text.body.addWidget(self.pairs)
        self._text.body.addWidget(self.fields)
        return self._text

    def _change(self) -> None:
        """Show another paper; a draft of the one before is no longer looked at."""
        paper = self.chosen()
        if paper is not None and paper.id != self._name:
            self._name = paper.id
            self._shown = WordingText(paper.id)
            for part in (self.sheet, self.info):
                part.hide()
            self.parts.choose("versions" if paper.waiting else "text")
        self._show_current()

    def _show_current(self) -> None:
        paper = self.chosen()
        self._title.setText(paper.title if paper else "")
        self._head.say(paper.head if paper else "")
        for button in (self.to_export, self.to_sample):
            button.setEnabled(paper is not None)
        self.to_edit.setEnabled(paper is not None and not self._refusal)
        is_begun = paper is not None and paper.draft_at is not None
        self.to_edit.say(words.EDIT_ON if is_begun else words.EDIT)
        self.versions.show_rows(paper.versions if paper else ())
        for line in self.versions.lines:
            line.moves.hide()
            line.whole.say(words.WHOLE)
        self.parts.set_count("versions", str(len(paper.versions)) if paper else "")
        self._show_part(self.parts.current)
        if paper is not None:
            self.text_wanted.emit(WordingWanted(paper.id, self._shown.digest))

    def _show_part(self, part: str) -> None:
        is_there = self.chosen() is not None
        self.versions.setVisible(is_there and part == "versions")
        self._text.setVisible(is_there and part != "versions")
        self.pairs.setVisible(part == "text")
        self.fields.setVisible(part == "fields")

    def _wanted(self) -> WordingWanted:
        return WordingWanted(self._name, self._shown.digest)

    def _want_whole(self, digest: str) -> None:
        self.parts.choose("text")
        self.text_wanted.emit(WordingWanted(self._name, digest))

    def _want_edit(self) -> None:
        self.edit_wanted.emit(self._name)

    def _want_sample(self) -> None:
        self.sample_wanted.emit(self._wanted())

    def _want_export(self) -> None:
        self.export_wanted.emit(self._wanted())

    def _want_import(self) -> None:
        self.import_wanted.emit(self._name)

    def _mend(self) -> None:
        preview, self._mended = self._mended, None
        self.info.hide()
        if preview is not None:
            self.mend_wanted.emit(preview.table, preview.token)

    def _mend_sheet(self, raw: object) -> None:
        self.mend_wanted.emit(self.sheet.shown.table, raw)
