"""What a letter says, apart from how it looks: frozen, and hashed as canonical JSON.

The digest covers the content alone. Seal, verification code and watermarks are its dressing, so
the digest can stand in the code that is printed on the letter.
"""

import hashlib
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import rfc8785
from cattrs.preconf.json import make_converter

from desktop.plain_class import dataclass
from desktop.plain_json import parse_bytes

VERSION = 1
"""Version of the content's JSON; a field added with a default leaves old digests as they are."""


class Format(StrEnum):
    """The forms of paper: letter between organs (信函格式), plain notice (文书), general document.

    A document (文件格式) has red head, 版记 and 抄送; a sheet is filled in and signed by others, so
    the organ's own signature does not stand on it.
    """

    LETTER = "letter"
    NOTICE = "notice"
    DOCUMENT = "document"
    SHEET = "sheet"


class Align(StrEnum):
    """How a paragraph's lines lie between its edges."""

    JUSTIFY = "justify"
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Organ:
    """The issuing organ as it signs; ``number_prefix`` is its 代字 with the kind of letter.

    ``is_demo`` puts 样张 on every page and into the seal; ``seal_mm`` is the seal's diameter.
    """

    full_name: str
    number_prefix: str
    is_demo: bool
    seal_mm: float = 42.0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``lead`` is its run-in heading, ``indent`` and ``hanging`` count characters.

    ``keeps_next`` holds it on one page with the start of what follows.
    """

    text: str
    lead: str = ""
    indent: int = 2
    hanging: int = 0
    align: Align = Align.JUSTIFY
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; ``width_mm`` are scaled so that all columns fill the type area."""

    title: str
    width_mm: float


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table; its head is repeated on every page it reaches."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A paper that goes with the letter (附件), on pages of its own; ``number`` is its 编号."""

    title: str
    blocks: tuple[Block, ...]
    number: str = ""


@dataclass(frozen=True, slots=True)
class LetterContent:
    """Everything a letter says.

    An empty ``number`` makes it a draft. ``title_lines`` are the officer's breaks of the title;
    when empty, breaks are proposed. ``marks`` stand at the left under the double line (份号, 密级,
    紧急程度). ``remark`` is the 附注 in brackets. ``seal_purpose`` is written in the seal below the
    star (受理专用章). ``receipt`` stands below the date (签收). ``code_note`` says beside the code
    how it is verified.
    """

    format: Format
    organ: Organ
    title: str
    body: tuple[Block, ...]
    number: str = ""
    issued_on: date | None = None
    title_lines: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    addressee: str = ""
    enclosures: tuple[Enclosure, ...] = ()
    remark: str = ""
    copied_to: tuple[str, ...] = ()
    seal_purpose: str = ""
    receipt: tuple[Paragraph, ...] = ()
    code_note: str = ""


@dataclass(frozen=True, slots=True)
class Dressing:
    """What is put on the content when it is drawn; no part of its digest.

    ``verification`` is the text of the QR code (`desktop.letters.verify`), empty for none.
    ``issued_at`` is stamped into the file as its date; without it the date of issue is.
    ``is_overprint`` leaves the red head out, for paper on which it is printed already (套印).
    """

    is_sealed: bool = False
    verification: str = ""
    is_void: bool = False
    issued_at: datetime | None = None
    is_overprint: bool = False


UNDRESSED = Dressing()

_converter = make_converter(omit_if_default=True, forbid_extra_keys=True)


def content_to_json(content: LetterContent) -> bytes:
    """Return the content as canonical JSON (RFC 8785)."""
    return rfc8785.dumps({"v": VERSION, "letter": _converter.unstructure(content)})


def content_from_json(data: bytes) -> LetterContent:
    """Return the content that was kept; an unknown version or field raises ValueError."""
    kept: Any = parse_bytes(data)
    version = kept.get("v") if isinstance(kept, dict) else None
    if version != VERSION:
        raise ValueError(f"letter content of version {version}")
    try:
        return _converter.structure(kept.get("letter"), LetterContent)
    except Exception as fault:  # cattrs groups its findings
        raise ValueError(f"no letter content: {fault}") from fault


def content_digest(content: LetterContent) -> str:
    """Return the SHA-256 of the content's canonical JSON, in hexadecimal."""
    return hashlib.sha256(content_to_json(content)).hexdigest()
