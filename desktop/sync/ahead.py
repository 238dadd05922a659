"""The log page by page: while one is stored, the next is fetched and its links are checked.

All that is asked of the shared store meanwhile is asked by one thread; the desk's own store is
written by the thread that waits for the pages.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from threading import Thread
from typing import Generic, TypeVar

from desktop.plain_class import dataclass
from desktop.store import links
from desktop.store.acceptance import Head
from desktop.store.links import LinkBroken
from desktop.sync.ports import PAGE_BYTES, Page, SharedStore, Taken, WriterSeen
from desktop.sync.troubles import ChainBroken

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class LinkedPage:
    """A page whose links are checked: what it goes on from, who wrote in it, who that may be."""

    before: Head
    page: Page
    wrote: frozenset[str]
    writers: tuple[WriterSeen, ...] = ()

    @property
    def head(self) -> Head:
        """How far the log has come with this page."""
        return Head(self.before.sseq + len(self.page.taken), self.page.taken[-1].chain)


@dataclass(frozen=True, slots=True)
class _Made(Generic[Item]):
    """Between who makes the items and who uses them: is one more wanted, and what came of it."""

    wanted: SimpleQueue[bool]
    come: SimpleQueue[tuple[Item] | BaseException | None]


@contextmanager
def ahead(items: Iterator[Item]) -> Iterator[Iterator[Item]]:
    """Have a thread make the next item while the last one is used.

    The program may end while the thread waits for a network that hangs.
    """
    made: _Made[Item] = _Made(SimpleQueue(), SimpleQueue())
    thread = Thread(target=_make, args=(items, made), name="ahead", daemon=True)
    thread.start()
    try:
        yield _in_turn(made)
    finally:
        made.wanted.put(False)
        thread.join()


def log_pages(shared: SharedStore, scope: str, head: Head, size: int) -> Iterator[Page]:
    """Yield the log after a place, until a page comes that is not full."""
    while True:
        page = shared.pull(scope, head, size)
        if page.taken:
            yield page
            head = Head(head.sseq + len(page.taken), page.taken[-1].chain)
        if not page.is_full(size):
            return


def portions(taken: Iterable[Taken], most: int) -> Iterator[tuple[Taken, ...]]:
    """Yield entries by as many as a page has at most, or by PAGE_BYTES where that is fewer."""
    portion: list[Taken] = []
    size = 0
    for each in taken:
        portion.append(each)
        size += len(each.text.encode())
        if len(portion) == most or size >= PAGE_BYTES:
            yield tuple(portion)
            portion, size = [], 0
    if portion:
        yield tuple(portion)


def linked_pages(
    shared: SharedStore, scope: str, head: Head, pages: Iterable[Page], known: Iterable[str]
) -> Iterator[LinkedPage]:
    """Check page by page that the log goes on from a place; raises ChainBroken.

    Where an entry's writer is not ``known``, all writers are asked for once more.
    """
    met = set(known)
    for page in pages:
        wrote = writers_in(scope, head, page)
        linked = LinkedPage(head, page, wrote, () if wrote <= met else shared.writers())
        met |= wrote
        yield linked
        head = linked.head


def writers_in(scope: str, head: Head, page: Page) -> frozenset[str]:
    """Return who says to have written in a page that goes on from a place; raises ChainBroken."""
    try:
        return frozenset(links.writers_in(scope, head, page.taken))
    except LinkBroken as broken:
        raise ChainBroken(scope=scope, sseq=broken.sseq, what=broken.what) from broken


def _make(items: Iterator[Item], made: _Made[Item]) -> None:
    while made.wanted.get():
        try:
            made.come.put((next(items),))
        except StopIteration:
            made.come.put(None)
        except BaseException as trouble:  # noqa: BLE001 - raised where the item is waited for
            made.come.put(trouble)


def _in_turn(made: _Made[Item]) -> Iterator[Item]:
    made.wanted.put(True)
    while (came := made.come.get()) is not None:
        if isinstance(came, BaseException):
            raise came
        made.wanted.put(True)
        yield came[0]
