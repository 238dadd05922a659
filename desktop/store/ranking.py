"""The best of what a text finds: its number, its enterprise, its words; open cases, new ones."""

from collections.abc import Sequence
from enum import IntEnum
from functools import partial
from typing import Any

from sqlalchemy import Connection, Row, RowMapping, select

from desktop.plain_class import dataclass
from desktop.store.cases import COUNT_MOST, newest_ids, number_key, rows_of
from desktop.store.initials import sort_key
from desktop.store.pinyin import divisions, spells
from desktop.store.spelled import spelled_ids
from desktop.store.tables import register_row

BEGINNING_MOST = 60
RANKED_MOST = 200
"""So many of the newest are put in order; more would not be looked through."""


class Fit(IntEnum):
    """How well a case fits what is typed, the best first."""

    NUMBER = 0
    BEGINNING = 1
    WORDS = 2
    PART = 3


@dataclass(frozen=True, slots=True)
class BestFound:
    """The best cases as rows, which cases were found, and whether there are more."""

    rows: tuple[RowMapping, ...]
    ids: tuple[int, ...]
    is_more: bool


def best_found(
    connection: Connection, typed: str, asked: str, most: int, *, is_number: bool = False
) -> BestFound:
    """Return the best cases for a text whose question for the index is ``asked``.

    A case with just that number and enterprises that begin so are found however old they are,
    the others among the newest. Where it ``is_number`` no name is looked for.
    """
    newest = newest_ids(connection, asked, COUNT_MOST + 1)
    others = list(_numbered(connection, typed.strip()))
    if not is_number:
        others += spelled_ids(connection, typed, COUNT_MOST)
        others += _beginning(connection, typed.strip())
    pool = (*newest[:RANKED_MOST], *others[:RANKED_MOST])
    known = dict.fromkeys((*newest, *others))
    ranked = sorted(_slim(connection, pool), key=partial(_rank, typed=typed.strip().casefold()))
    best = [row.id for row in ranked[:most]]
    full = rows_of(connection, best)
    return BestFound(
        tuple(full[i] for i in best if i in full), tuple(known), len(known) > COUNT_MOST
    )


def _numbered(connection: Connection, typed: str) -> Sequence[int]:
    """Return the case of exactly that number."""
    row = register_row.c
    exact = select(row.id).where(row.number_key == number_key(typed.upper()))
    return connection.scalars(exact).all()


def _beginning(connection: Connection, typed: str) -> Sequence[int]:
    """Return cases of enterprises whose name begins so."""
    row, key = register_row.c, sort_key(typed)
    begins = (row.enterprise_key >= key) & (row.enterprise_key < key + b"\xff\xff\xff\xff")
    chosen = select(row.id).where(begins).order_by(row.enterprise_key).limit(BEGINNING_MOST)
    return connection.scalars(chosen).all()


def _slim(connection: Connection, ids: Sequence[int]) -> Sequence[Row[*tuple[Any, ...]]]:
    row = register_row.c
    told = (row.id, row.is_open, row.number, row.enterprise, row.project, row.credit_code)
    more = (row.project_code, row.external, row.letters)
    return connection.execute(select(*told, *more).where(row.id.in_(ids))).all()


def _rank(row: Row[*tuple[Any, ...]], typed: str) -> tuple[int, int, int]:
    """Return what cases are sorted by: the fit, open before closed, the newest first."""
    return _fit(row, typed), -row.is_open, -row.id


def _fit(row: Row[*tuple[Any, ...]], typed: str) -> Fit:
    others = (*row.external.split("\n"), *row.letters.split("\n"))
    numbers = (row.number, row.credit_code, row.project_code, *others)
    if number_key(typed.upper()) == number_key(row.number) or typed in map(str.casefold, numbers):
        return Fit.NUMBER
    enterprise = row.enterprise.casefold()
    is_pinyin = bool(divisions(typed))
    if enterprise.startswith(typed) or (is_pinyin and spells(enterprise, typed, from_start=True)):
        return Fit.BEGINNING
    names = f"{enterprise}\n{row.project.casefold()}"
    parts = typed.split()
    if all(part in names or (divisions(part) and spells(names, part)) for part in parts):
        return Fit.WORDS
    return Fit.PART
