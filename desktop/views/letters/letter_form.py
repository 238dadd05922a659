"""The letter's form: what is waived until when, on which support; the checks before signing."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.rows import NO_DAY, CheckRow, DaySaid, LetterPage
from desktop.models.rows_acts import ActAsked
from desktop.views import theme
from desktop.views.letters.letter_acts import LetterActs
from desktop.views.letters.letter_checks import LetterChecks
from desktop.views.letters.title_lines import TitleLines
from desktop.views.letters.waived_papers import WaivedPapers
from desktop.views.requests import LetterRequest
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import SectionHeader, column, row, rule
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.fields import DateField
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.page_frame import bring_into_sight
from desktop.views.widgets.stepper import Stepper
from desktop.views.widgets.tabbing import tab_through
from desktop.views.widgets.text import Label, reveal
from desktop.wording import letter_acts as words
from desktop.wording import letter_form, rule_content, screens

PREVIEW_AFTER_MS = 80
KEEP_AFTER_MS = 1_500
"""So long after the first change that was not kept; typing on does not put it off."""


class LetterForm(QWidget):
    """The form of one letter.

    Signals: ``changed(LetterRequest)`` shortly after the last change; ``idle(LetterRequest)``
    to be kept, at most 1.5 s after anything was typed; ``given_up()`` what was typed and not
    handed in is to be forgotten; ``table_wanted(TableWanted)`` the rule table the papers are
    waived by.
    """

    changed = Signal(object)
    idle = Signal(object)
    given_up = Signal()
    table_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: LetterPage | None = None
        self._is_filling = self._is_touched = False
        self._filled: tuple[object, ...] | None = None
        self._soon, self._later = QTimer(self), QTimer(self)
        for timer, told in ((self._soon, self._tell_change), (self._later, self._tell_idle)):
            timer.setSingleShot(True)
            timer.timeout.connect(told)
        outer = column(self, gap=8)
        outer.setContentsMargins(*(theme.px(side) for side in (18, 16, 18, 10)))
        self._make_head(outer)
        self._make_life(outer)
        self._make_papers(outer)
        self._make_fields(outer)
        outer.addWidget(rule())
        self.checks = LetterChecks()
        self.acts = LetterActs()
        outer.addWidget(self.checks)
        outer.addWidget(self.acts)
        outer.addStretch(1)
        self._outer = outer

    def show_letter(self, page: LetterPage) -> None:
        """Show a letter; a form that is being filled in keeps what stands in it."""
        is_same = self._page is not None and _key(page) == _key(self._page)
        keeps_form = is_same and page.is_editable and self._is_touched
        self._is_filling = True
        self._page = page
        self._show_head(page)
        if not keeps_form:
            self._is_touched = False
            if self._filled != _filling(page):
                self._fill(page)
            self._filled = _filling(page)
            self._say_saved(page.saved_at)
        self.show_checks(page.checks)
        reveal(self.checks, is_shown=not page.number)
        self.acts.show_acts(page.acts, ActAsked(page.case_id, "", _letter(page)))
        self._place_acts(page)
        self._is_filling = False

    def show_checks(self, checks: Sequence[CheckRow]) -> None:
        """Show the checks of the letter, or of the form as it stands."""
        if self._page is not None:
            about = ActAsked(self._page.case_id, "", _letter(self._page))
            self.checks.show_checks(checks, about)

    def say_day(self, said: DaySaid) -> None:
        """Say what there is to know of the last day as it stands."""
        self.day_note.say(said.text, "amber" if said.is_doubtful else "text2")

    def request(self) -> LetterRequest | None:
        """Return the form as it stands, or None before a letter was shown."""
        if self._page is None:
            return None
        return LetterRequest(
            self._page.case_id,
            self._page.letter_id,
            self.papers.chosen(self.fixed_day()),
            self.fixed_day(),
            self.title_lines.title_break(),
        )

    def fixed_day(self) -> date | None:
        """Return the letter's last day, or None until one is known or an officer fixes it."""
        return None if self.last_day.isHidden() else self.last_day.day()

    def to_last_day(self) -> None:
        """Put the keyboard where the last day is said."""
        self._take(self.fix if self.last_day.isHidden() else self.last_day)

    def settle(self) -> None:
        """Let pending changes be: the form was handed in."""
        self._soon.stop()
        self._later.stop()
        self._is_touched = False

    def keep_now(self) -> None:
        """Have what was typed kept at once, where anything was."""
        if self._later.isActive():
            self._later.stop()
            self._tell_idle()

    def kept(self, at: datetime) -> None:
        """Say when the form was kept."""
        if not self._later.isActive():
            self._say_saved(at)

    def to_papers(self) -> None:
        """Put the keyboard on the first paper that is waived without support."""
        bare = next((item for item in self.papers.items if item.lacks_support), None)
        if bare is not None:
            self._take(bare.supports[0])
        elif self.papers.items:
            self._take(self.papers.items[0].tick)

    def to_first_open(self) -> None:
        """Put the keyboard where the form still wants something: a support, or the last day."""
        if self.fixed_day() is None and not any(i.lacks_support for i in self.papers.items):
            self.to_last_day()
        else:
            self.to_papers()

    def _take(self, part: QWidget) -> None:
        part.setFocus()
        bring_into_sight(part)

    def _make_head(self, outer: QVBoxLayout) -> None:
        head = Flow(gap=12)
        self.title = Label("", "h1")
        self.saved = Chip()
        self.give_up = IconButton("undo-2", words.GIVE_UP)
        self.give_up.clicked.connect(self.given_up)
        for part in (self.title, self.saved, self.give_up):
            head.addWidget(part)
        outer.addLayout(head)
        self.steps = Stepper(least=58)
        outer.addWidget(self.steps)
        self.returned = Label("", "strong", "amber").wrapped()
        outer.addWidget(self.returned)

    def _make_life(self, outer: QVBoxLayout) -> None:
        self.life = KeyValues()
        outer.addWidget(self.life)

    def _make_papers(self, outer: QVBoxLayout) -> None:
        self._papers_head = SectionHeader(letter_form.WAIVED_PAPERS, role="strong")
        self.papers = WaivedPapers()
        self.papers.changed.connect(self._changed)
        self.to_table = Button(rule_content.SEE_TABLE, "file-text", "small")
        self.to_table.setAccessibleName(
            rule_content.SEE_TABLE_OF.format(title=letter_form.WAIVED_PAPERS)
        )
        self.to_table.clicked.connect(self._want_table)
        self._papers_head.add(self.to_table)
        outer.addWidget(self._papers_head)
        outer.addWidget(self.papers)

    def _make_fields(self, outer: QVBoxLayout) -> None:
        line = row(gap=12)
        self.last_day = DateField(letter_form.LAST_DAY)
        self.last_day.dateChanged.connect(self._changed)
        self.day_note = Label("", "small", "text2").wrapped()
        outer.addWidget(Label(letter_form.LAST_DAY, "strong"))
        self.fix = Button(letter_form.LAST_DAY_FIX, "calendar-clock")
        self.fix.clicked.connect(self._fix_day)
        line.addWidget(self.last_day, 1)
        line.addWidget(self.fix, 1)
        outer.addLayout(line)
        outer.addWidget(self.day_note)
        self.title_lines = TitleLines()
        self.title_lines.changed.connect(self._changed)
        outer.addWidget(self.title_lines)

    def _show_head(self, page: LetterPage) -> None:
        self.title.setText(letter_form.LETTER_TITLES[page.is_editable])
        self.steps.show_stages(page.steps)
        said = letter_form.RETURNED.format(reason=page.returned_reason)
        self.returned.say(said if page.returned_reason else "")
        number = page.number or letter_form.NUMBER_LATER.format(series=page.number_note)
        basics = (
            (letter_form.ADDRESSEE, page.addressee),
            (letter_form.ORGAN, page.organ),
            (letter_form.NUMBER, number),
        )
        self.life.show_pairs((*basics, *page.facts))
        self.to_table.setVisible(page.basis is not None)

    def _want_table(self) -> None:
        if self._page is not None and self._page.basis is not None:
            self.table_wanted.emit(self._page.basis)

    def _place_acts(self, page: LetterPage) -> None:
        """Put the further acts under what became of the letter, or last while it is drafted."""
        self._outer.removeWidget(self.acts)
        after = self.checks if page.is_editable else self.life
        self._outer.insertWidget(self._outer.indexOf(after) + 1, self.acts)

    def _fill(self, page: LetterPage) -> None:
        self.papers.show_papers(page.papers, is_editable=page.is_editable)
        self._count_papers()
        self.last_day.set_day(page.last_day)
        self._show_day(is_known=page.last_day is not None)
        self.say_day(NO_DAY if page.number else page.day_said)
        lines, own = page.title_lines, page.title_break
        self.title_lines.show_lines(lines, own, is_editable=page.is_editable)
        tab_through(self)
        for field in (self.last_day, self.fix):
            field.setEnabled(page.is_editable)

    def _say_saved(self, at: datetime | None) -> None:
        is_editable = self._page is not None and self._page.is_editable
        if not is_editable:
            self.saved.say("")
        elif at is not None:
            self.saved.say(letter_form.LETTER_SAVED.format(at=f"{at:%H:%M}"), "grey", "file-clock")
        elif self._page is not None and self._page.letter_id:
            back = bool(self._page.returned_reason)
            said, tone = (words.TO_MEND, "amber") if back else (words.HANDED_IN, "green")
            self.saved.say(said, tone, "undo-2" if back else "check")
        else:
            self.saved.say(letter_form.LETTER_NEW, "grey", "file-clock")
        reveal(self.give_up, is_shown=is_editable and at is not None)

    def _show_day(self, *, is_known: bool) -> None:
        """Show the last day, or the button by which an officer fixes one."""
        reveal(self.last_day, is_shown=is_known)
        reveal(self.fix, is_shown=not is_known)
        self.papers.follow(self.fixed_day())

    def _fix_day(self) -> None:
        if self._page is not None:
            with QSignalBlocker(self.last_day):
                self.last_day.set_day(self._page.proposed_last_day)
            self._show_day(is_known=True)
            self.last_day.setFocus()
            self._changed()

    def _count_papers(self) -> None:
        count = len(self.papers.chosen(self.fixed_day()))
        self._papers_head.note.setText(screens.ITEM_COUNT.format(count=count))

    def _changed(self) -> None:
        if self._is_filling:
            return
        self._is_touched = True
        self._filled = None
        self.papers.follow(self.fixed_day())
        self._count_papers()
        self.saved.say(letter_form.LETTER_UNSAVED, "amber", "file-clock")
        self._soon.start(PREVIEW_AFTER_MS)
        if not self._later.isActive():
            self._later.start(KEEP_AFTER_MS)

    def _tell_change(self) -> None:
        self.changed.emit(self.request())

    def _tell_idle(self) -> None:
        self.idle.emit(self.request())


def _filling(page: LetterPage) -> tuple[object, ...]:
    """Return all that the form's fields are filled from."""
    fields = (page.papers, page.last_day, page.day_said, page.number)
    title = (page.title_lines, page.title_break)
    return (*_key(page), *fields, *title, page.is_editable, theme.percent())


def _letter(page: LetterPage) -> tuple[tuple[str, str], ...]:
    return (("letter", page.letter_id),) if page.letter_id else ()


def _key(page: LetterPage) -> tuple[str, str]:
    return (page.case_id, page.letter_id)
