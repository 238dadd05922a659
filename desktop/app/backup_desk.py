"""Backups in the window: chosen folder, progress with a stop, and what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.app.errands import Progress
from desktop.app.shell import Shell, sentences
from desktop.app.year_archive_desk import YearArchiveDesk
from desktop.office.office import Office
from desktop.office.page_backup import backup_page
from desktop.rules.findings import Refusal
from desktop.store.copies import copy_store
from desktop.store.errors import StoreTrouble
from desktop.store.salvaging import OFFICE, salvage_out
from desktop.views.office.backup_tab import BackupTab
from desktop.wording import backup as words
from desktop.wording import salvage as salvage_words


class BackupDesk(QObject):
    """What is done on the tab of backups."""

    def __init__(self, shell: Shell, tab: BackupTab) -> None:
        super().__init__(shell)
        self.shell, self.tab = shell, tab
        tab.backup_wanted.connect(self._back_up)
        tab.check_wanted.connect(self._check)
        tab.salvage_wanted.connect(self._salvage)
        shell.store_looked.connect(self._looked)
        self._year = YearArchiveDesk(shell, tab.year, self._folder)

    def look(self) -> None:
        """Show how old the last copy is, and how the store was found."""
        officer = self.shell.officer
        if officer:
            self.shell.ask(lambda o: backup_page(o, officer), self.tab.show_page)
        self._year.look()

    def _back_up(self) -> None:
        target = self._folder(words.CHOOSE, words.FOLDER_NAME)
        if target is not None:
            self._run(words.BACKING_UP, words.NOT_DONE, lambda o, p: _copied(o, target, p))

    def _salvage(self) -> None:
        target = self._folder(words.CHOOSE_SALVAGE, words.SALVAGE_NAME)
        if target is not None:
            self._run(words.SALVAGING, words.NOT_SALVAGED, lambda o, p: _salvaged(o, target, p))

    def _run(
        self, said: str, not_done: str, job: Callable[[Office, Progress], tuple[str, ...] | Refusal]
    ) -> None:
        self.shell.run(said, job, lambda outcome: self._done(not_done, outcome))

    def _done(self, not_done: str, outcome: tuple[str, ...] | Refusal) -> None:
        if isinstance(outcome, Refusal):
            self.shell.window.notice.say(not_done, sentences(outcome.findings), "red")
            return
        title, *lines = outcome
        if lines:
            self.shell.window.notice.say(title, lines)
        else:
            self.shell.say(title)
        self.look()

    def _check(self) -> None:
        self.tab.show_checking()
        self.shell.look_wanted.emit()

    def _looked(self) -> None:
        self.tab.show_checked()
        self.shell.say(words.CHECKED_NOW)
        self.look()

    def _folder(self, title: str, name: str) -> Path | None:
        """Ask for the folder in which a new one of that name is to be made."""
        chosen = self.shell.choose_folder(title)
        if chosen is None:
            return None
        self.shell.preferences.note_folder(chosen)
        return chosen / name.format(at=self.shell.clock.read().moment)


def _copied(office: Office, target: Path, progress: Progress) -> tuple[str, ...] | Refusal:
    try:
        manifest = copy_store(office.store, target, office.now(), progress.step)
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))
    return (words.BACKED_UP.format(entries=manifest.entries, folder=target),)


def _salvaged(office: Office, target: Path, progress: Progress) -> tuple[str, ...] | Refusal:
    try:
        outcome = salvage_out(office.store.folder, target, None, progress.step)
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))
    return (words.SALVAGED, *salvage_words.lines(outcome.counts, target / OFFICE))
