"""Exchange with the shared store: pull, judge what waits again, push, and pull what came of it.

An own entry gets its place only by being pulled, checked like everybody else's: an answer that
is lost on the way loses nothing. Each step is a transaction of its own, so a run can break off
anywhere and the next one goes on.
"""

import logging
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import field, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from desktop.plain_class import dataclass
from desktop.signing import KEY_SIZE
from desktop.store import beside as besides
from desktop.store import tables
from desktop.store.acceptance import Head
from desktop.store.arrived import Contents, arrived_head, put_page
from desktop.store.connect import Store
from desktop.store.current_state import project_histories
from desktop.store.event_log import histories
from desktop.store.hub import head_of, scope_heads
from desktop.store.pending import (
    Waiting,
    clear_refolds,
    count_waiting,
    next_refolds,
    put_stands,
    waiting_cases,
    waiting_of,
)
from desktop.store.rewinding import waits_for_others
from desktop.store.shared import SharedPlace, change_place, epoch_of, shared_place
from desktop.store.writers import (
    device_id,
    known_device,
    own_writers,
)
from desktop.sync.ahead import LinkedPage, ahead, linked_pages, log_pages
from desktop.sync.confirming import confirm_carried
from desktop.sync.files_exchange import send_first, send_later
from desktop.sync.ports import (
    Beside,
    Hello,
    Page,
    Push,
    SealedValue,
    Sent,
    SharedStore,
    WriterSeen,
)
from desktop.sync.recalling import recall_leases
from desktop.sync.registering import register
from desktop.sync.signatures import check_unread
from desktop.sync.snapshots import snapshot_pages
from desktop.sync.taking_apart import taken_apart
from desktop.sync.troubles import (
    ChainBroken,
    DeviceForked,
    DeviceRevoked,
    Rewound,
    SnapshotUnfit,
    SyncTrouble,
    WriterRefused,
)

log = logging.getLogger(__name__)

PAGE = 5_000
BATCH = 200
WITHDRAWAL_WINDOW = timedelta(seconds=10)
"""How long an act stays here, so that it can be taken back before anybody has seen it."""
_REFOLDS = 200
_ROUNDS = 20

Rejudge = Callable[[Connection, str], Mapping[str, str]]
"""Decides a case's waiting acts again on what came; returns how each entry stands now."""
Leaning = Callable[[Connection, str], Collection[str]]
"""Returns a writer's entries that rest on what a colleague at this desk has not sent yet."""
LearnWriters = Callable[[], tuple[WriterSeen, ...]]
Step = Callable[[int, int], None]


@dataclass(slots=True)
class Report:
    """What a run of exchange did."""

    officer: str = ""
    began_at: datetime | None = None
    ended_at: datetime | None = None
    sent: int = 0
    pulled: int = 0
    conflicts: int = 0
    files: int = 0
    waiting: int = 0
    cases: set[str] = field(default_factory=set)
    bad_signatures: int = 0
    trouble: SyncTrouble | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """One desk's side of an exchange: its store, how acts are judged again, what time it is.

    ``hear`` takes note of the shared store's time and returns how far this computer's is ahead;
    ``hold`` is how long entries stay here before they are sent; ``epoch`` the life of the shared
    store that what comes is of.
    """

    store: Store
    rejudge: Rejudge
    leaning: Leaning
    now: Callable[[], datetime]
    hear: Callable[[datetime], int]
    step: Step = lambda _done, _of: None
    hold: timedelta = WITHDRAWAL_WINDOW
    epoch: str = ""


def exchange(desk: Desk, shared: SharedStore, report: Report) -> Hello:
    """Run one exchange as the officer the shared store was opened by, filling the report.

    What a run that broke off left in pages is taken apart first; what of it does not fit is asked
    for again. Raises a SyncTrouble; what was done until then stays done.
    """
    take_in_left(desk, report)
    hello = _greet(desk, shared, report)
    desk = replace(desk, epoch=hello.epoch)
    _take_in(desk, shared, hello, report)
    for scope in hello.scopes:
        if scope.can_write:
            confirm_carried(desk.store, shared, scope.scope)
    for _ in range(_ROUNDS):
        sent, is_behind = _push(desk, shared, hello.officer)
        report.sent += sent
        if not sent and not is_behind:
            break
        _take_in(desk, shared, hello, report)
    if report.sent:
        _tell_waiting(desk, shared, hello.officer)
    report.files += send_later(desk.store, shared)
    return hello


def fold_in(desk: Desk, report: Report) -> None:
    """Take apart what came, then make anew the rows of the cases it belongs to.

    Raises ChainBroken, DeviceForked once that is done with all that fits.
    """
    try:
        take_in(desk, report)
    except SyncTrouble:
        _fold(desk, report)
        raise
    _fold(desk, report)


def take_in_left(desk: Desk, report: Report) -> None:
    """Take apart what a run that broke off left; what of it does not fit is asked for again."""
    with suppress(ChainBroken, DeviceForked):
        take_in(desk, report)


def _fold(desk: Desk, report: Report) -> None:
    report.bad_signatures += check_unread(desk.store, desk.step)
    refold(desk, report)


def take_in(desk: Desk, report: Report) -> None:
    """Take apart the pages that came; raises ChainBroken, DeviceForked."""
    for kept in taken_apart(desk.store, desk.now):
        report.pulled += kept.entries
        report.conflicts += kept.conflicts
        report.bad_signatures += kept.unsigned
        desk.step(report.pulled, 0)


def refold(desk: Desk, report: Report) -> None:
    """Make anew the rows of the cases that others changed, judging what waits in them again."""
    while True:
        with desk.store.writing() as connection:
            cases = next_refolds(connection, _REFOLDS)
            if not cases:
                return
            refold_cases(connection, cases, desk.rejudge)
        report.cases.update(cases)


def refold_cases(connection: Connection, cases: Collection[str], rejudge: Rejudge) -> None:
    """Judge the waiting entries of cases again and make their rows anew."""
    for case_id in waiting_cases(connection).intersection(cases):
        put_stands(connection, case_id, rejudge(connection, case_id))
    project_histories(connection, histories(connection, cases))
    clear_refolds(connection, cases)


def _greet(desk: Desk, shared: SharedStore, report: Report) -> Hello:
    with desk.store.reading() as connection:
        place = shared_place(connection)
        waiting = count_waiting(connection).get(report.officer, 0)
        seen = {row.scope: Head(row.sseq, row.chain) for row in scope_heads(connection)}
    assert place is not None
    with desk.store.writing() as connection:
        device = device_id(connection, desk.now())
    hello = shared.hello(device, waiting or None)
    if hello.is_revoked:
        raise DeviceRevoked(why=hello.why, waiting=waiting)
    if place.epoch and hello.epoch != place.epoch:
        raise Rewound(scope=place.scope, epoch=hello.epoch)
    _require_heads(hello, seen)
    if hello.settings < place.settings and any(s.scope == place.scope for s in hello.scopes):
        raise Rewound(scope=place.scope, settings=hello.settings)
    report.officer = hello.officer
    register(desk.store, shared, hello)
    recall_leases(desk.store, shared, place.scope)
    _note_place(desk, place, hello)
    return hello


def _require_heads(hello: Hello, seen: Mapping[str, Head]) -> None:
    """Refuse a shared store whose log no longer has what it once gave: behind, or another one."""
    for scope in hello.scopes:
        head = seen.get(scope.scope, Head())
        if scope.head.sseq < head.sseq or (scope.head.sseq == head.sseq and scope.head != head):
            raise Rewound(scope=scope.scope, epoch=hello.epoch)


def _tell_waiting(desk: Desk, shared: SharedStore, officer: str) -> None:
    """Say how much still waits here once everything that may go has gone."""
    with desk.store.reading() as connection:
        device, waiting = known_device(connection), count_waiting(connection).get(officer, 0)
    shared.hello(device, waiting)


def _note_place(desk: Desk, place: SharedPlace, hello: Hello) -> None:
    ahead = desk.hear(hello.now)
    if not place.epoch or abs(ahead - place.clock_s) > 1:
        with desk.store.writing() as connection:
            known = epoch_of(connection)
            change_place(connection, epoch=known or hello.epoch, clock_s=ahead)


def _take_in(desk: Desk, shared: SharedStore, hello: Hello, report: Report) -> None:
    """Pull what all scopes have and fold it in; where a pull breaks off, what came until then."""
    try:
        for scope in hello.scopes:
            pull_scope(desk, shared, scope.scope, report)
    except SyncTrouble:
        fold_in(desk, report)
        raise
    fold_in(desk, report)


def pull_scope(desk: Desk, shared: SharedStore, scope: str, report: Report) -> None:
    """Pull what the scope has that this desk lacks, and keep it whole, page by page.

    A desk that has nothing of it yet begins with the snapshot, where there is a sound one.
    """
    if _head(desk, scope).sseq == 0:
        try:
            snapshot = snapshot_pages(shared, scope, desk.store.folder, PAGE)
            _keep_all(desk, shared, scope, (Head(), snapshot))
        except SnapshotUnfit as trouble:
            report.trouble = trouble
    is_whole = False
    while not is_whole:
        head = _head(desk, scope)
        log = log_pages(shared, scope, head, PAGE)
        is_whole = _keep_all(desk, shared, scope, (head, log))


def _keep_all(
    desk: Desk, shared: SharedStore, scope: str, log: tuple[Head, Iterator[Page]]
) -> bool:
    """Keep page after page of what goes on from a place.

    Returns False where another window kept some of them meanwhile.
    """
    head, pages = log
    with desk.store.reading() as connection:
        known = connection.scalars(select(tables.writer.c.id)).all()
    with ahead(linked_pages(shared, scope, head, pages, known)) as coming:
        for page in coming:
            if not keep_page(desk, scope, page):
                return False
            desk.step(page.head.sseq - head.sseq, 0)
    return True


def _head(desk: Desk, scope: str) -> Head:
    with desk.store.reading() as connection:
        return arrived_head(connection, scope)


def keep_page(desk: Desk, scope: str, page: LinkedPage) -> bool:
    """Keep a linked page whole, to be taken apart; False where it does not go on from here.

    Raises Rewound where another window went over to a restored shared store meanwhile: what comes
    of the one before would bring back what that lost.
    """
    know_writers(desk, lambda: page.writers, page.wrote)
    beside = page.page.beside
    values = [(v.ref, v.digest, v.seal) for v in beside.values]
    contents = Contents(page.page.taken, beside.keys, values, beside.erased)
    with desk.store.writing() as connection:
        if epoch_of(connection) != desk.epoch:
            raise Rewound(scope=scope, epoch=desk.epoch)
        return put_page(connection, scope, page.before, contents)


def know_writers(desk: Desk, learn: LearnWriters, wanted: Collection[str]) -> None:
    """Learn the public keys of writers met for the first time; what is no key is not learnt."""
    with desk.store.reading() as connection:
        known = set(connection.scalars(select(tables.writer.c.id)))
    if known.issuperset(wanted):
        return
    seen = learn()
    with desk.store.writing() as connection:
        for writer in seen:
            if writer.id not in known and len(writer.public_key) == KEY_SIZE:
                row = insert(tables.writer).values(
                    id=writer.id,
                    officer=writer.officer,
                    device=writer.device,
                    public_key=writer.public_key,
                    created_at=desk.now().isoformat(),
                    wseq=0,
                    hash="0" * 64,
                    last_at="",
                )
                connection.execute(row.on_conflict_do_nothing())


def _push(desk: Desk, shared: SharedStore, officer: str) -> tuple[int, bool]:
    """Push the officer's entries that have waited long enough; return how many, and if behind."""
    sent, is_behind = 0, False
    with desk.store.reading() as connection:
        own = [w for w in own_writers(connection) if w.officer == officer]
        here = known_device(connection)
    for writer in own:
        try:
            done, has_news = _push_row(desk, shared, writer.id)
        except WriterRefused:
            if writer.device == here:
                raise
            log.warning("a device this desk was before is revoked; what waits of it stays here")
            continue
        sent += done
        is_behind = is_behind or has_news
    return sent, is_behind


def _push_row(desk: Desk, shared: SharedStore, writer: str) -> tuple[int, bool]:
    sent, is_behind = 0, False
    batch, seen = _batch(desk, writer, 0)
    while batch:
        done, is_behind = _push_batch(desk, shared, batch, seen)
        sent += done
        if is_behind or not done:
            break
        batch, seen = _batch(desk, writer, batch[done - 1].wseq)
    return sent, is_behind


def _batch(desk: Desk, writer: str, after: int) -> tuple[list[Waiting], int]:
    """Return a writer's next entries of one scope that may go, and the head they were judged on.

    Those of the last seconds stay; one from a moment still to come was recorded before the clock
    was set back, and goes. One that rests on a colleague's waits until that has been sent, one of
    a case that another window has just pulled until it was judged again.
    """
    now = desk.now()
    with desk.store.reading() as connection:
        waiting = waiting_of(connection, writer, BATCH, after)
        leaning = desk.leaning(connection, writer)
        unjudged = next_refolds(connection, -1)
        held = {w.id for w in waiting if waits_for_others(connection, w.id)}
        seen = head_of(connection, waiting[0].scope).sseq if waiting else 0
    batch: list[Waiting] = []
    for entry in waiting:
        is_fresh = now - desk.hold < entry.at <= now
        if is_fresh or entry.scope != waiting[0].scope:
            break
        if entry.id in leaning or entry.id in held or entry.case_id in unjudged:
            break
        batch.append(entry)
    return batch, seen


def _push_batch(
    desk: Desk, shared: SharedStore, batch: list[Waiting], seen: int
) -> tuple[int, bool]:
    send_first(desk.store, shared, batch)
    with desk.store.reading() as connection:
        keys, values = besides.unsent_with(connection, {w.id for w in batch})
    push = Push(
        batch[0].writer,
        batch[0].scope,
        seen,
        tuple(Sent(w.text, w.signature, w.stand.partition(":")[2]) for w in batch),
        Beside(keys, tuple(SealedValue(*v) for v in values)),
    )
    pushed = shared.push(push)
    if pushed.receipts:
        with desk.store.writing() as connection:
            taken = {receipt.entry for receipt in pushed.receipts}
            besides.note_sent_with(connection, taken, keys, values)
    return len(pushed.receipts), pushed.is_behind
