"""Find whose data is kept: by a case, or by a whole name or number; nothing is found by a part.

Values lie sealed, so each is opened to compare it. Only the whole of one answers, so that nobody
learns a value by guessing it a figure at a time.
"""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import ColumnElement, Connection, or_, select
from sqlalchemy import text as sql

from desktop.domain.case import Case
from desktop.domain.values_person import PersonInput, PersonRef
from desktop.store.current_state import read_state
from desktop.store.errors import PersonUnknown, SealBroken
from desktop.store.personal import read
from desktop.store.search_words import run_together
from desktop.store.tables import case_row, entry, person_key, sealed_value

MOST_REFS = 50
"""So many persons of one name are followed to their cases."""
PROPOSED = "person.erasure_proposed"
_IN_HAND = sql("case_row.state <> ''")
"""Written out, as only so the index of such cases is used."""


def refs_of(connection: Connection, text: str) -> frozenset[str]:
    """Return the persons whose whole name, telephone or identity number is that text."""
    wanted = run_together(text)
    if len(wanted) < 2:
        return frozenset()
    rows = connection.execute(
        select(sealed_value.c.ref, sealed_value.c.digest).join_from(
            sealed_value, person_key, sealed_value.c.ref == person_key.c.ref
        )
    )
    kept = (PersonRef(ref, digest) for ref, digest in rows.all())
    return frozenset(one.ref for one in kept if wanted in _values(connection, one))


def cases_found(
    connection: Connection, text: str, *, opened_by: date | None = None, is_proposed: bool = False
) -> Iterator[Case]:
    """Yield the cases that are meant, the newest first; all of them where nothing is asked.

    ``opened_by`` leaves out what was opened later, ``is_proposed`` those in which no erasure was
    ever proposed. A case of former years names nobody.
    """
    chosen = select(case_row.c.state).where(_IN_HAND).order_by(case_row.c.number.desc())
    if text:
        chosen = chosen.where(or_(*_meant(connection, text)))
    if opened_by is not None:
        chosen = chosen.where(case_row.c.opened_on <= opened_by.isoformat())
    if is_proposed:
        proposed = select(entry.c.case_id).where(entry.c.kind == PROPOSED)
        chosen = chosen.where(case_row.c.case_id.in_(proposed))
    for (state,) in connection.execute(chosen):
        yield read_state(state)


def cases_naming(connection: Connection, ref: str) -> Iterator[Case]:
    """Yield every case a person may stand in, by number."""
    named = case_row.c.state.contains(ref, autoescape=True)
    chosen = select(case_row.c.state).where(named).order_by(case_row.c.number)
    for (state,) in connection.execute(chosen):
        yield read_state(state)


def _meant(connection: Connection, text: str) -> Iterator[ColumnElement[bool]]:
    yield case_row.c.number.icontains(text, autoescape=True)
    yield case_row.c.enterprise.icontains(text, autoescape=True)
    for ref in sorted(refs_of(connection, text))[:MOST_REFS]:
        yield case_row.c.state.contains(ref, autoescape=True)


def _values(connection: Connection, person: PersonRef) -> frozenset[str]:
    try:
        values = read(connection, person) or PersonInput("")
    except (PersonUnknown, SealBroken):
        return frozenset()
    given = (values.name, values.phone, values.identity)
    return frozenset(run_together(value) for value in given if value)
