"""What was done to people and devices, taken in beside the record by who may look through it.

It is held against what this desk was given before: a shared store that no longer goes on from
there is told of for ever. What is no act of any chain is not kept at all.
"""

import re
from datetime import datetime

from desktop.store.connect import Store
from desktop.store.entry import NO_HASH
from desktop.store.people_acts import (
    DUTY,
    ActLink,
    keep_break,
    keep_links,
    last_link,
    note_untold,
    untold,
)
from desktop.sync.ports import SharedStore
from desktop.sync.troubles import ChainBroken, DutyWanted, ServerTooOld

MOST_LINKS = 1_000
"""So many acts come at once; a server gives half of that."""
MOST_AT_ONCE = 100_000
"""So many acts are kept in one exchange; what is left comes with the next."""
LONGEST_LINE = 4_000
"""No act's line is as long: of a name and a reason each is bounded where it is made."""
_MOST_N = 2**63 - 1
_HASH = re.compile("[0-9a-f]{64}")


def take_told(store: Store, shared: SharedStore, scope: str, now: datetime) -> None:
    """Keep what is new, or why the shared store tells an auditor nothing."""
    try:
        take_acts(store, shared, scope, now)
        why = ""
    except ServerTooOld as trouble:
        why = str(trouble.facts["known"])
    except DutyWanted:
        why = DUTY
    with store.reading() as connection:
        known = untold(connection)
    if why != known:
        with store.writing() as connection:
            note_untold(connection, why)


def take_acts(store: Store, shared: SharedStore, scope: str, now: datetime) -> int:
    """Keep what is new, and where it does not go on from what is here; return how much came."""
    with store.reading() as connection:
        last = last_link(connection)
    links = _page(shared, scope, max(last.n - 1, 0))
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
    while links and count < MOST_AT_ONCE:
        with store.writing() as connection:
            if last_link(connection) != last:
                return count
            count += keep_links(connection, links, now)
        last = links[-1]
        links = _page(shared, scope, last.n)
    return count


def _end(shared: SharedStore, scope: str) -> ActLink:
    """Return the last link of a shared store that has fewer of them than it gave."""
    last, links = ActLink(0, "", NO_HASH), _page(shared, scope, 0)
    while links:
        last = links[-1]
        links = _page(shared, scope, last.n)
    return last


def _page(shared: SharedStore, scope: str, after: int) -> tuple[ActLink, ...]:
    """Return the acts after a place; raises ChainBroken for what is longer than any, or no act."""
    links = shared.people_acts(scope, after)
    if len(links) > MOST_LINKS:
        raise ChainBroken(after=after, links=len(links))
    for link in links:
        if not (after < link.n <= _MOST_N and _is_fit(link)):
            raise ChainBroken(after=after)
        after = link.n
    return links


def _is_fit(link: ActLink) -> bool:
    is_text = not any("\ud800" <= sign <= "\udfff" for sign in link.line)
    return is_text and len(link.line) <= LONGEST_LINE and bool(_HASH.fullmatch(link.chain))
