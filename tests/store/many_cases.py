"""Fill a store with very many made-up cases at once, as rows and as words to be found.

Nothing of them stands in the record: they are what a register of that length looks like.
"""

import itertools
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from operator import itemgetter
from random import Random
from typing import Any

from sqlalchemy import Connection

from desktop.store.initials import sort_key
from desktop.store.search_words import indexed, indexed_initials
from desktop.store.tables import case_row, register_row

FIRST = 1_000_000
NAMES = "启明华拓永畅粤芯穗岭恒泰鼎新云帆瑞康联创安达宏图卓越天河星海金桥东方百合远航中科"
TRADES = ("半导体", "生物医药", "新材料", "智能装备", "显示科技", "新能源汽车", "冷链物流")
STREETS = ("永和街道", "萝岗街道", "云埔街道", "联和街道", "九佛街道", "龙湖街道", "新龙镇")
PHASES = ("accept", "countersigning", "conclude", "supplement", "letter")
OPEN_EVERY = 500
PORTION = 20_000
START = date(2016, 1, 4)
ENTERPRISES = 2_000
COLUMNS = [column.name for column in register_row.columns]
WORDS = ("id", "names", "numbers", "place", "initials")
FOUND_BY = (
    "INSERT INTO case_search (rowid, names, numbers, place, letters, initials)"
    " VALUES (?, ?, ?, ?, '', ?)"
)
Row = dict[str, Any]


def fill(
    connection: Connection,
    count: int,
    state: str | Callable[[int], str] = "",
    *,
    open_every: int = OPEN_EVERY,
    found_every: int = 1,
) -> None:
    """Write so many cases; every so-manieth is open and stands as ``state`` says, or each its own.

    Only every so-manieth can be found by its words, which take longest to write.
    """
    made = _rows(count, open_every)
    into = register_row.insert().compile(connection, column_keys=COLUMNS)
    while portion := list(itertools.islice(made, PORTION)):
        _put(connection, str(into), into.positiontup or (), portion)
        _put(connection, FOUND_BY, WORDS, [_words(row) for row in portion[::found_every]])
        states = [_state(row, state) for row in portion if row["is_open"] and state]
        if states:
            connection.execute(case_row.insert(), states)


def _put(connection: Connection, sql: str, names: Sequence[str], rows: Sequence[Row]) -> None:
    """Write rows as they are: they are many, and have nothing to be translated."""
    connection.exec_driver_sql(sql, list(map(itemgetter(*names), rows)))


def _rows(count: int, open_every: int) -> Iterator[Row]:
    random = Random(count)

    def drawn(among: Sequence[Any]) -> Iterator[Any]:
        return iter(random.choices(among, k=count))

    enterprises = [
        f"广州{''.join(random.choices(NAMES, k=3))}{random.choice(TRADES)}有限公司"
        for _ in range(ENTERPRISES)
    ]
    keyed = drawn([(name, sort_key(name)) for name in enterprises])
    projects, streets, house = drawn(NAMES), drawn(STREETS), drawn(range(900))
    kilovolts, capacity = drawn((10.0, 10.0, 10.0, 20.0, 110.0)), drawn((315.0, 630.0, 1250.0))
    phases = drawn(PHASES)
    for n in range(count):
        is_open = n % open_every == open_every - 1
        enterprise, key = next(keyed)
        on, ended = _days(n * 3900 // count)
        number, street = f"HP-{on[:4]}-{n + 1:07}", next(streets)
        yield {
            "id": FIRST + n,
            "case_id": f"made-up-{n}",
            "changed": FIRST + n,
            "number": number,
            "number_key": f"HP-0000{on[:4]}-{n + 1:07}",
            "enterprise": enterprise,
            "enterprise_key": key,
            "credit_code": f"91440112MA{n * 7_919 % 36**4:08d}",
            "project": f"{next(projects)}区厂房用电",
            "project_code": f"2609-440112-04-01-{n % 1_000_000:06}",
            "street": street,
            "address": f"{street}开创大道{next(house)}号",
            "kilovolts": next(kilovolts),
            "capacity_kva": next(capacity),
            "matter": "external_works",
            "phase": next(phases) if is_open else "closed",
            "outcome": "" if is_open else "granted",
            "received_on": on,
            "ended_on": "" if is_open else ended,
            "papers_ready": 9,
            "papers_all": 9,
            "papers_waived": 0,
            "letter_due": "",
            "letters": "",
            "external": "",
            "officer": "lianghui",
            "manager": "",
            "is_open": int(is_open),
        }


@cache
def _days(after: int) -> tuple[str, str]:
    """Return the day so many after the first, and the second day after that one."""
    on = START + timedelta(days=after)
    return on.isoformat(), (on + timedelta(days=2)).isoformat()


def _words(row: Row) -> Row:
    return {
        "id": row["id"],
        "names": indexed(row["enterprise"], row["project"]),
        "numbers": indexed(row["number"], row["project_code"], row["credit_code"]),
        "place": indexed(row["street"], row["address"]),
        "initials": indexed_initials(row["enterprise"], row["project"]),
    }


def _state(row: Row, state: str | Callable[[int], str]) -> Row:
    shared = ("case_id", "number", "enterprise", "credit_code", "project", "project_code", "street")
    return {
        **{name: row[name] for name in shared},
        "kilovolts": "10",
        "capacity_kva": "630",
        "opened_on": row["received_on"],
        "is_open": 1,
        "source_digest": "",
        "is_demo": 1,
        "state": state if isinstance(state, str) else state(row["id"] - FIRST),
    }
