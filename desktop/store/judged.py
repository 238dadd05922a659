"""What the verdicts of all cases rest on, read at once and without the rest of each case."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, literal, select

from desktop.domain.values import MatterKind
from desktop.store.tables import case_row, matter_row

PORTION = 500
_MATTERS = literal("$.matters[")


JudgedRow = Row[Any]
_STATE = case_row.c.state
_NAMED = (case_row.c.case_id, case_row.c.number, case_row.c.enterprise)
_FACTS = tuple(f"$.form.facts.{what}" for what in ("kilovolts", "features"))
_ROUTE = func.json_extract(_STATE, *_FACTS).label("route")
_ROADS = func.json_extract(_STATE, "$.form.facts.roads").label("roads")


def judged_cases(connection: Connection) -> Iterator[JudgedRow]:
    """Yield case_id, number, enterprise, route, roads and judged of every case by number.

    As kept text: ``route`` is the voltage and the features of its form's facts, ``judged`` the day
    and the version its works were judged by. A case without works has no ``judged``, one without a
    verdict names neither.
    """
    paths = (_of_works(f"verdict.{what}") for what in ("assessed_on", "digest"))
    judged = func.json_extract(_STATE, *paths).label("judged")
    return _by_number(connection, _ROUTE, _ROADS, judged)


def signed_cases(connection: Connection) -> Iterator[JudgedRow]:
    """Yield the names, route and roads of every case, and how its works were accepted and judged.

    ``accepted_on``, ``accepted_at``, ``received_at``, ``outcome`` and ``settled`` are None where
    a case has no works, is not accepted or not judged.
    """
    works = {"accepted_on", "accepted_at", "received_at"}
    verdict = {"outcome", "settled"}
    paths = {**{w: w for w in works}, **{v: f"verdict.{v}" for v in verdict}}
    told = (func.json_extract(_STATE, _of_works(path)).label(n) for n, path in paths.items())
    return _by_number(connection, _ROUTE, _ROADS, *told)


def levelled_cases(connection: Connection) -> Iterator[JudgedRow]:
    """Yield the names of every case, its voltage and farmland, and when its first matter came.

    ``received_on`` and ``received_at`` are None where it has no matter.
    """
    paths = {
        "kilovolts": "$.form.demand.kilovolts",
        "land": "$.form.facts.features.farmland",
        "received_on": "$.matters[0].received_on",
        "received_at": "$.matters[0].received_at",
    }
    told = (func.json_extract(_STATE, path).label(name) for name, path in paths.items())
    return _by_number(connection, *told)


def _of_works(what: str) -> ColumnElement[str]:
    """Return where something of a case's newest works is kept."""
    newest = (
        select(func.max(matter_row.c.place))
        .where(matter_row.c.case_id == case_row.c.case_id)
        .where(matter_row.c.matter == MatterKind.EXTERNAL_WORKS.value)
        .scalar_subquery()
    )
    return _MATTERS.concat(newest).concat(f"].{what}")


def _by_number(connection: Connection, *told: ColumnElement[Any]) -> Iterator[JudgedRow]:
    chosen = select(*_NAMED, *told).where(_STATE != "").order_by(case_row.c.number)
    yield from connection.execute(chosen.execution_options(yield_per=PORTION))
