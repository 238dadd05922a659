"""Entry v1: one act of one officer, as canonical text that is hashed and signed as it stands.

Frozen: texts of this form are signed and printed on letters. The committed vectors in
``tests/store/vectors`` say byte by byte what an entry is; they never change.
"""

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import fields
from datetime import datetime
from operator import attrgetter
from typing import Any, Self, TypeVar

import rfc8785
import uuid_utils
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.plain_class import dataclass
from desktop.signing import is_signed
from desktop.store.entry_text import (
    Said,
    Span,
    Unlike,
    read_plainly,
    read_values,
    said_in,
    write_plainly,
)
from desktop.store.errors import EntryMalformed, EntryTooLarge

VERSION = 1
LIMIT = 64 * 1024
_WIDEST = 4
"""So many bytes a character has at most."""
NO_HASH = "0" * 64
_HASH = re.compile(r"[0-9a-f]{64}")
_UUID7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_FORBIDDEN = re.compile("[\0\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class ClockSaid:
    """Where the moment of an entry comes from, and how far that clock was known to be off."""

    source: str
    offset_s: int


@dataclass(frozen=True, slots=True)
class Seen:
    """The last accepted entry of the scope that the writer had seen: its place and chain."""

    sseq: int
    chain: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What an officer did, when, on which grounds.

    ``prev`` is the hash of the writer's entry before (64 zeros for the first); ``rules`` and
    ``calendar`` are the hashes of what was in force; ``data`` has the event's values.
    """

    v: int
    id: str
    writer: str
    wseq: int
    prev: str
    kind: str
    kind_v: int
    scope: str
    case: str
    officer: str
    bureau: str
    at: str
    clock: ClockSaid
    based_on: Seen
    rules: str
    calendar: str
    program: str
    data: Mapping[str, Any]

    @property
    def moment(self) -> datetime:
        """The moment the entry says it was recorded at."""
        return datetime.fromisoformat(self.at)


@dataclass(frozen=True, slots=True)
class SignedEntry:
    """An entry with the very text that was signed, its hash and its signature."""

    entry: Entry
    text: str
    hash: str
    signature: bytes

    @classmethod
    def sign(cls, entry: Entry, key: Ed25519PrivateKey) -> Self:
        """Return the entry as canonical text with hash and signature; raises as canonical_text."""
        kept, text = _written(entry)
        content = text.encode()
        return cls(kept, text, hashlib.sha256(content).hexdigest(), key.sign(content))

    @classmethod
    def read(cls, text: str, signature: bytes) -> Self:
        """Return the entry a text holds; raises EntryMalformed where it is not canonical."""
        return cls(parse(text), text, hash_of(text), signature)

    def is_signed_by(self, public_key: bytes) -> bool:
        """Return whether the signature is the key's over this very text."""
        return is_signed(self.text.encode(), self.signature, public_key)


def new_entry_id(moment: datetime) -> str:
    """Return a fresh UUIDv7 of that moment."""
    return str(uuid_utils.uuid7(nanoseconds=int(moment.timestamp() * 1_000_000) * 1_000))


def canonical(value: Any) -> str:
    """Return the RFC 8785 text of a JSON value; raises EntryMalformed for what has none."""
    with suppress(Unlike, TypeError, ValueError, RecursionError):
        text = write_plainly(value)
        if read_plainly(text) == (value, True):
            return text
    try:
        text = rfc8785.dumps(value).decode()
    except (rfc8785.CanonicalizationError, UnicodeError, RecursionError) as error:
        raise EntryMalformed(why="not canonical JSON") from error
    return text


def canonical_text(entry: Entry) -> str:
    """Return the text of an entry that is hashed and signed.

    Raises EntryTooLarge beyond 64 KiB, EntryMalformed where a value may not stand in an entry.
    """
    content = _content(entry)
    text = canonical(content)
    if "\\u0000" in text or _FORBIDDEN.search(text):
        _refuse_unspeakable(content)
    size = len(text.encode())
    if size > LIMIT:
        raise EntryTooLarge(bytes=size, limit=LIMIT)
    return text


def _content(entry: Entry) -> dict[str, Any]:
    clock, seen = entry.clock, entry.based_on
    content = {name: getattr(entry, name) for name in _IN_ORDER}
    content["clock"] = {"source": clock.source, "offset_s": clock.offset_s}
    content["based_on"] = {"sseq": seen.sseq, "chain": seen.chain}
    return content


def _written(entry: Entry) -> tuple[Entry, str]:
    """Return an entry as it is read from its text, and the text.

    One that is read back as it was, from a text in the one form, is shown to be sound by that.
    """
    with suppress(Unlike, TypeError, ValueError, RecursionError, EntryMalformed):
        text = write_plainly(_content(entry))
        said = _said_whole(text)
        kept = _entry_of(said, read_values(said.data)) if said else None
        if kept is not None and kept == entry:
            return kept, text
    text = canonical_text(entry)
    return parse(text), text


def hash_of(text: str) -> str:
    """Return the SHA-256 of a text as it stands, as lower-case hex."""
    return hashlib.sha256(text.encode()).hexdigest()


def parse(text: str) -> Entry:
    """Return the entry a text holds; only the canonical text of a whole entry is taken."""
    fast = _read_fast(text)
    return _entry_of(*fast) if fast else _read_whole(text)


def named_in(text: str) -> tuple[str, str, str, int, str]:
    """Return an entry's id, case, writer, place in its writer's row and kind; raises as parse."""
    fast = _read_fast(text)
    if fast:
        said, _data = fast
        return said.id, said.case, said.writer, int(said.wseq), said.kind
    entry = _read_whole(text)
    return entry.id, entry.case, entry.writer, entry.wseq, entry.kind


def is_whole_around(text: str, at: str, data: Span | None) -> bool:
    """Return whether a text whose data stand there, and whose moment is that, is seen to be whole.

    For one of the form nearly all have (``entry_text.said_around``); of any other ask ``parse``.
    """
    if data is None or _is_too_large(text) or not _is_moment(at):
        return False
    try:
        return read_plainly(text[slice(*data)])[1]
    except (Unlike, ValueError, RecursionError):
        return False


def _read_fast(text: str) -> tuple[Said, Any] | None:
    """Read a text in the one form that nearly all have, with its data; None for any other."""
    said = _said_whole(text)
    if said is None:
        return None
    try:
        data, is_canonical = read_plainly(said.data)
    except (Unlike, ValueError, RecursionError):
        return None
    return (said, data) if is_canonical else None


def _said_whole(text: str) -> Said | None:
    if _is_too_large(text):
        raise EntryTooLarge(bytes=len(text), limit=LIMIT)
    said = said_in(text)
    return said if said is not None and _is_moment(said.at) else None


def _is_too_large(text: str) -> bool:
    return len(text) * _WIDEST > LIMIT and len(text.encode("utf-8", "surrogatepass")) > LIMIT


def _entry_of(said: Said, data: Any) -> Entry:
    return Entry(
        v=VERSION,
        id=said.id,
        writer=said.writer,
        wseq=int(said.wseq),
        prev=said.prev,
        kind=said.kind,
        kind_v=int(said.kind_v),
        scope=said.scope,
        case=said.case,
        officer=said.officer,
        bureau=said.bureau,
        at=said.at,
        clock=ClockSaid(said.source, int(said.offset_s)),
        based_on=Seen(int(said.sseq), said.chain),
        rules=said.rules,
        calendar=said.calendar,
        program=said.program,
        data=data,
    )


def _read_whole(text: str) -> Entry:
    content = _object(text)
    if content.get("v") != VERSION:
        raise EntryMalformed(why="version", v=content.get("v"))
    if set(content) != _NAMES:
        raise EntryMalformed(why="names")
    entry = Entry(
        **{
            **content,
            "clock": _part(content, "clock", ClockSaid),
            "based_on": _part(content, "based_on", Seen),
        }
    )
    _check(entry)
    return entry


def parse_kept(text: str) -> Entry:
    """Return the entry of a text that was checked before it was kept, without checking it again.

    Raises EntryMalformed for what nobody signed and nobody can read.
    """
    try:
        said = said_in(text)
        if said is not None:
            return _entry_of(said, json.loads(said.data))
        content = json.loads(text)
        content["clock"] = ClockSaid(**content["clock"])
        content["based_on"] = Seen(**content["based_on"])
        return Entry(**content)
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise EntryMalformed(why="not read") from error


def _object(text: str) -> dict[str, Any]:
    try:
        content, is_canonical = read_plainly(text)
    except Unlike:
        content, is_canonical = _read_slowly(text)
    except (ValueError, RecursionError) as error:
        raise EntryMalformed(why="not JSON") from error
    if not isinstance(content, dict) or not is_canonical:
        raise EntryMalformed(why="not canonical")
    return content


def _read_slowly(text: str) -> tuple[Any, bool]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise EntryMalformed(why="not JSON") from error
    _refuse_unspeakable(content)
    return content, canonical(content) == text


Part = TypeVar("Part", ClockSaid, Seen)


def _part(content: Mapping[str, Any], name: str, kind: type[Part]) -> Part:
    value = content[name]
    if not isinstance(value, dict) or set(value) != set(kind.__slots__):
        raise EntryMalformed(why="names", field=name)
    return kind(**value)


_IN_ORDER = tuple(f.name for f in fields(Entry))
_NAMES = set(_IN_ORDER)
_TEXTS = attrgetter(
    "writer", "kind", "scope", "case", "officer", "bureau", "rules", "calendar", "program"
)


def _check(entry: Entry) -> None:
    problem = next((name for name, holds in _HELD.items() if not holds(entry)), "")
    if problem:
        raise EntryMalformed(why="field", field=problem)


def _is_clock(clock: ClockSaid) -> bool:
    return type(clock.source) is str and type(clock.offset_s) is int


def _is_count(value: object) -> bool:
    return type(value) is int and value >= 0


def _is_hash(value: object) -> bool:
    return isinstance(value, str) and _HASH.fullmatch(value) is not None


def _is_moment(value: object) -> bool:
    try:
        return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _refuse_unspeakable(value: Any) -> None:
    """Refuse NUL and lone surrogates, which other stores can't keep."""
    match value:
        case str():
            if _FORBIDDEN.search(value):
                raise EntryMalformed(why="character")
        case Mapping():
            for key, part in value.items():
                _refuse_unspeakable(key)
                _refuse_unspeakable(part)
        case list() | tuple():
            for part in value:
                _refuse_unspeakable(part)
        case _:
            pass


_HELD: Mapping[str, Callable[[Entry], bool]] = {
    "text": lambda e: {type(value) for value in _TEXTS(e)} == {str},
    "id": lambda e: type(e.id) is str and _UUID7.fullmatch(e.id) is not None,
    "wseq": lambda e: _is_count(e.wseq) and e.wseq > 0,
    "kind": lambda e: bool(e.kind) and _is_count(e.kind_v) and e.kind_v > 0,
    "prev": lambda e: _is_hash(e.prev),
    "based_on": lambda e: _is_count(e.based_on.sseq) and _is_hash(e.based_on.chain),
    "clock": lambda e: _is_clock(e.clock),
    "at": lambda e: _is_moment(e.at),
    "data": lambda e: isinstance(e.data, dict),
}
"""What must hold of each field of an entry."""
