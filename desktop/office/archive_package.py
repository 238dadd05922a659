"""Make a case's package for the archive: read without this program, checked without it.

What leaves the office is recorded before it stands in its place, so there is no package that the
record does not know of; personal data goes out only by who may see it, and for a reason.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from desktop.domain.archiving import ArchiveCase
from desktop.domain.case import Case
from desktop.files.package_out import Package, packing
from desktop.office.archive_index import Made, index_html, index_text, manifest
from desktop.office.archive_parts import CaseSheet, Part, parts_of, sheet_of
from desktop.office.office import PROGRAM, Office, Recording
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.errors import AttachmentDamaged, SealBroken, StoreTrouble
from desktop.store.file_names import safe_name
from desktop.wording import archive as words

Step = Callable[[int, int], None]
Stood = TypeVar("Stood")
NO_HASH = "0" * 64
BLANK_MADE = 1


@dataclass(frozen=True, slots=True)
class PackageWanted:
    """Which case goes where (a folder, or a file ending with ``.zip``), and with what.

    ``has_persons`` takes names, telephones and scans along; then a ``reason`` is needed.
    """

    case_id: str
    target: Path
    has_persons: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PackageMade:
    """A package that stands: the record of it, how many files, and what could not go in."""

    recording: Recording
    target: Path
    files: int
    missing: tuple[str, ...]


def package_name(office: Office, case: Case) -> str:
    """Return how a package of the case is called, without its kind."""
    stem = words.STEM.format(number=case.number, on=office.now().date())
    return safe_name(f"{stem}.zip").removesuffix(".zip")


def package_findings(office: Office, wanted: PackageWanted, officer: str) -> tuple[Finding, ...]:
    """Return why the officer can't have this package; asked before anything is read."""
    return office.against(_command(wanted, NO_HASH, BLANK_MADE), officer)


def make_package(
    office: Office, wanted: PackageWanted, officer: str, step: Step
) -> PackageMade | Refusal:
    """Make the package and record it, or return why not; then nothing is left at the target.

    ``step`` is told how many files are packed, of how many, and may raise to stop.
    """
    against = package_findings(office, wanted, officer)
    case = office.case(wanted.case_id)
    if against or case is None:
        return Refusal(against or (finding("case_missing"),))
    return stood_or_refused(case.number, lambda: _made(office, case, wanted, officer, step))


def stood_or_refused(what: str, make: Callable[[], Stood]) -> Stood | Refusal:
    """Return what was made, or why it could not be; ``what`` is named where files are damaged."""
    try:
        return make()
    except NotRecorded as refused:
        return refused.refusal
    except (AttachmentDamaged, SealBroken):
        return Refusal((finding("package_damaged", what=what),))
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))
    except OSError as error:
        return Refusal((finding("file_failed", "file", why=error.strerror or error),))


def _made(
    office: Office, case: Case, wanted: PackageWanted, officer: str, step: Step
) -> PackageMade:
    sheet = sheet_of(office, case, has_persons=wanted.has_persons)
    made = Made(office.now(), office.officer(officer).name, wanted.reason, PROGRAM)
    root = package_name(office, case)
    with packing(wanted.target, root, made.at) as package:
        digest = pack_case(sheet, made, package, step)
        command = _command(wanted, digest, len(package.files))
        recording = office.submit(command, officer)
        if isinstance(recording, Refusal):
            raise NotRecorded(recording)
    return PackageMade(recording, wanted.target, len(package.files), tuple(sheet.missing))


def pack_case(sheet: CaseSheet, made: Made, package: Package, step: Step) -> str:
    """Put a case's files, its index and its checksums in; return the hash of the checksums."""
    parts = tuple(parts_of(sheet))
    for done, part in enumerate(parts):
        step(done, len(parts))
        pack_part(part, package)
    step(len(parts), len(parts))
    _pack_index(sheet, made, package)
    return package.seal()


def pack_part(part: Part, package: Package) -> str:
    """Make a file and put it in; return its place, blank where nothing could be made."""
    content = part.make()
    return "" if content is None else package.add(part.path, content, part.about)


def _pack_index(sheet: CaseSheet, made: Made, package: Package) -> None:
    packed = tuple(package.files)
    package.add("index.html", index_html(sheet, made, packed), words.ABOUT["index"])
    package.add("index.txt", index_text(sheet, made, packed), words.ABOUT["text"])
    package.add("manifest.json", manifest(sheet, made, packed), words.ABOUT["manifest"])


def _command(wanted: PackageWanted, digest: str, files: int) -> ArchiveCase:
    return ArchiveCase(
        case_id=wanted.case_id,
        digest=digest,
        files=files,
        has_persons=wanted.has_persons,
        reason=wanted.reason.strip(),
    )


class NotRecorded(Exception):
    """The package could not be recorded, so it must not stand."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__()
        self.refusal = refusal
