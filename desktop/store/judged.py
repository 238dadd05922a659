"""What the verdicts of all cases rest on, read at once and without the rest of each case."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, func, literal, select

from desktop.domain.values import MatterKind
from desktop.store.tables import case_row, matter_row

PORTION = 500
_VERDICT = literal("$.matters[")


def judged_cases(connection: Connection) -> Iterator[Row[Any]]:
    """Yield case_id, number, enterprise, route, roads and judged of every case by number.

    As kept text: ``route`` is the voltage and the features of its form's facts, ``judged`` the day
    and the version its works were judged by. A case without works has no ``judged``, one without a
    verdict names neither.
    """
    newest = (
        select(func.max(matter_row.c.place))
        .where(matter_row.c.case_id == case_row.c.case_id)
        .where(matter_row.c.matter == MatterKind.EXTERNAL_WORKS.value)
        .scalar_subquery()
    )
    paths = (
        _VERDICT.concat(newest).concat(f"].verdict.{what}") for what in ("assessed_on", "digest")
    )
    judged = func.json_extract(case_row.c.state, *paths).label("judged")
    facts = (f"$.form.facts.{what}" for what in ("kilovolts", "features"))
    route = func.json_extract(case_row.c.state, *facts).label("route")
    roads = func.json_extract(case_row.c.state, "$.form.facts.roads").label("roads")
    named = (case_row.c.case_id, case_row.c.number, case_row.c.enterprise)
    told: tuple[Any, ...] = (*named, route, roads, judged)
    chosen = select(*told).order_by(case_row.c.number)
    yield from connection.execute(chosen.execution_options(yield_per=PORTION))
