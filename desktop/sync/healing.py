"""After a shared store was restored from a copy: bring back what this desk holds beyond it.

An administrator begins a new epoch there; each desk then goes back to the last place both have
alike, and sends its own entries again. Nothing is guessed: until then the desk only waits.
"""

from collections.abc import Collection, Mapping

from desktop.plain_class import dataclass
from desktop.store.acceptance import Head
from desktop.store.connect import Store
from desktop.store.hub import head_of, scope_heads
from desktop.store.rewinding import go_back, head_at, note_unhealed, unhealed
from desktop.store.settings import get_fact
from desktop.store.shared import shared_place
from desktop.store.writers import DEVICE
from desktop.sync.exchange import Desk, Report, refold, take_in_left
from desktop.sync.ports import SharedStore
from desktop.sync.troubles import Rewound


@dataclass(frozen=True, slots=True)
class Beyond:
    """How far a desk has come beyond what the restored shared store has.

    ``common`` is the last place both have alike in the desk's own district, ``here`` this desk's.
    ``open_`` are the districts that are here and open to the officer, each with that place;
    ``wanted`` those to go back, the own one last: none before an administrator began a new epoch.
    ``closed`` wait for an officer of theirs to sign in here.
    """

    scope: str
    epoch: str
    common: Head
    here: Head
    open_: Mapping[str, Head]
    wanted: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()

    @property
    def is_confirmed(self) -> bool:
        """True where the officer can bring back something of a life that was begun anew."""
        return bool(self.wanted)


def heal(desk: Desk, shared: SharedStore, report: Report) -> int:
    """Go back to what the restored shared store has; return how many own entries wait again.

    What came before and was not taken apart yet is of the time before, and is taken in first. The
    new epoch is taken up with the last district, so that one that broke off is healed again; a
    district the officer may not read stays to be healed by one who may. Raises Rewound where no new
    epoch was begun: a store that went back unsaid is not trusted.
    """
    take_in_left(desk, report)
    beyond = look_beyond(desk.store, shared)
    if not beyond.is_confirmed:
        raise Rewound(scope=beyond.scope, epoch=beyond.epoch)
    waiting, now, last = 0, desk.now(), beyond.wanted[-1]
    _note_unhealed(desk.store, (*beyond.wanted, *beyond.closed))
    for scope in beyond.wanted:
        epoch = beyond.epoch if scope == last else desk.epoch
        waiting += go_back(desk.store, scope, beyond.open_[scope], epoch, now)
    _note_unhealed(desk.store, beyond.closed)
    refold(desk, report)
    return waiting


def look_beyond(store: Store, shared: SharedStore) -> Beyond:
    """Find how far the desk and the shared store still agree; nothing is changed."""
    with store.reading() as connection:
        place = shared_place(connection)
        device = get_fact(connection, DEVICE) or ""
        assert place is not None
        here = head_of(connection, place.scope)
        known = {place.scope, *(row.scope for row in scope_heads(connection))}
        left = known.intersection(unhealed(connection))
    hello = shared.hello(device, None)
    readable = known.intersection(s.scope for s in hello.scopes)
    open_ = {scope: _common(store, shared, scope) for scope in sorted(readable)}
    common, behind = open_.get(place.scope, here), known if hello.epoch != place.epoch else left
    wanted = sorted(behind & readable, key=lambda scope: (scope == place.scope, scope))
    closed = tuple(sorted(behind - readable))
    return Beyond(place.scope, hello.epoch, common, here, open_, tuple(wanted), closed)


def _note_unhealed(store: Store, scopes: Collection[str]) -> None:
    with store.writing() as connection:
        note_unhealed(connection, scopes)


def _common(store: Store, shared: SharedStore, scope: str) -> Head:
    """Find the last place this desk and the shared store have alike, by halving."""
    with store.reading() as connection:
        low, high = 0, head_of(connection, scope).sseq
        while low < high:
            middle = (low + high + 1) // 2
            if _is_alike(shared, scope, head_at(connection, scope, middle)):
                low = middle
            else:
                high = middle - 1
        return head_at(connection, scope, low)


def _is_alike(shared: SharedStore, scope: str, head: Head) -> bool:
    try:
        shared.pull(scope, head, 1)
    except Rewound:
        return False
    return True
