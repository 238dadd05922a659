"""Fill a store with very many made-up cases at once, as rows and as words to be found.

Nothing of them stands in the record: they are what a register of that length looks like.
"""

import itertools
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import Connection, text

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
_FOUND_BY = text(
    "INSERT INTO case_search (rowid, names, numbers, place, letters, initials)"
    " VALUES (:id, :names, :numbers, :place, '', :initials)"
)


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
    while portion := list(itertools.islice(made, PORTION)):
        connection.execute(register_row.insert(), portion)
        connection.execute(_FOUND_BY, [_words(row) for row in portion[::found_every]])
        states = [_state(row, state) for row in portion if row["is_open"] and state]
        if states:
            connection.execute(case_row.insert(), states)


def _rows(count: int, open_every: int) -> Iterator[dict[str, Any]]:
    random = Random(count)
    for n in range(count):
        is_open = n % open_every == open_every - 1
        name = "".join(random.choices(NAMES, k=3))
        enterprise = f"广州{name}{random.choice(TRADES)}有限公司"
        on = START + timedelta(days=n * 3900 // count)
        number = f"HP-{on.year}-{n + 1:07}"
        street = random.choice(STREETS)
        yield {
            "id": FIRST + n,
            "case_id": f"made-up-{n}",
            "changed": FIRST + n,
            "number": number,
            "number_key": number.replace(f"-{on.year}-", f"-{on.year:08}-"),
            "enterprise": enterprise,
            "enterprise_key": sort_key(enterprise),
            "credit_code": f"91440112MA{random.randrange(36**4):08d}",
            "project": f"{random.choice(NAMES)}区厂房用电",
            "project_code": f"2609-440112-04-01-{n % 1_000_000:06}",
            "street": street,
            "address": f"{street}开创大道{random.randrange(900)}号",
            "kilovolts": random.choice((10.0, 10.0, 10.0, 20.0, 110.0)),
            "capacity_kva": random.choice((315.0, 630.0, 1250.0, 6300.0)),
            "matter": "external_works",
            "phase": random.choice(PHASES) if is_open else "closed",
            "outcome": "" if is_open else "granted",
            "received_on": on.isoformat(),
            "ended_on": "" if is_open else (on + timedelta(days=2)).isoformat(),
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


def _words(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": row["id"],
        "names": indexed(row["enterprise"], row["project"]),
        "numbers": indexed(row["number"], row["project_code"], row["credit_code"]),
        "place": indexed(row["street"], row["address"]),
        "initials": indexed_initials(row["enterprise"], row["project"]),
    }


def _state(row: dict[str, Any], state: str | Callable[[int], str]) -> dict[str, Any]:
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
