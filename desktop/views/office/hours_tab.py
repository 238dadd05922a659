"""办公时间: the hours kept now, those to come, what waits for a second officer, and what was."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.models.rows_hours import HoursFault, HoursPage, ProposedHours
from desktop.views.office.hours_form import HoursForm
from desktop.views.office.versions_card import VersionsCard
from desktop.views.widgets.buttons import OTHER_OFFICER, Button
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.text import Label
from desktop.wording import hours as words
from desktop.wording.rule_changes import FROM_TO, LINE


class HoursTab(QWidget):
    """The tab.

    Signals: ``checked(dict)`` what is typed so far; ``proposed(dict, str)`` with the reason;
    ``published(str)`` a proposal's id; ``dropped(str, str)`` one with the reason.
    """

    checked = Signal(object)
    proposed = Signal(object, str)
    published = Signal(str)
    dropped = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = HoursPage()
        self.sheets: list[ProposalSheet] = []
        outer = column(self, gap=12)
        self._waiting = column(gap=12)
        outer.addLayout(self._waiting)
        self.problem = Label("", "strong", "red").wrapped()
        self.problem.hide()
        outer.addWidget(self.problem)
        self.form = HoursForm()
        self.form.hide()
        self.form.edited.connect(self._check)
        self.form.proposed.connect(self._propose)
        self.form.cancelled.connect(self._cancel)
        outer.addWidget(self.form)
        outer.addWidget(self._make_now())
        self.versions = VersionsCard("")
        self.versions.hide()
        outer.addWidget(self.versions)
        outer.addStretch(1)

    def show_page(self, page: HoursPage) -> None:
        """Show the hours; what is being typed stays."""
        self._page = page
        self._head.note.setText(page.since)
        self.pairs.show_pairs(page.pairs)
        self.coming.say("\n".join(page.coming))
        self.change.explain(page.refusal, OTHER_OFFICER)
        clear(self._waiting)
        self.sheets = [self._sheet(one) for one in page.proposed]
        for sheet in self.sheets:
            self._waiting.addWidget(sheet)
        self.problem.say("")
        self.versions.show_rows(page.versions)
        for line in self.versions.lines:
            line.look.hide()
            line.moves.hide()

    def show_checked(self, faults: tuple[HoursFault, ...]) -> None:
        """Say what stands against what is typed."""
        if not self.form.isHidden():
            self.form.show_faults(faults)

    def show_done(self, faults: tuple[HoursFault, ...]) -> bool:
        """Take note of what came of an act; return whether it was done."""
        if not self.form.isHidden():
            self.form.show_faults(faults)
            if not faults:
                self._cancel()
        else:
            self.problem.say("\n".join(fault.text for fault in faults))
        return not faults

    def _make_now(self) -> Card:
        card = Card(padding=18, gap=10)
        self._head = SectionHeader(words.NOW, "clock")
        card.body.addWidget(self._head)
        self.pairs = KeyValues()
        card.body.addWidget(self.pairs)
        self.coming = Label("", "strong", "accent").wrapped()
        self.coming.hide()
        card.body.addWidget(self.coming)
        card.body.addWidget(Label(words.NOTE, "small", "text2").wrapped())
        self.change = Button(words.CHANGE, "plus", "plain")
        self.change.clicked.connect(self._begin)
        line = row()
        line.addWidget(self.change)
        line.addStretch(1)
        card.body.addLayout(line)
        return card

    def _sheet(self, proposed: ProposedHours) -> "ProposalSheet":
        sheet = ProposalSheet(proposed)
        sheet.published.connect(self.published)
        sheet.dropped.connect(self.dropped)
        return sheet

    def _begin(self) -> None:
        self.form.show_values(self._page.values)
        self.form.show()
        self.change.hide()
        self.form.begin()

    def _check(self) -> None:
        self.checked.emit(self.form.values())

    def _propose(self) -> None:
        self.proposed.emit(self.form.values(), self.form.reason)

    def _cancel(self) -> None:
        self.form.hide()
        self.change.show()
        self.change.setFocus()


class ProposalSheet(Card):
    """Hours that wait for a second officer, and what they change.

    Signals: ``published(str)`` its id; ``dropped(str, str)`` its id and the reason.
    """

    published = Signal(str)
    dropped = Signal(str, str)

    def __init__(self, proposed: ProposedHours, parent: QWidget | None = None) -> None:
        super().__init__("tint", padding=16, gap=8, parent=parent)
        self._id = proposed.id
        head = row(gap=8)
        head.addWidget(Chip(words.OPEN, "amber"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(Label(proposed.title, "strong").wrapped(), 1)
        self.body.addLayout(head)
        for name, was, will in proposed.changes:
            text = FROM_TO.format(before=was, after=will)
            self.body.addWidget(Label(LINE.format(what=name, text=text)).wrapped())
        if proposed.reason:
            said = words.OPEN_REASON.format(reason=proposed.reason)
            self.body.addWidget(Label(said, "small", "text2").wrapped())
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(words.DROP_REASON)
        self.reason.setAccessibleName(words.DROP_REASON)
        self.reason.hide()
        self.body.addWidget(self.reason)
        self.confirm = Button(words.PUBLISH, "check", "primary")
        self.confirm.explain(proposed.refusal, OTHER_OFFICER)
        self.drop = Button(words.WITHDRAW if proposed.is_own else words.DROP, "x", "danger")
        self.drop.explain(proposed.dropping, OTHER_OFFICER)
        self.confirm.clicked.connect(self._publish)
        self.drop.clicked.connect(self._drop)
        line = row(gap=8)
        line.addWidget(self.confirm)
        line.addWidget(self.drop)
        line.addWidget(Label(proposed.refusal, "small", "text2").wrapped(), 1)
        self.body.addLayout(line)

    def _publish(self) -> None:
        self.published.emit(self._id)

    def _drop(self) -> None:
        if self.reason.isHidden():
            self.reason.show()
            self.reason.setFocus()
            return
        self.dropped.emit(self._id, self.reason.text())
