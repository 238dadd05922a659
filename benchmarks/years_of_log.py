"""A shared store as it stands after years: several districts, each year of them a partition.

The first district's bodies, hashes, wrappers and chain are as the server would have written them,
so that a desk's own checks pass; only the signatures inside are made up. The others are told
after it: each entry with ids and a hash of its own, but not chained anew.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta

import psycopg
from psycopg.sql import SQL, Identifier

from desktop.domain.values import Bureau, Duty, Officer
from desktop.store.acceptance import Head, Wrapper, chained
from desktop.store.entry import NO_HASH, canonical, canonical_text, hash_of
from desktop.sync.server_admin import ScopeMade, connect_admin, open_scope, upgrade
from desktop.sync.server_officers import put_officer
from tests.sync.pens import Pen, now
from tests.sync.shared_offices import password_of

SCOPES = tuple(f"G{n}" for n in range(10))
YEARS = tuple(range(now().year - 4, now().year + 1))
OFFICER = Officer("liang", "梁慧", Bureau.ENTERPRISE_SERVICE, frozenset({Duty.WINDOW}))
A_CASE = 25
"""Entries of one case, one after the other."""
A_CHUNK = 200
"""Rows handed to the server at once."""
_NOTE = (
    "与企业代表通话，核对用电地址、报装容量与红线图，约定三日内补齐产权证明并由片区经理上门查看现场。"
    * 3
)
_EVENT = (
    "COPY joint.event (scope, year, sseq, id, writer, wseq, case_id, kind, body, hash, wrapper,"
    " chain, verdict) FROM STDIN"
)
_AGAIN = """
INSERT INTO joint.event (scope, year, sseq, id, writer, wseq, case_id, kind, body, hash, wrapper,
                         chain, verdict)
SELECT %(scope)s, year, sseq, replace(id, '-7000-', told), writer || '-' || %(number)s, wseq,
       replace(case_id, '-7000-', told), kind, new_body, new_hash,
       replace(replace(wrapper, hash, new_hash), '"' || scope || '"', '"' || %(scope)s || '"'),
       chain, verdict
FROM joint.event e, (SELECT '-7' || %(number)s || '-') t (told),
     LATERAL (SELECT replace(replace(body, '-7000-', told), '"' || scope || '"',
                             '"' || %(scope)s || '"') OFFSET 0) b (new_body),
     LATERAL (SELECT encode(sha256(convert_to(new_body, 'UTF8')), 'hex') OFFSET 0) h (new_hash)
WHERE scope = %(first)s"""
_BESIDE = (
    "INSERT INTO joint.entry_place (id, scope, sseq, writer, kind)"
    " SELECT id, scope, sseq, writer, kind FROM joint.event",
    "INSERT INTO joint.claim (key, scope, entry) SELECT 'decide:' || id, scope, id"
    " FROM joint.event WHERE sseq % 10 = 0",
)
_INDEXES = (
    "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'joint' AND tablename = 'event'"
    " AND indexname LIKE 'event_%of%' OR indexname = 'event_in_order'"
)
_KEYS = (
    "SELECT t.relname, c.conname, pg_get_constraintdef(c.oid) FROM pg_constraint c"
    " JOIN pg_class t ON t.oid = c.conrelid"
    " WHERE c.contype = 'p' AND t.oid IN ('joint.event'::regclass, 'joint.entry_place'::regclass)"
)
_DROP = SQL("ALTER TABLE joint.{} DROP CONSTRAINT {}")
_KIND = "note.added"
_SIGNATURE = "5" * 128
_PLACE = 777_000_001
"""Stands in the templates for a number that counts up."""


@dataclass
class Grown:
    """A database with a log of so many entries, and how far the first district has come."""

    url: str
    entries: int
    head: Head = field(default_factory=Head)
    pen: Pen | None = None
    """Who goes on from there in the first district."""


def grow(url: str, entries: int) -> Grown:
    """Fill an empty database with so many entries, the same number for each district and year."""
    grown = Grown(url, entries)
    with connect_admin(url) as admin:
        upgrade(admin)
        put_officer(admin, OFFICER, [], password_of(OFFICER.id))
        again = [admin.execute(_INDEXES).fetchall(), admin.execute(_KEYS).fetchall()]
        for name, _ in again[0]:
            admin.execute(SQL("DROP INDEX joint.{}").format(Identifier(name)))
        for table, name, _ in again[1]:
            admin.execute(
                SQL("ALTER TABLE joint.{} DROP CONSTRAINT {}").format(
                    *map(Identifier, (table, name))
                )
            )
    for number, scope in enumerate(SCOPES):
        _fill(grown, scope, number, entries // len(SCOPES) // len(YEARS))
    with connect_admin(url) as admin:
        put_officer(admin, OFFICER, SCOPES)
        for statement in (*_BESIDE, *(how.replace(" ON ONLY ", " ON ") for _, how in again[0])):
            admin.execute(statement)
        for table, _, how in again[1]:
            admin.execute(SQL("ALTER TABLE joint.{} ADD {}").format(Identifier(table), SQL(how)))
        admin.execute("ANALYZE")
    return grown


def _fill(grown: Grown, scope: str, number: int, a_year: int) -> None:
    """Open a district and write its years, all in one transaction: so no log of it is written."""
    pen = Pen(OFFICER.id, f"desk-of-{scope}", scope=scope)
    with psycopg.connect(grown.url) as admin:
        open_scope(admin, ScopeMade(scope, f"第{scope}区（样例）", {}), YEARS[-1], YEARS[0])
        if number:
            pen.wseq = grown.head.sseq
            admin.execute(_AGAIN, {"first": SCOPES[0], "scope": scope, "number": f"{number:03x}"})
        else:
            with admin.cursor().copy(_EVENT) as into:
                for lines in _lines(grown, pen, a_year):
                    into.write(lines)
            grown.pen = pen
        admin.execute(
            "UPDATE joint.scope_head SET sseq = %s, chain = %s WHERE scope = %s",
            (grown.head.sseq, grown.head.chain, scope),
        )
        admin.execute(
            "INSERT INTO joint.device (id, label, secret_hash) VALUES (%s, %s, '')",
            (pen.device, pen.device),
        )
        admin.execute(
            "INSERT INTO joint.writer (id, officer, device, public_key, wseq, hash, last_at)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s)",
            (pen.id, pen.officer, pen.device, pen.seen.public_key, pen.wseq, pen.last, pen.at),
        )


def _lines(grown: Grown, pen: Pen, a_year: int) -> Iterator[bytes]:
    """Yield a district's rows as COPY reads them, and leave head and pen as they stand after."""
    body, wrapper, row = _body(pen), _wrapper(pen.scope), _row(pen)
    rows: list[str] = []
    said = {"place": 0, "case": "", "last": pen.last, "chain": NO_HASH}
    for year in YEARS:
        step = timedelta(days=200) / a_year
        at = datetime(year, 1, 5, 1, tzinfo=UTC)
        for _ in range(a_year):
            at += step
            if said["place"] % A_CASE == 0:
                said["case"] = _id(at, said["place"] << 25)
            said["place"] += 1
            said["entry"] = _id(at, said["place"])
            said["at"] = at.isoformat(timespec="microseconds")
            said["body"] = body % said
            said["last"] = hash_of(said["body"])
            said["wrapper"] = wrapper % said
            said["chain"] = chained(said["chain"], said["wrapper"])
            rows.append(row % said % year)
            if len(rows) == A_CHUNK:
                yield "".join(rows).encode()
                rows.clear()
    yield "".join(rows).encode()
    grown.head = Head(said["place"], said["chain"])
    pen.wseq, pen.last = said["place"], said["last"]


def _id(at: datetime, number: int) -> str:
    """Return an id like those of entries, the same for the same moment and number."""
    text = f"{int(at.timestamp() * 1000):012x}7000{2 << 62 | number:016x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def _body(pen: Pen) -> str:
    marks = {"id": "%(entry)s", "prev": "%(last)s", "at": "%(at)s", "wseq": _PLACE}
    draft = pen.draft(_KIND, "%(case)s", {"text": _NOTE}, **marks)
    return canonical_text(draft).replace(str(_PLACE), "%(place)d")


def _wrapper(scope: str) -> str:
    at, bureau = "%(at)s", OFFICER.bureau.value
    said = Wrapper(scope, _PLACE, "%(last)s", _SIGNATURE, bureau, at, True, "accepted")
    return canonical(asdict(said)).replace(str(_PLACE), "%(place)d")


def _row(pen: Pen) -> str:
    return (
        f"{pen.scope}\t%%d\t%(place)d\t%(entry)s\t{pen.id}\t%(place)d\t%(case)s\t{_KIND}"
        "\t%(body)s\t%(last)s\t%(wrapper)s\t%(chain)s\taccepted\n"
    )
