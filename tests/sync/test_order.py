"""Many desks pushing at once: no gap in the log, and nothing missed by who reads meanwhile."""

import threading
from collections.abc import Callable
from itertools import count

import psycopg
import pytest

from desktop.store.acceptance import Head, chained
from desktop.store.entry import hash_of
from desktop.sync.ports import SharedStore
from desktop.sync.server_admin import upgrade
from desktop.sync.troubles import ServerBusy
from tests.sync.pens import Pen, head_of
from tests.sync.shared_offices import YEAR, Server

DESKS = 8
EACH = 12
WRITERS = ("zhang", "zhao", "li", "liang", "chen", "zhang", "zhao", "li")


def all_at_once(*jobs: Callable[[], None]) -> None:
    """Run jobs in threads; raise what any of them raised."""
    raised: list[BaseException] = []

    def run(job: Callable[[], None]) -> None:
        try:
            job()
        except BaseException as error:  # noqa: BLE001
            raised.append(error)

    threads = [threading.Thread(target=run, args=(job,)) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    if raised:
        raise raised[0]


def push_all(shared: SharedStore, pen: Pen) -> None:
    """Push one entry after another, each on a case of its own, again where the log is held."""
    for n in range(EACH):
        push = pen.pushed(pen.entry(case=f"{pen.id}-{n}"), seen=0)
        while True:
            try:
                shared.push(push)
            except ServerBusy:
                continue
            break


@pytest.fixture
def desks(server: Server) -> list[tuple[SharedStore, Pen]]:
    made = []
    for n, officer in enumerate(WRITERS):
        pen = Pen(officer, f"desk-{n}")
        shared = server.as_officer(officer)
        shared.register_writer(pen.seen, "x")
        made.append((shared, pen))
    return made


def test_a_reader_who_polls_misses_nothing_and_gets_nothing_twice(
    server: Server, desks: list[tuple[SharedStore, Pen]]
) -> None:
    reader = server.as_officer("shen")
    texts: list[str] = []
    wanted = DESKS * EACH

    def poll() -> None:
        sseq, chain = 0, Head().chain
        for _ in count():
            page = reader.pull("HP", Head(sseq, chain), 7)
            for taken in page.taken:
                sseq, chain = sseq + 1, chained(chain, taken.wrapper)
                assert taken.chain == chain
                assert f'"sseq":{sseq},' in taken.wrapper
                assert f'"entry_hash":"{hash_of(taken.text)}"' in taken.wrapper
                texts.append(taken.text)
            if sseq >= wanted:
                return

    pushes = [lambda s=shared, p=pen: push_all(s, p) for shared, pen in desks]
    all_at_once(poll, *pushes)

    assert len(texts) == len(set(texts)) == wanted
    assert head_of(reader).sseq == wanted
    assert reader.pull("HP", head_of(reader), 10).taken == ()


def test_one_claim_has_one_winner_whoever_comes_first(
    desks: list[tuple[SharedStore, Pen]],
) -> None:
    """Three of one bureau decide the same step at the same moment, each unseen by the others."""
    housing = [(s, p) for s, p in desks if p.officer in {"zhang", "zhao"}][:3]
    verdicts: list[str] = []

    def decide(shared: SharedStore, pen: Pen) -> None:
        decided = pen.decided()
        seen = 0
        while True:
            pushed = pen.push(shared, decided, seen=seen)
            if not pushed.is_behind:
                verdicts.append(pushed.receipts[0].verdict)
                return
            seen = head_of(shared).sseq

    all_at_once(*(lambda s=s, p=p: decide(s, p) for s, p in housing))

    assert sorted(v.partition(":")[0] for v in verdicts) == ["accepted", "refused", "refused"]
    assert len({v for v in verdicts if v != "accepted"}) == 1


def test_an_order_by_a_sequence_would_lose_what_commits_late(server: Server) -> None:
    """The negative control: numbers from a sequence are seen in another order than they commit."""
    with server.admin() as early, server.admin() as late, server.admin() as reader:
        early.execute("CREATE TABLE public.naive (pos bigserial PRIMARY KEY, text text)")
        late.execute("BEGIN")
        late.execute("INSERT INTO public.naive (text) VALUES ('first, commits last')")
        early.execute("INSERT INTO public.naive (text) VALUES ('second, commits first')")
        seen = reader.execute("SELECT pos, text FROM public.naive WHERE pos > 0").fetchall()
        late.execute("COMMIT")
        cursor = max(pos for pos, _ in seen)
        rest = reader.execute("SELECT text FROM public.naive WHERE pos > %s", (cursor,)).fetchall()
        total = reader.execute("SELECT count(*) FROM public.naive").fetchone()

    assert total == (2,)
    assert len(seen) + len(rest) == 1


def test_a_log_of_three_years_is_pulled_by_its_index(server: Server) -> None:
    """What a year without a part of its own brings goes to the rest, and is read alike."""
    with server.admin() as admin:
        admin.execute(
            "INSERT INTO joint.event (scope, year, sseq, id, writer, wseq, case_id, kind, body,"
            " hash, wrapper, chain, verdict)"
            " SELECT 'HP', 2024 + n / 1000, n, 'id-' || n, 'w', n, 'c' || n % 50, 'note.added',"
            " repeat('x', 300), 'h', '{}', 'chain-' || n, 'accepted'"
            " FROM generate_series(1, 2999) n"
        )
        admin.execute("ANALYZE joint.event")
        parts = admin.execute(
            "SELECT tableoid::regclass::text, count(*) FROM joint.event GROUP BY 1 ORDER BY 1"
        ).fetchall()
    page = (
        "SELECT body, wrapper, chain, sseq FROM joint.event"
        " WHERE scope = 'HP' AND sseq > {} ORDER BY sseq LIMIT 100"
    )
    with server.login("zhang") as reader:
        first, last = _plan(reader, page.format(0)), _plan(reader, page.format(2950))
        place = _plan(reader, "SELECT chain FROM joint.event WHERE scope = 'HP' AND sseq = 1500")
        rows = reader.execute(
            "SELECT sseq FROM joint.event WHERE scope = 'HP' AND sseq > 990 ORDER BY sseq LIMIT 20"
        ).fetchall()

    assert any(name.endswith("_rest") for name, _ in parts)
    assert [r[0] for r in rows] == list(range(991, 1011))
    assert "Merge Append" in first
    assert "Sort  (" not in first
    for said in (first, last, place):
        assert not any(f"Seq Scan on {name.partition('.')[2]} " in said for name, _ in parts)


def test_an_upgrade_adds_the_years_to_come_and_leaves_the_rest_where_it_is(
    server: Server,
) -> None:
    with server.admin() as admin:
        admin.execute(
            "INSERT INTO joint.event (scope, year, sseq, id, writer, wseq, case_id, kind, body,"
            " hash, wrapper, chain, verdict) VALUES"
            " ('HP', %s, 1, 'i', 'w', 1, 'c', 'note.added', 'x', 'h', '{}', 'chain', 'accepted')",
            (YEAR + 6,),
        )
        for first in (YEAR + 1, YEAR + 5):
            admin.execute(
                "SELECT joint.open_scope('HP', '黄埔（样例）', %s, %s)", (first, first + 3)
            )
        upgrade(admin)
        years = admin.execute(
            "SELECT relname FROM pg_class WHERE relkind = 'r' AND relispartition"
            " AND relname LIKE %s",
            (f"event%{YEAR + 7}",),
        ).fetchall()
        kept = admin.execute("SELECT tableoid::regclass::text FROM joint.event").fetchall()

    assert len(years) == 1
    assert [name.rpartition("_")[2] for (name,) in kept] == ["rest"]


def _plan(reader: psycopg.Connection, query: str) -> str:
    rows = reader.execute(f"EXPLAIN {query}").fetchall()
    return "\n".join(row[0] for row in rows)
