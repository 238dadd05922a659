"""What was done to people and devices at the shared store, kept by whoever audits at this desk.

The shared store chains every act to the one before. A desk keeps the lines and links it was given
and holds what comes next against them, so that whoever keeps the server changes nothing an auditor
has seen without its being told.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, func, select

from desktop.store.entry import NO_HASH
from desktop.store.tables import people_act


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


def people_acts(connection: Connection) -> tuple[PeopleActKept, ...]:
    """Return the acts with what is said of them, and every break, the newest first."""
    return tuple(reversed(list(_read(connection))))


def _read(connection: Connection) -> Iterator[PeopleActKept]:
    last = ActLink(0, "", NO_HASH)
    for row in connection.execute(select(people_act).order_by(people_act.c.position)):
        follows = row.n == last.n + 1 and row.before == last.chain
        is_right = not row.line or row.chain == chained(row.before, row.line)
        last = ActLink(row.n, row.line, row.chain)
        if row.line or not follows:
            kept_at = datetime.fromisoformat(row.kept_at)
            yield _act((row.position, kept_at), last, is_chained=follows and is_right)


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
