"""What the supervisor's page counts: kept beside the record, and counted by one condition each.

A figure and the cases it leads to come from the same condition, so they cannot differ.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, field, fields
from datetime import date
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    Row,
    Select,
    TableClause,
    TextClause,
    bindparam,
    column,
    func,
    select,
    table,
    text,
)

from desktop.domain.supervising import Figure, FigureKind
from desktop.plain_class import dataclass
from desktop.store.tables import register_row


@dataclass(frozen=True, slots=True)
class StepFigures:
    """One bureau's step as it counts."""

    place: int
    bureau: str
    state: str
    due_on: str = ""
    decided_on: str = ""
    is_late: int = 0
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class LetterFigure:
    """One numbered letter as it counts; ``lapse_on`` blank where none of its papers is owed."""

    letter: str
    issued_on: str
    lapse_on: str
    stage: str
    ended_on: str


@dataclass(frozen=True, slots=True)
class OrderFigure:
    """One oversight order as it counts."""

    place: int
    bureau: str
    number: str
    ordered_on: str
    is_answered: int


@dataclass(frozen=True, slots=True)
class CaseFigures:
    """All that counts of one case."""

    reckoned_on: str
    is_open: int
    holder: str = ""
    ended_on: str = ""
    judged_on: str = ""
    is_exempt: int = 0
    connected_on: str = ""
    connected_days: int | None = None
    bureau_minutes: int | None = None
    utility_minutes: int | None = None
    enterprise_minutes: int | None = None
    nobody_minutes: int | None = None
    steps: tuple[StepFigures, ...] = field(default=())
    letters: tuple[LetterFigure, ...] = field(default=())
    orders: tuple[OrderFigure, ...] = field(default=())


class DecidedSteps(NamedTuple):
    """How many steps a bureau decided in so many office minutes, None where those are unknown."""

    bureau: str
    minutes: int | None
    is_late: int
    many: int


_CASE_COLUMNS = tuple(
    one.name for one in fields(CaseFigures) if one.name not in ("steps", "letters", "orders")
)
_CASE = table("figure_case", *map(column, ("id", *_CASE_COLUMNS)))
_STEP = table("figure_step", *(column(n) for n in ("id", *(f.name for f in fields(StepFigures)))))
_LETTER = table(
    "figure_letter", *(column(n) for n in ("id", *(f.name for f in fields(LetterFigure))))
)
_ORDER = table("figure_order", *(column(n) for n in ("id", *(f.name for f in fields(OrderFigure)))))
_STALE = table("figure_stale", column("id"))
_PARTS = ((_STEP, "steps"), (_LETTER, "letters"), (_ORDER, "orders"))
_BY_BUREAU = (_STEP, _ORDER)
_TOLD = func.group_concat(func.coalesce(_STEP.c.minutes, -1) * 2 + _STEP.c.is_late)
"""Minutes and lateness of decisions as numbers of one text."""
_WAITS = text("state = 'waiting'")
_IS_OPEN = text("state <> 'decided'")
_DECIDED = text("state = 'decided' AND decided_on BETWEEN :since AND :until")
_ENDED = text("ended_on BETWEEN :since AND :until")
_DUE = text("state = 'waiting' AND due_on BETWEEN :since AND :until")
_LATE = text("state = 'waiting' AND due_on <> '' AND due_on < :today")
_JUDGED = text("judged_on BETWEEN :since AND :until")
_CONNECTED = text("connected_on BETWEEN :since AND :until")
_SENT = text("ordered_on BETWEEN :since AND :until")
_UNANSWERED = text("is_answered = 0")
CONDITIONS: Mapping[FigureKind, tuple[TableClause, tuple[TextClause, ...]]] = {
    FigureKind.WAITING: (_STEP, (_WAITS,)),
    FigureKind.LATE: (_STEP, (_LATE,)),
    FigureKind.DUE: (_STEP, (_DUE,)),
    FigureKind.PAUSED: (_STEP, (text("state = 'paused'"),)),
    FigureKind.IN_TIME: (_STEP, (_DECIDED, text("is_late = 0"))),
    FigureKind.MISSED: (_STEP, (_DECIDED, text("is_late = 1"))),
    FigureKind.HELD: (_CASE, (text("is_open = 1 AND holder = :party"),)),
    FigureKind.ENDED: (_CASE, (_ENDED,)),
    FigureKind.JUDGED: (_CASE, (_JUDGED,)),
    FigureKind.EXEMPT: (_CASE, (_JUDGED, text("is_exempt = 1"))),
    FigureKind.CONNECTED: (_CASE, (_CONNECTED,)),
    FigureKind.ISSUED: (_LETTER, (text("issued_on BETWEEN :since AND :until"),)),
    FigureKind.LAPSING: (_LETTER, (text("lapse_on BETWEEN :today AND :until"),)),
    FigureKind.LAPSED: (_LETTER, (text("lapse_on <> '' AND lapse_on < :today"),)),
    FigureKind.ORDERED: (_ORDER, (_SENT,)),
    FigureKind.UNANSWERED: (_ORDER, (_UNANSWERED,)),
}
"""By figure: the table it counts rows of, and which rows."""
LOOKED_AT = 2_000
EARLIEST, LATEST = "0001-01-01", "9999-12-31"


def mark_stale(connection: Connection, since: date) -> None:
    """Let every case be reckoned again that is open, or ended since that day."""
    connection.execute(
        text(
            "INSERT OR IGNORE INTO figure_stale (id)"
            " SELECT id FROM register_row WHERE is_open = 1"
            " UNION SELECT r.id FROM matter_row m JOIN register_row r ON r.case_id = m.case_id"
            " WHERE m.ended_on >= :since"
            " UNION SELECT r.id FROM letter_row x JOIN register_row r ON r.case_id = x.case_id"
            " WHERE x.ended_on >= :since"
        ),
        {"since": since.isoformat()},
    )


def mark_open_stale(connection: Connection, today: date) -> None:
    """Let open cases be reckoned again that were on another day; forget what is long over."""
    connection.execute(
        text(
            "INSERT OR IGNORE INTO figure_stale (id) SELECT id FROM figure_case"
            " WHERE is_open = 1 AND reckoned_on <> :today"
        ),
        {"today": today.isoformat()},
    )


def forget_long_over(connection: Connection, before: date, most: int = LOOKED_AT) -> None:
    """Reckon no case that ended before that day: no period reaches so far back.

    Only so many of the newest are looked at, as there may be very many; the others come later.
    """
    connection.execute(
        text(
            "DELETE FROM figure_stale WHERE id IN (SELECT r.id FROM register_row r"
            " JOIN (SELECT id FROM figure_stale ORDER BY id DESC LIMIT :most) s ON s.id = r.id"
            " WHERE r.is_open = 0 AND r.ended_on < :before)"
        ),
        {"before": before.isoformat(), "most": most},
    )


def stale_ids(connection: Connection, most: int) -> list[int]:
    """Return the newest of the cases that are to be reckoned."""
    asked = text("SELECT id FROM figure_stale ORDER BY id DESC LIMIT :most")
    return list(connection.scalars(asked, {"most": most}))


def count_stale(connection: Connection) -> int:
    """Return how many cases are to be reckoned."""
    return int(connection.scalar(text("SELECT count(*) FROM figure_stale")) or 0)


def is_any_from_another_day(connection: Connection, today: date) -> bool:
    """Return whether an open case was reckoned on another day."""
    asked = text("SELECT 1 FROM figure_case WHERE is_open = 1 AND reckoned_on <> :today LIMIT 1")
    return connection.scalar(asked, {"today": today.isoformat()}) is not None


def put_figures(connection: Connection, figures: Mapping[int, CaseFigures]) -> None:
    """Keep what was reckoned of cases in place of what was before."""
    ids = [{"case": case} for case in figures]
    for kept in (_CASE, _STEP, _LETTER, _ORDER, _STALE):
        connection.execute(kept.delete().where(kept.c.id == bindparam("case")), ids)
    rows = [_plain(one) | {"id": case} for case, one in figures.items()]
    connection.execute(_CASE.insert(), rows)
    for kept, part in _PARTS:
        rows = [asdict(r) | {"id": c} for c, one in figures.items() for r in getattr(one, part)]
        if rows:
            connection.execute(kept.insert(), rows)


def ids_counted(connection: Connection, figure: Figure, today: date) -> frozenset[int]:
    """Return the cases a figure counts, by their ids in the register."""
    kept = CONDITIONS[figure.kind][0]
    asked = _counted(select(kept.c.id).distinct(), figure)
    return frozenset(connection.scalars(asked, _given(figure, today)))


def count_of(connection: Connection, figure: Figure, today: date) -> int:
    """Return how many rows a figure counts."""
    kept = CONDITIONS[figure.kind][0]
    asked = _counted(select(func.count()).select_from(kept), figure)
    return int(connection.scalar(asked, _given(figure, today)) or 0)


def open_steps(connection: Connection, today: date) -> Iterator[Row[Any]]:
    """Yield by bureau what waits: ``waiting``, ``late``, ``today``, ``paused``."""
    told = (
        text("sum(state = 'waiting') AS waiting"),
        text("sum(state = 'paused') AS paused"),
        text("sum(state = 'waiting' AND due_on <> '' AND due_on < :today) AS late"),
        text("sum(state = 'waiting' AND due_on = :today) AS today"),
    )
    asked: Select[Any] = select(_STEP.c.bureau, *told).select_from(_STEP).where(_IS_OPEN)
    yield from connection.execute(asked.group_by(_STEP.c.bureau), {"today": today.isoformat()})


def decided_steps(connection: Connection, since: date, until: date) -> Iterator[DecidedSteps]:
    """Yield by bureau, minutes and lateness how many steps were decided in a time.

    They come as one text a day and bureau, the order of their index: sorting them takes longer
    than all else.
    """
    by = (_STEP.c.decided_on, _STEP.c.bureau)
    asked = select(_STEP.c.bureau, _TOLD.label("told")).where(_DECIDED).group_by(*by)
    told: dict[str, list[str]] = {}
    for row in connection.execute(asked, _days(since, until)):
        told.setdefault(row.bureau, []).append(row.told)
    for bureau, days in told.items():
        for one, many in Counter(json.loads(f"[{','.join(days)}]")).items():
            minutes, is_late = divmod(one, 2)
            yield DecidedSteps(bureau, None if minutes < 0 else minutes, is_late, many)


def decided_weeks(connection: Connection, since: date, until: date) -> Iterator[float]:
    """Yield the share decided in time of each week something was decided in, the oldest first."""
    day, late = _STEP.c.decided_on, func.sum(_STEP.c.is_late)
    asked = select(day, late, func.count()).where(_DECIDED).group_by(day).order_by(day)
    found = connection.execute(asked, _days(since, until))
    for _week, days in groupby(found, lambda row: (date.fromisoformat(row[0]) - since).days // 7):
        _days_of, missed, many = zip(*days, strict=True)
        yield 1 - sum(missed) / sum(many)


def orders_by_bureau(connection: Connection, since: date, until: date) -> dict[str, int]:
    """Return how many oversight orders each bureau got in a time."""
    return _many(connection, _ORDER.c.bureau, _SENT, _days(since, until))


def open_orders(connection: Connection, most: int, bureau: str = "") -> list[Row[Any]]:
    """Return the orders without a reply, of one bureau or of all, the longest waiting first."""
    order = _ORDER.c
    named = (
        register_row.c.case_id,
        register_row.c.number.label("case_number"),
        register_row.c.enterprise,
    )
    joined = _ORDER.join(register_row, register_row.c.id == order.id)
    asked = select(*named, order.bureau, order.number, order.ordered_on).select_from(joined)
    if bureau:
        asked = asked.where(order.bureau == bureau)
    longest = asked.where(_UNANSWERED).order_by(order.ordered_on, order.number)
    return list(connection.execute(longest.limit(most)))


def held_now(connection: Connection) -> dict[str, int]:
    """Return how many open cases each party holds."""
    return _many(connection, _CASE.c.holder, text("is_open = 1"), {})


def held_minutes(connection: Connection, since: date, until: date) -> Row[Any]:
    """Return the office minutes of each party over the cases that ended in a time."""
    parties = ("bureau", "utility", "enterprise", "nobody")
    spent = (func.coalesce(func.sum(_CASE.c[f"{p}_minutes"]), 0).label(p) for p in parties)
    return connection.execute(select(*spent).where(_ENDED), _days(since, until)).one()


def connected(connection: Connection, since: date, until: date) -> Row[Any]:
    """Return how ``many`` connections were made in a time, and how many ``days`` on average."""
    told = (func.count().label("many"), func.avg(_CASE.c.connected_days).label("days"))
    asked = select(*told).select_from(_CASE).where(_CONNECTED)
    return connection.execute(asked, _days(since, until)).one()


def due_days(connection: Connection, since: date, until: date) -> dict[str, int]:
    """Return how many waiting steps are due on each day of a time."""
    return _many(connection, _STEP.c.due_on, _DUE, _days(since, until))


def letters_ended(connection: Connection, since: date, until: date) -> dict[str, int]:
    """Return how many letters came to each end in a time, by the stage they ended in."""
    return _many(connection, _LETTER.c.stage, _ENDED, _days(since, until))


def _counted(asked: Select[Any], figure: Figure) -> Select[Any]:
    kept, conditions = CONDITIONS[figure.kind]
    if figure.bureau and kept in _BY_BUREAU:
        asked = asked.where(kept.c.bureau == figure.bureau)
    return asked.where(*conditions)


def _many(
    connection: Connection, by: Any, condition: TextClause, given: Mapping[str, str]
) -> dict[str, int]:
    """Return how many rows there are by the values of a column."""
    asked = select(by, func.count()).where(condition).group_by(by)
    return {row[0]: row[1] for row in connection.execute(asked, given)}


def _given(figure: Figure, today: date) -> dict[str, str]:
    """Return the values of a condition; those it does not name do no harm."""
    return {
        "today": today.isoformat(),
        "since": figure.since.isoformat() if figure.since else EARLIEST,
        "until": figure.until.isoformat() if figure.until else LATEST,
        "party": figure.party,
    }


def _days(since: date, until: date) -> dict[str, str]:
    return {"since": since.isoformat(), "until": until.isoformat()}


def _plain(one: CaseFigures) -> dict[str, Any]:
    return {name: getattr(one, name) for name in _CASE_COLUMNS}
