"""One person's data in an office: listed masked, shown for a reason, written out, erased by law."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Connection

from desktop.domain.archiving import may_see_persons
from desktop.domain.case import Case
from desktop.domain.masking import masked_text
from desktop.domain.personal_acts import (
    ErasePerson,
    HandOutPerson,
    ProposeErasure,
    ViewPerson,
    persons_of,
)
from desktop.domain.values_person import PersonInput, PersonRef
from desktop.office.case_timeline import timeline, whole_log
from desktop.office.office import Office, Recording
from desktop.office.person_book import book_beside, write_book
from desktop.plain_class import dataclass
from desktop.rules.findings import Refusal, finding
from desktop.store.disk import held_back
from desktop.store.errors import PersonUnknown, SealBroken
from desktop.store.forgetting import forget
from desktop.store.officers import officers
from desktop.store.personal import SealedRecord, masked_of, read, read_masked
from desktop.store.queries import all_cases, case_by_id
from desktop.wording import persons as words

NO_HASH = "0" * 64


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person of a case, masked; ``values`` None where erased, ``erasure`` how far that is."""

    ref: str
    values: PersonInput | None
    case_id: str
    case_number: str
    closed_on: date | None = None
    erasure: str = ""


def person_rows(office: Office, case: Case) -> Iterator[PersonRow]:
    """Yield the persons of a case, masked."""
    with office.store.reading() as connection:
        yield from rows_of(connection, case)


def rows_of(connection: Connection, *cases: Case) -> Iterator[PersonRow]:
    """Yield the persons of some cases, masked."""
    named = [(case, ref) for case in cases for ref in persons_of(case)]
    values = masked_of(connection, {ref for _case, ref in named})
    for case, ref in named:
        yield PersonRow(
            ref.ref,
            values.get(ref),
            case.id,
            case.number,
            _closed_on(case),
            _erasure(case, ref.ref),
        )


def view_person(
    office: Office, case_id: str, ref: str, reason: str, officer_id: str
) -> PersonInput | Refusal:
    """Return a person's values as they are; that they were seen, by whom and why, is recorded."""
    done = office.submit(ViewPerson(case_id=case_id, person=ref, reason=reason), officer_id)
    if isinstance(done, Refusal):
        return done
    with office.store.reading() as connection:
        case = case_by_id(connection, case_id)
        known = next((p for p in persons_of(case) if p.ref == ref), None) if case else None
        values = _whole(connection, known) if known is not None else None
    return values or Refusal((finding("person_erased", "person"),))


def write_person(
    office: Office, row: PersonRow, file: Path, reason: str, officer_id: str
) -> str | Refusal:
    """Write all the office has of one person and record it; return the hash of the JSON.

    Beside the JSON lies a workbook of the same, to be read by the person. Others whom the same
    cases name stay masked. Raises OSError. The files have their names once the act is recorded,
    and nothing is left where it is refused.
    """
    probe = HandOutPerson(case_id=row.case_id, person=row.ref, digest=NO_HASH, reason=reason)
    refused = office.against(probe, officer_id)
    if not may_see_persons(office.officer(officer_id)):
        refused = (*refused, finding("persons_not_yours"))
    if refused:
        return Refusal(tuple(dict.fromkeys(refused)))
    told, book = _told(office, row.ref), book_beside(file)
    data = json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n"
    digest = hashlib.sha256(data).hexdigest()
    command = HandOutPerson(case_id=row.case_id, person=row.ref, digest=digest, reason=reason)
    with TemporaryDirectory(dir=file.parent, prefix=".") as private:
        made = Path(private) / book.name
        write_book(made, told, digest)
        pages = made.read_bytes()
    with held_back(file, data) as part, held_back(book, pages) as book_part:
        done = office.submit(command, officer_id)
        if isinstance(done, Refusal):
            return done
        part.replace(file)
        book_part.replace(book)
    return digest


def propose_erasure(
    office: Office, case_id: str, ref: str, reason: str, officer_id: str
) -> Recording | Refusal:
    """Record that a person's data is to be erased, by which reason of law."""
    command = ProposeErasure(case_id=case_id, person=ref, reason=reason)
    return office.submit(command, officer_id)


def erase_person(office: Office, case_id: str, ref: str, officer_id: str) -> Recording | Refusal:
    """Delete the key of a person's data as the second officer; the record stays verifiable.

    The key goes in the transaction of the entry: both stand, or neither.
    Where the record is shared, the key lies at the server too, whose administrator deletes it
    on the strength of this entry (``server erase``); other desks follow.
    """
    command = ErasePerson(case_id=case_id, person=ref)

    def forgotten(connection: Connection) -> tuple[ErasePerson, tuple[SealedRecord, ...]]:
        case = case_by_id(connection, case_id)
        forget(connection, case.id if case else case_id, ref, office.now())
        return command, ()

    done = office.submit_chosen(forgotten, officer_id)
    assert done is not None
    if not isinstance(done, Refusal):
        office.store.settle()
    return done


def _told(office: Office, ref: str) -> dict[str, Any]:
    """Return everything of one person: values, where they come from, every act that names them."""
    with office.store.reading() as connection:
        names = {o.id: o.name for o in officers(connection)}
        cases = [c for c in all_cases(connection) if ref in {p.ref for p in persons_of(c)}]
        kept = next((p for c in cases for p in persons_of(c) if p.ref == ref), None)
        values = _whole(connection, kept) if kept is not None else None
        return {
            words.TOLD["made"]: office.now().isoformat(timespec="seconds"),
            words.TOLD["office"]: office.settings.name,
            words.TOLD["values"]: asdict(values) if values else None,
            words.TOLD["cases"]: [
                {
                    words.TOLD["case"]: case.number,
                    words.TOLD["enterprise"]: case.form.enterprise.name,
                    words.TOLD["others"]: [
                        asdict(masked)
                        for other in persons_of(case)
                        if other.ref != ref and (masked := _masked(connection, other))
                    ],
                    words.TOLD["acts"]: [
                        {
                            words.TOLD["at"]: row.at.isoformat(),
                            words.TOLD["act"]: masked_text(row.text),
                            words.TOLD["by"]: row.officer,
                            words.TOLD["detail"]: masked_text(row.detail),
                        }
                        for row in timeline(whole_log(connection, case.id, names), names)
                    ],
                }
                for case in cases
            ],
        }


def _masked(connection: Connection, ref: PersonRef) -> PersonInput | None:
    try:
        return read_masked(connection, ref)
    except (PersonUnknown, SealBroken):
        return None


def _whole(connection: Connection, ref: PersonRef) -> PersonInput | None:
    try:
        return read(connection, ref)
    except (PersonUnknown, SealBroken):
        return None


def _closed_on(case: Case) -> date | None:
    """Return the day a case ended, None while anything of it is open."""
    ends = [matter.ended for matter in case.matters]
    if not ends or any(end is None for end in ends):
        return None
    return max(end.done_at.date() for end in ends if end is not None)


def _erasure(case: Case, ref: str) -> str:
    found = next((one for one in case.erasures if one.person == ref), None)
    if found is None:
        return ""
    return "done" if found.is_done else "proposed"
