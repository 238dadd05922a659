"""The register of cases and the words they are found by: written with a case's other rows."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, RowMapping, Select, column, func, select, text

from desktop.domain.case import Case
from desktop.domain.standing import ended_on, standing
from desktop.domain.values import PaperStatus
from desktop.store.initials import sort_key
from desktop.store.register_filter import IN_ORDER, conditions
from desktop.store.rows_cases import CasesColumn, CasesFilter, CasesSort, Ids
from desktop.store.search_words import indexed, indexed_initials
from desktop.store.spelled import spelled_ids
from desktop.store.tables import case_row, entry, letter_row, register_row
from desktop.store.told_ids import ToldIds

READY = frozenset({PaperStatus.VERIFIED, PaperStatus.SUBMITTED})
NUMBER_WIDTH = 8
COUNT_MOST = 500
SPELLED_MOST = 2_000
"""So many cases the register lists by a name in full pinyin."""
_STATE = func.nullif(case_row.c.state, "")
"""A case's state as JSON, NULL for one of former years, which keeps none."""
_FIGURES = re.compile(r"\d+")
_SORTED_BY = {
    CasesColumn.NUMBER: register_row.c.number_key,
    CasesColumn.ENTERPRISE: register_row.c.enterprise_key,
    CasesColumn.CAPACITY: register_row.c.capacity_kva,
    CasesColumn.RECEIVED: register_row.c.received_on,
    CasesColumn.ENDED: register_row.c.ended_on,
}
_PLACE = text(
    "INSERT INTO case_search (rowid, names, numbers, place, letters, initials)"
    " VALUES (:id, :names, :numbers, :place, :letters, :initials)"
)
_FORGET = text("DELETE FROM case_search WHERE rowid = :id")
_FORGET_ALL = text("INSERT INTO case_search (case_search) VALUES ('delete-all')")
_NEWEST = text(
    "SELECT rowid FROM case_search WHERE case_search MATCH :asked ORDER BY rowid DESC LIMIT :most"
)
_AMONG = text("SELECT value FROM json_each(:among)")


def clear_register(connection: Connection, case_ids: Iterable[str]) -> None:
    """Take cases out of the register and of the search."""
    chosen = register_row.c.case_id.in_(list(case_ids))
    known = connection.scalars(select(register_row.c.id).where(chosen)).all()
    if known:
        rows = [{"id": row_id} for row_id in known]
        connection.execute(_FORGET, rows)
        connection.execute(register_row.delete().where(register_row.c.id.in_(known)))


def clear_search(connection: Connection) -> None:
    """Forget every word of every case; a rebuild writes them anew."""
    connection.execute(_FORGET_ALL)


def write_register(connection: Connection, cases: Sequence[tuple[Case, bool]]) -> None:
    """Write the cases' rows of the register and the words they are found by.

    Beside each case stands whether it is open.
    """
    if not cases:
        return
    places = _places(connection, [case.id for case, _is_open in cases])
    rows = [register_values(case, places[case.id], is_open=is_open) for case, is_open in cases]
    connection.execute(register_row.insert(), rows)
    words = [search_values(c, row["id"]) for (c, _), row in zip(cases, rows, strict=True)]
    connection.execute(_PLACE, words)


def ids_of(
    connection: Connection,
    wanted: CasesFilter,
    sort: CasesSort,
    among: Iterable[int] | None = None,
) -> Ids:
    """Return the cases that are wanted, in order; ``among`` narrows them to these."""
    spelled = spelled_ids(connection, wanted.text, SPELLED_MOST)
    by = _SORTED_BY.get(sort.column)
    if by is None:
        by = register_row.c.get(sort.column.value, register_row.c.number_key)
    by_order = by.name in IN_ORDER
    chosen = select(register_row.c.id).where(*conditions(wanted, spelled, by_order=by_order))
    if among is not None:
        given = _AMONG.bindparams(among=f"[{','.join(map(str, among))}]")
        chosen = chosen.where(register_row.c.id.in_(given.columns(column("value"))))
    order = (by.desc(), register_row.c.id.desc()) if sort.descending else (by, register_row.c.id)
    return _numbers_of(connection, chosen.order_by(*order))


def _numbers_of(connection: Connection, chosen: Select[tuple[int]]) -> Ids:
    """Return one column of very many rows, in their order.

    They come as one text, which the database makes without holding up other threads, and are
    read where they are looked at.
    """
    asked = chosen.subquery()
    return ToldIds(connection.scalar(select(func.group_concat(asked.c.id))) or "")


def count_all(connection: Connection) -> int:
    """Return how many cases the register has."""
    return connection.scalar(select(func.count()).select_from(register_row)) or 0


def count_open(connection: Connection, manager: str) -> int:
    """Return how many open cases an account manager looks after."""
    own = (register_row.c.manager == manager) & (register_row.c.is_open == 1)
    return connection.scalar(select(func.count()).select_from(register_row).where(own)) or 0


def rows_of(connection: Connection, ids: Sequence[int]) -> dict[int, RowMapping]:
    """Return rows of the register by their ids; one that is gone is not among them."""
    chosen = select(register_row).where(register_row.c.id.in_(ids))
    return {row["id"]: row for row in connection.execute(chosen).mappings()}


def open_changes(connection: Connection) -> dict[int, int]:
    """Return the open cases with the place of their newest entry."""
    chosen = select(register_row.c.id, register_row.c.changed).where(register_row.c.is_open == 1)
    return {row.id: row.changed for row in connection.execute(chosen)}


def states_of(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """Return the whole state of cases, as their rows keep it."""
    joined = register_row.join(case_row, register_row.c.case_id == case_row.c.case_id)
    chosen = (
        select(register_row.c.id, case_row.c.state)
        .select_from(joined)
        .where(register_row.c.id.in_(ids))
    )
    return {row.id: row.state for row in connection.execute(chosen)}


def open_matters(connection: Connection, ids: Sequence[int]) -> list[Row[Any]]:
    """Return case_id, number, enterprise and the matters, as kept text, of cases by their ids."""
    joined = register_row.join(case_row, register_row.c.case_id == case_row.c.case_id)
    matters = func.coalesce(func.json_extract(_STATE, "$.matters"), "[]").label("matters")
    told = (case_row.c.case_id, case_row.c.number, case_row.c.enterprise, matters)
    chosen = select(*told).select_from(joined).where(register_row.c.id.in_(ids))
    return list(connection.execute(chosen))


def facet_counts(connection: Connection, name: str) -> list[tuple[Any, int]]:
    """Return the values of a column of the register and how many cases have each."""
    value = register_row.c[name]
    chosen = select(value, func.count()).group_by(value).order_by(value)
    return [(row[0], row[1]) for row in connection.execute(chosen)]


def newest_ids(connection: Connection, asked: str, most: int) -> list[int]:
    """Return the newest cases that answer a question for the index, by their place."""
    return list(connection.scalars(_newest(asked, most))) if asked else []


def enterprises_found(connection: Connection, asked: str, most: int) -> list[tuple[str, int]]:
    """Return enterprises with several cases among the newest found, and how many each has."""
    row = register_row.c
    chosen = (
        select(row.enterprise, func.count())
        .where(row.id.in_(_newest(asked, COUNT_MOST)))
        .group_by(row.enterprise)
        .having(func.count() > 1)
        .order_by(func.count().desc(), row.enterprise)
        .limit(most)
    )
    return [(found_row[0], found_row[1]) for found_row in connection.execute(chosen)]


def parcels_found(connection: Connection, asked: str, most: int) -> list[tuple[str, int]]:
    """Return the parcels of the newest cases that answer the question, the commonest first."""
    parcel = func.json_extract(_STATE, "$.form.project.parcel")
    joined = register_row.join(case_row, register_row.c.case_id == case_row.c.case_id)
    many = func.count()
    chosen = (
        select(parcel, many)
        .select_from(joined)
        .where(register_row.c.id.in_(_newest(asked, most)), parcel != "")
        .group_by(parcel)
        .order_by(many.desc(), parcel)
    )
    return [(row[0], row[1]) for row in connection.execute(chosen)]


def letters_found(connection: Connection, asked: str, most: int) -> list[RowMapping]:
    """Return the numbered letters of the newest cases whose letters answer the question."""
    newest = (
        select(register_row.c.case_id, register_row.c.enterprise, register_row.c.number)
        .where(register_row.c.id.in_(_newest(asked, most)))
        .subquery()
    )
    letter = letter_row.c
    chosen = (
        select(
            letter.letter,
            letter.case_id,
            letter.number,
            letter.stage,
            newest.c.enterprise,
            newest.c.number.label("case_number"),
        )
        .join_from(letter_row, newest, letter.case_id == newest.c.case_id)
        .where(letter.number != "")
        .order_by(letter.issued_on.desc(), letter.number.desc())
    )
    return list(connection.execute(chosen).mappings())


def _newest(asked: str, most: int) -> Select[tuple[int]]:
    """Return the newest of what answers a question, without looking at the others."""
    newest = _NEWEST.bindparams(asked=asked, most=most).columns(column("rowid")).subquery()
    return select(newest.c.rowid)


def _places(connection: Connection, case_ids: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Return where the first and the newest entry of each case stand in the record."""
    position = entry.c.position
    found_rows = connection.execute(
        select(entry.c.case_id, func.min(position), func.max(position))
        .where(entry.c.case_id.in_(case_ids))
        .group_by(entry.c.case_id)
    )
    places = {case_id: (first, newest) for case_id, first, newest in found_rows}
    for case_id in case_ids:
        if case_id not in places:
            raise ValueError(f"the record has nothing of the case {case_id}")
    return places


def register_values(case: Case, places: tuple[int, int], *, is_open: bool) -> dict[str, Any]:
    """Return a case's row of the register; ``places`` are those of its first and newest entry."""
    place, changed = places
    form, stands = case.form, standing(case)
    matter = stands.matter
    concerned = [p.status for p in case.papers if p.status is not PaperStatus.NOT_CONCERNED]
    live = [x for x in case.letters if x.is_live]
    received = min((m.received_on for m in case.matters), default=case.opened_at.date())
    told = matter.ended.on if matter and matter.ended else None
    return {
        "id": place,
        "case_id": case.id,
        "changed": changed,
        "number": case.number,
        "number_key": number_key(case.number),
        "enterprise": form.enterprise.name,
        "enterprise_key": sort_key(form.enterprise.name),
        "credit_code": form.enterprise.credit_code,
        "project": form.project.name,
        "project_code": form.project.code,
        "street": form.project.street,
        "address": form.project.address,
        "kilovolts": float(form.demand.kilovolts),
        "capacity_kva": float(form.demand.capacity_kva),
        "matter": matter.kind.value if matter else "",
        "phase": stands.phase.value,
        "outcome": matter.outcome.value if matter and matter.outcome else "",
        "received_on": received.isoformat(),
        "ended_on": _day(told if is_open else ended_on(case)),
        "papers_ready": sum(s in READY for s in concerned),
        "papers_all": len(concerned),
        "papers_waived": sum(len(x.outstanding) for x in live),
        "letter_due": _day(min((x.due_on for x in live), default=None)),
        "letters": "\n".join(_numbers(case)),
        "external": "\n".join(m.external_number for m in case.matters if m.external_number),
        "officer": case.officer,
        "manager": case.account_manager,
        "is_open": int(is_open),
    }


def search_values(case: Case, place: int) -> dict[str, Any]:
    """Return the words a case is found by; ``place`` is that of its first entry."""
    enterprise, project = case.form.enterprise, case.form.project
    outside = (m.external_number for m in case.matters)
    names = (enterprise.name, enterprise.short_name, project.name)
    codes = (project.code, enterprise.credit_code)
    return {
        "id": place,
        "names": indexed(*names),
        "numbers": indexed(case.number, _bare(case.number), *codes, *outside),
        "place": indexed(project.street, project.address, project.parcel),
        "letters": indexed(*_numbers(case)),
        "initials": indexed_initials(*names),
    }


def _numbers(case: Case) -> list[str]:
    """Return the numbers of a case's letters, also of those that lie in older files."""
    former = case.former.letters if case.former else ()
    numbers = (*(x.number for x in case.letters), *(x.number for x in former))
    return [number for number in numbers if number]


def _bare(number: str) -> str:
    """Return a number as it is said, without the zeros before its figures."""
    return _FIGURES.sub(lambda figures: figures[0].lstrip("0") or "0", number)


def number_key(number: str) -> str:
    """Return what numbers are sorted and looked up by: their figures with zeros before them."""
    return _FIGURES.sub(_with_zeros, number)


def _with_zeros(figures: re.Match[str]) -> str:
    return figures[0].zfill(NUMBER_WIDTH)


def _day(on: date | None) -> str:
    return on.isoformat() if on else ""
