"""The search over the whole office: cases, enterprises with several cases, letters.

It asks the desk's own store, which has every case of its scopes, with or without a server; no page
asks a server for a search.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping

from desktop.domain.values import Duty, Officer
from desktop.office.office import Office
from desktop.store.cases import (
    COUNT_MOST,
    enterprises_found,
    letters_found,
    parcels_found,
)
from desktop.store.initials import initials
from desktop.store.pinyin import divisions, spells
from desktop.store.ranking import best_found
from desktop.store.rows_cases import FoundKind, FoundPage, FoundRow
from desktop.store.search_words import FIELDS, question, words
from desktop.store.spelled import spelled_names
from desktop.wording import search
from desktop.wording.sentences import listed
from desktop.wording.values import BUREAUS, DUTIES, LETTER_STAGES

CASES_AT_MOST = 20
ENTERPRISES_AT_MOST = 4
LETTERS_AT_MOST = 6
LETTER_CASES = 60
PARCELS_AT_MOST = 3
PARCEL_CASES = 60
PEOPLE_AT_MOST = 3
EVERYBODY = 20
MANAGER = "manager"
"""What marks an officer whose cases are those they look after as account manager."""
_STAGES = {stage.value: name for stage, name in LETTER_STAGES.items()}


def search_page(office: Office, text: str, only: str = "") -> FoundPage:
    """Return what is found for a text.

    ``only`` is ``number``, ``letter`` or ``person`` alone, or blank for everything.
    """
    if only == "person":
        return FoundPage(text, people_found(office, text, EVERYBODY))
    asked = question(text, "numbers" if only == "number" else FIELDS)
    if not asked:
        return FoundPage(text)
    with office.store.reading() as connection:
        if only == "letter":
            return FoundPage(text, _letters(connection, text))
        letters = _letters(connection, text) if _has_figures(text) and not only else ()
        is_number = only == "number"
        best = best_found(connection, text, asked, CASES_AT_MOST, is_number=is_number)
        enterprises = () if only else _enterprises(connection, text, best.ids)
        parcels = () if only else _parcels(connection, text)
    people = () if only else people_found(office, text, PEOPLE_AT_MOST)
    rows = (*enterprises, *parcels, *people, *map(_case, best.rows), *letters)
    return FoundPage(text, rows, min(len(best.ids), COUNT_MOST), is_more=best.is_more)


def _case(row: RowMapping) -> FoundRow:
    note = search.CASE_NOTE.format(
        number=row["number"], project=row["project"], street=row["street"]
    )
    return FoundRow(FoundKind.CASE, row["case_id"], row["enterprise"], note, mark=row["phase"])


def _enterprises(connection: Connection, text: str, ids: Sequence[int]) -> tuple[FoundRow, ...]:
    """Return enterprises that have several cases; one with a single case is found as that.

    ``ids`` are the cases found, among which the names typed in full pinyin are looked for.
    """
    counted = enterprises_found(connection, question(text, "names"), ENTERPRISES_AT_MOST)
    if not counted and divisions(text.casefold()):
        named = spelled_names(connection, ids, text.casefold())
        counted = [(name, count) for name, count in named if count > 1][:ENTERPRISES_AT_MOST]
    return tuple(
        FoundRow(FoundKind.ENTERPRISE, name, name, search.ENTERPRISE_NOTE.format(count=count))
        for name, count in counted
    )


def _parcels(connection: Connection, text: str) -> tuple[FoundRow, ...]:
    """Return the parcels that have what is typed in them, each with how many cases lie on it."""
    counted = parcels_found(connection, question(text, "place"), PARCEL_CASES)
    parts = [words(part) for part in text.split()]
    fitting = [(p, n) for p, n in counted if all(_has(words(p), part) for part in parts)]
    found_rows = []
    for parcel, count in fitting[:PARCELS_AT_MOST]:
        note = search.PARCEL_MORE if count >= PARCEL_CASES else search.PARCEL_NOTE
        found_rows.append(FoundRow(FoundKind.PARCEL, parcel, parcel, note.format(count=count)))
    return tuple(found_rows)


def people_found(office: Office, text: str, most: int) -> tuple[FoundRow, ...]:
    """Return the officers at work whose name, or its first letters, has what is typed."""
    typed = text.strip().casefold()
    fitting = [o for o in office.officers() if o.is_active and _is_named(o, typed)]
    fitting.sort(key=lambda o: (not o.name.startswith(typed), o.name, o.id))
    return tuple(map(_person, fitting[:most]))


def _is_named(officer: Officer, typed: str) -> bool:
    if len(typed) < 2 and typed.isascii():
        return not typed
    is_said = typed in officer.name.casefold() or initials(officer.name).startswith(typed)
    return is_said or spells(officer.name, typed)


def _person(officer: Officer) -> FoundRow:
    duties = listed(DUTIES[duty] for duty in Duty if duty in officer.duties)
    note = search.PERSON_NOTE.format(bureau=BUREAUS[officer.bureau], duties=duties)
    about = MANAGER if Duty.ACCOUNT_MANAGER in officer.duties else ""
    return FoundRow(FoundKind.PERSON, officer.id, officer.name, note, about)


def _letters(connection: Connection, text: str) -> tuple[FoundRow, ...]:
    asked = question(text, "letters")
    parts = [words(part) for part in text.split()]
    rows = letters_found(connection, asked, LETTER_CASES)
    fitting = [r for r in rows if all(_has(words(r["number"]), part) for part in parts)]
    return tuple(map(_letter, fitting[:LETTERS_AT_MOST]))


def _letter(row: RowMapping) -> FoundRow:
    note = search.LETTER_NOTE.format(enterprise=row["enterprise"], number=row["case_number"])
    stage = _STAGES.get(row["stage"], row["stage"])
    return FoundRow(FoundKind.LETTER, row["letter"], row["number"], note, row["case_id"], stage)


def _has_figures(text: str) -> bool:
    """Return whether a letter may be meant; without a figure all of an organ's would be found.

    A common name is looked for among the letters of very many cases to the last, to find none.
    """
    return any(map(str.isdigit, text))


def letter_numbered(office: Office, number: str) -> FoundRow | None:
    """Return the letter of exactly that number, None where there is none."""
    with office.store.reading() as connection:
        rows = _letters(connection, number)
    return next((row for row in rows if row.title == number), None)


def _has(whole: Sequence[str], part: Sequence[str]) -> bool:
    """Return whether the words stand in that order side by side, the last one begun at least."""
    if not part:
        return True
    *before, last = part
    span = len(before)
    starts = range(len(whole) - span)
    return any(
        list(whole[at : at + span]) == before and whole[at + span].startswith(last) for at in starts
    )
