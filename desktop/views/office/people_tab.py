"""人员与设备: who works at the shared office and on which devices; each act with what follows."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from desktop.models.people_list import DevicesModel, PeopleModel
from desktop.models.rows_people import CodeSlip, DeviceRow, PeoplePage, PersonRow, PersonWanted
from desktop.views import theme
from desktop.views.letters.register_table import RegisterTable
from desktop.views.office.code_card import CodeCard
from desktop.views.office.person_sheet import PersonSheet
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import Tick
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.late import late
from desktop.views.widgets.text import ElidedLabel, Label, reveal
from desktop.wording import people_kept as words

PEOPLE_WIDTHS = {"person": 116, "work": 0, "state": 128, "seen": 166}
DEVICE_WIDTHS = {"device": 0, "state": 128, "seen": 160}
BESIDE_FROM = 980
TABLE = 260
MOST_REASON = 200
Act = Callable[[str], None]


class PeopleTab(QWidget):
    """Two tables and their acts; what is asked stands above them.

    Signals: ``shown()`` the tab came into sight; ``added(PersonWanted)``;
    ``changed(PersonWanted)``; ``code_wanted(str, bool)`` for an officer, as a first one or for a
    device; ``turned(str, str, bool)`` a device, why, and whether it goes out;
    ``codes_settled(bool)``; ``sign_in_wanted()``; ``print_wanted(CodeSlip)``.
    """

    shown = Signal()
    added = Signal(object)
    changed = Signal(object)
    code_wanted = Signal(str, bool)
    turned = Signal(str, str, bool)
    codes_settled = Signal(bool)
    sign_in_wanted = Signal()
    print_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: PeoplePage | None = None
        self._act: Act | None = None
        self._added = ""
        self._stack = QStackedLayout(self)
        self.alone, self.skeleton = Blank("building-2", words.ALONE), Skeleton()
        self.alone.say(words.ALONE, words.ALONE_NOTE)
        self._whole = QWidget()
        outer = column(self._whole, gap=12)
        outer.addLayout(self._make_head())
        for part in self._make_asking():
            outer.addWidget(part)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(theme.px(12))
        self._both.addWidget(self._make_people(), 3)
        self._both.addWidget(self._make_devices(), 2)
        outer.addLayout(self._both, 1)
        outer.addWidget(self._make_acts())
        for page in (self.skeleton, self._whole, self.alone):
            self._stack.addWidget(page)
        self._late = late(self, lambda: self.note.setText(words.READING))
        self._fit()

    def show_page(self, page: PeoplePage) -> None:
        """Show how people and devices stand."""
        self._late.stop()
        self.page = page
        self._stack.setCurrentWidget(self.alone if page.kind == "alone" else self._whole)
        self.note.setText(page.note)
        self.note.set_tone("amber" if page.refusal else "text2")
        reveal(self.sign_in, is_shown=page.lacks_line)
        self.codes.setChecked(page.asks_codes)
        self.codes.setEnabled(not page.codes)
        self.codes.setToolTip(page.codes or words.ASK_CODES_NOTE)
        self.codes.setAccessibleDescription(page.codes or words.ASK_CODES_NOTE)
        reveal(self.codes, is_shown=page.kind == "server")
        self.people.table.show_rows(page.people)
        self.devices.table.show_rows(page.devices)
        for table in (self.people, self.devices):
            if table.table.rowCount() and not table.currentIndex().isValid():
                table.selectRow(0)
        self._choose_added(page)
        self._people_stack.setCurrentIndex(int(not page.people))
        self._devices_stack.setCurrentIndex(int(not page.devices))
        _fill(self.acts, page)
        reveal(self.acts_card, is_shown=bool(page.acts))
        self._explain()

    def show_loading(self) -> None:
        """Say that the shared store is asked, if it takes longer than a blink."""
        self._late.start()

    def show_slip(self, slip: CodeSlip) -> None:
        """Show a code, this once."""
        self.sheet.hide()
        self.form.hide()
        self.code.show_slip(slip)

    def complain(self, why: str) -> None:
        """Say why nothing was changed, where it was asked."""
        if not self.form.isHidden():
            self.form.complain(why)
        elif why:
            self.info.say(why, (), "red")

    def put_away(self) -> None:
        """Take away what was asked, once it is done."""
        self.form.hide()
        self.sheet.hide()
        self.info.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget.showEvent."""
        super().showEvent(event)
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: where there is no room the devices stand beneath."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "acts_card"):
            self._fit()

    def _fit(self) -> None:
        is_beside = self.width() >= theme.px(BESIDE_FROM)
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if is_beside else ways.TopToBottom)
        for table in (self.people, self.devices):
            table.setMinimumHeight(theme.px(TABLE))

    def _make_head(self) -> QVBoxLayout:
        head = column(gap=6)
        self.info = InfoBar()
        self.note = Label("", "small", "text2").wrapped()
        self.codes = Tick(words.ASK_CODES)
        self.codes.clicked.connect(self._ask_codes)
        self.sign_in = Button(words.SIGN_IN, "zap", "primary")
        self.sign_in.clicked.connect(self.sign_in_wanted)
        self.refresh = Button(words.REFRESH, "refresh-cw", "ghost")
        self.refresh.clicked.connect(self.shown)
        line = row(gap=10)
        line.addWidget(self.codes)
        line.addStretch(1)
        line.addWidget(self.sign_in)
        line.addWidget(self.refresh)
        head.addWidget(self.info)
        head.addWidget(self.note)
        head.addLayout(line)
        return head

    def _make_asking(self) -> tuple[QWidget, ...]:
        self.code, self.form, self.sheet = CodeCard(), PersonSheet(), ConfirmSheet()
        self.code.print_wanted.connect(self.print_wanted)
        self.code.done.connect(self.people_focus)
        self.form.wanted.connect(self._give)
        self.form.cancelled.connect(self.people_focus)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(words.REASON)
        self.reason.setPlaceholderText(words.REASON_HOLDER)
        self.reason.setMaxLength(MOST_REASON)
        self.sheet.content.addWidget(self.reason)
        self.sheet.confirmed.connect(self._confirmed)
        self.sheet.cancelled.connect(self._let_be)
        self.sheet.hide()
        return self.code, self.form, self.sheet

    def _make_people(self) -> Card:
        self.people = RegisterTable(PeopleModel(self), PEOPLE_WIDTHS, ("seen",), scope="people")
        self.people.setAccessibleName(words.PEOPLE)
        self.people.current.connect(self._explain)
        self.people.opened.connect(self._open)
        self.add = Button(words.ADD, "plus", "primary")
        self.give, self.change = Button(words.CODE, "stamp"), Button(words.CHANGE, "pencil")
        self.reset, self.put_out = Button(words.RESET, "rotate-ccw"), Button(words.PUT_OUT, "x")
        for button, slot in (
            (self.add, self._add),
            (self.give, self._give_code),
            (self.change, self._change),
            (self.reset, self._reset),
            (self.put_out, self._turn_person),
        ):
            button.clicked.connect(slot)
        card, self._people_stack = _table_card(
            (words.PEOPLE, "list-checks"),
            self.people,
            (words.NO_PEOPLE, ""),
            (self.add, self.give, self.change, self.reset, self.put_out),
        )
        return card

    def _make_devices(self) -> Card:
        self.devices = RegisterTable(DevicesModel(self), DEVICE_WIDTHS, scope="people")
        self.devices.setAccessibleName(words.DEVICES)
        self.devices.current.connect(self._explain)
        self.revoke = Button(words.REVOKE, "x")
        self.revoke.clicked.connect(self._turn_device)
        card, self._devices_stack = _table_card(
            (words.DEVICES, "building-2"),
            self.devices,
            (words.NO_DEVICES, words.NO_DEVICES_NOTE),
            (self.revoke,),
        )
        return card

    def _make_acts(self) -> Card:
        self.acts_card = Card(padding=14, gap=4)
        self.acts_card.body.addWidget(SectionHeader(words.ACTS, "history"))
        self.acts = column(gap=2)
        self.acts_card.body.addLayout(self.acts)
        return self.acts_card

    def _choose_added(self, page: PeoplePage) -> None:
        """Choose who was just added, once they are in the list."""
        places = [n for n, person in enumerate(page.people) if person.key == self._added]
        if places:
            self._added = ""
            self.people.selectRow(places[0])

    def people_focus(self) -> None:
        """Put the keyboard back on the officers."""
        self.form.hide()
        self.people.setFocus()

    def _explain(self, _row: object = None) -> None:
        """Enable what may be done with the chosen rows; grey the rest with its reason."""
        page = self.page
        if page is None:
            return
        person, device = self._person(), self._device()
        none = page.refusal or words.CHOOSE_PERSON
        self.add.explain(page.refusal)
        self.give.explain(person.code if person else none)
        self.change.explain(person.change if person else none)
        self.reset.explain(person.first if person else none)
        self.put_out.explain(person.turn if person else none)
        self.put_out.say(words.PUT_OUT if person is None or person.is_active else words.LET_IN)
        self.revoke.explain(device.turn if device else page.refusal or words.CHOOSE_DEVICE)
        self.revoke.say(words.READMIT if device and device.is_revoked else words.REVOKE)

    def _person(self) -> PersonRow | None:
        chosen = self.people.current_row()
        return chosen if isinstance(chosen, PersonRow) else None

    def _device(self) -> DeviceRow | None:
        chosen = self.devices.current_row()
        return chosen if isinstance(chosen, DeviceRow) else None

    def _add(self) -> None:
        assert self.page is not None
        self.put_away()
        has_codes = self.page.kind == "server"
        self.form.ask_new(words.ADD_NOTE if has_codes else words.ADD_NOTE_HUB, has_codes=has_codes)

    def _open(self, _row: object) -> None:
        if self.change.isEnabled():
            self._change()

    def _change(self) -> None:
        person = self._person()
        if person is not None:
            self.put_away()
            self.form.ask_change(person)

    def _give(self, wanted: PersonWanted, is_new: bool) -> None:
        self._added = wanted.id if is_new else ""
        (self.added if is_new else self.changed).emit(wanted)

    def _give_code(self) -> None:
        person = self._person()
        if person is not None:
            self.put_away()
            self.code_wanted.emit(person.key, person.must_enrol)

    def _reset(self) -> None:
        person = self._person()
        if person is not None:
            said = (words.RESET_TITLE, words.RESET_NOTE, words.RESET)
            self._ask(
                tuple(s.format(name=person.name) for s in said),
                lambda _why: self.code_wanted.emit(person.key, True),
            )

    def _turn_person(self) -> None:
        person = self._person()
        if person is None:
            return
        out = (words.OUT_TITLE, words.OUT_NOTE, words.PUT_OUT)
        back = (words.IN_TITLE, words.IN_NOTE, words.LET_IN)
        said = out if person.is_active else back
        self._ask(
            tuple(s.format(name=person.name) for s in said),
            lambda _why: self.changed.emit(_turned(person)),
        )

    def _turn_device(self) -> None:
        device = self._device()
        if device is None:
            return
        is_out = not device.is_revoked
        self._ask(
            _device_said(device),
            lambda why: self.turned.emit(device.key, why, is_out),
            is_why_asked=True,
        )

    def _ask_codes(self) -> None:
        assert self.page is not None
        asks = not self.page.asks_codes
        self.codes.setChecked(self.page.asks_codes)
        on = (words.ASK_ON_TITLE, words.ASK_ON_NOTE, words.ASK_ON)
        off = (words.ASK_OFF_TITLE, words.ASK_OFF_NOTE, words.ASK_OFF)
        self._ask(on if asks else off, lambda _why: self.codes_settled.emit(asks))

    def _ask(self, said: tuple[str, ...], act: Act, *, is_why_asked: bool = False) -> None:
        """Ask before an act, with what follows from it; the keyboard is on the safe part."""
        self.put_away()
        self._act = act
        title, note, verb = said
        self.sheet.title.setText(title)
        self.sheet.consequence.setText(note)
        self.sheet.confirm.say(verb)
        self.sheet.complain("")
        self.reason.clear()
        self.reason.setVisible(is_why_asked)
        self.sheet.show()
        self.sheet.take_focus(self.reason if is_why_asked else self.sheet.cancel)

    def _confirmed(self) -> None:
        why = self.reason.text().strip()
        if not self.reason.isHidden() and not why:
            self.sheet.complain(words.REASON_MISSING)
            self.reason.setFocus()
            return
        act, self._act = self._act, None
        self.sheet.hide()
        if act is not None:
            act(why)

    def _let_be(self) -> None:
        self._act = None
        self.sheet.hide()
        self.people.setFocus()


def _turned(person: PersonRow) -> PersonWanted:
    return PersonWanted(person.key, person.name, person.bureau, person.duties, not person.is_active)


def _device_said(device: DeviceRow) -> tuple[str, ...]:
    label = device.label
    if device.is_revoked:
        return words.READMIT_TITLE.format(label=label), words.READMIT_NOTE, words.READMIT
    waits = words.REVOKE_PENDING if device.pending else words.REVOKE_NONE
    note = words.REVOKE_NOTE.format(people=device.people) + waits.format(count=device.pending)
    return words.REVOKE_TITLE.format(label=label), note, words.REVOKE


def _table_card(
    title: tuple[str, str],
    table: RegisterTable,
    empty: tuple[str, str],
    buttons: tuple[Button, ...],
) -> tuple[Card, QStackedLayout]:
    card = Card(padding=4, gap=0)
    head = QWidget()
    lines = column(head, gap=8)
    lines.setContentsMargins(*(theme.px(side) for side in (12, 10, 10, 10)))
    lines.addWidget(SectionHeader(*title))
    bar = QWidget()
    flow = Flow(bar)
    for button in buttons:
        flow.addWidget(button)
    lines.addWidget(bar)
    card.body.addWidget(head)
    holder = QWidget()
    stack = QStackedLayout(holder)
    blank = Blank(title[1], empty[0])
    blank.say(*empty)
    stack.addWidget(table)
    stack.addWidget(blank)
    card.body.addWidget(holder, 1)
    return card, stack


def _fill(layout: QVBoxLayout, page: PeoplePage) -> None:
    while (item := layout.takeAt(0)) is not None:
        before = item.widget()
        if before is not None:
            before.hide()
            before.deleteLater()
    for act in page.acts:
        layout.addWidget(ElidedLabel(f"{act.at}　{act.text}", "small", "text2"))
