"""Set an empty office up: the draft is kept as one types, checked, and founded as a whole."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.app.shell import sentences
from desktop.models.desk import Desk
from desktop.office.founding_draft import (
    Checked,
    Draft,
    DraftFile,
    check,
    new_draft,
    step_of,
    suggest,
)
from desktop.rules.findings import Refusal
from desktop.store.errors import StoreTrouble
from desktop.views.start.set_up import SetUp, ToMend
from desktop.wording import founding
from desktop.wording.findings import say

IDLE_MS = 400
LAST = 3


class SettingUp(QObject):
    """One set-up on its page.

    Signals: ``founded()``; ``left()``.
    """

    founded = Signal()
    left = Signal()

    def __init__(self, desk: Desk, file: DraftFile, found: Callable[[Checked], None]) -> None:
        super().__init__()
        self.page = SetUp()
        self._desk = desk
        self._file = file
        self._found = found
        self._checked: Checked | None = None
        self._named = ""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.keep)
        self.page.changed.connect(self._changed)
        self.page.step_shown.connect(self._step_shown)
        self.page.district_named.connect(self._suggest)
        self.page.wanted.connect(self._wanted)
        self.page.left.connect(self._leave)

    def begin(self, draft: Draft | None = None) -> None:
        """Go on with what was begun, or the draft given; what that replaces can be had back."""
        begun = self._file.read()
        self._show_draft(draft or begun or new_draft())
        if draft is not None:
            self.keep()
        if draft is not None and begun is not None and begun != draft:
            self.page.offer_back(lambda: self._put_back(begun))

    def _show_draft(self, draft: Draft) -> None:
        self.page.show_draft(draft)
        self._named = _district(self.page.draft)

    def _put_back(self, begun: Draft) -> None:
        self._show_draft(begun)
        self.keep()

    def keep(self) -> None:
        """Keep the draft at once."""
        self._idle.stop()
        self.page.show_kept(is_kept=self._file.keep(self.page.draft))

    def _changed(self) -> None:
        self._idle.start(IDLE_MS)

    def _suggest(self) -> None:
        self._fill_in()
        self.page.show_again()

    def _fill_in(self) -> None:
        suggest(self.page.draft, self._named)
        self._named = _district(self.page.draft) or self._named

    def _step_shown(self, step: int) -> None:
        if step > 0:
            self._fill_in()
        if self._idle.isActive():
            self.keep()
        if step == LAST:
            self.page.found.explain(founding.CHECKING)
            draft = self.page.draft
            self._desk.ask(lambda _nobody: check(draft), self._show)

    def _show(self, checked: Checked) -> None:
        self._checked = checked
        to_mend = [ToMend(str(say(f)), step_of(f), f.field) for f in checked.findings]
        self.page.show_review(_summary(self.page.draft), to_mend, sentences(checked.warnings))

    def _wanted(self) -> None:
        checked = self._checked
        if checked is None or checked.founded is None:
            return
        self.keep()
        self._desk.ask(lambda _nobody: _founded(self._found, checked), self._done)

    def _done(self, refusal: object) -> None:
        if isinstance(refusal, Refusal):
            self.page.complain(sentences(refusal.findings))
            return
        self._file.forget()
        self.founded.emit()

    def _leave(self) -> None:
        self.keep()
        self.left.emit()


def _district(draft: Draft) -> str:
    return str(draft["office"]["district"]).strip()


def _founded(found: Callable[[Checked], None], checked: Checked) -> Refusal | None:
    try:
        found(checked)
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))
    return None


def _summary(draft: Draft) -> tuple[tuple[str, str], ...]:
    office = draft["office"]
    said = {key: str(office.get(key, "")) for key in founding.SUMMARY}
    said["people"] = founding.PEOPLE_COUNT.format(count=len(draft["officer"]))
    return tuple((words, said[key]) for key, words in founding.SUMMARY.items())
