"""Sealing on a page: the providers, the files they need, scans and time stamps."""

from collections.abc import Callable
from pathlib import Path

from desktop.app.errands import Progress
from desktop.app.shell import Shell, sentences
from desktop.domain.letter_parts import BY_FILE
from desktop.letters.token import DRIVERS
from desktop.office.office import Office, Recording
from desktop.office.paper_sealing import plain_pages, to_seal
from desktop.office.revocation import RevocationLists, read_lists
from desktop.office.sealing import (
    LIST_PLACE,
    SEAL_FILE,
    SEAL_METHOD,
    STAMP_ADDRESS,
    DrawnSeal,
    PhysicalSeal,
    PlatformSeal,
    Sealable,
    SealProvider,
    TokenSeal,
    add_stamp,
    certificate_seal,
    keep_scan_of_paper,
    remember,
    seal_with,
)
from desktop.plain_class import dataclass
from desktop.rules.findings import Refusal, finding
from desktop.views.letters.seal_sheet import SealSheet
from desktop.views.requests import SealWanted
from desktop.wording import sealing as words
from desktop.wording.client import SAID

LIMIT = 200 * 1024 * 1024
Done = Recording | Refusal


@dataclass(frozen=True, slots=True)
class SealSubject:
    """What a page shows that can be sealed: a letter by its id, any other paper by its own."""

    case_id: str
    letter_id: str = ""
    paper_id: str = ""
    number: str = ""

    def found(self, office: Office) -> Sealable:
        """Return it in an office."""
        return to_seal(office, self.case_id, self.letter_id, self.paper_id)


class SealDesk:
    """Does what the seal keeper wishes for what a page shows; long work beside the desk.

    ``about`` says what that is, ``refuse`` shows why something was not done.
    """

    def __init__(
        self,
        shell: Shell,
        sheet: SealSheet,
        about: Callable[[], SealSubject],
        refuse: Callable[[tuple[str, ...]], None],
    ) -> None:
        self._shell, self._sheet = shell, sheet
        self._about, self._refuse = about, refuse
        sheet.sealed.connect(self._seal)
        sheet.file_wanted.connect(self._choose)
        sheet.plain_wanted.connect(self._write_plain)
        sheet.lists_changed.connect(self._look_at_lists)

    def scan(self) -> None:
        """Ask for the scan of the stamped paper and keep it."""
        path = self._shell.open_file(words.TITLES["scan"], words.KINDS["scan"])
        if path is None:
            return
        about, by = self._about(), self._shell.officer
        self._shell.run(
            words.SCANNING, lambda o, _p: _scanned(o, about.found(o), by, path), self._tell
        )

    def stamp(self, address: str) -> None:
        """Ask the service of that address for a time stamp."""
        about, by = self._about(), self._shell.officer
        self._shell.run(
            words.STAMPING, lambda o, _p: _stamped(o, about.found(o), by, address), self._tell
        )

    def _seal(self, wanted: SealWanted) -> None:
        by = self._shell.officer
        if wanted.method in BY_FILE:
            self._shell.run(words.SEALING, lambda o, p: _sealed(o, p, wanted, by), self._tell)
        else:
            self._shell.perform(lambda o: _put(o, wanted, by, _plain(wanted)))

    def _choose(self, method: str) -> None:
        path = self._shell.open_file(words.TITLES[method], words.KINDS[method])
        if path is not None:
            self._sheet.take_file(path, method)

    def _look_at_lists(self, path: Path) -> None:
        """Say how old the revocation lists are, and from when on they count no more."""

        def show(read: RevocationLists) -> None:
            self._sheet.show_lists(read.ages, sentences(read.findings))

        self._shell.ask(lambda o: read_lists(path, o.clock.read().moment), show)

    def _write_plain(self) -> None:
        about = self._about()
        name = words.PLAIN_NAME.format(number=about.number)

        def save(data: bytes | None) -> None:
            if data is None:
                self._refuse(tuple(sentences((finding("pages_gone"),))))
            else:
                self._shell.save_as(words.TITLES["plain"], name, SAID["pdf_files"], data)

        self._shell.ask(lambda o: plain_pages(o, about.found(o)), save)

    def _tell(self, outcome: Done) -> None:
        if isinstance(outcome, Refusal):
            self._refuse(tuple(sentences(outcome.findings)))
        else:
            self._shell.tell(outcome)


def _sealable(office: Office, wanted: SealWanted) -> Sealable:
    return to_seal(office, wanted.case_id, wanted.letter_id, wanted.paper_id)


def _sealed(office: Office, progress: Progress, wanted: SealWanted, by: str) -> Done:
    provider = _provider(office, wanted)
    if isinstance(provider, Refusal):
        return provider
    progress.step(0, 1)
    done = _put(office, wanted, by, provider)
    if wanted.method == "signed" and not isinstance(done, Refusal):
        remember(office, SEAL_FILE, str(wanted.file))
        remember(office, LIST_PLACE, str(wanted.lists or ""))
    return done


def _put(office: Office, wanted: SealWanted, by: str, provider: SealProvider) -> Done:
    done = seal_with(office, _sealable(office, wanted), by, provider)
    if not isinstance(done, Refusal):
        remember(office, SEAL_METHOD, wanted.method)
    return done


def _provider(office: Office, wanted: SealWanted) -> SealProvider | Refusal:
    if wanted.file is None:
        return _plain(wanted)
    if wanted.method == "external":
        data = _read(wanted.file)
        return data if isinstance(data, Refusal) else PlatformSeal(data)
    now = office.clock.read().moment
    lists = read_lists(wanted.lists, now) if wanted.lists else None
    if lists is not None and lists.findings:
        return Refusal(lists.findings)
    known = lists.data if lists else ()
    if wanted.file.suffix.lower() in DRIVERS:
        return TokenSeal(wanted.file, wanted.password, now, lists=known)
    data = _read(wanted.file)
    if isinstance(data, Refusal):
        return data
    return certificate_seal(data, wanted.password, now, known)


def _plain(wanted: SealWanted) -> SealProvider:
    return PhysicalSeal() if wanted.method == PhysicalSeal.method else DrawnSeal()


def _scanned(office: Office, what: Sealable, by: str, path: Path) -> Done:
    data = _read(path)
    return data if isinstance(data, Refusal) else keep_scan_of_paper(office, what, by, data)


def _stamped(office: Office, what: Sealable, by: str, address: str) -> Done:
    done = add_stamp(office, what, by, address)
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
