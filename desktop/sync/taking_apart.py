"""Pages that came of the common log are taken apart: signatures looked at, entries kept.

A page that does not fit what is here is forgotten with those after it, and asked for again.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from desktop.store import arrived
from desktop.store import beside as besides
from desktop.store.arrived import Arrived
from desktop.store.connect import Store
from desktop.store.hub import head_of
from desktop.store.links import LinkBroken, links
from desktop.store.pulling import FORKED, Kept, keep
from desktop.store.writers import public_keys
from desktop.sync.signatures import are_signed
from desktop.sync.troubles import ChainBroken, DeviceForked


def taken_apart(store: Store, now: Callable[[], datetime]) -> Iterator[Kept]:
    """Take apart what came, page by page; yield what each brought.

    Raises ChainBroken where a writer's row is not whole, DeviceForked where a copy wrote in it.
    """
    while True:
        with store.reading() as connection:
            page = arrived.next_page(connection)
            keys = public_keys(connection) if page else {}
        if page is None:
            return
        try:
            yield take_page(store, page, keys, now())
        except LinkBroken as broken:
            with store.writing() as connection:
                arrived.drop_pages(connection, page.scope)
            if broken.what == FORKED:
                raise DeviceForked(scope=page.scope, sseq=broken.sseq) from broken
            raise ChainBroken(scope=page.scope, sseq=broken.sseq, what=broken.what) from broken


def take_page(store: Store, page: Arrived, keys: Mapping[str, bytes], at: datetime) -> Kept:
    """Keep the entries of a page, nothing of it where another window was quicker."""
    contents = arrived.unpacked(page.page)
    chain = links(page.scope, page.before, contents.taken)
    right = are_signed(keys, chain)
    with store.writing() as connection:
        head = head_of(connection, page.scope)
        if not arrived.take_out(connection, page) or head != page.before:
            return Kept(head)
        besides.keep(connection, contents.keys, contents.values, contents.erased, at.isoformat())
        return keep(connection, page.scope, chain, right, at)
