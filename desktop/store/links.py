"""The links of a common log: each follows from the one before, or is not taken.

The wrapper says what the shared store took and in which order; its chain covers everything
before it. What is asked of an entry is found without reading its data; whoever checks its
signature reads the whole of it.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from desktop.store.acceptance import Head, chained
from desktop.store.entry_text import Said, Span, said_around

_TEXT = r'"([^"\\]*)"'
_WRAPPER = re.compile(
    r'\{"accepted_at":' + _TEXT + r',"bureau":' + _TEXT + r',"clock_ok":(?:true|false)'
    + r',"entry_hash":' + _TEXT + r',"scope":' + _TEXT
    + r',"signature":"([0-9a-f]{128}|(?:[0-9a-f]{2})*)","sseq":(\d{1,18}),"verdict":'
    + _TEXT + r"\}"
)  # fmt: skip
_HASH, _SCOPE, _PLACE = 2, 3, 5
_WRITER_SIGN = '"writer":"'
_AFTER_WRITER = re.compile(r'([^"\\]*)","wseq":\d+\}')
_NAMED = ("at", "bureau", "case", "id", "kind", "prev", "scope", "writer", "wseq")
_TOLD = itemgetter(*(Said._fields.index(name) for name in _NAMED))

_DIGEST = re.compile(r"[0-9a-f]{64}")
_FILES = frozenset({"file", "content", "scan", "scans", "late_scan"})
_FILE_SIGNS = ('"file":', '"content":', "scan")
"""One of these stands in every text that names a file."""


class LinkBroken(Exception):
    """A pulled entry does not follow from what is known; ``what`` says in which respect."""

    def __init__(self, what: str, sseq: int) -> None:
        super().__init__(f"{what} at {sseq}")
        self.what = what
        self.sseq = sseq


class Link(NamedTuple):
    """A pulled entry, checked: what its text and its wrapper say, first what is kept as columns.

    ``winner`` is the entry that was first, or why this one was refused; blank where accepted.
    ``files`` are the hashes of the files its data names; ``data_at`` is where in the text those
    stand, where the text has the form that nearly all have.
    """

    id: str
    writer: str
    wseq: int
    kind: str
    scope: str
    case: str
    text: str
    hash: str
    signature: bytes
    verdict: str
    winner: str
    sseq: int
    wrapper: str
    chain: str
    accepted_at: str
    at: str
    prev: str
    files: tuple[str, ...]
    data_at: Span | None

    @property
    def head(self) -> Head:
        """How far the log has come with this entry."""
        return Head(self.sseq, self.chain)

    @property
    def data(self) -> Any:
        """The values of the entry's event."""
        return json.loads(self.text)["data"]


def links(scope: str, before: Head, taken: Iterable[tuple[str, str, str]]) -> list[Link]:
    """Check a stretch of (text, wrapper, chain) link by link; raises LinkBroken."""
    return [_link(scope, step) for step in _steps(scope, before, taken)]


def writers_in(scope: str, before: Head, taken: Iterable[tuple[str, str, str]]) -> set[str]:
    """Check the chain of a stretch, and each text by its hash; return who says to have written it.

    Blank stands for one whose text does not end as all do. Raises LinkBroken. What the texts say is
    checked by whoever asks for their links.
    """
    ends = (step.text.rpartition(_WRITER_SIGN)[2] for step in _steps(scope, before, taken))
    told = map(_AFTER_WRITER.fullmatch, ends)
    return {match[1] if match else "" for match in told}


def files_named(value: Any, field_name: str = "") -> Iterable[str]:
    """Yield the hashes of the files that an entry's data names."""
    match value:
        case Mapping():
            for name, part in value.items():
                yield from files_named(part, name)
        case list() | tuple():
            for part in value:
                yield from files_named(part, field_name)
        case str() if field_name in _FILES and _DIGEST.fullmatch(value):
            yield value
        case _:
            return


class _Step(NamedTuple):
    """A place of the chain: its entry's text, its wrapper, and what the wrapper says."""

    sseq: int
    chain: str
    text: str
    wrapper: str
    told: Sequence[str]


def _steps(scope: str, before: Head, taken: Iterable[tuple[str, str, str]]) -> Iterator[_Step]:
    chain = before.chain
    for sseq, (text, wrapper, told_chain) in enumerate(taken, before.sseq + 1):
        chain = chained(chain, wrapper)
        if chain != told_chain:
            raise LinkBroken("chain", sseq)
        match = _WRAPPER.fullmatch(wrapper)
        if match is None:
            raise LinkBroken("wrapper", sseq)
        told = match.groups()
        if int(told[_PLACE]) != sseq or told[_SCOPE] != scope:
            raise LinkBroken("place", sseq)
        if told[_HASH] != hashlib.sha256(text.encode()).hexdigest():
            raise LinkBroken("hash", sseq)
        yield _Step(sseq, chain, text, wrapper, told)


def _link(scope: str, step: _Step) -> Link:
    sseq, chain, text, wrapper, told = step
    accepted_at, taken_for, digest, _scope, signature, _place, verdict = told
    said, data_at = _said(text, sseq)
    at, bureau, case, id_, kind, prev, scope_said, writer, wseq = said
    if scope_said != scope:
        raise LinkBroken("text", sseq)
    if bureau != taken_for:
        raise LinkBroken("bureau", sseq)
    how, _, winner = verdict.partition(":")
    return Link(
        *(id_, writer, wseq, kind, scope, case, text, digest, bytes.fromhex(signature)),
        *(how, winner, sseq, wrapper, chain, accepted_at, at, prev),
        files=_files(text),
        data_at=data_at,
    )


def _said(text: str, sseq: int) -> tuple[tuple[Any, ...], Span | None]:
    """Return what an entry says of itself, in the order of ``_NAMED``, and where its data stand."""
    found = said_around(text)
    if found is not None:
        told, data_at = found
        *texts, wseq = _TOLD(told)
        return (*texts, int(wseq)), data_at
    try:
        content = json.loads(text)
        values = tuple(content[name] for name in _NAMED)
        "".join(values[:-1]).encode()  # half of a character can be kept nowhere
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise LinkBroken("text", sseq) from error
    if [type(value) for value in values] != [str] * 8 + [int]:
        raise LinkBroken("text", sseq)
    return values, None


def _files(text: str) -> tuple[str, ...]:
    """Return the files an entry names; none where its data can't be read, which counts nowhere."""
    if not any(map(text.__contains__, _FILE_SIGNS)):
        return ()
    try:
        return tuple(files_named(json.loads(text)["data"]))
    except (ValueError, LookupError, RecursionError):
        return ()
