"""案件: the register of all cases, found, filtered, sorted and acted on together."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from desktop.models.cases import CasesModel
from desktop.models.rows_cases import (
    AssignPlan,
    CasesColumn,
    CasesFilter,
    CasesKept,
    CasesList,
    CasesView,
    FacetRow,
    Ids,
    ManagerChoice,
)
from desktop.views import theme
from desktop.views.cases.cases_assigning import AssignSheet
from desktop.views.cases.cases_edits import EditsSheet
from desktop.views.cases.cases_filters import CasesFilters
from desktop.views.cases.cases_more import MoreButton
from desktop.views.cases.cases_sheets import TickSheet, column_values
from desktop.views.cases.cases_table import USUAL, CasesTable
from desktop.views.cases.cases_views import OwnViews, ViewsBar
from desktop.views.keymap import Shortcut
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import Card, ScrollingCard, column, row
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.keys import HintsBar
from desktop.views.widgets.late import late
from desktop.wording import cases as wording
from desktop.wording import screens, sentences

KEEP_AFTER_MS = 600
ASSIGN_AT_MOST = 500


class CasesPage(QWidget):
    """The register.

    Signals: ``asked(CasesFilter, CasesSort)`` another list is wanted;
    ``facet_wanted(str)``; ``opened(CasesRow)``; ``kept(CasesKept)`` views or columns
    changed; ``copy_wanted(Ids, bool)`` with headings or without; ``export_wanted()``;
    ``print_wanted()``; ``managers_wanted()`` who can be named; ``plan_wanted(Ids, str)`` what
    naming would do; ``assigned(Ids, str)`` these cases to that manager;
    ``edit_export_wanted()``, ``edit_import_wanted()`` a table edited in a workbook;
    ``intake_wanted()``; ``former_wanted()`` cases of former years are to be entered;
    ``refreshed()``; ``keys_wanted()``; ``complained(str)`` why not.
    """

    asked = Signal(object, object)
    facet_wanted = Signal(str)
    opened = Signal(object)
    kept = Signal(object)
    copy_wanted = Signal(object, bool)
    export_wanted = Signal()
    print_wanted = Signal()
    managers_wanted = Signal()
    plan_wanted = Signal(object, str)
    assigned = Signal(object, str)
    edit_export_wanted = Signal()
    edit_import_wanted = Signal()
    intake_wanted = Signal()
    former_wanted = Signal()
    refreshed = Signal()
    keys_wanted = Signal()
    complained = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CasesModel(self)
        self.list: CasesList | None = None
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        self.info = InfoBar()
        self.info.retried.connect(self.refreshed)
        self.name_sheet = OwnViews(self._seen)
        self.name_sheet.changed.connect(self._views_changed)
        self.assign_sheet = AssignSheet()
        self.assign_sheet.plan_wanted.connect(self.plan_wanted)
        self.assign_sheet.assigned.connect(self._assign)
        self.edits_sheet = EditsSheet()
        outer.addWidget(self.info)
        outer.addLayout(self._make_sheets())
        outer.addWidget(self._make_card(), 1)
        self._make_timers()
        self._make_keys()
        self.setFocusProxy(self.table)

    @property
    def wanted(self) -> CasesFilter:
        """What the register is filtered by."""
        return self.filters.wanted

    def ask(self) -> None:
        """Ask for the list as it is filtered and sorted now."""
        self._late.start()
        self.asked.emit(self.wanted, self.table.sort)

    def look_for(self, wanted: CasesFilter) -> None:
        """Filter by something else and ask."""
        self.filters.show_filter(wanted)
        self.views.mark(wanted)
        self.ask()

    def show_list(self, found: CasesList) -> None:
        """Show the cases that were found."""
        self._late.stop()
        self.list = found
        self.filters.today = self.views.today = found.today
        self.views.mark(self.wanted)
        self.model.show_ids(found.ids)
        self.table.show_sort(self.table.sort)
        self._show_count()
        self._show_table_or_blank()

    def show_kept(self, kept: CasesKept) -> None:
        """Take up what the officer's register remembers."""
        self.show_views(kept.views)
        self.table.arrange(kept.columns or USUAL)

    def show_views(self, views: Sequence[CasesView]) -> None:
        """Offer the officer's own views."""
        self.name_sheet.views = tuple(views)
        self.views.show_own(views)
        self.views.mark(self.wanted)

    def show_facet(self, name: str, rows: tuple[FacetRow, ...]) -> None:
        """Offer the values of a column to filter by."""
        self.filters.show_facet(name, rows)

    def show_managers(self, choice: ManagerChoice) -> None:
        """Ask who is to be named for the chosen cases."""
        self.assign_sheet.ask(self.table.chosen_ids(), choice)

    def show_plan(self, plan: AssignPlan | None) -> None:
        """Show what naming the manager would do; None where the officer stopped it."""
        self.assign_sheet.show_plan(plan)

    def explain_assigning(self, reason: str) -> None:
        """Let managers be named, or say why this officer may not."""
        self.assign.explain(reason)

    def show_refusal(self, reasons: Sequence[str]) -> None:
        """Say why something was not done."""
        self.info.say(screens.REFUSED, reasons, "amber", detail="\n".join(reasons))

    def show_failure(self, what: str, number: str, detail: str = "") -> None:
        """Say that the register could not be read."""
        self._late.stop()
        self._show_table_or_blank()
        kept = screens.LOAD_KEPT.format(number=number)
        title = screens.LOAD_FAILED.format(what=what)
        self.info.say(title, (kept,), "red", detail=detail, may_retry=True)

    def show_loading(self) -> None:
        """Say that the register is being read, if it takes longer than a blink."""
        self._late.start()

    def shown_columns(self) -> tuple[CasesColumn, ...]:
        """Return the columns that are shown, left to right."""
        return self.table.shown_columns()

    def keep_now(self) -> None:
        """Have the columns kept at once, where they were arranged a moment ago."""
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Override QWidget.hideEvent."""
        super().hideEvent(event)
        self.keep_now()

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth: the list scrolls, so the window's height will do."""
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "hints"):
            self.hints.fit()

    def _make_sheets(self) -> QHBoxLayout:
        """Return the place of the sheets: two thirds of the page, and as high as they need."""
        line = row(gap=0)
        for sheet in (self.name_sheet, self.assign_sheet, self.edits_sheet):
            line.addWidget(sheet, 2, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        return line

    def _make_card(self) -> Card:
        card = ScrollingCard(padding=0, gap=0)
        card.body.addWidget(self._make_head())
        self.filters = CasesFilters(self)
        self.filters.setContentsMargins(*(theme.px(side) for side in (12, 0, 12, 8)))
        self.filters.changed.connect(self.look_for)
        self.filters.facet_wanted.connect(self.facet_wanted)
        self.filters.left.connect(self._back_to_list)
        card.body.addWidget(self.filters)
        card.body.addWidget(self._make_stack(), 1)
        self.hints = HintsBar(wording.HINTS)
        card.body.addWidget(self.hints)
        return card

    def _make_head(self) -> QWidget:
        bar = QWidget()
        head = Flow(bar, gap=6)
        bar.setContentsMargins(*(theme.px(side) for side in (12, 10, 12, 8)))
        self.views = ViewsBar()
        self.views.chosen.connect(self.look_for)
        self.views.own_chosen.connect(self._take_view)
        self.views.keep_wanted.connect(self.name_sheet.ask_keeping)
        self.views.rename_wanted.connect(self.name_sheet.ask_renaming)
        self.views.delete_wanted.connect(self.name_sheet.ask_leaving)
        self.columns = Button(wording.COLUMN_BUTTON, "list-checks", "ghost")
        self.columns.clicked.connect(self._choose_columns)
        self.column_sheet = TickSheet(self, wording.COLUMNS_USUAL, wording.COLUMNS_NOTE)
        self.column_sheet.ticked.connect(self._show_columns)
        self.column_sheet.reset.connect(self._usual_columns)
        refresh = IconButton("refresh-cw", screens.REFRESH)
        refresh.clicked.connect(self.refreshed)
        self.assign = Button(wording.ASSIGN, "building-2", "plain")
        self.assign.clicked.connect(self.ask_manager)
        self.export = Button(wording.EXPORT, "download", "plain", wording.EXPORT_KEY)
        self.export.clicked.connect(self.export_wanted)
        self.print = IconButton("printer", wording.PRINT)
        self.print.clicked.connect(self.print_wanted)
        self.more = MoreButton()
        self.more.edit_export_wanted.connect(self.edit_export_wanted)
        self.more.edit_import_wanted.connect(self.edit_import_wanted)
        self.more.former_wanted.connect(self.former_wanted)
        looks = (self.columns, refresh, self.print, self.more)
        for widget in (self.views, *looks, self.assign, self.export):
            head.addWidget(widget)
        return bar

    def _make_stack(self) -> QWidget:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.setContentsMargins(1, 0, 1, 0)
        self.table = CasesTable(self.model)
        self.table.opened.connect(self.opened)
        self.table.sorted_by.connect(self.ask)
        self.table.arranged.connect(self._arranged)
        self.table.chosen.connect(self._show_count)
        self.table.pressed_key.connect(self._key)
        self.empty = Blank("inbox", wording.EMPTY, wording.EMPTY_BUTTON)
        self.empty.say(wording.EMPTY, wording.EMPTY_NOTE)
        self.empty.pressed.connect(self.intake_wanted)
        self.nothing = Blank("search", wording.EMPTY_FILTER, wording.CLEAR)
        self.nothing.pressed.connect(self.filters.clear_all)
        self.skeleton = Skeleton()
        for page in (self.table, self.empty, self.nothing, self.skeleton):
            self._stack.addWidget(page)
        return holder

    def _make_timers(self) -> None:
        self._late = late(self, self._show_skeleton)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.timeout.connect(self._keep)

    def _make_keys(self) -> None:
        bound = (
            ("F5", self.refreshed.emit),
            ("Ctrl+F", self.find_cases),
            ("Ctrl+Shift+L", self.find_cases),
            ("Ctrl+E", self.export_wanted.emit),
            ("Ctrl+P", self.print_wanted.emit),
            ("Ctrl+C", self._copy),
            ("Ctrl+Shift+C", self._copy_with_headings),
        )
        for keys, act in bound:
            shortcut = Shortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def find_cases(self) -> None:
        """Put the keyboard into the field that finds."""
        self.filters.box.setFocus()
        self.filters.box.selectAll()

    def ask_manager(self) -> None:
        """Ask who may be named, if cases are chosen."""
        if not self.assign.isEnabled():
            return
        count = self.table.chosen_count()
        if not count:
            self.complained.emit(wording.ASSIGN_NONE)
        elif count > ASSIGN_AT_MOST:
            self.complained.emit(wording.ASSIGN_MOST.format(most=ASSIGN_AT_MOST))
        else:
            self.managers_wanted.emit()

    def _assign(self, ids: Ids, officer: str) -> None:
        self.assigned.emit(ids, officer)
        self.table.setFocus()

    def _copy(self) -> None:
        self.copy_wanted.emit(self.table.chosen_ids(), False)

    def _copy_with_headings(self) -> None:
        self.copy_wanted.emit(self.table.chosen_ids(), True)

    def _key(self, key: str) -> None:
        acts = {"/": self.find_cases, "?": self.keys_wanted.emit, "M": self.ask_manager}
        acts[key]()

    def _back_to_list(self) -> None:
        self.table.setFocus()
        if not self.table.currentIndex().isValid():
            self.table.choose_row(0)

    def _show_count(self) -> None:
        if self.list is None:
            return
        shown, whole = len(self.list.ids), self.list.whole
        pattern = wording.COUNT if shown == whole else wording.COUNT_OF
        chosen = self.table.chosen_count()
        late = self.list.overdue
        parts = (
            pattern.format(count=sentences.grouped(shown), whole=sentences.grouped(whole)),
            wording.CHOSEN.format(count=sentences.grouped(chosen)) if chosen else "",
            wording.OVERDUE.format(count=sentences.grouped(late)) if late else "",
            "" if self.list.is_reckoned else wording.RECKONING,
        )
        self.hints.note.setText(sentences.joined(parts))
        self.hints.fit()

    def _show_table_or_blank(self) -> None:
        if self.list is None or len(self.list.ids):
            self._stack.setCurrentWidget(self.table)
        elif self.list.whole:
            note = wording.EMPTY_FILTER_NOTE.format(count=sentences.grouped(self.list.whole))
            self.nothing.say(wording.EMPTY_FILTER, note)
            self._stack.setCurrentWidget(self.nothing)
        else:
            self._stack.setCurrentWidget(self.empty)

    def _show_skeleton(self) -> None:
        if self.list is None:
            self._stack.setCurrentWidget(self.skeleton)

    def _choose_columns(self) -> None:
        layout = self.table.layout_now()
        shown = [part.column.value for part in layout if part.is_shown]
        self.column_sheet.offer(wording.COLUMNS_TITLE, column_values(layout), shown)
        self.column_sheet.toggle(self.columns)

    def _show_columns(self, keys: tuple[str, ...]) -> None:
        if not keys:
            self.complained.emit(wording.COLUMNS_LAST)
            self._choose_columns_again()
            return
        layout = self.table.layout_now()
        self.table.arrange([replace(part, is_shown=part.column in keys) for part in layout])
        self._arranged()

    def _choose_columns_again(self) -> None:
        self.column_sheet.hide()
        self._choose_columns()

    def _usual_columns(self) -> None:
        self.column_sheet.hide()
        self.table.arrange(USUAL)
        self._arranged()

    def _arranged(self) -> None:
        self._keeping.start(KEEP_AFTER_MS)

    def _keep(self) -> None:
        self.kept.emit(CasesKept(self.name_sheet.views, self.table.layout_now()))

    def _take_view(self, view: CasesView) -> None:
        if view.columns:
            self.table.arrange(view.columns)
        self.table.show_sort(view.sort)
        self.look_for(view.filter)

    def _seen(self, name: str) -> CasesView:
        return CasesView(name, self.wanted, self.table.sort, self.table.layout_now())

    def _views_changed(self) -> None:
        self.views.show_own(self.name_sheet.views)
        self.views.mark(self.wanted)
        self._keep()
        self.table.setFocus()
