"""The letter's form: what is waived until when, on which support; the checks before signing."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.models.rows import CheckRow, LetterPage, Light
from desktop.views import theme
from desktop.views.requests import LetterRequest
from desktop.views.waived_papers import WaivedPapers
from desktop.views.widgets.card import SectionHeader, clear, column, row, rule
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.fields import DateField
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.stepper import Stepper
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import screens, sentences

PREVIEW_AFTER_MS = 150
KEEP_AFTER_MS = 2_000
LIGHTS = {True: Light.GREEN, False: Light.MISSING, None: Light.OPEN}
TONES = {True: "green", False: "amber", None: "text2"}


class LetterForm(QWidget):
    """The form of one letter.

    Signals: ``changed(LetterRequest)`` 150 ms after the last change; ``idle(LetterRequest)``
    two seconds after it, to be kept.
    """

    changed = Signal(object)
    idle = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: LetterPage | None = None
        self._is_filling = False
        self._soon, self._later = QTimer(self), QTimer(self)
        for timer, told in ((self._soon, self._tell_change), (self._later, self._tell_idle)):
            timer.setSingleShot(True)
            timer.timeout.connect(told)
        outer = column(self, gap=8)
        outer.setContentsMargins(*(theme.px(side) for side in (18, 16, 18, 10)))
        self._make_head(outer)
        self._make_papers(outer)
        self._make_fields(outer)
        outer.addWidget(rule())
        self._checks_head = SectionHeader(screens.CHECKS, role="strong")
        self._checks = column(gap=8)
        outer.addWidget(self._checks_head)
        outer.addLayout(self._checks)
        outer.addStretch(1)

    def show_letter(self, page: LetterPage) -> None:
        """Show a letter; what is typed from now on is told as a change."""
        self._is_filling = True
        self._page = page
        self._show_head(page)
        self.addressee.setText(page.addressee)
        self.papers.show_papers(page.papers, is_editable=page.is_editable)
        self._count_papers()
        self.last_day.set_day(page.last_day)
        self._last_day_note.setText(page.days_note or screens.LAST_DAY_NOTE)
        self.number.setText(page.number or screens.NUMBER_LATER)
        self._number_note.setText("" if page.number else page.number_note)
        self.title_break.setText(page.title_break)
        self.signatory.setText(page.signatory)
        self.delivery.setText(page.delivery)
        for field in (self.last_day, self.title_break):
            field.setEnabled(page.is_editable)
        self._show_checks(page.checks)
        self._is_filling = False

    def request(self) -> LetterRequest | None:
        """Return the form as it stands, or None before a letter was shown."""
        if self._page is None:
            return None
        return LetterRequest(
            self._page.case_id,
            self._page.letter_id,
            self.papers.chosen(self.last_day.day()),
            self.last_day.day(),
            self.title_break.text().strip(),
        )

    def settle(self) -> None:
        """Let pending changes be: the form was handed in."""
        self._soon.stop()
        self._later.stop()

    def _make_head(self, outer: QVBoxLayout) -> None:
        head = row(gap=12)
        self.title = Label("", "h1")
        self.saved = Chip()
        head.addWidget(self.title)
        head.addWidget(self.saved)
        head.addStretch(1)
        outer.addLayout(head)
        self.steps = Stepper(least=58)
        outer.addWidget(self.steps)
        self.returned = Label("", "strong", "amber").wrapped()
        outer.addWidget(self.returned)
        self.addressee, _ = _labelled(outer, screens.ADDRESSEE, screens.BY_MATTER)

    def _make_papers(self, outer: QVBoxLayout) -> None:
        self._papers_head = SectionHeader(screens.WAIVED_PAPERS, role="strong")
        self.papers = WaivedPapers()
        self.papers.changed.connect(self._changed)
        outer.addWidget(self._papers_head)
        outer.addWidget(self.papers)

    def _make_fields(self, outer: QVBoxLayout) -> None:
        pair = row(gap=12)
        left, right = column(gap=6), column(gap=6)
        self.last_day = DateField(screens.LAST_DAY)
        self.last_day.dateChanged.connect(self._changed)
        self._last_day_note = _head(left, screens.LAST_DAY)
        left.addWidget(self.last_day)
        self.number, self._number_note = _labelled(right, screens.NUMBER)
        pair.addLayout(left, 1)
        pair.addLayout(right, 1)
        outer.addLayout(pair)
        self.title_break, _ = _labelled(outer, screens.TITLE_BREAK, is_read_only=False)
        self.title_break.setPlaceholderText(screens.TITLE_BREAK_HOLDER)
        self.title_break.textChanged.connect(self._changed)
        pair = row(gap=12)
        left, right = column(gap=6), column(gap=6)
        self.signatory, _ = _labelled(left, screens.SIGNATORY)
        self.delivery, _ = _labelled(right, screens.DELIVERY)
        pair.addLayout(left, 1)
        pair.addLayout(right, 1)
        outer.addLayout(pair)

    def _show_head(self, page: LetterPage) -> None:
        self.title.setText(screens.LETTER_TITLES[page.is_editable])
        self.steps.show_stages(page.steps)
        words = screens.RETURNED.format(reason=page.returned_reason)
        self.returned.say(words if page.returned_reason else "")
        self._say_saved(page)

    def _say_saved(self, page: LetterPage) -> None:
        if not page.is_editable:
            self.saved.say("")
        elif page.saved_at is None:
            self.saved.say(screens.LETTER_NEW, "grey", "file-clock")
        else:
            words = screens.LETTER_SAVED.format(at=f"{page.saved_at:%H:%M}")
            self.saved.say(words, "grey", "file-clock")

    def _show_checks(self, checks: tuple[CheckRow, ...]) -> None:
        clear(self._checks)
        passed = sum(check.passed is True for check in checks)
        words = screens.CHECKS_PASSED.format(passed=passed, all=len(checks))
        self._checks_head.note.setText(words)
        self._checks_head.note.set_tone("green" if passed == len(checks) else "amber")
        for check in checks:
            self._checks.addWidget(_check(check))

    def _count_papers(self) -> None:
        count = len(self.papers.chosen(self.last_day.day()))
        self._papers_head.note.setText(screens.ITEM_COUNT.format(count=count))

    def _changed(self) -> None:
        if self._is_filling:
            return
        self._count_papers()
        self.saved.say(screens.LETTER_UNSAVED, "amber", "file-clock")
        self._soon.start(PREVIEW_AFTER_MS)
        self._later.start(KEEP_AFTER_MS)

    def _tell_change(self) -> None:
        self.changed.emit(self.request())

    def _tell_idle(self) -> None:
        self.idle.emit(self.request())


def _head(outer: QVBoxLayout, name: str, note: str = "") -> Label:
    line = row(gap=8)
    said = Label(note, "small", "text2")
    line.addWidget(Label(name, "strong"))
    line.addStretch(1)
    line.addWidget(said)
    outer.addLayout(line)
    return said


def _labelled(
    outer: QVBoxLayout, name: str, note: str = "", *, is_read_only: bool = True
) -> tuple[QLineEdit, Label]:
    said = _head(outer, name, note)
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setReadOnly(is_read_only)
    outer.addWidget(field)
    return field, said


def _check(check: CheckRow) -> QWidget:
    holder = QWidget()
    line = row(holder, gap=8)
    light = StatusLight(LIGHTS[check.passed], 15)
    state = screens.CHECK_STATES[check.passed]
    light.show_light(LIGHTS[check.passed], state)
    line.addWidget(light)
    line.addWidget(ElidedLabel(check.text), 1)
    if check.detail:
        line.addWidget(ElidedLabel(check.detail, "small", TONES[check.passed]))
    holder.setAccessibleName(sentences.row_sentence((check.text, state, check.detail)))
    return holder
