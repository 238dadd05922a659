"""The steps of setting an office up: its texts, its bureaus, its people."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.domain.values import Bureau, Duty
from desktop.views import theme
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, clear, column, row
from desktop.views.widgets.fields import Choice, Tick, turns_page
from desktop.views.widgets.tabbing import tab_through
from desktop.views.widgets.text import Label, reveal
from desktop.wording import founding
from desktop.wording.administration import OFFICE_FIELDS, ORGAN_FIELDS, STAGE_PROFILES
from desktop.wording.values import BUREAUS, DUTIES

Draft = dict[str, Any]
OFFICE = (
    "district",
    "name",
    "addressee",
    "copied_to",
    "policy_name",
    "policy_number",
    "case_prefix",
    "closing",
)
ORGAN = ("full_name", "short_name", "number_prefix", "contact", "telephone")
DUTIES_A_LINE = 5


class Line(QLineEdit):
    """A line that writes what is typed into the draft."""

    def __init__(self, name: str, holder: str, keep: Callable[[str], None]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(holder)
        self.textEdited.connect(keep)

    def take_over(self) -> None:
        """Take the keyboard, so that what is typed replaces what stands here."""
        self.setFocus()
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Override QLineEdit.event: Ctrl with an arrow turns the page, not the word."""
        return False if turns_page(event) else super().event(event)


class Step(QWidget):
    """One step.

    Signals: ``changed()`` after the draft was written to.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft: Draft = {}

    def show_draft(self, draft: Draft) -> None:
        """Show what the draft says."""
        self.draft = draft

    def to_field(self, field: str) -> None:
        """Put the keyboard on a field, by its path as a finding names it."""

    def keep(self, into: Draft, key: str) -> Callable[[str], None]:
        """Return what writes a text under a key of the draft."""

        def write(text: str) -> None:
            into[key] = text.strip()
            self.changed.emit()

        return write


class OfficeStep(Step):
    """The office, its district, whom it writes to and by which document.

    Signals: ``named()`` once the district was typed: other names follow from it.
    """

    named = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(padding=20, gap=12)
        body = column(self, gap=0)
        body.addWidget(card)
        body.addStretch(1)
        self.fields: dict[str, Line] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(10))
        grid.setColumnStretch(1, 1)
        for number, key in enumerate(OFFICE):
            line = Line(OFFICE_FIELDS[key], founding.HOLDERS[key], self._writer(key))
            self.fields[key] = line
            grid.addWidget(Label(OFFICE_FIELDS[key], "body", "text2"), number, 0)
            grid.addWidget(line, number, 1)
        self.profile = Choice(OFFICE_FIELDS["stage_profile"])
        for code, words in STAGE_PROFILES.items():
            self.profile.addItem(words, code)
        self.profile.activated.connect(self._choose_profile)
        grid.addWidget(Label(OFFICE_FIELDS["stage_profile"], "body", "text2"), len(OFFICE), 0)
        grid.addWidget(self.profile, len(OFFICE), 1)
        card.body.addLayout(grid)
        self.setFocusProxy(self.fields["district"])
        self.fields["district"].editingFinished.connect(self.named)

    def show_draft(self, draft: Draft) -> None:
        """Override Step.show_draft."""
        super().show_draft(draft)
        for key, line in self.fields.items():
            if line.text() != draft["office"][key]:
                line.setText(str(draft["office"][key]))
        self.profile.setCurrentIndex(self.profile.findData(draft["office"]["stage_profile"]))

    def to_field(self, field: str) -> None:
        """Override Step.to_field."""
        line = self.fields.get(field.rpartition(".")[2])
        if line is not None:
            line.take_over()

    def _writer(self, key: str) -> Callable[[str], None]:
        return lambda text: self.keep(self.draft["office"], key)(text)

    def _choose_profile(self, _number: int) -> None:
        self.draft["office"]["stage_profile"] = self.profile.currentData()
        self.changed.emit()


class OrganStep(Step):
    """How each bureau is named and numbers its letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(padding=20, gap=12)
        body = column(self, gap=0)
        body.addWidget(card)
        body.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(8))
        for place, words in enumerate(founding.ORGAN_HEADS):
            grid.addWidget(Label(words, "small", "text2"), 0, place)
        for place, stretch in enumerate((0, 5, 4, 3, 3, 3)):
            grid.setColumnStretch(place, stretch)
        self.fields: dict[tuple[str, str], Line] = {}
        for number, bureau in enumerate(Bureau):
            grid.addWidget(Label(BUREAUS[bureau]), number + 1, 0)
            for place, key in enumerate(ORGAN, start=1):
                name = f"{BUREAUS[bureau]} {ORGAN_FIELDS[key]}"
                line = Line(name, founding.HOLDERS[key], self._writer(number, key))
                self.fields[bureau.value, key] = line
                grid.addWidget(line, number + 1, place)
        card.body.addLayout(grid)
        self.setFocusProxy(next(iter(self.fields.values())))

    def show_draft(self, draft: Draft) -> None:
        """Override Step.show_draft."""
        super().show_draft(draft)
        for organ in draft["organ"]:
            for key in ORGAN:
                line = self.fields[organ["bureau"], key]
                line.setText(str(organ[key]))
                line.setCursorPosition(0)

    def to_field(self, field: str) -> None:
        """Override Step.to_field."""
        bureau, _dot, key = field.removeprefix("organ.").partition(".")
        line = self.fields.get((bureau, key))
        if line is not None:
            line.take_over()

    def _writer(self, number: int, key: str) -> Callable[[str], None]:
        return lambda text: self.keep(self.draft["organ"][number], key)(text)


class PeopleStep(Step):
    """Who works in the office, where, and with which duties."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = column(self, gap=10)
        self.nobody = Blank("plus", founding.NOBODY, founding.ADD)
        self.nobody.pressed.connect(self.add)
        body.addWidget(self.nobody, 100)
        self._cards = column(gap=10)
        body.addLayout(self._cards)
        self.more = Button(founding.ADD, "plus")
        self.more.clicked.connect(self.add)
        line = row()
        line.addWidget(self.more)
        line.addStretch(1)
        body.addLayout(line)
        body.addStretch(1)

    def show_draft(self, draft: Draft) -> None:
        """Override Step.show_draft."""
        super().show_draft(draft)
        clear(self._cards)
        for number, person in enumerate(draft["officer"], start=1):
            card = PersonCard(self, person, number)
            card.removed.connect(self._remove)
            self._cards.addWidget(card)
        is_any = bool(draft["officer"])
        reveal(self.nobody, is_shown=not is_any)
        reveal(self.more, is_shown=is_any)
        first = next(self.people(), None)
        self.setFocusProxy(first.name if first else self.nobody.button)
        tab_through(self)

    def to_field(self, field: str) -> None:
        """Override Step.to_field: the card of the person that is named."""
        named, _dot, key = field.removeprefix("officer.").partition(".")
        card = next((c for c in self.people() if str(c.person["id"]) == named), None)
        if card is not None:
            card.to_field(key)

    def people(self) -> Iterator["PersonCard"]:
        """Yield the card of each person."""
        for place in range(self._cards.count()):
            item = self._cards.itemAt(place)
            card = item.widget() if item else None
            if isinstance(card, PersonCard):
                yield card

    def add(self) -> None:
        """Add a person nothing is known of."""
        usual = {"id": "", "name": "", "bureau": Bureau.ENTERPRISE_SERVICE.value, "duties": []}
        self.draft["officer"].append(usual)
        self.show_draft(self.draft)
        list(self.people())[-1].name.setFocus()
        self.changed.emit()

    def _remove(self, person: object) -> None:
        self.draft["officer"] = [p for p in self.draft["officer"] if p is not person]
        self.show_draft(self.draft)
        self.changed.emit()


class PersonCard(Card):
    """One person of the draft.

    Signals: ``removed(dict)``.
    """

    removed = Signal(object)

    def __init__(self, step: PeopleStep, person: Draft, number: int) -> None:
        super().__init__(padding=14, gap=10)
        self.person = person
        self._step = step
        self.setAccessibleName(founding.PERSON.format(number=number))
        self.name = Line(founding.PERSON_NAME, founding.PERSON_NAME, step.keep(person, "name"))
        self.id = Line(founding.PERSON_ID, founding.PERSON_ID, step.keep(person, "id"))
        self.bureau = Choice(founding.PERSON_BUREAU)
        for bureau, words in BUREAUS.items():
            self.bureau.addItem(words, bureau.value)
        self.name.setText(person["name"])
        self.id.setText(person["id"])
        self.bureau.setCurrentIndex(self.bureau.findData(person["bureau"]))
        self.bureau.activated.connect(self._choose_bureau)
        self.remove = Button(founding.REMOVE, "x", "ghost")
        self.remove.clicked.connect(self._remove)
        line = row(gap=8)
        for widget, stretch in ((self.name, 2), (self.id, 3), (self.bureau, 2)):
            line.addWidget(widget, stretch)
        self.body.addLayout(line)
        duties = self._make_duties()
        last, to_right = duties.rowCount() - 1, Qt.AlignmentFlag.AlignRight
        duties.addWidget(self.remove, last, DUTIES_A_LINE, to_right)
        self.body.addLayout(duties)

    def to_field(self, key: str) -> None:
        """Put the keyboard on one of the person's fields."""
        first_duty = next(iter(self.duties.values()))
        places: dict[str, QWidget] = {"name": self.name, "duties": first_duty}
        place = places.get(key, self.id)
        if isinstance(place, Line):
            place.take_over()
        else:
            place.setFocus()

    def _make_duties(self) -> QGridLayout:
        grid = QGridLayout()
        self.duties: dict[str, Tick] = {}
        for number, (duty, words) in enumerate(DUTIES.items()):
            tick = Tick(words)
            tick.setChecked(duty.value in self.person["duties"])
            tick.toggled.connect(self._keep_duties)
            self.duties[duty.value] = tick
            grid.addWidget(tick, number // DUTIES_A_LINE, number % DUTIES_A_LINE)
        return grid

    def _keep_duties(self) -> None:
        held = [d.value for d in Duty if self.duties[d.value].isChecked()]
        self.person["duties"] = held
        self._step.changed.emit()

    def _choose_bureau(self, _number: int) -> None:
        self.person["bureau"] = self.bureau.currentData()
        self._step.changed.emit()

    def _remove(self) -> None:
        self.removed.emit(self.person)
