"""签发前检查 on the letter's page: each check, and the button that leads to what mends it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows import CheckRow, Light
from desktop.models.rows_acts import ActAsked
from desktop.views import theme
from desktop.views.widgets.buttons import Button, of_act
from desktop.views.widgets.card import SectionHeader, clear, column, row
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.page_frame import bring_into_sight
from desktop.views.widgets.text import Label
from desktop.wording import letter_acts as words
from desktop.wording import letter_form, sentences

LIGHTS = {True: Light.GREEN, False: Light.MISSING, None: Light.OPEN}
TONES = {True: "green", False: "amber", None: "text2"}


class LetterChecks(QWidget):
    """The checks before signing.

    Signals: ``mend_wanted(str)`` with what mends a failed check.
    """

    mend_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self, gap=8)
        self.head = SectionHeader(letter_form.CHECKS, role="strong")
        self._list = column(gap=8)
        self.mends: dict[str, Button] = {}
        self._shown: tuple[object, ...] = ()
        self._about: ActAsked | None = None
        outer.addWidget(self.head)
        outer.addLayout(self._list)

    def show_checks(self, checks: Sequence[CheckRow], about: ActAsked | None = None) -> None:
        """Show these checks, with how many have passed; ``about`` is the letter they are of."""
        wanted = (tuple(checks), about, theme.percent())
        if wanted == self._shown:
            return
        self._shown, self._about = wanted, about
        clear(self._list)
        self.mends = {}
        passed = sum(check.passed is True for check in checks)
        self.head.note.setText(letter_form.CHECKS_PASSED.format(passed=passed, all=len(checks)))
        self.head.note.set_tone("green" if passed == len(checks) else "amber")
        for check in checks:
            self._list.addWidget(self._made(check))

    def to_first_mend(self) -> None:
        """Bring the checks into sight, with the keyboard on what mends the first that failed."""
        bring_into_sight(self)
        for button in self.mends.values():
            if button.isEnabled():
                button.setFocus()
                return

    def _made(self, check: CheckRow) -> QWidget:
        holder = QWidget()
        outer = column(holder, gap=2)
        line = row(gap=8)
        light = StatusLight(LIGHTS[check.passed], 15)
        state = letter_form.CHECK_STATES[check.passed]
        light.show_light(LIGHTS[check.passed], state)
        line.addWidget(light)
        line.addWidget(Label(check.text).wrapped(), 1)
        if check.mend:
            line.addWidget(self._mend(check))
        outer.addLayout(line)
        if check.detail:
            detail = Label(check.detail, "small", TONES[check.passed]).wrapped()
            inset = row(gap=0)
            inset.addSpacing(light.sizeHint().width() + 8)
            inset.addWidget(detail, 1)
            outer.addLayout(inset)
        holder.setAccessibleName(sentences.row_sentence((check.text, state, check.detail)))
        return holder

    def _mend(self, check: CheckRow) -> Button:
        said = words.MEND[check.mend]
        button = Button(said, "", "link")
        button.setAccessibleName(words.MEND_SAID.format(check=check.text, mend=said))
        button.setProperty("mend", check.mend)
        button.explain(check.mend_refusal, of_act(self._about, check.mend))
        button.clicked.connect(self._tell)
        self.mends[check.mend] = button
        return button

    def _tell(self) -> None:
        self.mend_wanted.emit(str(self.sender().property("mend")))
