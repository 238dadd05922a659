"""Files carried by hand, from the window: waiting work out, the common log out and in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from desktop.app.guide_desk import GuideDesk
from desktop.app.shell import Shell
from desktop.office.office import Office
from desktop.office.syncing import take_log
from desktop.store.errors import StoreTrouble
from desktop.sync.bundle_file import LEAST_PASSPHRASE
from desktop.sync.carrying import export_log, export_work
from desktop.views.sync.passphrase_sheet import PassphraseSheet
from desktop.wording import carrying as words
from desktop.wording import people

Done = Callable[[Office, Path, str], str]


class CarryDesk(QObject):
    """Asks for file and passphrase, then does the work beside the window."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.window)
        self.shell = shell
        self.sheet = PassphraseSheet(shell.window.whole, LEAST_PASSPHRASE)
        self.sheet.given.connect(lambda passphrase: self._given(passphrase))
        self.guide = GuideDesk(shell)
        self._given: Callable[[str], None] = lambda _passphrase: None

    def export_work(self) -> None:
        """Write what waits here to a file."""
        self._write(words.EXPORT_TITLE, words.WORK_NAME, _export_work)

    def export_log(self) -> None:
        """Write the common log to a file."""
        self._write(words.EXPORT_LOG_TITLE, words.LOG_NAME, _export_log)

    def import_log(self) -> None:
        """Take in a common log that was carried here."""
        file = self.shell.open_file(words.IMPORT_TITLE, words.KINDS)
        if file is not None:
            self._ask(words.IMPORT_TITLE, file, _import_log, is_new=False)

    def carry(self) -> None:
        """Hand in what another desk wrote to a file, after a look at what is in it."""
        file = self.shell.open_file(words.CARRY_TITLE, words.KINDS)
        if file is not None:
            self._given = lambda passphrase: self.guide.carry(file, passphrase)
            self._ask_passphrase(words.CARRY_TITLE, file, is_new=False)

    def _write(self, title: str, name: str, done: Done) -> None:
        if not self.shell.sees_cases:
            self.shell.say(people.CLOSED)
            return
        file = self.shell.save_where(title, name, words.KINDS)
        if file is not None:
            self._ask(title, file, done, is_new=True)

    def _ask(self, title: str, file: Path, done: Done, *, is_new: bool) -> None:
        self._given = lambda passphrase: self._do(title, file, done, passphrase)
        self._ask_passphrase(title, file, is_new=is_new)

    def _ask_passphrase(self, title: str, file: Path, *, is_new: bool) -> None:
        self.sheet.ask(words.SHEET_WHAT.format(title=title, file=file.name), is_new=is_new)

    def _do(self, title: str, file: Path, done: Done, passphrase: str) -> None:
        self.shell.run(title, lambda office, _p: _tried(done, office, file, passphrase), self._said)

    def _said(self, told: Any) -> None:
        if isinstance(told, StoreTrouble):
            self.shell.refused.emit((told.finding(),))
        else:
            self.shell.say(str(told))
        self.shell.stale.emit()


def _tried(done: Done, office: Office, file: Path, passphrase: str) -> str | StoreTrouble:
    try:
        return done(office, file, passphrase)
    except StoreTrouble as trouble:
        return trouble


def _export_work(office: Office, file: Path, passphrase: str) -> str:
    entries = export_work(office.store, file, passphrase)
    return words.EXPORTED.format(entries=entries, file=file.name)


def _export_log(office: Office, file: Path, passphrase: str) -> str:
    entries = export_log(office.store, file, passphrase)
    return words.LOG_EXPORTED.format(entries=entries, file=file.name)


def _import_log(office: Office, file: Path, passphrase: str) -> str:
    report = take_log(office, file, passphrase)
    return words.LOG_TAKEN.format(
        pulled=report.pulled, conflicts=report.conflicts, waiting=report.waiting
    )
