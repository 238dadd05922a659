"""The record stretch by stretch, the newest first, for who audits it.

An entry's id begins with the moment it was recorded, so the ids are the order of time and the
window into the record is a key, whatever its length: nothing is counted, nothing is skipped over.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select

from desktop.clock import OFFICE_ZONE
from desktop.plain_class import dataclass
from desktop.store.access_log import AccessNote, access_notes
from desktop.store.people_acts import PeopleActKept, people_acts
from desktop.store.rows_audit import AuditFilter, Odd
from desktop.store.setting_changes import SettingChange, setting_changes
from desktop.store.tables import case_row, entry, writer

NEWEST = "g"
"""A key after every other."""
LOOKED_THROUGH = 20_000
"""So many entries are looked through for one stretch; what is not found in them comes later."""
FEW = 1_000
"""Up to so many entries of a kind are looked at at once, however far back they lie."""
MOST_SETTINGS = 100_000
SETTING = "setting"
_OF_SETTING = "8"
"""Stands in a setting's key where an entry's id has its version, 7: it comes after those."""
ACCESS = "access"
_OF_ACCESS = "9"
PEOPLE = "people"
_OF_PEOPLE = "a"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Entries as rows of their table with their writers, what lies between them, and what follows.

    ``next_key`` is blank where the record has no more.
    """

    entries: tuple[Row[*tuple[Any, ...]], ...]
    settings: tuple[tuple[str, SettingChange], ...]
    access: tuple[tuple[str, AccessNote], ...]
    people: tuple[tuple[str, PeopleActKept], ...]
    next_key: str


def stretch_of(
    connection: Connection, wanted: AuditFilter, before: str = "", most: int = 200
) -> Stretch:
    """Return up to so many entries that are wanted, from a key back, and settings among them."""
    first, last = _bounds(wanted, before or NEWEST)
    rows: tuple[Row[*tuple[Any, ...]], ...] = ()
    floor = ""
    if wanted.kind not in (SETTING, ACCESS, PEOPLE):
        rows, floor = _entries(connection, wanted, (first, last), most)
    lowest = floor or first
    between = lowest, last
    return Stretch(
        rows,
        tuple(_settings(connection, wanted, *between)),
        tuple(_access(connection, wanted, *between)),
        tuple(_people(connection, wanted, *between)),
        floor,
    )


def day_counts(connection: Connection, bureau: str, on: date) -> dict[str, int]:
    """Return how many entries each officer of a bureau recorded on a day, by officer."""
    first, last = _bounds(AuditFilter(since=on, until=on), NEWEST)
    rows = connection.execute(
        select(writer.c.officer, func.count().label("recorded"))
        .join_from(entry, writer, entry.c.writer == writer.c.id)
        .where(entry.c.id >= first, entry.c.id < last, _SAID("$.bureau") == bureau)
        .group_by(writer.c.officer)
        .order_by(writer.c.officer)
    )
    return {row.officer: row.recorded for row in rows}


def key_of_moment(at: datetime) -> str:
    """Return the key that every entry recorded at that moment or later comes after."""
    stamp = f"{int(at.timestamp() * 1000):012x}"
    return f"{stamp[:8]}-{stamp[8:]}"


def moment_of_key(key: str) -> datetime | None:
    """Return the moment a key begins with, None where it has none."""
    try:
        stamp = int(key[:13].replace("-", ""), 16)
        return datetime.fromtimestamp(stamp / 1000, OFFICE_ZONE)
    except (ValueError, OverflowError, OSError):
        return None


def case_numbers(connection: Connection, case_ids: Sequence[str]) -> dict[str, str]:
    """Return the numbers of cases by their ids."""
    table = case_row
    rows = connection.execute(
        select(table.c.case_id, table.c.number).where(table.c.case_id.in_(case_ids))
    )
    return {row.case_id: row.number for row in rows}


def entry_rows(connection: Connection, ids: Sequence[str]) -> dict[str, Row[*tuple[Any, ...]]]:
    """Return entries by their ids."""
    rows = connection.execute(select(entry).where(entry.c.id.in_(ids)))
    return {row.id: row for row in rows}


def _entries(
    connection: Connection, wanted: AuditFilter, between: tuple[str, str], most: int
) -> tuple[tuple[Row[*tuple[Any, ...]], ...], str]:
    """Return the entries that are wanted and the key after which it goes on, blank at the end."""
    first, last = between
    known = _count_of_kind(connection, wanted)
    id_ = entry.c.id.concat("") if known <= FEW else entry.c.id
    window = [id_ < last, id_ >= first]
    edge = None
    if known > FEW:
        looked = select(id_).where(*window, *_case_is(wanted)).order_by(id_.desc())
        edge = connection.scalar(looked.limit(1).offset(LOOKED_THROUGH - 1))
        window.append(id_ >= (edge or first))
    rows = connection.execute(
        _with_writers()
        .where(*window, *_conditions(wanted), *_kind_is(wanted, known))
        .order_by(id_.desc())
        .limit(most)
    ).all()
    if len(rows) == most:
        return tuple(rows), str(rows[-1].id)
    return tuple(rows), edge or ""


def _with_writers() -> Select[*tuple[Any, ...]]:
    return select(entry, writer.c.officer, writer.c.device).join_from(
        entry, writer, entry.c.writer == writer.c.id, isouter=True
    )


def _bounds(wanted: AuditFilter, before: str) -> tuple[str, str]:
    """Return the key from which on entries are wanted, and the one they all come before."""
    first = _day_key(wanted.since) if wanted.since else ""
    last = _day_key(wanted.until + timedelta(days=1)) if wanted.until else NEWEST
    return first, min(last, before)


def _day_key(on: date) -> str:
    return key_of_moment(datetime.combine(on, time(), OFFICE_ZONE))


def _case_is(wanted: AuditFilter) -> list[ColumnElement[bool]]:
    if not wanted.case:
        return []
    named = select(case_row.c.case_id).where(case_row.c.number == wanted.case)
    return [or_(entry.c.case_id == wanted.case, entry.c.case_id.in_(named))]


_SAID = entry.c.text.op("->>")
_ODD: dict[Odd, ColumnElement[bool]] = {
    Odd.REFUSED: entry.c.verdict == "refused",
    Odd.CONTESTED: entry.c.verdict == "contested",
    Odd.CLOCK: entry.c.wrapper.like('%"clock\\_ok":false,%', escape="\\"),
    Odd.UNSIGNED: entry.c.is_signed.is_distinct_from(1),
    Odd.WITHDRAWN: entry.c.withdrawn_by.is_not(None),
    Odd.WAITING: entry.c.verdict.is_(None),
}


def _conditions(wanted: AuditFilter) -> list[ColumnElement[bool]]:
    found = _case_is(wanted)
    if wanted.officer:
        found.append(writer.c.officer == wanted.officer)
    if wanted.bureau:
        found.append(_SAID("$.bureau") == wanted.bureau)
    if wanted.odd:
        found.append(_ODD[wanted.odd])
    return found


def _count_of_kind(connection: Connection, wanted: AuditFilter) -> int:
    """Return how many entries are of the kind wanted; "too many" where all kinds are."""
    if not wanted.kind:
        return LOOKED_THROUGH + 1
    bounded = _places(wanted.kind).limit(LOOKED_THROUGH + 1).subquery()
    return connection.scalar(select(func.count()).select_from(bounded)) or 0


def _places(kind: str) -> Select[tuple[int]]:
    known = entry.alias()
    return select(known.c.position).where(_of_kind(known.c.kind, kind))


def _kind_is(wanted: AuditFilter, known: int) -> list[ColumnElement[bool]]:
    """Say of which kind an entry is, by the index of kinds unless there are very many of it.

    A few are read at once and put in order. Some would be looked for in thousands of entries that
    are read for nothing else; of very many the next ones are soon found. What is added to a
    column, 0 or nothing, keeps the order of ids: by the index of kinds every entry of a kind
    would be read and put in order.
    """
    if not wanted.kind:
        return []
    if known > LOOKED_THROUGH:
        return [_of_kind(entry.c.kind.concat(""), wanted.kind)]
    position = entry.c.position if known <= FEW else entry.c.position + 0
    return [position.in_(_places(wanted.kind))]


def _of_kind(column: ColumnElement[str], kind: str) -> ColumnElement[bool]:
    """Say that a kind is the one named, or begins with it where that ends in a full stop."""
    if not kind.endswith("."):
        return column == kind
    return and_(column >= kind, column < kind[:-1] + chr(ord(".") + 1))


def _settings(
    connection: Connection, wanted: AuditFilter, first: str, last: str
) -> list[tuple[str, SettingChange]]:
    """Return changes of settings between two keys, the newest first."""
    if wanted.case or wanted.odd or wanted.bureau or wanted.kind not in ("", SETTING):
        return []
    changes = setting_changes(connection, MOST_SETTINGS)
    keyed = ((_setting_key(c, len(changes) - n), c) for n, c in enumerate(changes))
    chosen = [(key, c) for key, c in keyed if first <= key < last]
    return [(key, c) for key, c in chosen if wanted.officer in ("", c.officer)]


def _access(
    connection: Connection, wanted: AuditFilter, first: str, last: str
) -> list[tuple[str, AccessNote]]:
    """Return notes of access between two keys, the newest first."""
    if wanted.case or wanted.odd or wanted.bureau or wanted.kind not in ("", ACCESS):
        return []
    keyed = ((_access_key(note), note) for note in access_notes(connection))
    chosen = [(key, note) for key, note in keyed if first <= key < last]
    return [(key, note) for key, note in chosen if wanted.officer in ("", note.officer)]


def asks_for_people(wanted: AuditFilter) -> bool:
    """Return whether acts on people and devices are among what is filtered."""
    return not (wanted.case or wanted.odd or wanted.bureau) and wanted.kind in ("", PEOPLE)


def _people(
    connection: Connection, wanted: AuditFilter, first: str, last: str
) -> list[tuple[str, PeopleActKept]]:
    """Return acts on people and devices between two keys, the newest first.

    Who is asked for did it, or it was done to them.
    """
    if not asks_for_people(wanted):
        return []
    since, until = moment_of_key(first), moment_of_key(last)
    acts = people_acts(
        connection, since.date() if since else date.min, until.date() if until else date.max
    )
    keyed = ((_people_key(act), act) for act in acts)
    chosen = [(key, act) for key, act in keyed if first <= key < last]
    return [(key, act) for key, act in chosen if wanted.officer in ("", act.by, act.subject)]


def _people_key(act: PeopleActKept) -> str:
    return f"{key_of_moment(act.at)}-{_OF_PEOPLE}{act.position:011}"


def _access_key(note: AccessNote) -> str:
    return f"{key_of_moment(note.at)}-{_OF_ACCESS}{note.position:011}"


def _setting_key(change: SettingChange, place: int) -> str:
    return f"{key_of_moment(change.changed_at)}-{_OF_SETTING}{place:011}"
