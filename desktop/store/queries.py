"""What the lists ask of the store."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, RowMapping, Select, bindparam, func, or_, select
from sqlalchemy import text as sql

from desktop.clock import OFFICE_ZONE
from desktop.domain.case import Case
from desktop.domain.catalogue import EVENT_KINDS
from desktop.domain.kind_rules import KIND_RULES
from desktop.domain.paper_codes import MakesPaper
from desktop.domain.values import Duty
from desktop.plain_class import dataclass
from desktop.store.current_state import kept_case, read_state
from desktop.store.officers import officers
from desktop.store.tables import case_row, entry, letter_row, matter_row, register_row, writer

SIGNED_KINDS = ("letter.signed", "letter.issued")
_SAID = entry.c.text.op("->>")
_NUMBER = _SAID("$.data.number").label("text_number")
_NUMBERED = tuple(kind for kind, rule in KIND_RULES.items() if rule.number == "number")
PAPER_KINDS = tuple(k.kind for k in EVENT_KINDS.values() if issubclass(k.type, MakesPaper))


_KEPT = (case_row.c.case_id, case_row.c.state)
_CASE = select(*_KEPT).where(
    or_(case_row.c.case_id == bindparam("named"), case_row.c.number == bindparam("named"))
)
_SIGNED = select(case_row.c.state).where(
    case_row.c.case_id.in_(select(letter_row.c.case_id).where(letter_row.c.stage == "signed"))
)


def case_by_id(connection: Connection, case_id: str) -> Case | None:
    """Return the case with that id or case number, or None."""
    row = connection.execute(_CASE, {"named": case_id}).first()
    return None if row is None else kept_case(connection, *row)


def listed_cases(connection: Connection, ids: Iterable[int]) -> dict[int, Case]:
    """Return cases by their ids in the register; one that is gone is not among them."""
    joined = register_row.join(case_row, register_row.c.case_id == case_row.c.case_id)
    chosen = select(register_row.c.id, *_KEPT).select_from(joined)
    rows = connection.execute(chosen.where(register_row.c.id.in_(list(ids)))).all()
    found = {row.id: kept_case(connection, row.case_id, row.state) for row in rows}
    return {id_: case for id_, case in found.items() if case is not None}


def open_cases(connection: Connection) -> Iterator[Case]:
    """Yield the cases in which something is still to be done, oldest first."""
    chosen = select(case_row.c.state).where(case_row.c.is_open == 1).order_by(case_row.c.number)
    for (text,) in connection.execute(chosen):
        yield read_state(text)


def all_cases(connection: Connection) -> Iterator[Case]:
    """Yield every case by number."""
    for row in connection.execute(select(*_KEPT).order_by(case_row.c.number)):
        case = kept_case(connection, *row)
        if case is not None:
            yield case


def newest_case_of(connection: Connection, credit_code: str) -> Case | None:
    """Return the case that was opened last for the enterprise of that credit code, or None."""
    chosen = select(*_KEPT).where(case_row.c.credit_code == credit_code)
    newest = (case_row.c.opened_on.desc(), case_row.c.number.desc())
    row = connection.execute(chosen.order_by(*newest).limit(1)).first()
    return None if row is None else kept_case(connection, *row)


def case_rows(connection: Connection) -> list[RowMapping]:
    """Return the rows of every case without their state, by number."""
    columns = [c for c in case_row.c if c.name != "state"]
    return list(connection.execute(select(*columns).order_by(case_row.c.number)).mappings())


def case_with_source(connection: Connection, digest: str) -> str | None:
    """Return the number of the case that was opened from the file with that digest, or None."""
    chosen = select(case_row.c.number).where(case_row.c.source_digest == digest)
    return connection.execute(chosen).scalar()


def letters(connection: Connection) -> list[RowMapping]:
    """Return every letter, newest number last, drafts at the end."""
    order = (letter_row.c.number == "", letter_row.c.issued_on, letter_row.c.number)
    return list(connection.execute(select(letter_row).order_by(*order)).mappings())


def case_with_letter(connection: Connection, number: str, pages: str) -> Case | None:
    """Return the case of the letter with that number, or with pages of that SHA-256; or None."""
    if number:
        named = select(letter_row.c.case_id).where(letter_row.c.number == number)
        case_id = connection.scalar(named.limit(1))
        if case_id is not None:
            return case_by_id(connection, case_id)
    if not pages:
        return None
    chosen = select(case_row.c.state).where(case_row.c.state.contains(f'"{pages}"'))
    text = connection.scalar(chosen.limit(1))
    return read_state(text) if text else None


def signing_certificates(connection: Connection) -> frozenset[str]:
    """Return the SHA-256 of every certificate a letter or paper was signed with."""
    found = connection.execute(
        sql(
            "SELECT json_extract(one.value, '$.original.certificate')"
            " FROM case_row, json_each(case_row.state, '$.letters') AS one"
            " WHERE case_row.state LIKE '%\"certificate\"%'"
            " UNION SELECT json_extract(one.value, '$[1].original.certificate')"
            " FROM case_row, json_each(case_row.state, '$.paper_seals') AS one"
            " WHERE case_row.state LIKE '%\"certificate\"%'"
        )
    )
    return frozenset(certificate for (certificate,) in found if certificate)


def signing_keys(connection: Connection) -> tuple[bytes, ...]:
    """Return the public keys of those who sign letters or signed one; no other counts."""
    signatories = [o.id for o in officers(connection) if Duty.SIGNATORY in o.duties]
    signed = select(entry.c.writer).where(
        entry.c.kind.in_(SIGNED_KINDS),
        entry.c.verdict.is_distinct_from("refused"),
        entry.c.is_signed.is_distinct_from(0),
    )
    wanted = or_(writer.c.officer.in_(signatories), writer.c.id.in_(signed))
    found = select(writer.c.public_key).where(wanted).order_by(writer.c.id)
    return tuple(connection.scalars(found))


def paper_keys(connection: Connection) -> tuple[bytes, ...]:
    """Return the public keys of those who made another paper of the office."""
    made = select(entry.c.id).where(
        entry.c.writer == writer.c.id,
        entry.c.kind.in_(PAPER_KINDS),
        entry.c.verdict.is_distinct_from("refused"),
        entry.c.is_signed.is_distinct_from(0),
    )
    found = select(writer.c.public_key).where(made.exists()).order_by(writer.c.id)
    return tuple(connection.scalars(found))


@dataclass(frozen=True, slots=True)
class CodedEntry:
    """The entry a paper's code stands in: its case, and whether it still counts."""

    id: str
    case_id: str
    counts: bool


def entry_with_code(connection: Connection, code: str) -> CodedEntry | None:
    """Return the entry in which a paper's code stands; None where there is none."""
    table = entry.c
    counts = table.withdrawn_by.is_(None) & table.verdict.is_distinct_from("refused")
    found = connection.execute(
        select(table.id, table.case_id, counts).where(
            table.kind.in_(PAPER_KINDS), func.instr(table.text, code) > 0
        )
    ).first()
    return CodedEntry(found[0], found[1], bool(found[2])) if found else None


def letter_with_number(connection: Connection, number: str) -> tuple[str, str] | None:
    """Return case and letter of a letter's number or id; None where there is none."""
    named = or_(letter_row.c.number == number, letter_row.c.letter == number)
    row = connection.execute(select(letter_row.c.case_id, letter_row.c.letter).where(named)).first()
    return (row.case_id, row.letter) if row is not None else None


def cases_with_number(connection: Connection, number: str) -> list[str]:
    """Return the cases that have a number: their own, a letter's, a paper's, a commitment's."""
    named = select(case_row.c.case_id).where(case_row.c.number == number)
    letters_of = select(letter_row.c.case_id).where(letter_row.c.number == number)
    used = select(entry.c.case_id).where(
        entry.c.kind.in_((*_NUMBERED, "commitment.signed")), _NUMBER.in_((number,))
    )
    return list(connection.scalars(named.union(letters_of, used)))


def entries_of_kinds(
    connection: Connection, kinds: Iterable[str]
) -> Iterator[tuple[str, str, str]]:
    """Yield id, kind and case of every standing entry of these kinds."""
    table = entry.c
    chosen = select(table.id, table.kind, table.case_id).where(
        table.kind.in_(tuple(kinds)),
        table.withdrawn_by.is_(None),
        table.verdict.is_distinct_from("refused"),
    )
    for row in connection.execute(chosen):
        yield row.id, row.kind, row.case_id


def cases_with_letters(connection: Connection) -> list[str]:
    """Return the state of every case that has a letter, as it is kept."""
    named = select(letter_row.c.case_id)
    chosen = select(case_row.c.state).where(case_row.c.case_id.in_(named))
    return list(connection.scalars(chosen.order_by(case_row.c.number)))


@dataclass(frozen=True, slots=True)
class NumberedEntry:
    """An entry that used a number: of what kind, in which case, when, whether it still stands."""

    entry: str
    kind: str
    number: str
    at: datetime
    case_id: str
    case_number: str
    enterprise: str
    is_withdrawn: bool


def numbered_entries(connection: Connection) -> Iterator[NumberedEntry]:
    """Yield every entry that stands and names a number, whichever desk it comes from."""
    found = _standing().where(entry.c.kind.in_(_NUMBERED), _NUMBER != "")
    yield from map(_numbered, connection.execute(found))


MOST_READ = 60_000
"""A page of the register looks for papers among so many of the newest entries, case by case."""


@dataclass(frozen=True, slots=True)
class PaperEntry:
    """An entry that made, sealed or served a paper: its text, its case, whether it counts."""

    id: str
    kind: str
    text: str
    at: datetime
    case_id: str
    case_number: str
    enterprise: str
    counts: bool


def paper_entries(
    connection: Connection, kinds: Iterable[str], *, is_whole: bool = False
) -> Iterator[PaperEntry]:
    """Yield the entries of these kinds in order; without ``is_whole`` of the newest cases only.

    A case comes with all of its entries: the numbers of its papers follow from the earlier ones.
    """
    wanted = entry.c.kind.in_(sorted(kinds)) & (entry.c.is_signed == 1)
    table = entry.c
    last = connection.scalar(select(func.max(table.position))) or 0
    if not is_whole and last > MOST_READ:
        recent = select(table.case_id).where(wanted, table.position > last - MOST_READ)
        wanted &= table.case_id.in_(recent)
    chosen = (
        select(
            table.id,
            table.kind,
            table.text,
            table.case_id,
            table.withdrawn_by,
            table.verdict,
            _SAID("$.at").label("at"),
            case_row.c.number,
            case_row.c.enterprise,
        )
        .join_from(entry, case_row, case_row.c.case_id == table.case_id)
        .where(wanted)
        .order_by(table.position)
    )
    for row in connection.execute(chosen):
        yield PaperEntry(
            id=row.id,
            kind=row.kind,
            text=row.text,
            at=datetime.fromisoformat(row.at).astimezone(OFFICE_ZONE),
            case_id=row.case_id,
            case_number=row.number,
            enterprise=row.enterprise,
            counts=row.withdrawn_by is None and row.verdict != "refused",
        )


def first_entry_since(
    connection: Connection, kinds: Iterable[str], since: date
) -> NumberedEntry | None:
    """Return the first standing entry of these kinds made on a day or after it."""
    found = _standing().where(entry.c.kind.in_(tuple(kinds)), entry.c.withdrawn_by.is_(None))
    told = map(_numbered, connection.execute(found))
    return next((one for one in told if one.at.date() >= since), None)


def _standing() -> Select[*tuple[Any, ...]]:
    return (
        select(
            entry.c.id,
            entry.c.kind,
            entry.c.case_id,
            entry.c.withdrawn_by,
            _SAID("$.at").label("at"),
            _NUMBER,
            case_row.c.number,
            case_row.c.enterprise,
        )
        .join_from(entry, case_row, case_row.c.case_id == entry.c.case_id, isouter=True)
        .where(entry.c.verdict.is_distinct_from("refused"), entry.c.is_signed == 1)
        .order_by(entry.c.position)
    )


def _numbered(row: Row[*tuple[Any, ...]]) -> NumberedEntry:
    return NumberedEntry(
        entry=row.id,
        kind=row.kind,
        number=row.text_number or "",
        at=datetime.fromisoformat(row.at).astimezone(OFFICE_ZONE),
        case_id=row.case_id,
        case_number=row.number or "",
        enterprise=row.enterprise or "",
        is_withdrawn=row.withdrawn_by is not None,
    )


def has_cases(connection: Connection) -> bool:
    """Return whether there is any case."""
    return connection.execute(select(case_row.c.case_id).limit(1)).first() is not None


def counts(connection: Connection) -> tuple[int, int]:
    """Return how many cases there are, and how many letters."""
    cases = connection.execute(select(func.count()).select_from(case_row)).scalar_one()
    found = connection.execute(select(func.count()).select_from(letter_row)).scalar_one()
    return cases, found


def signed_cases(connection: Connection) -> list[Case]:
    """Return the cases with a letter that was signed and has no number yet."""
    return [read_state(text) for (text,) in connection.execute(_SIGNED)]


def decided_since(connection: Connection, day: date) -> list[Case]:
    """Return the cases whose external works were decided by the bureaus on that day or later."""
    ended = select(matter_row.c.case_id).where(
        matter_row.c.ended_on.is_not(None),
        matter_row.c.matter == "external_works",
        matter_row.c.outcome.in_(("granted", "refused")),
        matter_row.c.ended_on >= day.isoformat(),
    )
    chosen = select(case_row.c.state).where(case_row.c.case_id.in_(ended), case_row.c.state != "")
    return [read_state(text) for (text,) in connection.execute(chosen)]
