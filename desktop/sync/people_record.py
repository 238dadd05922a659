"""What was done to people and devices, taken in beside the record by who may look through it.

It is held against what this desk was given before: a shared store that no longer goes on from
there is told of for ever.
"""

from datetime import datetime

from desktop.store.connect import Store
from desktop.store.entry import NO_HASH
from desktop.store.people_acts import ActLink, keep_break, keep_links, last_link
from desktop.sync.ports import SharedStore


def take_acts(store: Store, shared: SharedStore, scope: str, now: datetime) -> int:
    """Keep what is new, and where it does not go on from what is here; return how much came."""
    with store.reading() as connection:
        last = last_link(connection)
    links = shared.people_acts(scope, max(last.n - 1, 0))
    count = 0
    if last.n and links[:1] and (links[0].n, links[0].chain) == (last.n, last.chain):
        links = links[1:]
    elif last.n:
        at = links[0] if links else _end(shared, scope)
        with store.writing() as connection:
            if last_link(connection) != last:
                return 0
            keep_break(connection, at, now)
        last, links = at, links[1:]
        count = 1
    while links:
        with store.writing() as connection:
            if last_link(connection) != last:
                return count
            count += keep_links(connection, links, now)
        last = links[-1]
        links = shared.people_acts(scope, last.n)
    return count


def _end(shared: SharedStore, scope: str) -> ActLink:
    """Return the last link of a shared store that has fewer of them than it gave."""
    last, links = ActLink(0, "", NO_HASH), shared.people_acts(scope, 0)
    while links:
        last = links[-1]
        links = shared.people_acts(scope, last.n)
    return last
