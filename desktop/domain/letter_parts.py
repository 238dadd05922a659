"""What a waiver letter is made of: papers, countersignatures, service, its one extension."""

from datetime import date, datetime
from enum import StrEnum

from desktop.domain.values import Bureau
from desktop.domain.values_person import PersonRef
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper


@dataclass(frozen=True, slots=True)
class WaivedPaper:
    """One paper a letter waives for a time, with its own deadline and what stands in for it."""

    paper: Paper
    issuing_organ: str
    progress: str
    supporting: tuple[str, ...]
    certified_by: Bureau
    supplement_by: date
    anchor: str
    expected_on: date | None = None
    method: str = ""


@dataclass(frozen=True, slots=True)
class Countersignature:
    """A certifying bureau confirmed the facts of a paper: who, when, on which document."""

    bureau: Bureau
    officer: str
    at: datetime
    document: str


@dataclass(frozen=True, slots=True)
class Service:
    """How and when a document was served, and by whom it was taken."""

    method: str
    at: datetime
    recipient: PersonRef | None = None


class OriginalForm(StrEnum):
    """What stands for a sealed letter: a file signed here or sealed elsewhere, a scan of paper."""

    SIGNED = "signed"
    EXTERNAL = "external"
    SCAN = "scan"


@dataclass(frozen=True, slots=True)
class Original:
    """The file that stands for a sealed letter, with whose signature it bears.

    ``file`` is the hash of the kept file, ``pdf`` that of its bytes. ``certificate`` is the
    SHA-256 of the signer's certificate, ``level`` how much the signature proves by itself:
    B-B now, B-T with a time stamp, B-LT and B-LTA with the certificate's validity as well.
    """

    form: OriginalForm
    file: str
    pdf: str
    certificate: str = ""
    signer: str = ""
    level: str = ""

    @property
    def awaits_timestamp(self) -> bool:
        """Whether only the signer's own clock says when it was signed (待补时间戳)."""
        return self.form is OriginalForm.SIGNED and self.level in UNSTAMPED


UNSTAMPED = frozenset({"B-B", "B-LT"})

SEAL_METHODS = ("electronic", "signed", "external", "physical")
BY_FILE = frozenset({"signed", "external"})
"""Methods that are done only with a file made or taken in beforehand."""


@dataclass(frozen=True, slots=True)
class PaperSeal:
    """The seal on a paper that is no waiver letter: how, by whom, and the kept files.

    ``plain`` and ``file`` are the hashes of the kept pages without the seal and with it, ``pdf``
    that of the sealed pages' bytes; blank where the seal was put on paper or elsewhere.
    """

    method: str
    by: str
    at: datetime
    plain: str = ""
    file: str = ""
    pdf: str = ""
    original: Original | None = None


@dataclass(frozen=True, slots=True)
class LetterExtension:
    """The one extension of a letter: new last day, why, by which letter."""

    until: date
    reason: str
    granted_on: date
