"""Very many cases of one entry each, recorded a whole portion at a time.

Every entry is signed and chained as one recorded by itself would be, and `verify` finds no
difference. What is saved is going back and forth: rows are made by `Portions`, which knows
nothing of a store and so can run in a process of its own, and go in a table at a time.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from datetime import timedelta
from itertools import islice
from operator import itemgetter
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Connection, Table
from sqlalchemy.dialects.sqlite import dialect

from desktop.clock import OFFICE_ZONE, ClockReading
from desktop.domain.folding import Recorded, apply
from desktop.domain.kind_rules import claims_of
from desktop.plain_class import dataclass
from desktop.store import tables
from desktop.store.acceptance import Head, Judgement, Verdict, accept
from desktop.store.cases import register_values, search_values
from desktop.store.codec import encode
from desktop.store.connect import require_writing
from desktop.store.current_state import case_values, is_open, matter_values
from desktop.store.entry import VERSION, ClockSaid, Entry, Seen, SignedEntry, new_entry_id
from desktop.store.errors import NotAlone
from desktop.store.event_log import entered_of, last_position
from desktop.store.hub import entry_values, head_of
from desktop.store.kept_wrappers import kept_wrapper
from desktop.store.officers import get_officer
from desktop.store.shared import shared_place
from desktop.store.writers import KnownWriter, advance, known_writer, writer_of

PORTION = 2_000
_BETWEEN = timedelta(microseconds=500)
"""How far apart the moments of two entries of a portion lie; all are accepted at its moment."""
_PORTION_TAKES = timedelta(seconds=1)
_WORDS = ("id", "names", "numbers", "place", "letters", "initials")
_ENTRY = (
    *("position", "id", "writer", "wseq", "kind", "scope", "case_id", "text", "hash", "signature"),
    *("is_signed", "verdict", "winner", "sseq", "wrapper_kept", "chain", "accepted_at"),
)


def _into(table: Table, names: Sequence[str] = ()) -> tuple[str, Sequence[str]]:
    """Return the statement that fills a table, and the names of its values in their order."""
    made = table.insert().compile(dialect=dialect(), column_keys=list(names) or None)
    return str(made), tuple(made.positiontup or ())


_INTO: Mapping[str, tuple[str, Sequence[str]]] = {
    "entry": _into(tables.entry, _ENTRY),
    "claim": _into(tables.claim),
    "case_row": _into(tables.case_row),
    "matter_row": _into(tables.matter_row),
    "register_row": _into(tables.register_row),
    "case_search": (
        "INSERT INTO case_search (rowid, names, numbers, place, letters, initials)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        _WORDS,
    ),
}
Rows = dict[str, list[tuple[Any, ...]]]
Told = tuple[str, object]
"""A case's id, and the event that opens it."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where a writer, a scope and the log stand before the first of very many entries.

    None of those is decided by rules or a calendar, so the entries name none.
    """

    writer: KnownWriter
    bureau: str
    key: bytes = field(repr=False)
    scope: str
    head: Head
    position: int
    reading: ClockReading
    program: str


@dataclass(frozen=True, slots=True)
class Portion:
    """Rows of many entries by table, and where writer, scope and log stand before and after."""

    scope: str
    rows: Rows
    before: tuple[int, int, int]
    writer: KnownWriter
    head: Head

    @property
    def cases(self) -> int:
        """How many cases it has."""
        return len(self.rows["case_row"])


def beginning(
    connection: Connection, officer: str, scope: str, reading: ClockReading, program: str
) -> Beginning:
    """Return where very many entries of an officer begin; the store shares its record with none."""
    require_writing(connection)
    if shared_place(connection) is not None:
        raise NotAlone
    writer = writer_of(connection, officer, reading.moment)
    return Beginning(
        writer=known_writer(connection, writer.id),
        bureau=get_officer(connection, officer).bureau.value,
        key=writer.key.private_bytes_raw(),
        scope=scope,
        head=head_of(connection, scope),
        position=last_position(connection),
        reading=reading,
        program=program,
    )


def portions(begun: Beginning, told: Iterable[Told], size: int = PORTION) -> Iterator[Portion]:
    """Yield the rows of the cases told, signed and chained, so many at a time."""
    making = _Making(begun)
    events = iter(told)
    while some := list(islice(events, size)):
        yield making.portion(some)


def put(connection: Connection, portion: Portion) -> None:
    """Write a portion as it is; raises NotAlone where anything else was recorded meanwhile."""
    require_writing(connection)
    known = known_writer(connection, portion.writer.id)
    scope = portion.scope
    stands = (known.wseq, head_of(connection, scope).sseq, last_position(connection))
    if stands != portion.before:
        raise NotAlone
    for name, rows in portion.rows.items():
        if rows:
            connection.exec_driver_sql(_INTO[name][0], rows)
    heads = tables.scope_head
    connection.execute(heads.delete().where(heads.c.scope == scope))
    connection.execute(
        heads.insert().values(scope=scope, sseq=portion.head.sseq, chain=portion.head.chain)
    )
    advance(connection, portion.writer)


class _Making:
    """Makes one portion after another; everything it needs to know it was told at first."""

    def __init__(self, begun: Beginning) -> None:
        self._begun = begun
        self._key = Ed25519PrivateKey.from_private_bytes(begun.key)
        self._writer = begun.writer
        self._head = begun.head
        self._position = begun.position
        self._moment = begun.reading.moment.astimezone(OFFICE_ZONE)
        self._pick = {name: itemgetter(*names) for name, (_, names) in _INTO.items()}

    def portion(self, told: Iterable[Told]) -> Portion:
        self._moment += _PORTION_TAKES
        self._accepted_at, self._at = self._moment.isoformat(), self._moment
        before = (self._writer.wseq, self._head.sseq, self._position)
        seen = Seen(self._head.sseq, self._head.chain)
        rows: Rows = {name: [] for name in _INTO}
        for case_id, event in told:
            for name, row in self._rows(case_id, event, seen):
                rows[name].append(self._pick[name](row))
        return Portion(self._begun.scope, rows, before, self._writer, self._head)

    def _rows(
        self, case_id: str, event: object, seen: Seen
    ) -> Iterator[tuple[str, dict[str, Any]]]:
        encoded = encode(event)
        signed = self._signed(case_id, encoded, seen)
        yield "entry", self._taken(signed)
        for key in claims_of(encoded.kind, case_id, encoded.data):
            yield "claim", {"key": key, "entry": signed.entry.id}
        case = apply(None, Recorded(event, entered_of(signed.entry)))
        if case is None:
            raise ValueError(f"{encoded.kind} opens no case")
        yield "case_row", case_values(case)
        for row in matter_values(case):
            yield "matter_row", row
        places = (self._position, self._position)
        yield "register_row", register_values(case, places, is_open=is_open(case))
        yield "case_search", search_values(case, self._position)

    def _signed(self, case_id: str, encoded: Any, seen: Seen) -> SignedEntry:
        begun = self._begun
        self._at += _BETWEEN
        entry = Entry(
            v=VERSION,
            id=new_entry_id(self._at),
            writer=self._writer.id,
            wseq=self._writer.wseq + 1,
            prev=self._writer.hash,
            kind=encoded.kind,
            kind_v=encoded.version,
            scope=begun.scope,
            case=case_id,
            officer=self._writer.officer,
            bureau=begun.bureau,
            at=self._at.isoformat(timespec="microseconds"),
            clock=ClockSaid(begun.reading.source, begun.reading.offset_s),
            based_on=seen,
            rules="",
            calendar="",
            program=begun.program,
            data=encoded.data,
        )
        signed = SignedEntry.sign(entry, self._key)
        self._writer = self._writer.after(signed)
        return signed

    def _taken(self, signed: SignedEntry) -> dict[str, Any]:
        """Return the row of an entry with its acceptance, as this store alone gives it."""
        judgement = Judgement(Verdict.ACCEPTED)
        at = self._accepted_at
        accepted = accept(signed, self._head, judgement, at, clock_ok=True)
        self._head = accepted.head
        self._position += 1
        row = {
            **entry_values(signed),
            "position": self._position,
            "verdict": judgement.verdict.value,
            "winner": None,
            "sseq": accepted.head.sseq,
            "chain": accepted.head.chain,
            "accepted_at": at,
        }
        return {**row, "wrapper_kept": kept_wrapper(accepted.wrapper, row)}
