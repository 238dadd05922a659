"""登录与代理: who can open this desk's store, who stands in for whom, which desks there are."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.models.rows_access import AccessPage, DeviceSaid, SlotSaid, StandInSaid
from desktop.views import theme
from desktop.views.copying import forget_copied
from desktop.views.start.recovery_card import RecoveryCard
from desktop.views.widgets.buttons import OTHER_OFFICER, Button
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import Choice, DateField
from desktop.views.widgets.page_frame import bring_into_sight
from desktop.views.widgets.text import ElidedLabel, Label, reveal
from desktop.wording import people as words
from desktop.wording import recovery


class AccessTab(QWidget):
    """Slots at the left, standing in and desks at the right.

    Signals: ``code_wanted(str)`` a one-time code for an officer; ``removed(str)`` an officer's
    slot; ``lent(str, str, date, date)`` officer, delegate, from, to; ``ended(StandInSaid)``;
    ``recovery_wanted()`` a new recovery code.
    """

    code_wanted = Signal(str)
    removed = Signal(str)
    lent = Signal(str, str, object, object)
    ended = Signal(object)
    recovery_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: AccessPage | None = None
        self._removing = self._coded = ""
        self._gives: dict[str, Button] = {}
        outer = row(self, gap=12)
        left = column(gap=12)
        left.addWidget(self._make_slots())
        left.addWidget(self._make_recovery())
        left.addStretch(1)
        outer.addLayout(left, 3)
        right = column(gap=12)
        right.addWidget(self._make_stand_ins())
        right.addWidget(self._make_devices())
        right.addStretch(1)
        outer.addLayout(right, 2)

    def show_page(self, page: AccessPage) -> None:
        """Show how it stands."""
        self._page = page
        self.note.setText(page.note)
        self._gives.clear()
        _fill(self.slots, [self._slot_line(slot) for slot in page.slots])
        _fill(self.stand_ins, [self._stand_in_line(one) for one in page.stand_ins])
        reveal(self.none, is_shown=not page.stand_ins)
        _fill(self.devices, [_device_line(one) for one in page.devices])
        self.server.setText(page.server)
        asked = self.asked.currentText()
        self.asked.clear()
        for title, command in page.commands:
            self.asked.addItem(title, command)
        self.asked.setCurrentIndex(max(0, self.asked.findText(asked)))
        for part in (self.asked, self.command, self.copy_command):
            reveal(part, is_shown=bool(page.commands))
        self._show_command()
        self.recovery_line.setText(page.recovery.line)
        self.recovery_note.say(recovery.AGAIN_NOTE if page.recovery.is_made else "")
        self.make.say(recovery.MAKE_AGAIN if page.recovery.is_made else recovery.MAKE)
        self.make.explain(page.recovery.makes, OTHER_OFFICER)
        self.add.explain(page.lends, OTHER_OFFICER)
        kept = self.officer.currentData()
        self.officer.clear()
        for officer, name, _bureau in page.people:
            if officer in page.lenders or page.lends:
                self.officer.addItem(name, officer)
        self.officer.setCurrentIndex(max(0, self.officer.findData(kept)))
        self._offer_colleagues()
        for field in (self.since, self.until):
            if field.day() < page.today:
                field.set_day(page.today)

    def show_code(self, name: str, code: str) -> None:
        """Show a one-time code, this once."""
        self._coded = name
        self.code_title.setText(words.CODE_TITLE.format(name=name))
        self.code.setText(code)
        self.code.setAccessibleName(code)
        self.code_note.setText(words.CODE_NOTE.format(name=name))
        self.code_card.show()
        self.copy.setFocus()
        bring_into_sight(self.code_card)

    def complain(self, why: str) -> None:
        """Say why nothing was changed."""
        self.problem.say(why, "red")

    def _make_slots(self) -> Card:
        card = Card(padding=18, gap=10)
        card.body.addWidget(SectionHeader(words.SLOTS, "shield-check"))
        self.note = Label("", "small", "text2").wrapped()
        card.body.addWidget(self.note)
        self.code_card = self._make_code()
        card.body.addWidget(self.code_card)
        self.sheet = ConfirmSheet()
        self.sheet.hide()
        self.sheet.confirmed.connect(self._remove)
        self.sheet.cancelled.connect(self.sheet.hide)
        card.body.addWidget(self.sheet)
        self.slots = column(gap=8)
        card.body.addLayout(self.slots)
        card.body.addStretch(1)
        return card

    def _make_code(self) -> Card:
        card = Card("tint", padding=14, gap=6)
        self.code_title, self.code = Label("", "strong"), Label("", "h1")
        self.code_note = Label("", "small", "text2").wrapped()
        self.copy, self.done = Button(words.COPY, "copy"), Button(words.DONE, "check", "primary")
        self.copy.clicked.connect(self._copy)
        self.done.clicked.connect(self._forget_code)
        line = row(gap=8)
        line.addWidget(self.code, 1)
        line.addWidget(self.copy)
        line.addWidget(self.done)
        card.body.addWidget(self.code_title)
        card.body.addLayout(line)
        card.body.addWidget(self.code_note)
        card.hide()
        return card

    def _make_recovery(self) -> Card:
        card = Card(padding=18, gap=10)
        card.body.addWidget(SectionHeader(recovery.TITLE, "shield-check"))
        self.recovery_line = Label("", "body", "text2").wrapped()
        self.recovery_note = Label("", "small", "text2").wrapped()
        self.recovery = RecoveryCard()
        self.recovery.hide()
        self.recovery.done.connect(self.recovery.hide)
        self.make = Button(recovery.MAKE, "plus")
        self.make.clicked.connect(self.recovery_wanted)
        for part in (self.recovery_line, self.recovery, self.make, self.recovery_note):
            card.body.addWidget(part)
        return card

    def _make_stand_ins(self) -> Card:
        card = Card(padding=18, gap=10)
        card.body.addWidget(SectionHeader(words.STAND_INS, "calendar-clock"))
        card.body.addWidget(Label(words.STAND_INS_NOTE, "small", "text2").wrapped())
        self.none = Label(words.STAND_IN_NONE, "body", "text3")
        card.body.addWidget(self.none)
        self.stand_ins = column(gap=8)
        card.body.addLayout(self.stand_ins)
        names = words.STAND_IN_FIELDS
        self.officer, self.delegate = Choice(names["officer"]), Choice(names["delegate"])
        self.since, self.until = DateField(names["since"]), DateField(names["until"])
        self.officer.currentIndexChanged.connect(self._offer_colleagues)
        fields = (self.officer, self.delegate, self.since, self.until)
        for pair in ((0, 1), (2, 3)):
            line = row(gap=8)
            for number in pair:
                part = column(gap=2)
                part.addWidget(Label(list(names.values())[number], "small", "text2"))
                part.addWidget(fields[number])
                line.addLayout(part, 1)
            card.body.addLayout(line)
        self.problem = Label("", "strong", "red").wrapped()
        self.problem.hide()
        card.body.addWidget(self.problem)
        self.add = Button(words.STAND_IN_ADD, "plus")
        self.add.clicked.connect(self._lend)
        card.body.addWidget(self.add)
        return card

    def _make_devices(self) -> Card:
        card = Card(padding=18, gap=10)
        card.body.addWidget(SectionHeader(words.DEVICES, "building-2"))
        self.devices = column(gap=6)
        card.body.addLayout(self.devices)
        self.server = Label("", "small", "text2").wrapped()
        card.body.addWidget(self.server)
        self.asked = Choice(words.SERVER_CHOICE)
        self.asked.currentIndexChanged.connect(self._show_command)
        self.command = Label("", "small").wrapped()
        self.copy_command = Button(words.COPY_COMMAND, "copy")
        self.copy_command.clicked.connect(self._copy_command)
        for part in (self.asked, self.command, self.copy_command):
            part.hide()
            card.body.addWidget(part)
        return card

    def _slot_line(self, slot: SlotSaid) -> QWidget:
        holder, line = _line(slot.name, slot.line, slot.chip)
        give = Button(words.GIVE_AGAIN if slot.has_slot else words.GIVE, "", "small")
        give.setAccessibleName(f"{give.text()} {slot.name}")
        give.explain(slot.gives, OTHER_OFFICER)
        give.clicked.connect(lambda: self.code_wanted.emit(slot.officer))
        self._gives[slot.name] = give
        line.addWidget(give)
        if slot.has_slot:
            remove = Button(words.REMOVE, "", "small")
            remove.setAccessibleName(f"{words.REMOVE} {slot.name}")
            remove.explain(slot.removes, OTHER_OFFICER)
            remove.clicked.connect(lambda: self._ask_removing(slot))
            line.addWidget(remove)
        return holder

    def _stand_in_line(self, one: StandInSaid) -> QWidget:
        holder, line = _line(one.line, one.days, "")
        done = Button(words.STAND_IN_END, "", "small")
        done.setAccessibleName(f"{words.STAND_IN_END} {one.line}")
        done.explain(one.ends, OTHER_OFFICER)
        done.clicked.connect(lambda: self.ended.emit(one))
        line.addWidget(done)
        return holder

    def _offer_colleagues(self) -> None:
        """Grey whoever is of another bureau; choose a colleague."""
        page = self._page
        if page is None:
            return
        bureaus = {officer: bureau for officer, _name, bureau in page.people}
        own = self.officer.currentData()
        able = [o for o, bureau in bureaus.items() if bureau == bureaus.get(own) and o != own]
        kept = self.delegate.currentData()
        self.delegate.clear()
        for officer, name, _bureau in page.people:
            if officer in able:
                self.delegate.addItem(name, officer)
        self.delegate.setCurrentIndex(max(0, self.delegate.findData(kept)))

    def _lend(self) -> None:
        self.problem.say("")
        officer, delegate = self.officer.currentData(), self.delegate.currentData()
        self.lent.emit(officer or "", delegate or "", self.since.day(), self.until.day())

    def _ask_removing(self, slot: SlotSaid) -> None:
        self._removing = slot.officer
        self.sheet.title.setText(words.REMOVE_TITLE.format(name=slot.name))
        self.sheet.consequence.setText(words.REMOVE_NOTE)
        self.sheet.confirm.say(words.REMOVE)
        self.sheet.show()
        self.sheet.take_focus(self.sheet.cancel)

    def _remove(self) -> None:
        self.sheet.hide()
        self.removed.emit(self._removing)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text())

    def _show_command(self) -> None:
        self.command.setText(str(self.asked.currentData() or ""))

    def _copy_command(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())

    def _forget_code(self) -> None:
        """Let nothing of the code stay; the keyboard is with the officer it was for."""
        forget_copied(self.code.text())
        self.code.setText("")
        self.code.setAccessibleName("")
        give = self._gives.get(self._coded)
        if give is not None:
            give.setFocus()
        self.code_card.hide()


def _line(title: str, below: str, chip: str) -> tuple[QWidget, QHBoxLayout]:
    holder = QWidget()
    line = row(holder, gap=8)
    words_ = column(gap=0)
    words_.addWidget(ElidedLabel(title, "strong"))
    words_.addWidget(ElidedLabel(below, "small", "text2"))
    line.addLayout(words_, 1)
    if chip:
        mark = Chip()
        mark.say(chip, "amber")
        line.addWidget(mark)
    holder.setMinimumHeight(theme.px(40))
    return holder, line


def _device_line(one: DeviceSaid) -> QWidget:
    return _line(one.label, one.line, one.chip)[0]


def _fill(layout: QVBoxLayout, lines: Sequence[QWidget]) -> None:
    """Put these lines in the place of those before."""
    while (item := layout.takeAt(0)) is not None:
        before = item.widget()
        if before is not None:
            before.hide()
            before.deleteLater()
    for line in lines:
        layout.addWidget(line)
