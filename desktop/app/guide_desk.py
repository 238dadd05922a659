"""The guided steps of exchange in the window: look beside the desk, confirm, do, and say."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.app.errands import Progress
from desktop.app.shell import Shell
from desktop.models.rows_guide import Guide
from desktop.office.guided import (
    carry,
    heal,
    let_go,
    preview_carry,
    preview_heal,
    preview_letting_go,
    preview_renewal,
    renew,
)
from desktop.office.office import Office
from desktop.store.errors import StoreTrouble
from desktop.sync.ports import SharedStore
from desktop.views.sync.guide_sheet import GuideSheet
from desktop.wording import guided as words

Told = Guide | StoreTrouble
Opened = Callable[[Office, SharedStore, Progress], Guide]
Job = Callable[[Office, Progress], Guide]


class GuideDesk(QObject):
    """Leads an officer through what is not everyday: each step is looked at before it is done.

    The shared store is opened as the officer at the desk, who has to be signed in there.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self.shell = shell
        self.sheet = GuideSheet(shell.window.whole)
        self.sheet.confirmed.connect(self._go)
        self.sheet.closed.connect(shell.window.focus_page)
        self._doing: tuple[str, Job] | None = None

    def carry(self, file: Path, passphrase: str) -> None:
        """Look into a carried file, then hand it in."""
        self._lead(
            (words.LOOKING, lambda o, shared, _p: preview_carry(o, shared, file, passphrase)),
            (words.CARRYING, lambda o, shared, p: carry(o, shared, file, passphrase, p.step)),
        )

    def heal(self) -> None:
        """Look at what a restored server lacks, then bring it back."""
        self._lead(
            (words.HEAL_LOOKING, lambda office, shared, _p: preview_heal(office, shared)),
            (words.HEALING, lambda office, shared, _p: heal(office, shared)),
        )

    def renew(self) -> None:
        """Look at who wrote in this desk's row, then mend it."""
        self._lead(
            (words.ROW_LOOKING, lambda office, shared, _p: preview_renewal(office, shared)),
            (words.RENEWING, lambda office, shared, _p: renew(office, shared)),
        )

    def let_go(self) -> None:
        """Look at what is waited for after a restore, then wait no longer."""
        self._doing = (words.LET_GO_TITLE, lambda office, _p: let_go(office))
        self.shell.ask(preview_letting_go, self._show)

    def _lead(self, looking: tuple[str, Opened], doing: tuple[str, Opened]) -> None:
        if self.shell.line.lacks(self.shell.officer):
            self.shell.say(words.SIGN_IN_FIRST)
            self.shell.server_wanted.emit()
            return
        self._doing = (doing[0], self._opened(doing[1]))
        self.shell.run(looking[0], _told(self._opened(looking[1])), self._show)

    def _opened(self, what: Opened) -> Job:
        """Return the job that opens the shared store and does ``what`` with it."""
        opened = self.shell.open_shared

        def job(office: Office, progress: Progress) -> Guide:
            with closing(opened(office)) as shared:
                return what(office, shared, progress)

        return job

    def _go(self) -> None:
        assert self._doing is not None
        said, job = self._doing
        self.sheet.put_away()
        self.shell.run(said, _told(job), self._ended)

    def _ended(self, told: Told) -> None:
        self._show(told)
        if isinstance(told, Guide):
            self.shell.exchange_wanted.emit()

    def _show(self, told: Told) -> None:
        if isinstance(told, StoreTrouble):
            self.shell.refused.emit((told.finding(),))
        else:
            self.sheet.show_guide(told)
        self.shell.stale.emit()


def _told(job: Job) -> Callable[[Office, Progress], Told]:
    """Return the job with a trouble as its answer, to be said like any refusal."""

    def done(office: Office, progress: Progress) -> Told:
        try:
            return job(office, progress)
        except StoreTrouble as trouble:
            return trouble

    return done
