"""Acceptance: a hub takes an entry into its scope, in one order for everybody.

Pure: the hub's tables are read and written elsewhere, so that a store that is its own hub and a
server judge alike. The wrapper is canonical text; every chain value covers all before it:
``chain = sha256(chain before ‖ wrapper)``, the chain before as 32 bytes.
"""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from desktop.plain_class import dataclass
from desktop.store.entry import NO_HASH, SignedEntry, canonical
from desktop.store.entry_text import write_plainly

SERVER = "server"
CLOCK_TOLERANCE = timedelta(seconds=300)


class Verdict(StrEnum):
    """What became of an entry at the hub."""

    ACCEPTED = "accepted"
    CONTESTED = "contested"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, and the entry that was first where there was one."""

    verdict: Verdict
    winner: str = ""

    @property
    def said(self) -> str:
        """The verdict as it stands in the wrapper: a contested one names the winner."""
        return f"{self.verdict}:{self.winner}" if self.winner else self.verdict.value


@dataclass(frozen=True, slots=True)
class Head:
    """How far a scope has come: the number of its last entry, and the chain up to it."""

    sseq: int = 0
    chain: str = NO_HASH


@dataclass(frozen=True, slots=True)
class Wrapper:
    """What the hub says of an entry it accepted."""

    scope: str
    sseq: int
    entry_hash: str
    signature: str
    bureau: str
    accepted_at: str
    clock_ok: bool
    verdict: str


@dataclass(frozen=True, slots=True)
class Accepted:
    """An acceptance: the wrapper's text and the head of the scope after it."""

    wrapper: str
    head: Head


@dataclass(frozen=True, slots=True)
class WriterState:
    """What the hub's own tables say of a writer before it looks at an entry."""

    officer: str
    bureau: str
    public_key: bytes
    wseq: int
    hash: str
    last_at: str


def fault_of(signed: SignedEntry, writer: WriterState) -> str:
    """Return what forbids taking the entry (``order``, ``signature`` …), or blank."""
    entry = signed.entry
    for fault, holds in (
        ("officer", entry.officer == writer.officer),
        ("bureau", entry.bureau == writer.bureau),
        ("order", entry.wseq == writer.wseq + 1),
        ("previous", entry.prev == writer.hash),
    ):
        if not holds:
            return fault
    return "" if signed.is_signed_by(writer.public_key) else "signature"


def judge(claims: Iterable[str], taken: Mapping[str, str], *, is_request: bool) -> Judgement:
    """Return the verdict where ``taken`` says which entry holds a claim already.

    A request is refused, a fact is kept and marked: what happened on paper can't be refused.
    """
    winner = next((taken[claim] for claim in claims if claim in taken), "")
    if not winner:
        return Judgement(Verdict.ACCEPTED)
    return Judgement(Verdict.REFUSED if is_request else Verdict.CONTESTED, winner)


def is_clock_ok(
    signed: SignedEntry, last_at: str, accepted_at: datetime, seen_at: datetime | None = None
) -> bool:
    """Return whether the entry's moment fits the writer's last one and the hub's own clock.

    One that went by a server's time is right however far off its computer was, and a last moment
    that is still to come is no measure. ``seen_at`` is when that was accepted which the entry
    says its desk had seen.
    """
    at, clock = signed.entry.moment, signed.entry.clock
    if clock.source != SERVER and abs(clock.offset_s) > CLOCK_TOLERANCE.total_seconds():
        return False
    if seen_at is not None and at < seen_at - CLOCK_TOLERANCE:
        return False
    if last_at and at < min(datetime.fromisoformat(last_at), accepted_at) - CLOCK_TOLERANCE:
        return False
    return at <= accepted_at + CLOCK_TOLERANCE


def accept(
    signed: SignedEntry, head: Head, judgement: Judgement, accepted_at: str, *, clock_ok: bool
) -> Accepted:
    """Return the wrapper that puts the entry next in its scope, and the head after it."""
    wrapper = Wrapper(
        scope=signed.entry.scope,
        sseq=head.sseq + 1,
        entry_hash=signed.hash,
        signature=signed.signature.hex(),
        bureau=signed.entry.bureau,
        accepted_at=accepted_at,
        clock_ok=clock_ok,
        verdict=judgement.said,
    )
    text = _text_of({name: getattr(wrapper, name) for name in Wrapper.__slots__})
    return Accepted(text, Head(wrapper.sseq, chained(head.chain, text)))


def _text_of(said: Mapping[str, Any]) -> str:
    """Return the canonical text of a flat object, which in ASCII alone has but one form."""
    text = write_plainly(said)
    return text if text.isascii() else canonical(said)


def chained(chain: str, wrapper: str) -> str:
    """Return the chain after one more wrapper."""
    return hashlib.sha256(bytes.fromhex(chain) + wrapper.encode()).hexdigest()
