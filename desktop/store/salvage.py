"""Salvage: what a damaged store still holds, each entry proved by its hash, unsent work first.

A copy is read row by row, then page by page where it lies plain; the store itself is left as it
is. What is proved goes into a new store as far as its chains go on; the rest is written out.
"""

import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from desktop.plain_class import dataclass
from desktop.plain_json import own
from desktop.store.connect import FILE_NAME, file_keys, use_keys
from desktop.store.entry import SignedEntry, hash_of, parse_kept
from desktop.store.errors import EntryMalformed, EntryTooLarge
from desktop.store.held_keys import keys_of, name_of
from desktop.store.kept_wrappers import whole_wrapper
from desktop.store.outbox import Outbox, OutboxLine
from desktop.store.pages import carve

ENTRY_COLUMNS = 17
"""An entry's columns before what sharing added."""
_ENTRY_NAMES = (
    "position", "id", "writer", "wseq", "kind", "scope", "case_id", "text", "hash", "signature",
    "verdict", "winner", "sseq", "wrapper_kept", "chain", "accepted_at", "withdrawn_by",
    "stand",
    "is_signed",
)  # fmt: skip
_KEPT = (
    "setting", "setting_change", "officer", "writer", "person_key", "erased_key", "sealed_value",
    "number_lease", "number", "store_fact", "entry_act", "draft", "draft_key", "entry_set_aside",
    "claim", "access_note", "people_act",
)  # fmt: skip
"""What is taken over as it is: it has no hash of its own, but for what a seal proves."""
_READ_ERRORS = (dbapi2.DatabaseError, UnicodeError, OverflowError)
Row = dict[str, Any]
Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ProvedEntry:
    """An entry whose text has the hash it is kept under; its place in the hub's order if any."""

    signed: SignedEntry
    position: int
    sseq: int | None = None
    wrapper: str = ""
    chain: str = ""
    accepted_at: str = ""

    @property
    def id(self) -> str:
        """The entry's id."""
        return self.signed.entry.id


@dataclass(slots=True)
class Salvaged:
    """What was found: proved entries by id, other rows by table, and how each came to light."""

    entries: dict[str, ProvedEntry] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    waiting: dict[str, OutboxLine] = field(default_factory=dict)
    ways: Counter[str] = field(default_factory=Counter)
    unproved: int = 0


def salvage(folder: Path, scratch: Path, step: Step = lambda _done, _of: None) -> Salvaged:
    """Read a damaged store; copies are made in ``scratch``. Raises StoreLocked.

    The outbox first: what nobody else has.
    """
    found = Salvaged()
    name = name_of(folder)
    key = None if name is None else keys_of(name, folder).rest
    found.waiting = {line.name: line for line in Outbox(folder, lambda: key).lines()}
    step(1, 4)
    _probe(folder, scratch, found)
    step(2, 4)
    if name is None:
        for number, values in carve(folder / FILE_NAME):
            _take_carved(found, number, values)
    step(3, 4)
    for line in found.waiting.values():
        if line.is_entry:
            _take(found, "outbox", _waiting_row(line))
    step(4, 4)
    return found


def _probe(folder: Path, scratch: Path, found: Salvaged) -> None:
    """Read the tables through SQLite, row by row, out of a copy of the file and its log."""
    scratch.mkdir(parents=True, exist_ok=True)
    for part in ("", "-wal"):
        source = folder / f"{FILE_NAME}{part}"
        if source.exists():
            shutil.copyfile(source, scratch / source.name)
    connection = dbapi2.connect(str(scratch / FILE_NAME), isolation_level=None)
    try:
        use_keys(connection, file_keys(folder / FILE_NAME))
        for table in ("entry", *_KEPT):
            for row in rows_of(connection, table):
                if table == "entry":
                    _take(found, "row", row)
                else:
                    found.rows.setdefault(table, []).append(row)
    finally:
        connection.close()
        shutil.rmtree(scratch, ignore_errors=True)


def rows_of(connection: Any, table: str) -> Iterator[Row]:
    """Yield the rows of a table that can be read, each by its number, past those that can't."""
    try:
        said = "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"
        made = connection.execute(said, (table,)).fetchone()
    except _READ_ERRORS:
        return
    if made is None:
        return
    if "WITHOUT ROWID" in made[0]:
        yield from _whole(connection, table)
        return
    asked = f"SELECT * FROM {table} WHERE rowid = ?"  # noqa: S608  a name of our own
    for number in range(1, _last_number(connection, table) + 1):
        try:
            cursor = connection.execute(asked, (number,))
            row = cursor.fetchone()
        except _READ_ERRORS:
            continue
        if row is not None:
            yield _named(cursor, row)


def _whole(connection: Any, table: str) -> Iterator[Row]:
    try:
        cursor = connection.execute(f"SELECT * FROM {table}")  # noqa: S608  a name of our own
        for row in cursor:
            yield _named(cursor, row)
    except _READ_ERRORS:
        return


def _named(cursor: Any, row: tuple[Any, ...]) -> Row:
    return {said[0]: value for said, value in zip(cursor.description, row, strict=True)}


def _last_number(connection: Any, table: str) -> int:
    """Return the highest row number; on a broken page, as many as the file could hold."""
    asked = f"SELECT max(rowid) FROM {table}"  # noqa: S608  a name of our own
    try:
        return int(connection.execute(asked).fetchone()[0] or 0)
    except _READ_ERRORS:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        return int(pages) * 100


def _take_carved(found: Salvaged, number: int, values: tuple[Any, ...]) -> None:
    if len(values) >= ENTRY_COLUMNS and isinstance(values[7], str):
        row = dict(zip(_ENTRY_NAMES, values, strict=False))
        _take(found, "page", {**row, "position": number, "wrapper": _whole_wrapper(row)})
        return
    for table, names, is_one in _SHAPES:
        if len(values) == len(names) and is_one(values):
            row = dict(zip(names, values, strict=True))
            rows = found.rows.setdefault(table, [])
            if all(known[names[0]] != row[names[0]] for known in rows):
                rows.append(row)
                found.ways[f"page:{table}"] += 1


def _whole_wrapper(row: Mapping[str, Any]) -> Any:
    """Return the wrapper of a row that was carved; None where the columns are no entry's."""
    try:
        return whole_wrapper(row["wrapper_kept"], row)
    except (KeyError, AttributeError):
        return None


def _is_writer(values: tuple[Any, ...]) -> bool:
    return isinstance(values[3], bytes) and len(values[3]) == 32 and isinstance(values[6], int)


def _is_key(values: tuple[Any, ...]) -> bool:
    is_ref = isinstance(values[0], str) and len(values[0]) == 36
    return is_ref and isinstance(values[1], bytes) and len(values[1]) == 32


def _is_seal(values: tuple[Any, ...]) -> bool:
    is_named = isinstance(values[1], str) and len(values[1]) == 64
    return is_named and isinstance(values[2], bytes)


_SHAPES: tuple[tuple[str, tuple[str, ...], Callable[[tuple[Any, ...]], bool]], ...] = (
    (
        "writer",
        (
            *("id", "officer", "device", "public_key", "private_key", "created_at"),
            *("wseq", "hash", "last_at"),
        ),
        _is_writer,
    ),
    ("person_key", ("ref", "key"), _is_key),
)


def _take(found: Salvaged, way: str, row: Mapping[str, Any]) -> None:
    """Keep an entry that is proved and was not found before, or not with its place."""
    proved = proved_entry(row)
    if proved is None:
        found.unproved += 1
        return
    known = found.entries.get(proved.id)
    if known is None:
        found.ways[way] += 1
    if known is None or (known.sseq is None and proved.sseq is not None):
        found.entries[proved.id] = proved


def proved_entry(row: Mapping[str, Any]) -> ProvedEntry | None:
    """Return an entry whose text has its hash and says what its columns say, else None."""
    try:
        text, signature = row["text"], row["signature"]
        signed = _read(text, signature, is_strict=row.get("is_signed") != 0)
        entry = signed.entry
        told = (entry.id, entry.writer, entry.wseq, entry.scope, entry.case, signed.hash)
    except (EntryMalformed, EntryTooLarge, ValueError, TypeError, KeyError, AttributeError):
        return None
    names = ("id", "writer", "wseq", "scope", "case_id", "hash")
    if told != tuple(row.get(name) for name in names) or not isinstance(row["position"], int):
        return None
    place = _place(row, signed)
    return ProvedEntry(signed, row["position"], *place)


def _read(text: Any, signature: Any, *, is_strict: bool) -> SignedEntry:
    if not isinstance(text, str) or not isinstance(signature, bytes):
        raise TypeError
    if is_strict:
        return SignedEntry.read(text, signature)
    return SignedEntry(parse_kept(text), text, hash_of(text), signature)


def _place(row: Mapping[str, Any], signed: SignedEntry) -> tuple[int | None, str, str, str]:
    """Return what the hub said of an entry, nothing where that is not about this very entry."""
    nothing = (None, "", "", "")
    try:
        said = own(row.get("wrapper") or "")
        is_own = (said["entry_hash"], said["scope"]) == (signed.hash, signed.entry.scope)
        is_place = said["sseq"] == row["sseq"] and said["signature"] == signed.signature.hex()
        accepted_at = str(said["accepted_at"])
    except (ValueError, TypeError, KeyError):
        return nothing
    if not is_own or not is_place or not isinstance(row["chain"], str):
        return nothing
    return int(row["sseq"]), str(row["wrapper"]), row["chain"], accepted_at


def _waiting_row(line: OutboxLine) -> Row:
    """Return the row an entry of the outbox would have; its text alone says what it is."""
    try:
        entry = parse_kept(line.text)
        signature = bytes.fromhex(line.signature)
    except (EntryMalformed, ValueError):
        return {}
    return {
        "position": 1 << 60,
        "id": entry.id,
        "writer": entry.writer,
        "wseq": entry.wseq,
        "scope": entry.scope,
        "case_id": entry.case,
        "text": line.text,
        "hash": hash_of(line.text),
        "signature": signature,
    }


def in_order(entries: Iterable[ProvedEntry]) -> list[ProvedEntry]:
    """Return entries in the order in which they came to the store."""
    return sorted(entries, key=lambda e: (e.position, e.signed.entry.wseq))
