"""A case handed out as a package for the archive (归档包): what left the office, by whom, why."""

import re
from collections.abc import Iterator

from desktop.domain.acts import act
from desktop.domain.auditing import AUDITORS
from desktop.domain.case import Case
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies
from desktop.domain.guards import said
from desktop.domain.registry import event
from desktop.domain.values import Duty, Officer
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding

ARCHIVISTS = frozenset({Duty.WINDOW, Duty.DRAFTER, Duty.OFFICE_HEAD})
SEES_PERSONS = frozenset({Duty.WINDOW, Duty.OFFICE_HEAD})
"""Who may take names, telephones and scans out of the office: who took them in, and the head."""

YEAR_ARCHIVISTS = ARCHIVISTS & AUDITORS
"""Who may hand out a whole year: it holds the cases, and the record as auditors have it."""

_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveCase:
    """Note that the case's package was made; ``digest`` is the hash of its list of checksums."""

    case_id: str
    digest: str
    files: int
    has_persons: bool = False
    reason: str = ""


@event("case.archived")
@dataclass(frozen=True, slots=True)
class CaseArchived:
    """A package of the case left the office."""

    digest: str
    files: int
    has_persons: bool
    reason: str


def may_see_persons(officer: Officer) -> bool:
    """Return whether the officer may take personal data out of the office."""
    return bool(officer.duties & SEES_PERSONS)


def year_findings(officer: Officer, *, has_persons: bool, reason: str) -> Iterator[Finding]:
    """Yield why the officer may not hand out the package of a year."""
    if not officer.is_active:
        yield finding("officer_inactive")
    if not officer.duties & YEAR_ARCHIVISTS:
        wanted, held = ",".join(sorted(YEAR_ARCHIVISTS)), ",".join(sorted(officer.duties))
        yield finding("duty_missing", wanted=wanted, held=held)
    if has_persons:
        if not may_see_persons(officer):
            yield finding("persons_not_yours", "has_persons")
        yield from said(reason, "reason")


def _is_whole(_case: Case, command: ArchiveCase, _context: Context) -> Iterator[Finding]:
    if _DIGEST.fullmatch(command.digest) is None:
        yield finding("text_missing", "digest")
    if command.files < 1:
        yield finding("not_positive", "files", given=command.files)


def _persons_allowed(_case: Case, command: ArchiveCase, context: Context) -> Iterator[Finding]:
    if not command.has_persons:
        return
    if not may_see_persons(context.officer):
        yield finding("persons_not_yours", "has_persons")
    yield from said(command.reason, "reason")


@act("archive-case", ArchiveCase, duties=ARCHIVISTS, guards=(_is_whole, _persons_allowed))
def _archive(_case: Case, command: ArchiveCase, _context: Context) -> tuple[object, ...]:
    archived = CaseArchived(command.digest, command.files, command.has_persons, command.reason)
    return (archived,)


@applies(CaseArchived)
def _archived(case: Case, _archived: CaseArchived, _entered: Entered) -> Case:
    return case
