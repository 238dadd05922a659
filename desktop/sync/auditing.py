"""Check a shared store as any colleague can: every wrapper, chain, writer's row and signature."""

from collections.abc import Collection
from dataclasses import field

from desktop.plain_class import dataclass
from desktop.store.acceptance import Head
from desktop.store.entry import NO_HASH, SignedEntry
from desktop.store.errors import EntryMalformed, EntryTooLarge
from desktop.store.links import Link, LinkBroken, links
from desktop.sync.ports import SharedStore

_PAGE = 2_000


@dataclass(slots=True)
class Audited:
    """How far a scope was found right, and the first fault: what, at which place.

    ``unsigned`` are the places of entries that their writers did not sign; they
    count for nothing at any desk. ``seen`` are the chains at the places that were asked for.
    """

    scope: str
    entries: int = 0
    head: Head = field(default_factory=Head)
    what: str = ""
    sseq: int = 0
    unsigned: list[int] = field(default_factory=list)
    seen: dict[int, str] = field(default_factory=dict)


def audit_shared(
    shared: SharedStore, scope: str, told: Head, places: Collection[int] = ()
) -> Audited:
    """Follow a scope's log from its first entry to its head, trusting only public keys.

    ``told`` is the head the shared store names; a log that ends elsewhere is a fault. ``places``
    are those whose chains are wanted, to be held against what was seen of them elsewhere.
    """
    audited = Audited(scope)
    keys = {w.id: w.public_key for w in shared.writers()}
    rows: dict[str, tuple[int, str]] = {}
    while page := shared.pull(scope, audited.head, _PAGE).taken:
        try:
            chain = links(scope, audited.head, ((t.text, t.wrapper, t.chain) for t in page))
        except LinkBroken as broken:
            audited.what, audited.sseq = broken.what, broken.sseq
            return audited
        for link in chain:
            audited.what = _fault(link, rows)
            if audited.what:
                audited.sseq = link.sseq
                return audited
            if not _is_signed(link, keys.get(link.writer, b"")):
                audited.unsigned.append(link.sseq)
            audited.entries += 1
            audited.head = link.head
            if link.sseq in places:
                audited.seen[link.sseq] = link.chain
    if audited.head != told:
        audited.what, audited.sseq = "head", told.sseq
    return audited


def _fault(link: Link, rows: dict[str, tuple[int, str]]) -> str:
    writer = link.writer
    wseq, before = rows.get(writer, (0, NO_HASH))
    if link.wseq != wseq + 1:
        return "order"
    if link.prev != before:
        return "previous"
    rows[writer] = (link.wseq, link.hash)
    return ""


def _is_signed(link: Link, key: bytes) -> bool:
    try:
        return SignedEntry.read(link.text, link.signature).is_signed_by(key)
    except (EntryMalformed, EntryTooLarge, ValueError):
        return False
