"""Sealing on the letter's page: the providers, the files they need, scans and time stamps."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app.errands import Progress
from desktop.app.shell import Shell, sentences
from desktop.domain.letter_sealing import BY_FILE
from desktop.letters.token import DRIVERS
from desktop.office.office import Office, Recording
from desktop.office.sealing import (
    SEAL_FILE,
    STAMP_ADDRESS,
    DrawnSeal,
    PhysicalSeal,
    PlatformSeal,
    SealProvider,
    TokenSeal,
    add_stamp,
    certificate_seal,
    keep_scan_of_paper,
    plain_pages,
    remember,
    seal_with,
)
from desktop.rules.findings import Refusal, finding
from desktop.views.requests import SealWanted
from desktop.wording import sealing as words
from desktop.wording.client import SAID

if TYPE_CHECKING:
    from desktop.app.letter_part import LetterPart

LIMIT = 200 * 1024 * 1024
Done = Recording | Refusal


class SealDesk:
    """Does what the seal keeper wishes for the letter a part shows; long work beside the desk."""

    def __init__(self, part: "LetterPart") -> None:
        self._part = part
        self._shell: Shell = part.shell
        sheet = part.page.seal
        sheet.sealed.connect(self._seal)
        sheet.file_wanted.connect(self._choose)
        sheet.plain_wanted.connect(self._write_plain)

    def scan(self) -> None:
        """Ask for the scan of the stamped paper and keep it."""
        path = self._shell.open_file(words.TITLES["scan"], words.KINDS["scan"])
        if path is None:
            return
        case, letter, by = self._about()
        self._shell.run(
            words.SCANNING, lambda o, _p: _scanned(o, case, letter, by, path), self._tell
        )

    def stamp(self, address: str) -> None:
        """Ask the service of that address for a time stamp."""
        case, letter, by = self._about()
        self._shell.run(
            words.STAMPING, lambda o, _p: _stamped(o, case, letter, by, address), self._tell
        )

    def _about(self) -> tuple[str, str, str]:
        return self._part.case_id, self._part.letter_id, self._shell.officer

    def _seal(self, wanted: SealWanted) -> None:
        by = self._shell.officer
        if wanted.method in BY_FILE:
            self._shell.run(words.SEALING, lambda o, p: _sealed(o, p, wanted, by), self._tell)
        else:
            self._shell.perform(
                lambda o: seal_with(o, wanted.case_id, wanted.letter_id, by, _plain(wanted))
            )

    def _choose(self, method: str) -> None:
        path = self._shell.open_file(words.TITLES[method], words.KINDS[method])
        if path is not None:
            self._part.page.seal.take_file(path)

    def _write_plain(self) -> None:
        case, letter, _by = self._about()
        shown = self._part.page.page
        name = words.PLAIN_NAME.format(number=shown.number if shown else "")

        def save(data: bytes | None) -> None:
            if data is None:
                self._part.refuse(sentences((finding("pages_gone"),)))
            else:
                self._shell.save_as(words.TITLES["plain"], name, SAID["pdf_files"], data)

        self._shell.ask(lambda o: plain_pages(o, case, letter), save)

    def _tell(self, outcome: Done) -> None:
        if isinstance(outcome, Refusal):
            self._part.refuse(sentences(outcome.findings))
        else:
            self._shell.tell(outcome)


def _sealed(office: Office, progress: Progress, wanted: SealWanted, by: str) -> Done:
    provider = _provider(office, wanted)
    if isinstance(provider, Refusal):
        return provider
    progress.step(0, 1)
    done = seal_with(office, wanted.case_id, wanted.letter_id, by, provider)
    if wanted.method == "signed" and not isinstance(done, Refusal):
        remember(office, SEAL_FILE, str(wanted.file))
    return done


def _provider(office: Office, wanted: SealWanted) -> SealProvider | Refusal:
    if wanted.file is None:
        return _plain(wanted)
    if wanted.method == "signed" and wanted.file.suffix.lower() in DRIVERS:
        return TokenSeal(wanted.file, wanted.password, office.clock.read().moment)
    data = _read(wanted.file)
    if isinstance(data, Refusal):
        return data
    if wanted.method == "external":
        return PlatformSeal(data)
    return certificate_seal(data, wanted.password, office.clock.read().moment)


def _plain(wanted: SealWanted) -> SealProvider:
    return PhysicalSeal() if wanted.method == PhysicalSeal.method else DrawnSeal()


def _scanned(office: Office, case: str, letter: str, by: str, path: Path) -> Done:
    data = _read(path)
    return data if isinstance(data, Refusal) else keep_scan_of_paper(office, case, letter, by, data)


def _stamped(office: Office, case: str, letter: str, by: str, address: str) -> Done:
    done = add_stamp(office, case, letter, by, address)
    if not isinstance(done, Refusal):
        remember(office, STAMP_ADDRESS, address)
    return done


def _read(file: Path) -> bytes | Refusal:
    try:
        if file.stat().st_size > LIMIT:
            return Refusal((finding("attachment_too_large", limit_mb=LIMIT // (1024 * 1024)),))
        return file.read_bytes()
    except OSError as error:
        return Refusal((finding("file_failed", "file", why=error.strerror or error),))
