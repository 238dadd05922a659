"""The log page by page: while one is stored, the next is fetched and its links are checked.

All that is asked of the shared store meanwhile is asked by one thread; the desk's own store is
written by the thread that waits for the pages.
"""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from desktop.store.acceptance import Head
from desktop.store.links import Link, LinkBroken, links
from desktop.sync.ports import Beside, Page, SharedStore, WriterSeen
from desktop.sync.troubles import ChainBroken

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class LinkedPage:
    """A page whose links are checked: what it goes on from, and the writers it may need."""

    before: Head
    chain: tuple[Link, ...]
    beside: Beside
    writers: tuple[WriterSeen, ...] = ()


@contextmanager
def ahead(items: Iterator[Item]) -> Iterator[Iterator[Item]]:
    """Have a thread make the next item while the last one is used."""
    with ThreadPoolExecutor(1, "ahead") as thread:
        yield _in_turn(thread, items)


def log_pages(shared: SharedStore, scope: str, head: Head, size: int) -> Iterator[Page]:
    """Yield the log after a place, until a page comes that is not full."""
    while True:
        page = shared.pull(scope, head, size)
        if page.taken:
            yield page
            head = Head(head.sseq + len(page.taken), page.taken[-1].chain)
        if len(page.taken) < size:
            return


def linked_pages(
    shared: SharedStore, scope: str, head: Head, pages: Iterable[Page], known: Iterable[str]
) -> Iterator[LinkedPage]:
    """Check page by page that the log goes on from a place; raises ChainBroken.

    Where an entry's writer is not ``known``, all writers are asked for once more.
    """
    met = set(known)
    for page in pages:
        chain = linked(scope, head, page)
        wanted = {link.writer for link in chain}
        writers = () if wanted <= met else shared.writers()
        met |= wanted
        yield LinkedPage(head, chain, page.beside, writers)
        head = chain[-1].head


def linked(scope: str, head: Head, page: Page) -> tuple[Link, ...]:
    """Return the links of a page that goes on from a place; raises ChainBroken."""
    try:
        return tuple(links(scope, head, ((t.text, t.wrapper, t.chain) for t in page.taken)))
    except LinkBroken as broken:
        raise ChainBroken(scope=scope, sseq=broken.sseq, what=broken.what) from broken


def _in_turn(thread: ThreadPoolExecutor, items: Iterator[Item]) -> Iterator[Item]:
    coming = thread.submit(next, items, None)
    while (item := coming.result()) is not None:
        coming = thread.submit(next, items, None)
        yield item
