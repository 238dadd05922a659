"""补录: a decision made on paper is entered with its moment, its reason and its scan."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.models.rows_papers import LatePage
from desktop.views import theme
from desktop.views.dropping import Dropped, dropped_in, may_drop
from desktop.views.requests_papers import Incoming, LateEntry
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import row
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import Choice, TextField
from desktop.views.widgets.moment_field import MomentField
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import papers as words


class LateEntrySheet(ConfirmSheet):
    """Ask everything a late entry needs; what was filled in stays until it is recorded.

    Signals: ``entered(LateEntry)``; ``file_wanted()`` choose the scan.
    """

    entered = Signal(object)
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: LatePage | None = None
        self._scan: Incoming | None = None
        self._opened: frozenset[str] = frozenset()
        self.setAcceptDrops(True)
        names = words.LATE_FIELDS
        self.opinion = Choice(names["opinion"])
        for code, said in words.LATE_OPINIONS.items():
            self.opinion.addItem(said, code)
        self.opinion.currentIndexChanged.connect(self._show_reasons)
        self.at = MomentField(names["at"])
        self.why = TextField(names["why"], words.LATE_WHY_HOLDER)
        self.text = TextField(names["text"])
        self.reasons_name = Label(names["reasons"], "small", "text2")
        self.reasons = TextField(names["reasons"])
        self._lay_out(names)
        self.consequence.say(words.LATE_CONSEQUENCE)
        self.confirm.say(words.LATE_CONFIRM)
        for field in (self.why, self.text, self.reasons):
            field.finished.connect(self.confirmed)
        self.confirmed.connect(self._confirm)
        self.hide()

    def open_for(self, page: LatePage, opened: frozenset[str]) -> None:
        """Show the sheet, empty where another case's stood in it."""
        if self._page is None or self._page.case_id != page.case_id:
            self.clear()
        self._opened = opened
        is_first = self._page is None
        self._page = page
        self.title.setText(words.LATE_TITLE.format(bureau=page.bureau_name))
        if is_first:
            self.at.set_moment(page.now, with_time=False)
        self.complain("")
        self._show_reasons()
        self.show()
        self.take_focus(self.opinion)

    def clear(self) -> None:
        """Forget what was filled in."""
        self._page = None
        self.opinion.setCurrentIndex(-1)
        for field in (self.why, self.text, self.reasons):
            field.setPlainText("")
        self._set_scan(None)

    def take_scan(self, scans: tuple[Incoming, ...]) -> None:
        """Take the scan of the paper; more than one is refused."""
        if len(scans) == 1:
            self.complain("")
            self._set_scan(scans[0])
        elif scans:
            self.complain(words.LATE_ONE_SCAN.format(count=len(scans)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget.dragEnterEvent."""
        if may_drop(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget.dropEvent."""
        event.acceptProposedAction()
        dropped: Dropped = dropped_in(event.mimeData())
        self.take_scan(dropped.scans)

    def _lay_out(self, names: dict[str, str]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(4))
        for place, (name, field) in enumerate(
            (
                (Label(names["opinion"], "small", "text2"), self.opinion),
                (Label(names["at"], "small", "text2"), self.at),
                (Label(names["why"], "small", "text2"), self.why),
                (Label(names["scan"], "small", "text2"), self._make_scan()),
                (Label(names["text"], "small", "text2"), self.text),
                (self.reasons_name, self.reasons),
            )
        ):
            line, side = divmod(place, 2)
            grid.addWidget(name, line * 2, side)
            grid.addWidget(field, line * 2 + 1, side, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(side, 1)
        self.content.addLayout(grid)

    def _make_scan(self) -> QWidget:
        holder = QWidget()
        line = row(holder, gap=8)
        self.pick = Button(words.LATE_PICK, "upload")
        self.pick.clicked.connect(self.file_wanted)
        self.scan_name = ElidedLabel(words.LATE_DROP, "small", "text2")
        line.addWidget(self.pick)
        line.addWidget(self.scan_name, 1)
        return holder

    def _set_scan(self, scan: Incoming | None) -> None:
        self._scan = scan
        self.scan_name.setText(scan.name if scan else words.LATE_DROP)

    def _show_reasons(self) -> None:
        is_no = self.opinion.currentData() == "reject"
        self.reasons.setVisible(is_no)
        self.reasons_name.setVisible(is_no)

    def _confirm(self) -> None:
        problem = self._problem()
        self.complain(problem)
        at = self.at.moment()
        if problem or self._page is None or self._scan is None or at is None:
            return
        is_no = self.opinion.currentData() == "reject"
        entry = LateEntry(
            self._page.case_id,
            self._page.matter,
            str(self.opinion.currentData()),
            at,
            self.why.said(),
            self._scan,
            self.text.said(),
            (self.reasons.said(),) if is_no else (),
            tuple(sorted(self._opened)),
        )
        self.entered.emit(entry)

    def _problem(self) -> str:
        is_no = self.opinion.currentData() == "reject"
        filled = {
            "opinion": self.opinion.currentIndex() >= 0,
            "at": self.at.moment() is not None,
            "why": bool(self.why.said()),
            "scan": self._scan is not None,
            "reasons": not is_no or bool(self.reasons.said()),
        }
        return next((words.LATE_NEEDS[key] for key, is_there in filled.items() if not is_there), "")
