"""What a stranger wrote in the own row: found, told from a copy of this store, and mended.

Signed with this desk's key: there are two copies of the store, and this one becomes a new device.
Not so signed: somebody handed it in who carries for others. It counts for nothing at any desk, but
the row goes on after it; the own desk takes it in, takes back what it claimed, and signs what waits
anew.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime

from sqlalchemy import Connection

from desktop.domain.kind_rules import WITHDRAWN
from desktop.plain_class import dataclass
from desktop.signing import is_signed
from desktop.store import beside as besides
from desktop.store.acceptance import Head
from desktop.store.connect import Store
from desktop.store.entry import parse_kept
from desktop.store.event_log import known_entries
from desktop.store.hub import head_of
from desktop.store.links import Link, LinkBroken, links
from desktop.store.pulling import keep
from desktop.store.renewing import renew
from desktop.store.shared import shared_place
from desktop.store.writers import Writer, device_writers, public_keys
from desktop.sync.exchange import PAGE, Desk, Report, know_writers, refold
from desktop.sync.ports import Page, SharedStore
from desktop.sync.signatures import are_signed
from desktop.sync.troubles import ChainBroken, WriterRefused


@dataclass(frozen=True, slots=True)
class Stranger:
    """An entry in the own row that this desk did not record; ``carrier`` handed it in."""

    id: str
    writer: str
    officer: str
    kind: str
    text: str
    at: datetime
    is_refused: bool
    is_signed: bool
    carrier: str


@dataclass(frozen=True, slots=True)
class Found:
    """What the log has beyond this desk, and what strangers wrote in its rows."""

    scope: str
    pages: tuple[tuple[Page, tuple[Link, ...]], ...]
    strangers: tuple[Stranger, ...]

    @property
    def is_copied(self) -> bool:
        """True where another copy of this store wrote with its key."""
        return any(s.is_signed for s in self.strangers)


TakeBack = Callable[[Connection, tuple[Stranger, ...]], None]


def look_for_strangers(store: Store, shared: SharedStore) -> Found:
    """Read the log from where this desk stands, keeping nothing.

    Raises Rewound or ChainBroken; ServerTooOld where it would not take this store as a new device.
    """
    with store.reading() as connection:
        place = shared_place(connection)
        assert place is not None
        head = head_of(connection, place.scope)
        own = {writer.id: writer for writer in device_writers(connection)}
        with _links_told(place.scope):
            pages = tuple(_pages(shared, place.scope, head))
        ours = [link for _page, chain in pages for link in chain if link.writer in own]
        waiting = _waiting(connection, [link.id for link in ours])
    strange = [link for link in ours if link.id not in waiting]
    carriers = shared.carriers(place.scope, [link.sseq for link in strange])
    strangers = tuple(_stranger(link, own[link.writer], carriers) for link in strange)
    found = Found(place.scope, pages, strangers)
    if found.is_copied:
        _require_renewing(shared)
    return found


@contextmanager
def _links_told(scope: str) -> Iterator[None]:
    """Say of a log that does not follow what an exchange would say of it."""
    try:
        yield
    except LinkBroken as broken:
        raise ChainBroken(scope=scope, sseq=broken.sseq, what=broken.what) from broken


def _require_renewing(shared: SharedStore) -> None:
    """Ask for what no shared store grants: one too old to know of it says so."""
    with suppress(WriterRefused):
        shared.renew_device("", "", "")


def renew_row(desk: Desk, shared: SharedStore, report: Report, take_back: TakeBack) -> int:
    """Mend the own rows; return how many entries wait to be sent again under new signatures.

    Rows nobody else wrote in stay as they are, unless the store goes on as a new device.
    ``take_back`` withdraws, in their officer's name, what claims something and is not signed.
    Raises ChainBroken where the log does not follow.
    """
    found = look_for_strangers(desk.store, shared)
    know_writers(
        desk, shared.writers, {link.writer for _page, chain in found.pages for link in chain}
    )
    with desk.store.reading() as connection:
        keys = public_keys(connection)
    right = [are_signed(keys, chain) for _page, chain in found.pages]
    there = frozenset(link.id for _page, chain in found.pages for link in chain)
    strange = frozenset(s.id for s in found.strangers)
    spoilt = frozenset(s.writer for s in found.strangers)

    def take_in(connection: Connection) -> None:
        for (page, chain), signed in zip(found.pages, right, strict=True):
            besides.keep(
                connection,
                page.beside.keys,
                ((v.ref, v.digest, v.seal) for v in page.beside.values),
                page.beside.erased,
                desk.now().isoformat(),
            )
            kept = keep(connection, found.scope, chain, signed, desk.now(), strange)
            report.pulled += kept.entries
            report.conflicts += kept.conflicts
            report.bad_signatures += kept.unsigned
        take_back(connection, to_take_back(found))

    with _links_told(found.scope):
        waiting = renew(desk.store, there, take_in, desk.now(), spoilt, is_copied=found.is_copied)
    desk.store.settle()  # no key of somebody erased meanwhile stays in the log file
    refold(desk, report)
    return waiting


def to_take_back(found: Found) -> tuple[Stranger, ...]:
    """Return what claims something in the owner's name and is to be withdrawn by the owner.

    What a copy of this store has taken back holds no claim any more; what somebody took back
    without signing it does.
    """
    standing = [s for s in found.strangers if not s.is_refused]
    signed = [s for s in standing if s.is_signed and s.kind == WITHDRAWN]
    gone = {parse_kept(s.text).data.get("entry") for s in signed}
    return tuple(
        s for s in standing if not s.is_signed and s.kind != WITHDRAWN and s.id not in gone
    )


def _pages(shared: SharedStore, scope: str, head: Head) -> Iterator[tuple[Page, tuple[Link, ...]]]:
    while True:
        page = shared.pull(scope, head, PAGE)
        if not page.taken:
            return
        chain = tuple(links(scope, head, ((t.text, t.wrapper, t.chain) for t in page.taken)))
        yield page, chain
        head = chain[-1].head


def _waiting(connection: Connection, ids: Sequence[str]) -> frozenset[str]:
    return known_entries(connection, ids, waiting=True)


def _stranger(link: Link, writer: Writer, carriers: dict[int, str]) -> Stranger:
    said = parse_kept(link.text)
    return Stranger(
        link.id,
        link.writer,
        said.officer,
        link.kind,
        link.text,
        said.moment,
        link.verdict == "refused",
        is_signed(link.text.encode(), link.signature, writer.public_key),
        carriers.get(link.sseq, ""),
    )
