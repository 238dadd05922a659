"""The list of applications: one's drafts, what waits for acceptance, and the ways to begin."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.models.intake_list import drafts_table, waiting_table
from desktop.models.rows_intake import DraftRow, ImportRow, IntakePage, WaitingRow
from desktop.views import theme
from desktop.views.intake.intake_import import ImportCard
from desktop.views.intake.intake_table import IntakeRows
from desktop.views.keymap import Shortcut
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import OTHER_OFFICER, Button
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.keys import HintsBar
from desktop.views.widgets.tabbing import tab_through
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import intake as words
from desktop.wording import screens

ENDINGS = (".xlsx", ".json", ".csv", ".ofd", ".pdf")
DRAFT_SHARES, WAITING_SHARES = (34, 38, 12, 16), (44, 18, 14, 30)


class IntakeList(QWidget):
    """The page behind 受理 on the rail.

    Signals: ``new_wanted()``; ``draft_wanted(str)``; ``draft_deleted(str)``;
    ``case_wanted(str)``; ``import_wanted()`` ask for a file; ``files_dropped(list[Path])``;
    ``list_wanted()`` the import of a list; ``template_wanted()``; ``opened(ImportRow)`` and
    ``drafted(ImportRow)`` of a file that was read; ``refreshed()``.
    """

    new_wanted = Signal()
    draft_wanted = Signal(str)
    draft_deleted = Signal(str)
    case_wanted = Signal(str)
    import_wanted = Signal()
    files_dropped = Signal(object)
    list_wanted = Signal()
    template_wanted = Signal()
    opened = Signal(object)
    drafted = Signal(object)
    refreshed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._page = IntakePage()
        self._deleting: DraftRow | None = None
        self.cards: list[ImportCard] = []
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        outer.addLayout(self._make_head())
        self.info = InfoBar()
        self.info.retried.connect(self.refreshed)
        outer.addWidget(self.info)
        self._imports = column(gap=10)
        outer.addLayout(self._imports)
        self.sheet = ConfirmSheet()
        self.sheet.confirmed.connect(self._delete)
        self.sheet.cancelled.connect(self._keep)
        self.sheet.hide()
        outer.addWidget(self.sheet)
        self._drafts = drafts_table(today, self)
        self._waiting = waiting_table(today, self)
        self.drafts = IntakeRows(words.DRAFTS_NAME, self._drafts, DRAFT_SHARES)
        self.waiting = IntakeRows(words.WAITING_NAME, self._waiting, WAITING_SHARES)
        outer.addWidget(self._make_drafts(), 2)
        outer.addWidget(self._make_waiting(), 3)
        self.hints = HintsBar(words.HINTS_LIST)
        outer.addWidget(self.hints)
        self._connect()
        self._make_keys()
        self.setFocusProxy(self.drafts)

    def show_loading(self) -> None:
        """Show grey rows until the lists were read."""
        for stack in (self._draft_stack, self._waiting_stack):
            stack.setCurrentIndex(2)

    def show_page(self, page: IntakePage) -> None:
        """Show drafts and what waits."""
        self._page = page
        self._drafts.show_rows(page.drafts)
        self._waiting.show_rows(page.waiting)
        self._draft_stack.setCurrentIndex(0 if page.drafts else 1)
        self.delete.explain("" if page.drafts else words.DELETE_NONE)
        self._waiting_stack.setCurrentIndex(0 if page.waiting else 1)
        self._draft_head.note.setText(screens.GROUP_COUNT.format(count=len(page.drafts)))
        self._waiting_head.note.setText(screens.GROUP_COUNT.format(count=len(page.waiting)))
        reason = self.refusal
        for button in (self.new, self.take, self._draft_blank.button):
            button.explain(reason, OTHER_OFFICER)

    @property
    def refusal(self) -> str:
        """Why this officer takes nothing in, blank for one who does."""
        duty = self._page.refusal
        return words.WINDOW_ONLY.format(duty=duty) if duty else ""

    def show_import(self, read: ImportRow) -> None:
        """Show what a form file says, above what was read before."""
        for card in [c for c in self.cards if c.read.path == read.path]:
            self._remove(card)
        card = ImportCard(read, self.refusal)
        card.opened.connect(self.opened)
        card.drafted.connect(self.drafted)
        card.known_wanted.connect(self.case_wanted)
        card.put_away.connect(self.put_away)
        self.cards.insert(0, card)
        self._imports.insertWidget(0, card)
        tab_through(self)
        card.show()
        (card.now if card.now.isEnabled() else card.draft).setFocus()

    def put_away(self, read: ImportRow) -> None:
        """Take a file's card away."""
        for card in [c for c in self.cards if c.read == read]:
            self._remove(card)

    def show_refusal(self, reasons: Sequence[str]) -> None:
        """Say why an act was not done."""
        self.info.say(screens.REFUSED, reasons, "amber", detail="\n".join(reasons))

    def show_failure(self, what: str, number: str, detail: str) -> None:
        """Say that the lists could not be read."""
        title = screens.LOAD_FAILED.format(what=what)
        lines = (screens.LOAD_KEPT.format(number=number),)
        self.info.say(title, lines, "red", detail=detail, may_retry=True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget.dragEnterEvent: files may be dropped."""
        if event.mimeData().hasUrls() and not self.refusal:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget.dropEvent: form files are read, anything else is named."""
        event.acceptProposedAction()
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        wrong = [f.name for f in files if f.suffix.lower() not in ENDINGS]
        if wrong:
            self.show_refusal([words.WRONG_KIND.format(file=name) for name in wrong])
        right = [f for f in files if f.suffix.lower() in ENDINGS]
        if right:
            self.files_dropped.emit(right)

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth: its tables scroll."""
        return False

    def _make_head(self) -> QHBoxLayout:
        head = row(gap=8)
        self.new = Button(words.NEW, "plus", "primary", screens.NEW_INTAKE_KEY)
        self.take = Button(words.IMPORT, "upload", "plain", "Ctrl O")
        self.list = Button(words.LIST, "list-checks")
        self.template = Button(words.TEMPLATE, "download")
        for button in (self.new, self.take, self.list, self.template):
            head.addWidget(button)
        head.addWidget(ElidedLabel(words.DROP_HINT, "small", "text2"), 1)
        return head

    def _make_drafts(self) -> Card:
        card = Card(padding=0, gap=0)
        self._draft_head = SectionHeader(words.DRAFTS, "file-clock")
        self.delete = Button(words.DELETE, "x", "ghost")
        self.delete.explain(words.DELETE_NONE)
        self._draft_head.add(self.delete)
        self._draft_blank = Blank("file-clock", words.DRAFTS_NONE, words.NEW)
        self._draft_blank.say(words.DRAFTS_NONE, words.DRAFTS_NONE_NOTE)
        self._draft_stack = _stack(card, self._draft_head, self.drafts, self._draft_blank)
        return card

    def _make_waiting(self) -> Card:
        card = Card(padding=0, gap=0)
        self._waiting_head = SectionHeader(words.WAITING, "inbox")
        blank = Blank("inbox", words.WAITING_NONE)
        blank.say(words.WAITING_NONE, words.WAITING_NONE_NOTE)
        self._waiting_stack = _stack(card, self._waiting_head, self.waiting, blank)
        note = Label(words.WAITING_NOTE, "small", "text2").wrapped()
        note.setContentsMargins(*(theme.px(side) for side in (16, 6, 16, 10)))
        card.body.addWidget(note)
        return card

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_wanted)
        self.take.clicked.connect(self.import_wanted)
        self.list.clicked.connect(self.list_wanted)
        self.template.clicked.connect(self.template_wanted)
        self._draft_blank.pressed.connect(self.new_wanted)
        self.drafts.opened.connect(self._open_draft)
        self.drafts.deleted.connect(self._ask_delete)
        self.delete.clicked.connect(self._delete_current)
        self.waiting.opened.connect(self._open_case)

    def _make_keys(self) -> None:
        for keys, act in (("Ctrl+O", self._take), ("F5", self.refreshed.emit)):
            shortcut = Shortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _take(self) -> None:
        if self.take.isEnabled():
            self.import_wanted.emit()

    def _open_draft(self, draft: DraftRow) -> None:
        self.draft_wanted.emit(draft.id)

    def _open_case(self, waiting: WaitingRow) -> None:
        self.case_wanted.emit(waiting.case_id)

    def _delete_current(self) -> None:
        draft = self._drafts.row_at(self.drafts.currentIndex())
        if isinstance(draft, DraftRow):
            self._ask_delete(draft)

    def _ask_delete(self, draft: DraftRow) -> None:
        self._deleting = draft
        self.sheet.title.setText(words.DELETE_TITLE.format(title=draft.title or words.UNTITLED))
        self.sheet.consequence.setText(words.DELETE_CONSEQUENCE)
        self.sheet.confirm.say(words.DELETE_CONFIRM)
        self.sheet.show()
        self.sheet.take_focus(self.sheet.confirm)

    def _delete(self) -> None:
        if self._deleting is not None:
            self.draft_deleted.emit(self._deleting.id)
        self._keep()

    def _keep(self) -> None:
        self._deleting = None
        self.sheet.hide()
        self.drafts.setFocus()

    def _remove(self, card: ImportCard) -> None:
        self.cards.remove(card)
        self._imports.removeWidget(card)
        card.hide()
        card.deleteLater()


def _stack(card: Card, head: SectionHeader, table: QWidget, blank: Blank) -> QStackedWidget:
    head.setContentsMargins(*(theme.px(side) for side in (16, 12, 12, 8)))
    card.body.addWidget(head)
    stack = QStackedWidget()
    for part in (table, blank, Skeleton()):
        stack.addWidget(part)
    card.body.addWidget(stack, 1)
    return stack
