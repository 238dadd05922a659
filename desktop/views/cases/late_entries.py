"""补录 on the tab of a case's approval: enter one, see which wait, confirm as the second person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows_acts import ActAsked
from desktop.models.rows_papers import LateEntryRow, LatePage
from desktop.views import theme
from desktop.views.cases.late_entry_sheet import LateEntrySheet
from desktop.views.requests_papers import LateReview
from desktop.views.widgets.buttons import OTHER_OFFICER, Button, Mend
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row, rule
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.text import Label
from desktop.wording import papers as words
from desktop.wording import screens, sentences


class LateEntryLine(QWidget):
    """One decision entered later, with what the second person needs to confirm it.

    Signals: ``look_wanted(LateEntryRow)``; ``reviewed(LateEntryRow)``.
    """

    look_wanted = Signal(object)
    reviewed = Signal(object)

    def __init__(
        self, entry: LateEntryRow, *, is_seen: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        layout = row(self, gap=12)
        said = column(gap=2)
        head = row(gap=8)
        head.addWidget(Label(sentences.joined((entry.bureau_name, entry.opinion)), "strong"))
        waits = not entry.reviewed_by
        state = words.LATE_WAITS if waits else words.LATE_REVIEWED.format(name=entry.reviewed_by)
        head.addWidget(Chip(state, "amber" if waits else "green"))
        head.addStretch(1)
        said.addLayout(head)
        decided = sentences.full_moment(entry.decided_at)
        entered = sentences.full_moment(entry.entered_at)
        times = words.LATE_TIMES.format(decided=decided, entered=entered)
        by = words.LATE_BY.format(officer=entry.officer)
        about = sentences.joined((entry.matter_name, times, by))
        said.addWidget(Label(about, "small", "text2").wrapped())
        why = words.LATE_WHY.format(why=entry.why)
        said.addWidget(Label(sentences.joined((why, entry.text)), "small", "text2").wrapped())
        layout.addLayout(said, 1)
        self.look = Button(words.LATE_LOOK, "eye")
        self.look.clicked.connect(self._look)
        layout.addWidget(self.look, 0, Qt.AlignmentFlag.AlignVCenter)
        if waits:
            self.review = Button(words.LATE_REVIEW, "check", "primary")
            self._explain_review(is_seen=is_seen)
            self.review.clicked.connect(self._review)
            layout.addWidget(self.review, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(sentences.row_sentence((entry.bureau_name, state, about, why)))

    def _explain_review(self, *, is_seen: bool) -> None:
        if self.entry.reason:
            self.review.explain(self.entry.reason, OTHER_OFFICER)
        else:
            unseen = "" if is_seen else words.LATE_LOOK_FIRST
            self.review.explain(unseen, Mend(words.LATE_LOOK, self._look))

    def _look(self) -> None:
        self.look_wanted.emit(self.entry)

    def _review(self) -> None:
        self.reviewed.emit(self.entry)


class LateEntries(Card):
    """The late entries of a case and the button to enter one.

    Signals: ``entered(LateEntry)``; ``file_wanted()``; ``reviewed(LateReview)``;
    ``scan_wanted(str, str, str)`` case, scan and what it is.
    """

    entered = Signal(object)
    file_wanted = Signal()
    reviewed = Signal(object)
    scan_wanted = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, gap=10, parent=parent)
        self.page: LatePage | None = None
        self._seen: frozenset[str] = frozenset()
        self._opened: frozenset[str] = frozenset()
        self.head = SectionHeader(words.LATE, "file-clock")
        self.button = Button(words.LATE_ENTRY, "plus")
        self.button.clicked.connect(self._open)
        self.head.add(self.button)
        self.body.addWidget(self.head)
        self.note = Label(words.LATE_NOTE, "small", "text2").wrapped()
        self.body.addWidget(self.note)
        self.sheet = LateEntrySheet()
        self.sheet.entered.connect(self.entered)
        self.sheet.file_wanted.connect(self.file_wanted)
        self.sheet.cancelled.connect(self._put_away)
        self.body.addWidget(self.sheet)
        self._column = column(gap=10)
        self.body.addLayout(self._column)
        self.lines: list[LateEntryLine] = []

    def show_loading(self) -> None:
        """Show nothing of the case before."""
        self.page = None
        self.sheet.hide()
        self.sheet.clear()
        clear(self._column)
        self.lines = []
        self.head.note.setText("")
        self.button.explain(screens.LOADING)

    def show_entries(self, page: LatePage, opened: frozenset[str]) -> None:
        """Show a case's late entries; ``opened`` are its papers that were looked at."""
        self.page, self._opened = page, opened
        if page.reason:
            self.sheet.hide()
            self.sheet.clear()
        self.button.explain(page.reason, ActAsked(page.case_id, "decide-step"))
        count = words.LATE_COUNT.format(count=page.waiting) if page.waiting else ""
        self.head.note.setText(count)
        self.head.note.set_tone("amber" if page.waiting else "text2")
        self._fill(page)

    def seen(self, digest: str) -> None:
        """Note that the scan of an entry was looked at, so that it may be confirmed."""
        self._seen |= {digest}
        if self.page is not None:
            self._fill(self.page)

    def complain(self, reasons: tuple[str, ...]) -> None:
        """Say in the sheet why the entry was not recorded; what was filled in stays."""
        self.sheet.complain("\n".join(reasons))

    def _fill(self, page: LatePage) -> None:
        clear(self._column)
        self.lines = []
        for entry in page.entries:
            self._column.addWidget(rule())
            line = LateEntryLine(entry, is_seen=entry.scan in self._seen)
            line.look_wanted.connect(self._look)
            line.reviewed.connect(self._review)
            self.lines.append(line)
            self._column.addWidget(line)
        self.setMinimumWidth(theme.px(320))

    def _open(self) -> None:
        if self.page is not None:
            self.sheet.open_for(self.page, self._opened)

    def _put_away(self) -> None:
        self.sheet.hide()
        self.button.setFocus()

    def _look(self, entry: LateEntryRow) -> None:
        if self.page is not None:
            name = words.LATE_SCAN.format(bureau=entry.bureau_name)
            self.scan_wanted.emit(self.page.case_id, entry.scan, name)

    def _review(self, entry: LateEntryRow) -> None:
        if self.page is not None:
            self.reviewed.emit(LateReview(self.page.case_id, entry.matter, entry.bureau))
