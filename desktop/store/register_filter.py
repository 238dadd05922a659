"""Which cases of the register are wanted, asked so that a million are narrowed without being read.

Every condition is a set of ids that its own index gives; the register is gone through by the index
of its order, which holds ids, too. A condition on the row itself would have each row fetched.
"""

from collections.abc import Iterator, Sequence

from sqlalchemy import Select, column, literal_column, select, text
from sqlalchemy.sql.elements import ColumnElement

from desktop.store.rows_cases import CasesFilter
from desktop.store.search_words import question
from desktop.store.tables import register_row

IN_ORDER = frozenset({"number_key", "enterprise_key", "received_on"})
"""The columns whose order an index keeps."""
_OTHER = register_row.alias("other")
"""The register as a condition asks it, beside the one that is gone through."""
_MATCHING = text("SELECT rowid FROM case_search WHERE case_search MATCH :asked")
_IS_OPEN: ColumnElement[bool] = literal_column("is_open = 1")
_IS_WAIVED: ColumnElement[bool] = literal_column("letter_due <> ''")
"""As the indexes of a part of the rows have it: a bound value would not be known to be theirs."""


def conditions(
    wanted: CasesFilter, spelled: Sequence[int], *, by_order: bool
) -> Iterator[ColumnElement[bool]]:
    """Yield what the wanted cases fulfil; ``spelled`` are found by their pinyin beside the text.

    ``by_order`` asks of each case in the order of an index; else those of the first condition
    are fetched and put in order.
    """
    id_ = _id(by_order=by_order)
    yield from (id_.in_(_ids(told)) for told in _told(wanted))
    if wanted.state == "closed":
        yield id_.not_in(_ids(_IS_OPEN))
    if wanted.until is not None and wanted.since is None:
        yield id_.not_in(_ids(_OTHER.c.received_on > wanted.until.isoformat()))
    asked = question(wanted.text)
    if asked:
        matching = id_.in_(_matching(asked))
        yield matching | id_.in_(spelled) if spelled else matching


def _told(wanted: CasesFilter) -> Iterator[ColumnElement[bool]]:
    """Yield what is said of the cases that are wanted, for each an index."""
    row = _OTHER.c
    listed = (
        (row.street, wanted.streets),
        (row.matter, wanted.matters),
        (row.phase, wanted.phases),
        (row.officer, wanted.officers),
        (row.manager, wanted.managers),
        (row.kilovolts, tuple(map(float, wanted.kilovolts))),
    )
    yield from (among.in_(values) for among, values in listed if values)
    if wanted.state == "open":
        yield _IS_OPEN
    if wanted.is_waived:
        yield _IS_WAIVED
    if wanted.since is not None:
        until = wanted.until.isoformat() if wanted.until is not None else "9"
        yield row.received_on.between(wanted.since.isoformat(), until)


def _matching(asked: str) -> Select[tuple[int]]:
    found_rows = _MATCHING.bindparams(asked=asked).columns(column("rowid")).subquery()
    return select(found_rows.c.rowid)


def _ids(told: ColumnElement[bool]) -> Select[tuple[int]]:
    return select(_OTHER.c.id).where(told)


def _id(*, by_order: bool) -> ColumnElement[int]:
    """Return a case's id; by order it is such that no index of ids is gone by."""
    return literal_column("+register_row.id") if by_order else register_row.c.id
