"""What was done to people and devices at the shared store, kept by whoever audits at this desk.

The shared store chains every act to the one before. A desk keeps the lines and links it was given
and holds what comes next against them, so that whoever keeps the server changes nothing an auditor
has seen without its being told.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, Select, Text, and_, case, func, not_, or_, select
from sqlalchemy import cast as sql_cast

from desktop.plain_class import dataclass
from desktop.store.entry import NO_HASH
from desktop.store.settings import get_fact, put_fact
from desktop.store.tables import people_act

UNTOLD = "people_untold"
DUTY = "duty"
"""Why nothing is told where the shared store does not know yet that the officer audits."""
_DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*"


@dataclass(frozen=True, slots=True)
class ActLink:
    """One act's place in the chain; ``line`` is blank where it is another district's."""

    n: int
    line: str
    chain: str


@dataclass(frozen=True, slots=True)
class PeopleActKept:
    """One act as it was kept; ``is_chained`` is False where it does not follow the one before.

    ``act`` is blank where the link alone is known, and it is the break that is told.
    """

    position: int
    n: int
    at: datetime
    by: str
    act: str
    subject: str
    detail: str
    is_chained: bool


def last_link(connection: Connection) -> ActLink:
    """Return the link this desk was given last, the beginning of the chain where none."""
    row = connection.execute(
        select(people_act).order_by(people_act.c.position.desc()).limit(1)
    ).first()
    return ActLink(row.n, row.line, row.chain) if row else ActLink(0, "", NO_HASH)


def keep_links(connection: Connection, links: Iterable[ActLink], now: datetime) -> int:
    """Keep what follows the last link and return how much that is."""
    before = last_link(connection).chain
    return _keep(connection, links, before, now)


def keep_break(connection: Connection, link: ActLink, now: datetime) -> None:
    """Keep that the shared store has no longer what it gave, but ``link`` as its end."""
    _keep(connection, [link], "", now)


def _keep(connection: Connection, links: Iterable[ActLink], before: str, now: datetime) -> int:
    place = connection.scalar(select(func.max(people_act.c.position))) or 0
    count = 0
    for count, link in enumerate(links, start=1):
        connection.execute(
            people_act.insert().values(
                position=place + count,
                n=link.n,
                before=before,
                line=link.line,
                chain=link.chain,
                kept_at=now.isoformat(),
            )
        )
        before = link.chain
    return count


def note_untold(connection: Connection, why: str) -> None:
    """Keep why the shared store hands out no acts: ``DUTY`` or its step, blank where it does."""
    put_fact(connection, UNTOLD, why)


def untold(connection: Connection) -> str:
    """Return why there were no acts when the shared store was last asked, blank where it gave."""
    return get_fact(connection, UNTOLD) or ""


def people_acts(
    connection: Connection, since: date = date.min, until: date = date.max
) -> tuple[PeopleActKept, ...]:
    """Return the acts with what is said of them, and every break, the newest first.

    Of those that say a day, only the ones of the days wanted, with one more before and after for
    the zones; nothing else of the chain is read.
    """
    placed = _placed().subquery()
    said, day = placed.c.said, func.substr(placed.c.said, 1, 10)
    wanted = or_(
        said.is_(None),
        said.op("NOT GLOB")(_DAY),
        day.between(_beside(since, -1).isoformat(), _beside(until, 1).isoformat()),
    )
    told = or_(placed.c.line != "", not_(placed.c.follows))
    rows = connection.execute(select(placed).where(told, wanted).order_by(placed.c.position.desc()))
    return tuple(_read(row) for row in rows)


def _placed() -> Select[*tuple[Any, ...]]:
    """Return every row with whether it follows the one before, and the moment its line says."""
    table, by = people_act.c, people_act.c.position
    last_n = func.lag(table.n, 1, 0).over(order_by=by)
    last_chain = func.lag(table.chain, 1, NO_HASH).over(order_by=by)
    said = case((func.json_valid(table.line) == 1, func.json_extract(table.line, "$[2]")))
    return select(
        people_act,
        and_(table.n == last_n + 1, table.before == last_chain).label("follows"),
        sql_cast(said, Text).label("said"),
    )


def _beside(on: date, days: int) -> date:
    """Return a day so many days on, the last there is where there is none."""
    try:
        return on + timedelta(days=days)
    except OverflowError:
        return on


def _read(row: Row[*tuple[Any, ...]]) -> PeopleActKept:
    is_right = not row.line or row.chain == chained(row.before, row.line)
    kept = row.position, datetime.fromisoformat(row.kept_at)
    link = ActLink(row.n, row.line, row.chain)
    return _act(kept, link, is_chained=bool(row.follows) and is_right)


def chained(before: str, line: str) -> str:
    """Return the link of a line after another link."""
    return hashlib.sha256(f"{before}{line}".encode()).hexdigest()


def _act(kept: tuple[int, datetime], link: ActLink, *, is_chained: bool) -> PeopleActKept:
    position, kept_at = kept
    try:
        n, _scope, at, by, act, subject, detail = json.loads(link.line)
        moment = datetime.fromisoformat(at)
        is_chained = is_chained and n == link.n and moment.tzinfo is not None
    except (ValueError, TypeError, RecursionError):
        return PeopleActKept(position, link.n, kept_at, "", "", "", "", is_chained=False)
    said = PeopleActKept(
        position, link.n, moment, str(by), str(act), str(subject), str(detail), is_chained
    )
    return said if moment.tzinfo else replace(said, at=kept_at)
