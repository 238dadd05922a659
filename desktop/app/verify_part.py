"""The page on which letters are verified, and its office."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop.app.errands import Progress
from desktop.app.part import Part
from desktop.app.scan_intake import png
from desktop.app.shell import Shell
from desktop.office.letter_keys import KeyRing, read_keys, write_keys
from desktop.office.letter_register import verify_in_office
from desktop.office.office import Office
from desktop.rules.findings import Refusal, finding
from desktop.store.rows_verify import Answer
from desktop.views.letters.verify_page import VerifyView
from desktop.views.requests import VerifyWanted
from desktop.wording import screens
from desktop.wording import verifying as words
from desktop.wording.findings import say

LIMIT = 200 * 1024 * 1024


class VerifyPart(Part):
    """Is a letter genuine, and does it still count?"""

    key = "verify"
    rail = "letters"
    leads_back = True
    hints = words.HINTS
    page: VerifyView

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = VerifyView()
        self.ring = KeyRing()
        page = self.page
        page.wanted.connect(self._verify)
        page.open_wanted.connect(self._open)
        page.letter_wanted.connect(shell.letter_wanted)
        page.case_wanted.connect(shell.case_wanted)
        page.keys_in_wanted.connect(self._read_keys)
        page.keys_out_wanted.connect(self._write_keys)
        page.keys_wanted.connect(shell.window.show_keys)

    def crumbs(self) -> tuple[str, ...]:
        """Override Part.crumbs."""
        return (screens.RAIL["letters"], words.TITLE)

    def refresh(self) -> None:
        """Override Part.refresh: an answer is as of the moment it was asked for."""

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(reasons)

    def back(self) -> None:
        """Override Part.back."""
        self.shell.page_wanted.emit("letters")

    def _verify(self, wanted: VerifyWanted) -> None:
        ring = self.ring
        said = words.WORKING.format(name=wanted.name)
        self.shell.run(said, lambda o, p: _answered(o, p, wanted, ring), self._show)

    def _show(self, answer: Answer | Refusal) -> None:
        if isinstance(answer, Refusal):
            self.refuse([str(say(f)) for f in answer.findings])
        else:
            self.page.show_answer(answer)

    def _open(self) -> None:
        for path in self.shell.open_files(words.TITLE, words.OPEN_KINDS):
            self._verify(VerifyWanted(path.name, path))

    def _read_keys(self) -> None:
        path = self.shell.open_file(words.KEYS_READ, words.KEYS_KINDS)
        if path is not None:
            self.shell.ask(lambda _office: read_keys(path), self._take_keys)

    def _take_keys(self, read: KeyRing | Refusal) -> None:
        if isinstance(read, Refusal):
            self.refuse([str(say(f)) for f in read.findings])
            return
        self.ring = self.ring.joined(read)
        self.page.show_known(sorted(set(self.ring.owners.values())))
        organ = next(iter(read.owners.values()), "")
        self.shell.say(words.KEYS_TAKEN.format(organ=organ))

    def _write_keys(self) -> None:
        name = words.KEYS_FILE.format(organ="")
        path = self.shell.save_where(words.KEYS_WRITE, name, words.KEYS_KINDS)
        if path is not None:
            self.shell.ask(lambda o: _written(o, path), self._say)

    def _say(self, outcome: str | Refusal) -> None:
        if isinstance(outcome, Refusal):
            self.refuse([str(say(f)) for f in outcome.findings])
        else:
            self.shell.say(words.KEYS_WRITTEN.format(fingerprint=outcome))


def _answered(
    office: Office, progress: Progress, wanted: VerifyWanted, ring: KeyRing
) -> Answer | Refusal:
    given = _read(wanted)
    if isinstance(given, Refusal):
        return given
    progress.step(0, 1)
    answer = verify_in_office(office, given, ring)
    progress.step(1, 1)
    return replace(answer, source=wanted.name)


def _read(wanted: VerifyWanted) -> bytes | str | Refusal:
    if wanted.picture is not None:
        return png(wanted.picture)
    if wanted.path is None:
        return wanted.text
    try:
        if wanted.path.stat().st_size > LIMIT:
            limit = LIMIT // (1024 * 1024)
            return Refusal((finding("attachment_too_large", limit_mb=limit),))
        return wanted.path.read_bytes()
    except OSError as error:
        return Refusal((finding("file_failed", "file", why=error.strerror or error),))


def _written(office: Office, path: Path) -> str | Refusal:
    try:
        return write_keys(office, path)
    except OSError as error:
        return Refusal((finding("file_failed", "file", why=error.strerror or error),))
