"""The form of an officer of a shared office: added with a one-time code, or changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.domain.values import Duty
from desktop.models.rows_people import PersonRow, PersonWanted
from desktop.views import theme
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import Choice, Tick
from desktop.views.widgets.text import Label, reveal
from desktop.wording import people_kept as words
from desktop.wording.values import BUREAUS, DUTIES

ACROSS = 5


class PersonSheet(ConfirmSheet):
    """Id, name, bureau and duties of one officer.

    Signals: ``wanted(PersonWanted, bool)`` what was typed, and whether it is somebody new.
    """

    wanted = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_new = True
        self._is_active = True
        self.officer, self.name = QLineEdit(), QLineEdit()
        self.officer.setPlaceholderText(words.ID_HOLDER)
        self.officer.setMaxLength(63)
        self.name.setMaxLength(40)
        self.bureau, self.hours = Choice(words.FORM["bureau"]), Choice(words.FORM["hours"])
        for bureau, said in BUREAUS.items():
            self.bureau.addItem(said, bureau.value)
        for hours, said in words.HOURS.items():
            self.hours.addItem(said, hours)
        self.content.addLayout(self._make_fields())
        self.content.addWidget(Label(words.DUTIES, "small", "text2"))
        self.content.addLayout(self._make_duties())
        self.confirm.say(words.SAVE)
        self.confirmed.connect(self._give)
        self.cancelled.connect(self.hide)
        self.hide()

    def ask_new(self, note: str, *, has_codes: bool) -> None:
        """Ask for somebody new."""
        self._is_new = self._is_active = True
        self.title.setText(words.ADD_TITLE)
        self.consequence.setText(note)
        for line in (self.officer, self.name):
            line.clear()
        self.hours.setCurrentIndex(self.hours.findData(72))
        for tick in self.duties.values():
            tick.setChecked(False)
        for part in (self.hours, self._hours_label):
            reveal(part, is_shown=has_codes)
        self.officer.setReadOnly(False)
        self._begin(self.officer)

    def ask_change(self, person: PersonRow) -> None:
        """Ask what is to be changed of somebody."""
        self._is_new, self._is_active = False, person.is_active
        self.title.setText(words.CHANGE_TITLE.format(name=person.name))
        self.consequence.setText(words.CHANGE_NOTE)
        self.officer.setText(person.key)
        self.officer.setReadOnly(True)
        self.name.setText(person.name)
        self.bureau.setCurrentIndex(self.bureau.findData(person.bureau))
        for duty, tick in self.duties.items():
            tick.setChecked(duty in person.duties)
        for part in (self.hours, self._hours_label):
            reveal(part, is_shown=False)
        self._begin(self.name)

    def _begin(self, first: QWidget) -> None:
        self.complain("")
        self.show()
        self.take_focus(first)

    def _make_fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(3))
        fields = (
            ("id", self.officer),
            ("name", self.name),
            ("bureau", self.bureau),
            ("hours", self.hours),
        )
        for place, (key, field) in enumerate(fields):
            label = Label(words.FORM[key], "small", "text2")
            field.setAccessibleName(words.FORM[key])
            grid.addWidget(label, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
            if key == "hours":
                self._hours_label = label
        return grid

    def _make_duties(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.px(2))
        self.duties: dict[Duty, Tick] = {}
        for place, (duty, said) in enumerate(DUTIES.items()):
            self.duties[duty] = Tick(said)
            grid.addWidget(self.duties[duty], place // ACROSS, place % ACROSS)
        return grid

    def _give(self) -> None:
        chosen = tuple(d.value for d, tick in self.duties.items() if tick.isChecked())
        self.complain("")
        self.wanted.emit(
            PersonWanted(
                self.officer.text().strip(),
                self.name.text().strip(),
                self.bureau.currentData(),
                chosen,
                self._is_active,
                self.hours.currentData(),
            ),
            self._is_new,
        )
