"""The links of a common log: each follows from the one before, or is not taken.

The wrapper says what the shared store took and in which order; its chain covers everything
before it. What is asked of an entry is found without reading its data; whoever checks its
signature reads the whole of it.
"""

import hashlib
import json
import re
from collections.abc import Iterable
from operator import itemgetter
from typing import Any, NamedTuple

from desktop.store.acceptance import Head, chained
from desktop.store.entry_text import Said, said_in

_TEXT = r'"([^"\\]*)"'
_WRAPPER = re.compile(
    r'\{"accepted_at":' + _TEXT + r',"bureau":' + _TEXT + r',"clock_ok":(?:true|false)'
    + r',"entry_hash":' + _TEXT + r',"scope":' + _TEXT
    + r',"signature":"([0-9a-f]{128}|(?:[0-9a-f]{2})*)","sseq":(\d{1,18}),"verdict":'
    + _TEXT + r"\}"
)  # fmt: skip
_NAMED = ("at", "bureau", "case", "id", "kind", "prev", "scope", "writer", "wseq")
_TEXTS = itemgetter(*(Said._fields.index(name) for name in _NAMED[:-1]))


class LinkBroken(Exception):
    """A pulled entry does not follow from what is known; ``what`` says in which respect."""

    def __init__(self, what: str, sseq: int) -> None:
        super().__init__(f"{what} at {sseq}")
        self.what = what
        self.sseq = sseq


class Link(NamedTuple):
    """A pulled entry, checked: what its text and its wrapper say, first what is kept as columns.

    ``winner`` is the entry that was first, or why this one was refused; blank where accepted.
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
    checked = []
    sseq, chain = before.sseq, before.chain
    for text, wrapper, told in taken:
        sseq, chain = sseq + 1, chained(chain, wrapper)
        if chain != told:
            raise LinkBroken("chain", sseq)
        checked.append(_link(scope, Head(sseq, chain), text, wrapper))
    return checked


def _link(scope: str, head: Head, text: str, wrapper: str) -> Link:
    told = _WRAPPER.fullmatch(wrapper)
    if told is None:
        raise LinkBroken("wrapper", head.sseq)
    accepted_at, taken_for, entry_hash, scope_told, signature, sseq, verdict = told.groups()
    digest = hashlib.sha256(text.encode()).hexdigest()
    if int(sseq) != head.sseq or scope_told != scope:
        raise LinkBroken("place", head.sseq)
    if entry_hash != digest:
        raise LinkBroken("hash", head.sseq)
    at, bureau, case, id_, kind, prev, scope_said, writer, wseq = _said(text, head.sseq)
    if scope_said != scope:
        raise LinkBroken("text", head.sseq)
    if bureau != taken_for:
        raise LinkBroken("bureau", head.sseq)
    how, _, winner = verdict.partition(":")
    said = (id_, writer, wseq, kind, scope, case, text, digest, bytes.fromhex(signature))
    told_of_it = (how, winner, head.sseq, wrapper, head.chain, accepted_at)
    return Link._make((*said, *told_of_it, at, prev))


def _said(text: str, sseq: int) -> tuple[Any, ...]:
    """Return what an entry says of itself, in the order of ``_NAMED``."""
    said = said_in(text)
    if said is not None:
        return _named(said)
    try:
        content = json.loads(text)
        values = tuple(content[name] for name in _NAMED)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise LinkBroken("text", sseq) from error
    if [type(value) for value in values] != [str] * 8 + [int]:
        raise LinkBroken("text", sseq)
    return values


def _named(said: Said) -> tuple[Any, ...]:
    return (*_TEXTS(said), int(said.wseq))
