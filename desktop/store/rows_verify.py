"""What verifying a letter answers: a verdict with its grounds, and what was read of the letter."""

from datetime import date, datetime
from enum import StrEnum

from desktop.plain_class import dataclass


class Verdict(StrEnum):
    """The five answers to whether a letter is genuine; in the order of how bad they are."""

    GENUINE = "genuine"
    SUPERSEDED = "superseded"
    VOID = "void"
    ALTERED = "altered"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason of a verdict: a code of the wording, with its facts as text by name."""

    code: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SignatureSeen:
    """The electronic signature in a file: by whose certificate, when, whether and how it holds.

    ``level`` is B-B, B-T or B-LT; ``is_trusted`` says that the certificate is the office's own,
    ``is_stamp_known`` that the office put the time stamp there.
    """

    signer: str
    fingerprint: str
    is_whole: bool
    is_trusted: bool
    level: str = "B-B"
    signed_at: datetime | None = None
    stamped_at: datetime | None = None
    is_stamp_known: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What verifying a file or code answers; the first ground is what decides.

    ``letter_id`` or ``paper_id`` names what it is of, where the register knows it.
    ``is_register_asked`` says whether the office's register was at hand; without it nobody knows
    whether the letter was voided since.
    """

    verdict: Verdict
    grounds: tuple[Ground, ...]
    source: str = ""
    digest: str = ""
    number: str = ""
    issued_on: date | None = None
    organ: str = ""
    key_id: str = ""
    content_digest: str = ""
    case_id: str = ""
    letter_id: str = ""
    paper_id: str = ""
    code: str = ""
    is_register_asked: bool = False
    signature: SignatureSeen | None = None
