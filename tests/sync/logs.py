"""A common log made without a shared store around it, as one would hand it out page by page."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.store.acceptance import Head, Judgement, Verdict, accept
from desktop.store.arrived import arrived_head
from desktop.store.connect import Store, open_store
from desktop.store.entry import SignedEntry
from desktop.store.shared import SharedPlace, put_shared_place
from desktop.store.writers import device_id
from desktop.sync.ahead import LinkedPage, writers_in
from desktop.sync.exchange import Desk, Report, fold_in, keep_page
from desktop.sync.ports import Beside, Page, Taken, WriterSeen
from tests.sync.pens import Pen, now


@dataclass
class CommonLog:
    """The log of one scope and who wrote it."""

    scope: str = "HP"
    pens: dict[str, Pen] = field(default_factory=dict)
    taken: list[Taken] = field(default_factory=list)
    head: Head = field(default_factory=Head)

    @property
    def writers(self) -> tuple[WriterSeen, ...]:
        return tuple(pen.seen for pen in self.pens.values())

    def pen(self, officer: str) -> Pen:
        """Return the officer's one writer."""
        if officer not in self.pens:
            self.pens[officer] = Pen(officer, f"desk-of-{officer}", scope=self.scope)
        return self.pens[officer]

    def take(self, signed: SignedEntry, at: str = "", verdict: str = "accepted") -> None:
        """Give an entry the next place, whatever a real shared store would say of it."""
        how, _, winner = verdict.partition(":")
        said = Judgement(Verdict(how), winner)
        accepted = accept(signed, self.head, said, at or now().isoformat(), clock_ok=True)
        self.taken.append(Taken(signed.text, accepted.wrapper, accepted.head.chain))
        self.head = accepted.head


def log_desk(folder: Path, scope: str = "HP") -> Desk:
    """Return a desk that shares the scope, with nothing taken in yet."""
    store: Store = open_store(folder, create=True)
    with store.writing() as connection:
        device_id(connection, now())
        put_shared_place(connection, SharedPlace("postgres", "", scope))
    return Desk(store, lambda _c, _case: {}, lambda _c, _writer: (), now, lambda _moment: 0)


def take_in(desk: Desk, log: CommonLog, size: int = 1_000) -> Report:
    """Let the desk take in what it lacks of the log."""
    report = Report()
    for at in range(0, len(log.taken), size):
        keep_some(desk, log, log.taken[at : at + size])
    fold_in(desk, report)
    return report


def keep_some(desk: Desk, log: CommonLog, taken: Sequence[Taken]) -> None:
    """Let the desk keep a stretch that goes on from what it has; nothing is taken apart."""
    with desk.store.reading() as connection:
        head = arrived_head(connection, log.scope)
    page = Page(tuple(taken), Beside())
    wrote = writers_in(log.scope, head, page)
    assert keep_page(desk, log.scope, LinkedPage(head, page, wrote, log.writers))


def standing(desk: Desk) -> dict[str, tuple[Any, ...]]:
    """Return of each entry whether it is signed and what withdrew it."""
    with desk.store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT id, is_signed, withdrawn_by FROM entry")
        return {row[0]: (row[1], row[2]) for row in rows}
