"""The port to a shared store: what a desk asks of it, whatever stands behind.

Two adapters answer: PostgreSQL, and the hub of an office without a server. Both are held to one
suite of contract tests. Who acts is settled when the shared store is opened; nothing that is
sent can change it.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import field
from datetime import datetime
from typing import NamedTuple, Protocol

from desktop.domain.values import Duty
from desktop.plain_class import dataclass
from desktop.store.acceptance import Head
from desktop.sync.people import PeopleStore

PROTOCOL = 1
CHUNK = 256 * 1024
PAGE_BYTES = 16 * 1024 * 1024
"""A page of the log ends with the entry whose text reaches so many bytes, however few it has."""
MOST_LEASED = 20
"""How many numbers one lease may have."""
ROOM = 100
"""So many numbers of each series a new life leaves for blocks a restored store has forgotten."""
MOST_UNUSED = 40
"""How many unused numbers of a series a device may hold."""
MOST_BACK = 200
"""How many numbers of a series an officer gives back in its year, or holds on all devices."""
MOST_SAID = 100
"""For so many places what a device said of its state is kept."""
PERSON_READERS = frozenset(Duty) - {Duty.AUDITOR, Duty.ADMINISTRATOR, Duty.SEAL_KEEPER}
"""Who may be given the keys of personal data."""


@dataclass(frozen=True, slots=True)
class ScopeSeen:
    """A scope open to the officer, and how far its log has come."""

    scope: str
    head: Head
    can_write: bool


@dataclass(frozen=True, slots=True)
class Hello:
    """What the shared store says first.

    ``epoch`` changes when an administrator begins a new life of a restored server; ``writers``
    says how far the officer's writers on this device have come there; ``why`` it was revoked.
    """

    officer: str
    epoch: str
    schema: int
    protocols: tuple[int, int]
    now: datetime
    scopes: tuple[ScopeSeen, ...]
    settings: int
    writers: dict[str, int]
    is_revoked: bool
    is_forked: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class WriterSeen:
    """A writer as everybody may know it: whose it is, on which device, its public key."""

    id: str
    officer: str
    device: str
    public_key: bytes


@dataclass(frozen=True, slots=True)
class OfficerSeen:
    """A colleague as the shared store knows it."""

    id: str
    name: str
    bureau: str
    duties: tuple[str, ...]
    is_active: bool


@dataclass(frozen=True, slots=True)
class Sent:
    """An entry on its way up: its text, its signature, and how its own desk now judges it.

    ``stand`` names the entry that overtook it on the merged case, blank where it still stands.
    """

    text: str
    signature: bytes
    stand: str = ""


@dataclass(frozen=True, slots=True)
class SealedValue:
    """A sealed value of personal data, and the hash it is known by."""

    ref: str
    digest: str
    seal: bytes


@dataclass(frozen=True, slots=True)
class Beside:
    """Personal data that travel beside entries; keys only to those who may read them."""

    keys: tuple[tuple[str, bytes], ...] = ()
    values: tuple[SealedValue, ...] = ()
    erased: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Push:
    """A writer's next entries of one scope; ``seen`` is the head its desk had folded up to."""

    writer: str
    scope: str
    seen: int
    entries: tuple[Sent, ...]
    beside: Beside = field(default_factory=Beside)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of an entry: its place in the scope and the verdict, as in its wrapper."""

    entry: str
    sseq: int
    verdict: str


@dataclass(frozen=True, slots=True)
class Pushed:
    """The receipts of what was taken; ``is_behind`` where a case had news not yet pulled."""

    receipts: tuple[Receipt, ...]
    is_behind: bool


class Taken(NamedTuple):
    """An entry of the log as it is pulled: its text and what the shared store said of it."""

    text: str
    wrapper: str
    chain: str


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of a scope's log after a place, and what lies beside it."""

    taken: tuple[Taken, ...]
    beside: Beside

    def is_full(self, limit: int) -> bool:
        """Return whether it has all that a page of so many entries may have: more may follow."""
        size = sum(len(taken.text.encode()) for taken in self.taken)
        return len(self.taken) >= limit or size >= PAGE_BYTES


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The log of a scope up to a head, packed, to be read once."""

    head: Head
    parts: Iterator[bytes]


@dataclass(frozen=True, slots=True)
class Lease:
    """A block of numbers of one series for one device."""

    organ: str
    kind: str
    year: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class LeaseSeen:
    """A block and the desk that holds it; what lies from ``returned_from`` on was given back."""

    lease: Lease
    device: str
    label: str
    officer: str = ""
    returned_from: int | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class DeskSeen:
    """When another desk was last here, and what it said it still held."""

    device: str
    label: str
    officer: str
    seen_at: datetime
    pending: int
    revoked_at: datetime | None = None
    forked_at: datetime | None = None


class SharedStore(PeopleStore, Protocol):
    """The shared store, opened as one officer. Every method may raise a SyncTrouble."""

    def hello(self, device: str, pending: int | None) -> Hello:
        """Greet, saying how many entries of this officer wait here; None where it is not sure.

        Once none is said to wait, one from before is put back in time, and marked as such.
        """

    def register_writer(self, writer: WriterSeen, label: str, secret: str = "") -> None:
        """Make this officer's writer on a device known; the same again changes nothing.

        ``secret`` is the device's own: it comes with its first writer and lets in no other desk's.
        """

    def renew_device(self, old: str, new: str, secret: str) -> None:
        """Let a new device go on from one whose store was copied, with its numbers not yet sent.

        ``secret`` is the old device's; the same again changes nothing.
        """

    def push(self, push: Push) -> Pushed:
        """Hand entries in; the same push twice is answered alike."""

    def carry(self, push: Push, officer: str) -> Pushed:
        """Hand in entries of an officer without a connection; only who is appointed may."""

    def pull(self, scope: str, after: Head, limit: int) -> Page:
        """Return the log after a place, so many entries or PAGE_BYTES of them.

        Raises Rewound where that place is not as it was.
        """

    def snapshot(self, scope: str) -> Snapshot | None:
        """Return the snapshot a first exchange begins with, None where nobody made one."""

    def beside(self, scope: str, after: int, last: int) -> Beside:
        """Return what lies beside the entries after a place, up to another."""

    def forget_persons(self, scope: str, refs: Collection[str]) -> None:
        """Delete the keys of persons the record says are erased, where no administrator does."""

    def officers(self, scope: str) -> tuple[OfficerSeen, ...]:
        """Return everybody who shares the scope."""

    def writers(self) -> tuple[WriterSeen, ...]:
        """Return the writers of everybody who shares a scope with this officer."""

    def settings(self, scope: str) -> tuple[int, dict[str, str]]:
        """Return the version of the shared settings and their JSON texts."""

    def put_setting(self, scope: str, key: str, value: str, version: int) -> int:
        """Change a setting on top of ``version``; raises SettingsMoved where there is a newer."""

    def lease(self, device: str, scope: str, wanted: Lease) -> Lease:
        """Lease as many numbers as ``wanted`` spans; returns the block that was given."""

    def leases(self, device: str, scope: str) -> tuple[Lease, ...]:
        """Return the blocks a device holds, also one whose answer never came to it."""

    def carriers(self, scope: str, places: Sequence[int]) -> dict[int, str]:
        """Return who handed in entries of others, by their places in the log; a hub has none."""

    def recall_lease(self, device: str, scope: str, block: Lease) -> bool:
        """Bring back a block that a restored shared store has forgotten.

        Returns False where it does not lie in the room a new life left, or is somebody's.
        """

    def unconfirmed(self, scope: str) -> tuple[int, ...]:
        """Return the places of carried withdrawals that nobody has said are signed; of a hub none.

        Until then what they took back keeps its claim.
        """

    def confirm_withdrawal(self, scope: str, sseq: int) -> None:
        """Say that the writer signed the carried withdrawal at that place."""

    def leased(self, scope: str) -> tuple[LeaseSeen, ...]:
        """Return every desk's blocks, also what was given back of them."""

    def return_numbers(self, device: str, scope: str, rest: Lease, start: int, why: str) -> None:
        """Give back the numbers of a lease from ``start`` on; they stay unused, with the reason."""

    def has_blobs(self, scope: str, digests: Sequence[str]) -> frozenset[str]:
        """Return which of the files are there in whole."""

    def put_chunk(self, scope: str, digest: str, size: int, place: int, part: bytes) -> bool:
        """Keep a part of a file; returns whether the file is whole now.

        Raises FileUnfit where the parts are not what the hash says; all of it is to be sent again.
        """

    def chunks_had(self, scope: str, digest: str) -> frozenset[int]:
        """Return which parts of a file have arrived, so that an upload goes on where it stopped."""

    def blob(self, scope: str, digest: str, start: int = 0) -> Iterator[bytes]:
        """Yield the parts of a file from ``start`` on."""

    def attest(self, device: str, scope: str, sseq: int, program: str, state: str) -> list[str]:
        """Say which state was folded up to ``sseq``; returns devices that say otherwise."""

    def desks(self, scope: str) -> tuple[DeskSeen, ...]:
        """Return when each desk of the scope was last here."""

    def close(self) -> None:
        """Let go."""
