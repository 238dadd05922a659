"""导入清单: choose or drop a list, settle its columns, look at every row, import, and see."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.models.rows import StageRow
from desktop.models.rows_day_list import ColumnsPage, DayListRow
from desktop.views import theme
from desktop.views.intake.list_columns import ListColumns
from desktop.views.intake.list_rows import ListRows
from desktop.views.keymap import Shortcut
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.stepper import Stepper
from desktop.wording import former, screens, sentences
from desktop.wording import list_page as words

CHOOSE, COLUMNS, PREVIEW, RESULT = range(4)


class ListImport(QWidget):
    """The page of the day's list.

    Signals: ``choose_wanted()`` and ``dropped(Path)`` a file; ``template_wanted()``;
    ``former_template_wanted()`` that of closed cases of former years;
    ``columns_changed(ColumnsRequest)``; ``preview_wanted(ColumnsRequest)``;
    ``import_wanted()``; ``errors_wanted()``; ``case_opened(str)``; ``refused_drop(str)``.
    """

    choose_wanted = Signal()
    dropped = Signal(object)
    template_wanted = Signal()
    former_template_wanted = Signal()
    columns_changed = Signal(object)
    preview_wanted = Signal(object)
    import_wanted = Signal()
    errors_wanted = Signal()
    case_opened = Signal(str)
    refused_drop = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = CHOOSE
        self._forbidden = ""
        self._problems: tuple[str, ...] = ()
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        self.info = InfoBar()
        outer.addWidget(self.info)
        self.stepper = Stepper()
        outer.addWidget(self.stepper)
        self.stack = QStackedWidget()
        for made in (self._make_choose(), self._make_columns(), self._make_rows()):
            self.stack.addWidget(made)
        outer.addWidget(self.stack, 1)
        outer.addLayout(self._make_foot())
        self._make_keys()
        self._go(CHOOSE)

    def forbid(self, reason: str) -> None:
        """Grey what the officer may not do, with the reason; blank allows it."""
        self._forbidden = reason
        self.blank.button.explain(reason)
        self._show_buttons()

    def start(self) -> None:
        """Begin anew, with no list."""
        self.info.hide()
        self._go(CHOOSE)

    def show_columns(self, page: ColumnsPage) -> None:
        """Show the columns of a list that was read."""
        if self.step != COLUMNS:
            self.info.hide()
            self._go(COLUMNS)
        about = words.COLUMNS_NOTE.format(file=page.file, rows=page.rows)
        sheet = words.COLUMNS_SHEET.format(sheet=page.sheet) if page.sheet else ""
        self.head.note.setText(sentences.joined((about, sheet)))
        self.columns.show_columns(page)
        self._problems = page.problems
        self._show_buttons()

    def show_preview(self, rows: Sequence[DayListRow], summary: str) -> None:
        """Show what each row would do."""
        self.info.hide()
        self._go(PREVIEW)
        self.rows.name_good(words.FILTERS["good"])
        self.rows.show_rows(rows)
        self.rows.about.setText(summary)
        self._show_buttons()
        self.rows.table.setFocus()

    def show_result(self, rows: Sequence[DayListRow], said: Sequence[str], tone: str) -> None:
        """Show what came of each row."""
        self._go(RESULT)
        self.rows.show_rows(rows)
        self.rows.name_good(words.PART_DONE if tone == "amber" else words.DONE)
        self.rows.about.setText("")
        self.info.say(said[0], [sentences.joined(said[1:])] if said[1:] else (), tone)
        self._show_buttons()
        self.rows.table.setFocus()

    def show_refusal(self, reasons: Sequence[str]) -> None:
        """Say why a file can't be taken, or an act was not done."""
        title = words.REFUSED_FILE if self.step == CHOOSE else screens.REFUSED
        self.info.say(title, reasons, "amber", detail="\n".join(reasons))

    def go_on(self) -> None:
        """Take the next step, where it can be taken."""
        if self.next.isEnabled():
            self.next.click()

    def go_back(self) -> bool:
        """Go one step back and return whether there was one."""
        if self.step == CHOOSE:
            return False
        self._step_back()
        return True

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth: its parts scroll, so the window's height will do."""
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget.dragEnterEvent: files are taken."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.blank.say(words.DROP, words.CHOOSE_NOTE)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Override QWidget.dragLeaveEvent."""
        super().dragLeaveEvent(event)
        self.blank.say(words.CHOOSE_TITLE, words.CHOOSE_NOTE)

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget.dropEvent: one file at a time."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.blank.say(words.CHOOSE_TITLE, words.CHOOSE_NOTE)
        if self._forbidden or len(files) != 1:
            self.refused_drop.emit(self._forbidden or words.DROP_ONE)
        else:
            self.dropped.emit(Path(files[0]))

    def _make_choose(self) -> QWidget:
        card = Card(padding=16)
        self.blank = Blank("upload", words.CHOOSE_TITLE, words.CHOOSE)
        self.blank.say(words.CHOOSE_TITLE, words.CHOOSE_NOTE)
        self.blank.button.say(words.CHOOSE, words.CHOOSE_KEY)
        self.blank.button.set_kind("primary")
        self.blank.pressed.connect(self.choose_wanted)
        card.body.addStretch(1)
        card.body.addWidget(self.blank)
        self.template = Button(words.TEMPLATE, "download", "link")
        self.template.clicked.connect(self.template_wanted)
        card.body.addWidget(self.template, 0, Qt.AlignmentFlag.AlignHCenter)
        self.former = Button(former.TEMPLATE, "download", "link")
        self.former.clicked.connect(self.former_template_wanted)
        card.body.addWidget(self.former, 0, Qt.AlignmentFlag.AlignHCenter)
        card.body.addStretch(1)
        return card

    def _make_columns(self) -> QWidget:
        card = Card(padding=16, gap=10)
        self.head = SectionHeader(words.COLUMNS_TITLE, "list-checks")
        card.body.addWidget(self.head)
        self.columns = ListColumns()
        self.columns.changed.connect(self.columns_changed)
        frame = PageFrame(self.columns)
        frame.let_through()
        card.body.addWidget(frame, 1)
        return card

    def _make_rows(self) -> QWidget:
        self.rows = ListRows()
        self.rows.opened.connect(self.case_opened)
        self.rows.chosen.connect(self._show_buttons)
        return self.rows

    def _make_foot(self) -> QHBoxLayout:
        foot = row(gap=8)
        self.before = Button(words.OTHER_FILE, "chevron-left", "ghost")
        self.before.clicked.connect(self._step_back)
        self.errors = Button(words.ERRORS_OUT, "download", "plain", words.ERRORS_KEY)
        self.errors.clicked.connect(self.errors_wanted)
        self.open = Button(words.OPEN_CASE, "external-link", "plain", "Enter")
        self.open.clicked.connect(self._open_case)
        self.next = Button(words.PREVIEW, "arrow-right", "primary", words.CONFIRM_KEY)
        self.next.clicked.connect(self._step_on)
        foot.addWidget(self.before)
        foot.addStretch(1)
        for button in (self.open, self.errors, self.next):
            foot.addWidget(button)
        return foot

    def _make_keys(self) -> None:
        for keys, act in (
            ("Ctrl+Return", self.go_on),
            ("Ctrl+Enter", self.go_on),
            ("Ctrl+O", self._choose),
            ("Ctrl+E", self._ask_errors),
        ):
            shortcut = Shortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _choose(self) -> None:
        if not self._forbidden:
            self.choose_wanted.emit()

    def _ask_errors(self) -> None:
        if self.errors.isVisible() and self.errors.isEnabled():
            self.errors_wanted.emit()

    def _go(self, step: int) -> None:
        self.step = step
        self.stack.setCurrentIndex(min(step, PREVIEW))
        states = ("done" if n < step else "running" if n == step else "ahead" for n in range(4))
        stages = (StageRow(name, s) for name, s in zip(words.STEPS, states, strict=True))
        self.stepper.show_stages(tuple(stages))
        self._show_buttons()
        self.setFocus()

    def _show_buttons(self) -> None:
        is_table = self.step in (PREVIEW, RESULT)
        self.before.setVisible(self.step != CHOOSE)
        self.before.say(words.BACK_TO_COLUMNS if self.step == PREVIEW else words.OTHER_FILE)
        self.next.setVisible(self.step != CHOOSE)
        self.errors.setVisible(is_table)
        self.errors.explain("" if self.rows.model.count("wrong") else words.NO_ERRORS)
        self.open.setVisible(is_table)
        chosen = self.rows.table.current_row()
        has_case = isinstance(chosen, DayListRow) and bool(chosen.case_number)
        self.open.explain("" if has_case else words.NO_CASE)
        self._show_next()

    def _show_next(self) -> None:
        good, wrong = self.rows.model.count("good"), self.rows.model.count("wrong")
        if self.step == COLUMNS:
            self.next.say(words.PREVIEW)
            self.next.explain("\n".join(self._problems))
        elif self.step == PREVIEW:
            said = words.IMPORT_GOOD if wrong else words.IMPORT_ALL
            self.next.say(said.format(count=good))
            self.next.explain(self._forbidden or ("" if good else words.NOTHING_TO_IMPORT))
        elif self.step == RESULT:
            self.next.say(words.ANOTHER)
            self.next.explain("")

    def _step_on(self) -> None:
        if self.step == COLUMNS:
            self.preview_wanted.emit(self.columns.request())
        elif self.step == PREVIEW:
            self.import_wanted.emit()
        else:
            self.start()

    def _step_back(self) -> None:
        if self.step == PREVIEW:
            self._go(COLUMNS)
        else:
            self.start()

    def _open_case(self) -> None:
        chosen = self.rows.table.current_row()
        if isinstance(chosen, DayListRow) and chosen.case_number:
            self.case_opened.emit(chosen.case_number)
