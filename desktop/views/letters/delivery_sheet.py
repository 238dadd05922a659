"""How chosen papers leave the office: on paper, as files, by e-mail, for the archive."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from desktop.models.rows_delivery import DeliveryKnown
from desktop.views.requests_delivery import DeliveryWanted, OutPaper, Way
from desktop.views.widgets.buttons import OTHER_OFFICER
from desktop.views.widgets.card import column, row
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import Choice, Tick
from desktop.views.widgets.flow_tabs import FlowTabs
from desktop.views.widgets.text import Label
from desktop.wording import delivery as words


class DeliverySheet(ConfirmSheet):
    """Asks for the way and what it needs; nothing is filled in anew when it is opened again.

    Signals: ``sent(DeliveryWanted)``; ``put_away()`` once it is no longer shown.
    """

    sent = Signal(object)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._papers: tuple[OutPaper, ...] = ()
        self._known = DeliveryKnown()
        self.ways = FlowTabs(words.WAY)
        for way in Way:
            self.ways.add(way.value, words.WAYS[way])
        self.ways.chosen.connect(self._change_way)
        self.content.addWidget(self.ways)
        self._make_fields()
        self.confirmed.connect(self._send)
        self.cancelled.connect(self.hide)
        self._change_way(Way.PRINT)
        self.hide()

    @property
    def way(self) -> Way:
        """The way that is chosen."""
        return Way(self.ways.current)

    def ask(self, papers: Sequence[OutPaper], way: Way | None = None) -> None:
        """Ask how these papers go out."""
        self._papers = tuple(papers)
        count = len(self._papers)
        title = words.TITLE_ONE if count == 1 else words.TITLE
        number = self._papers[0].number if self._papers else ""
        self.title.setText(title.format(count=count, number=number))
        self.complain("")
        if way is not None:
            self.ways.choose(way.value)
        self._change_way(self.ways.current)
        self.show()
        self.take_focus(self.ways)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Override QWidget.hideEvent."""
        super().hideEvent(event)
        self.put_away.emit()

    def know(self, known: DeliveryKnown) -> None:
        """Show what is offered, and what stands against a part of it."""
        self._known = known
        for choice, offered in ((self.envelope, known.envelopes), (self.label, known.labels)):
            kept = choice.currentData()
            choice.clear()
            for key, name in offered:
                choice.addItem(name, key)
            choice.setCurrentIndex(max(0, choice.findData(kept)))
        if not self.sender_.text().strip():
            self.sender_.setText(known.sender)
        self.persons.setEnabled(not known.against_persons)
        self.persons.setToolTip(known.against_persons)
        if known.against_persons:
            self.persons.setChecked(False)
        self._change_way(self.ways.current)

    def _make_fields(self) -> None:
        holder = QWidget()
        self._fields = QStackedLayout(holder)
        self.to, self.sender_ = QLineEdit(), QLineEdit()
        self.to.setPlaceholderText(words.MAIL_TO_HOLDER)
        self.envelope, self.label = Choice(words.SHEET), Choice(words.SHEET)
        self.skip = QLineEdit("0")
        self.persons, self.reason = Tick(words.PERSONS), QLineEdit()
        self.persons.toggled.connect(self._show_reason)
        self.reason.setPlaceholderText(words.REASON_HOLDER)
        self.form = Choice(words.FORM)
        for key, name in words.FORMS:
            self.form.addItem(name, key)
        mail = ((words.MAIL_TO, self.to), (words.MAIL_FROM, self.sender_))
        label = ((words.SHEET, self.label), (words.SKIP, self.skip))
        self._boxes = {
            Way.MAIL: _fields(mail),
            Way.ENVELOPE: _fields(((words.SHEET, self.envelope),)),
            Way.LABEL: _fields(label),
            Way.PACKAGE: self._make_package(),
        }
        self._blank = QWidget()
        for box in (self._blank, *self._boxes.values()):
            self._fields.addWidget(box)
        self._holder = holder
        self.content.addWidget(holder)

    def _make_package(self) -> QWidget:
        box = QWidget()
        outer = column(box, gap=6)
        line = row(gap=12)
        line.addWidget(Label(words.FORM, "strong"))
        line.addWidget(self.form, 1)
        line.addWidget(self.persons)
        line.addStretch(1)
        outer.addLayout(line)
        self.why = Label(words.REASON, "strong")
        self.reason.setAccessibleName(words.REASON)
        outer.addWidget(self.why)
        outer.addWidget(self.reason)
        self._show_reason(False)
        return box

    def _show_reason(self, is_shown: bool) -> None:
        self.why.setVisible(is_shown)
        self.reason.setVisible(is_shown)

    def _change_way(self, key: str) -> None:
        way = Way(key)
        box = self._boxes.get(way)
        self._holder.setVisible(box is not None)
        self._fields.setCurrentWidget(box or self._blank)
        self.consequence.say(words.NOTES[way])
        self.confirm.say(words.CONFIRM[way])
        self.confirm.explain(
            self._known.against_package if way is Way.PACKAGE else "", OTHER_OFFICER
        )
        self.complain("")

    def _send(self) -> None:
        problem, field = self._problem()
        self.complain(problem)
        if field is not None:
            field.setFocus()
            return
        sheet = self.label if self.way is Way.LABEL else self.envelope
        wanted = DeliveryWanted(
            way=self.way,
            papers=self._papers,
            to=self.to.text(),
            sender=self.sender_.text(),
            sheet=str(sheet.currentData() or ""),
            skip=int(self.skip.text().strip() or "0") if self.way is Way.LABEL else 0,
            has_persons=self.persons.isChecked(),
            reason=self.reason.text().strip() if self.persons.isChecked() else "",
            as_folder=self.form.currentData() == "folder",
        )
        self.sent.emit(wanted)

    def _problem(self) -> tuple[str, QWidget | None]:
        """Return what is wrong with what was filled in, and where; addresses the office judges."""
        skip, most = self.skip.text().strip() or "0", words.MOST_SKIPPED
        is_count = skip.isascii() and skip.isdecimal() and len(skip) <= len(str(most))
        if self.way is Way.LABEL and not is_count:
            return words.SKIP_UNFIT.format(given=skip, most=most), self.skip
        needs_reason = self.way is Way.PACKAGE and self.persons.isChecked()
        if needs_reason and not self.reason.text().strip():
            return words.REASON_MISSING, self.reason
        return "", None


def _fields(named: Sequence[tuple[str, QWidget]]) -> QWidget:
    box = QWidget()
    line = row(box, gap=12)
    for name, field in named:
        part: QVBoxLayout = column(gap=4)
        field.setAccessibleName(name)
        part.addWidget(Label(name, "strong"))
        part.addWidget(field)
        line.addLayout(part, 1)
    return box
