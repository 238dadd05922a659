"""修改稿: a rule table's rows and head at the left, the cases recorded with it at the right."""

from collections.abc import Generator, Mapping
from typing import Any, Self

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.models.rows_rule_draft import DraftCheck, DraftPage
from desktop.models.rule_content import RuleCaseModel, RuleLineModel
from desktop.models.rule_draft import Drafting
from desktop.views import theme
from desktop.views.rules.case_form import CaseForm
from desktop.views.rules.editor_head import EditorHead
from desktop.views.rules.editor_list import EditorList
from desktop.views.rules.head_form import HeadForm
from desktop.views.rules.row_form import RowForm
from desktop.views.widgets.card import SectionHeader, column
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.wrapped_table import WrappedTable
from desktop.wording import rule_content
from desktop.wording import rule_draft as words

BESIDE_FROM = 860
RIGHT = 380
ROW_WIDTHS = (84, 0, 0, 104)
CASE_WIDTHS = (80, 0)


class RuleEditor(QWidget):
    """The draft of one table, in ``forms`` that may have been made ahead.

    Signals: ``changed(dict)`` its written content after each step; ``submitted(dict)`` to be
    looked at and proposed; ``export_wanted(dict)``; ``given_up(str)`` and ``left(str)`` with the
    table's id.
    """

    changed = Signal(object)
    submitted = Signal(object)
    export_wanted = Signal(object)
    given_up = Signal(str)
    left = Signal(str)

    def __init__(
        self, forms: tuple[RowForm, HeadForm, CaseForm] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.row_form, self.head_form, self.case_form = forms or (RowForm(), HeadForm(), CaseForm())
        self.page, self.draft = DraftPage(), Drafting({})
        self._check: DraftCheck | None = None
        outer = column(self, gap=12)
        self.head = EditorHead()
        outer.addWidget(self.head)
        inner = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._both.setContentsMargins(0, 0, theme.px(6), 0)
        self._both.setSpacing(theme.px(14))
        self._both.addWidget(self._make_left(), 1)
        self._right = self._make_right()
        self._both.addWidget(self._right)
        self._frame = PageFrame(inner)
        self._frame.let_through()
        outer.addWidget(self._frame, 1)
        self.setMinimumHeight(theme.px(480))
        self._connect()

    @classmethod
    def build(cls) -> Generator[None, None, Self]:
        """Make it in pieces, each short."""
        row_form = RowForm()
        yield
        head_form = HeadForm()
        yield
        case_form = CaseForm()
        yield
        return cls((row_form, head_form, case_form))

    def open(self, page: DraftPage) -> None:
        """Begin with a draft."""
        self.page, self.draft, self._check = page, Drafting(page.raw, page.before), None
        self.head.open(page)
        self.parts.choose("rows")
        self.cases_head.note.setText("")
        for shown, lines in ((self.rows, page.lines), (self.cases, page.cases)):
            shown.choose(0)
            shown.show_lines(lines)
        self._show_forms()
        self._frame.scroll_up()
        self.rows.view.setFocus()
        self.head.show_steps(may_undo=self.draft.may_undo, may_redo=False)
        self.changed.emit(self.draft.raw)

    def show_check(self, raw: Mapping[str, Any], check: DraftCheck) -> None:
        """Show how the draft stands, unless it was changed meanwhile."""
        if raw != self.draft.raw:
            return
        is_first, self._check = self._check is None, check
        self.rows.show_lines(check.lines)
        self.cases.show_lines(sorted(check.cases, key=lambda case: case.is_met is not False))
        self.head.show_check(raw, check)
        bad = sum(case.is_met is False for case in check.cases)
        state = None if any(case.is_met is None for case in check.cases) else not bad
        note = words.CASES_NOTE[state].format(count=len(check.cases), bad=bad)
        self.cases_head.note.setText(note)
        self.parts.set_count("rows", str(len(check.lines)))
        self._show_faults()
        if is_first and bad:
            self._choose_first_bad(check)

    def show_not_saved(self, number: str) -> None:
        """Say that the draft was not kept."""
        self.head.show_not_saved(number)

    def event(self, event: QEvent) -> bool:
        """Override QWidget.event: taking a step back is the draft's here, not the window's."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            keys = QKeySequence.StandardKey
            is_step = event.matches(keys.Undo) or event.matches(keys.Redo)
            event.setAccepted(is_step)
            return is_step
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: Ctrl+Z and Ctrl+Y step, Esc goes back to the tables."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._redo()
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self._leave()
        elif self.head.is_submitting(event):
            self.head.submit.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: narrow, the cases go below."""
        super().resizeEvent(event)
        is_beside = self.width() >= theme.px(BESIDE_FROM)
        way = QBoxLayout.Direction
        self._both.setDirection(way.LeftToRight if is_beside else way.TopToBottom)
        self._right.setMaximumWidth(theme.px(RIGHT) if is_beside else 16777215)
        self._right.setMinimumWidth(theme.px(RIGHT) if is_beside else 0)

    def _make_left(self) -> QWidget:
        holder = QWidget()
        side = column(holder, gap=10)
        self.parts = SegmentedTabs(words.PARTS_NAME)
        for key, name in words.PARTS.items():
            self.parts.add(key, name)
        side.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignLeft)
        model = RuleLineModel(self)
        view = WrappedTable(model, words.PARTS["rows"], ROW_WIDTHS, (1, 2))
        view.setColumnHidden(4, True)
        self.rows = EditorList(model, view, (words.ADD_ROW, words.COPY_ROW, words.REMOVE_ROW))
        for part in (self.rows, self.row_form, self.head_form):
            side.addWidget(part)
        self.head_form.hide()
        side.addStretch(1)
        return holder

    def _make_right(self) -> QWidget:
        holder = QWidget()
        side = column(holder, gap=10)
        self.cases_head = SectionHeader(words.CASES, "list-checks")
        model = RuleCaseModel(self)
        view = WrappedTable(model, rule_content.PARTS["cases"], CASE_WIDTHS, (1,))
        for place in (2, 3, 4):
            view.setColumnHidden(place, True)
        self.cases = EditorList(model, view, (words.ADD_CASE, words.COPY_CASE, words.REMOVE_CASE))
        for part in (self.cases_head, self.cases, self.case_form):
            side.addWidget(part)
        side.addStretch(1)
        return holder

    def _connect(self) -> None:
        self.parts.chosen.connect(self._show_part)
        self.rows.chosen.connect(self._show_forms)
        self.cases.chosen.connect(self._show_forms)
        self.rows.added.connect(self._add_row)
        self.rows.copied.connect(self._copy_row)
        self.rows.removed.connect(self._remove_row)
        self.cases.added.connect(self._add_case)
        self.cases.copied.connect(self._copy_case)
        self.cases.removed.connect(self._remove_case)
        self.row_form.changed.connect(self._take_row)
        self.case_form.changed.connect(self._take_case)
        self.case_form.accepted.connect(self._accept)
        self.head_form.changed.connect(self._take_head)
        self.head.undone.connect(self._undo)
        self.head.redone.connect(self._redo)
        self.head.left.connect(self._leave)
        self.head.given_up.connect(self._give_up)
        self.head.submitted.connect(self._submit)
        self.head.export_wanted.connect(self._export)

    def _show_part(self, part: str) -> None:
        for shown in (self.rows, self.row_form):
            shown.setVisible(part == "rows")
        self.head_form.setVisible(part == "head")

    def _step(self, raw: Mapping[str, Any]) -> None:
        """Let the draft say something else, and have it kept and proved."""
        if self.draft.change(raw):
            self._moved()

    def _moved(self) -> None:
        self.head.show_steps(may_undo=self.draft.may_undo, may_redo=self.draft.may_redo)
        self.head.show_checking()
        self._show_forms()
        self.changed.emit(self.draft.raw)

    def _show_forms(self) -> None:
        """Show the row and the case that are chosen; a form that shows it already is left alone."""
        rows, cases = self.draft.items("row"), self.draft.items("case")
        row, case = self.rows.place, self.cases.place
        self.row_form.setEnabled(0 <= row < len(rows))
        if 0 <= row < len(rows) and rows[row] != self.row_form.written():
            self.row_form.show_row(self.page, rows[row], row + 1)
        self.case_form.setVisible(0 <= case < len(cases))
        if 0 <= case < len(cases) and cases[case] != self.case_form.written():
            self.case_form.show_case(self.page, cases[case])
        self.head_form.show_head(self.page, self.draft.raw)
        self._show_faults()

    def _show_faults(self) -> None:
        check = self._check
        lines, cases = (check.lines, check.cases) if check else ((), ())
        row, case = self.rows.place, self.cases.place
        self.row_form.say_fault(lines[row].fault if 0 <= row < len(lines) else "")
        if check is not None and 0 <= case < len(cases):
            shown = cases[case]
            self.case_form.say_fault(shown.fault, may_accept=shown.name in check.found)
        else:
            self.case_form.say_fault("", may_accept=False)

    def _choose_first_bad(self, check: DraftCheck) -> None:
        first = next(case for case in check.cases if case.is_met is False)
        self.cases.choose(first.number - 1)
        self._show_forms()

    def _take_row(self, row: Mapping[str, Any]) -> None:
        self._step(self.draft.put("row", self.rows.place, row))

    def _take_case(self, case: Mapping[str, Any]) -> None:
        self._step(self.draft.put("case", self.cases.place, case))

    def _take_head(self, head: Mapping[str, Any]) -> None:
        self._step(self.draft.with_head(head))

    def _accept(self) -> None:
        """Let the case expect what the draft says of it."""
        place = self.cases.place
        case = self.draft.items("case")[place]
        found = self._check.found.get(str(case.get("name")), {}) if self._check else {}
        made = {**case, **found}
        self._step(self.draft.put("case", place, {k: v for k, v in made.items() if v != []}))

    def _add_row(self) -> None:
        row = {"id": self.draft.fresh_id(), "title": words.NEW_ROW, "when": [], "then": ""}
        self._insert("row", self.rows, row)

    def _copy_row(self) -> None:
        row = self.draft.items("row")[self.rows.place]
        title = words.COPIED.format(title=row.get("title", ""))
        self._insert("row", self.rows, {**row, "id": self.draft.fresh_id(), "title": title})

    def _remove_row(self) -> None:
        self._remove("row", self.rows)

    def _add_case(self) -> None:
        name = words.NEW_CASE.format(number=len(self.draft.items("case")) + 1)
        self._insert("case", self.cases, {"name": name})

    def _copy_case(self) -> None:
        case = self.draft.items("case")[self.cases.place]
        name = words.COPIED.format(title=case.get("name", ""))
        self._insert("case", self.cases, {**case, "name": name})

    def _remove_case(self) -> None:
        self._remove("case", self.cases)

    def _insert(self, part: str, shown: EditorList, item: Mapping[str, Any]) -> None:
        place = shown.place + 1
        raw = self.draft.insert(part, place, item)
        shown.choose(place)
        self._step(raw)

    def _remove(self, part: str, shown: EditorList) -> None:
        place = shown.place
        if 0 <= place < len(self.draft.items(part)):
            raw = self.draft.without(part, place)
            shown.choose(min(place, len(self.draft.items(part)) - 2))
            self._step(raw)

    def _undo(self) -> None:
        self.draft.undo()
        self._moved()

    def _redo(self) -> None:
        self.draft.redo()
        self._moved()

    def _leave(self) -> None:
        self.left.emit(self.page.table)

    def _give_up(self) -> None:
        self.given_up.emit(self.page.table)

    def _submit(self) -> None:
        self.submitted.emit(self.draft.raw)

    def _export(self) -> None:
        self.export_wanted.emit(self.draft.raw)
