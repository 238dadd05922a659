"""What a certificate puts into the form, what stands against it there, and how that is told."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QMimeData

from desktop.files.application_checks import FIELDS
from desktop.files.e_certificate import ENDINGS, Certificate
from desktop.models.application_draft import ApplicationDraft
from desktop.plain_class import dataclass
from desktop.wording import e_certificate as words
from desktop.wording.intake import label

PAPER, SUBMITTED, VERIFIED = "papers.subject", "submitted", "verified"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What is to be said, and the certificate's values of the fields filled otherwise."""

    title: str
    lines: tuple[str, ...]
    differing: Mapping[str, str]


def dropped(data: QMimeData) -> tuple[list[Path], list[str]]:
    """Return the certificates that were dropped, and of each other file why it is none."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    right = [file for file in files if file.suffix.lower() in ENDINGS]
    wrong = [words.WRONG_KIND.format(file=file.name) for file in files if file not in right]
    return right, wrong


def take_in(draft: ApplicationDraft, read: Certificate) -> TakenIn:
    """Fill the fields still blank; the file is kept with the case, its paper noted as come in."""
    values = dict(read.values)
    if draft.value(PAPER) != VERIFIED:
        values[PAPER] = SUBMITTED
    differing = {path: values[path] for path in draft.conflicts(values)}
    fresh = {p: v for p, v in values.items() if p not in differing and draft.value(p) != v}
    lines = (*_differences(draft, differing), *_rest(read))
    draft.take(fresh)
    draft.attach(read.path, read.digest)
    pattern = words.AS_SCAN if read.is_scan else words.READ
    return TakenIn(pattern.format(file=read.file, count=len(fresh)), lines, differing)


def _differences(draft: ApplicationDraft, values: Mapping[str, str]) -> Iterator[str]:
    for path, theirs in values.items():
        names = FIELDS[path].choices or {}
        ours = draft.shown(path)
        yield words.DIFFERS.format(
            name=label(path), ours=names.get(ours, ours), theirs=names.get(theirs, theirs)
        )


def _rest(read: Certificate) -> Iterator[str]:
    told = (
        (words.LEGAL, "legal", read.legal),
        (words.SEAT, "seat", read.seat),
        (words.NUMBER, "number", read.number),
        (words.ISSUER, "issuer", read.issuer),
    )
    yield from (pattern.format(**{name: value}) for pattern, name, value in told if value)
    yield words.KEPT_AS_SCAN if read.is_scan else words.NOT_A_SCAN
    yield words.UNSIGNED
