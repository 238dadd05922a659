"""A server after years: a push, pulls near and far, size and partitions, small log beside large.

``growth.py [ENTRIES [SMALL]]``. Ten million entries take 24 GB in the temporary folder until
the run ends, and a quarter of an hour of processor time to be written.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import count

import psycopg
from side_by_side import in_turns, show
from years_of_log import OFFICER, SCOPES, YEARS, Grown, grow

from desktop.store.acceptance import Head
from desktop.store.links import links
from desktop.sync.exchange import PAGE
from desktop.sync.postgres import open_postgres
from desktop.sync.server_admin import connect_admin
from tests.sync.clusters import Cluster
from tests.sync.pens import now
from tests.sync.shared_offices import password_of

ENTRIES, SMALL = 10_000_000, 100_000
SCOPE = SCOPES[0]
FILLING = {
    "fsync": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "autovacuum": "off",
    "max_wal_size": "4GB",
    "maintenance_work_mem": "512MB",
    "shared_buffers": "128MB",
}
_PAGE = (
    "EXPLAIN (ANALYZE, FORMAT JSON) SELECT body FROM joint.event"
    " WHERE scope = %(scope)s AND sseq > %(after)s ORDER BY sseq LIMIT %(limit)s"
)
_PAGE_OF_YEAR = _PAGE.replace(" ORDER", " AND year = %(year)s ORDER")
SERVING = {"fsync": "on", "synchronous_commit": "on", "shared_buffers": "128MB"}


def main() -> None:
    sizes = [int(given) for given in sys.argv[1:]]
    large, small = [*sizes, *(ENTRIES, SMALL)[len(sizes) :]]
    cluster = Cluster(**FILLING)
    try:
        logs = [_grown(cluster, entries) for entries in (small, large)]
        cluster.stop()
        cluster.options.update(dict.fromkeys(FILLING.keys() - SERVING.keys(), ""))
        cluster.options = {k: v for k, v in cluster.options.items() if v} | SERVING
        cluster.start()
        for log in logs:
            _tell_size(log)
        desks = {f"{log.entries:,}": Served(cluster, log) for log in logs}
        _compare(desks)
        for name, desk in desks.items():
            desk.tell_partitions(name)
    finally:
        cluster.close()


def _grown(cluster: Cluster, entries: int) -> Grown:
    began, cpu = time.perf_counter(), time.process_time()
    log = grow(cluster.make_database(f"grown_{entries}"), entries)
    wall, cpu = time.perf_counter() - began, time.process_time() - cpu
    print(
        f"{entries:,} entries written in {wall:.0f} s, own processor time {cpu:.0f} s", flush=True
    )
    return log


def _tell_size(log: Grown) -> None:
    with connect_admin(log.url) as admin:
        events, indexes, whole = admin.execute(
            "SELECT sum(pg_table_size(c.oid)), sum(pg_indexes_size(c.oid)),"
            " pg_database_size(current_database())"
            " FROM pg_class c WHERE c.relkind = 'r' AND c.relispartition"
        ).fetchone()
    print(
        f"{log.entries:,}: log {events / 2**20:,.0f} MB, its indexes {indexes / 2**20:,.0f} MB,"
        f" database {whole / 2**20:,.0f} MB, {whole / log.entries:,.0f} bytes an entry"
    )


class Served:
    """One of the servers, as an officer's desk meets it."""

    def __init__(self, cluster: Cluster, log: Grown) -> None:
        self.address = cluster.address(log.url.rpartition("/")[2])
        self.log = log
        assert log.pen is not None
        self.pen = log.pen
        self.pen.at = now()
        self.shared = open_postgres(self.address, OFFICER.id, password_of(OFFICER.id))
        self.admin = connect_admin(log.url)
        self.admin.execute("CREATE TABLE bare (n bigint, text text)")
        self.numbers = count()
        self.heads = {at: self._head(at) for at in (max(1, self._last - PAGE), self._last // 4)}
        self.body = self._any_body()

    @property
    def _last(self) -> int:
        return self.log.head.sseq

    def steps(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Yield what is timed."""
        near, far = self.heads.values()
        yield "INSERT and COMMIT of a bare row", self._bare
        yield "push of one entry, durable", partial(self._push, 0)
        yield "push that has to look for news of its case", partial(self._push, PAGE)
        yield "nothing new: pull at the head", self._pull_nothing
        yield "pull of a page at the head", partial(self._pull, near)
        yield "pull of a page of years ago", partial(self._pull, far)
        yield "first page of a new desk, its chain checked", self._first_page

    def tell_partitions(self, name: str) -> None:
        """Print how many partitions the two reading queries touch, of how many there are."""
        there = self.admin.execute(
            "SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relispartition"
        ).fetchone()[0]
        with psycopg.connect(
            self.address, user=OFFICER.id, password=password_of(OFFICER.id)
        ) as officer:
            for what, query in (("a page", _PAGE), ("a page of one year", _PAGE_OF_YEAR)):
                said = {"scope": SCOPE, "after": self._last // 4, "year": YEARS[1], "limit": PAGE}
                plan = officer.execute(query, said).fetchone()[0]
                text = json.dumps(plan)
                planned, rows = _scans(plan[0]["Plan"])
                print(
                    f"{name}: {what} plans {planned} partitions of {there}, reads rows of {rows},"
                    f" {plan[0]['Execution Time']:.1f} ms, sorts: {'Sort Method' in text}"
                )

    def _bare(self) -> None:
        self.admin.execute("INSERT INTO bare VALUES (%s, %s)", (next(self.numbers), self.body))

    def _push(self, unseen: int) -> None:
        entry = self.pen.entry(case=f"case-{next(self.numbers)}", text="记一笔")
        seen = self.admin.execute(
            "SELECT sseq FROM joint.scope_head WHERE scope = %s", (SCOPE,)
        ).fetchone()[0]
        pushed = self.pen.push(self.shared, entry, seen=seen - unseen)
        assert [r.verdict for r in pushed.receipts] == ["accepted"], pushed

    def _pull_nothing(self) -> None:
        row = self.admin.execute(
            "SELECT sseq, chain FROM joint.scope_head WHERE scope = %s", (SCOPE,)
        ).fetchone()
        assert not self.shared.pull(SCOPE, Head(*row), PAGE).taken

    def _pull(self, after: Head) -> None:
        assert len(self.shared.pull(SCOPE, after, PAGE).taken) == PAGE

    def _first_page(self) -> None:
        page = self.shared.pull(SCOPE, Head(), PAGE)
        checked = list(links(SCOPE, Head(), ((t.text, t.wrapper, t.chain) for t in page.taken)))
        assert len(checked) == PAGE

    def _head(self, sseq: int) -> Head:
        row = self.admin.execute(
            "SELECT sseq, chain FROM joint.event WHERE scope = %s AND sseq = %s", (SCOPE, sseq)
        ).fetchone()
        return Head(*row)

    def _any_body(self) -> str:
        return str(self.admin.execute("SELECT body FROM joint.event LIMIT 1").fetchone()[0])


def _scans(plan: dict[str, object]) -> tuple[int, int]:
    """Return how many partitions a plan has, and how many gave rows."""
    found = [_scans(inner) for inner in plan.get("Plans", ())]  # type: ignore[attr-defined]
    own = (1, int(plan["Actual Rows"] > 0)) if "Relation Name" in plan else (0, 0)  # type: ignore[operator]
    return own[0] + sum(f[0] for f in found), own[1] + sum(f[1] for f in found)


def _compare(desks: Mapping[str, Served]) -> None:
    steps = {name: dict(desk.steps()) for name, desk in desks.items()}
    for what in next(iter(steps.values())):
        rounds = 40 if what[0] == "p" and "page" not in what else 20
        show(what, in_turns({f"{name} entries": s[what] for name, s in steps.items()}, rounds))
    with_bare = {what: step for what, step in steps[list(desks)[-1]].items() if "page" not in what}
    show(f"{list(desks)[-1]} entries", in_turns(with_bare, 40))


if __name__ == "__main__":
    main()
