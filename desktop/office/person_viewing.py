"""Whether an officer may see whose contact a case has, asked before anybody says why."""

from desktop.domain.acts import Command
from desktop.domain.case import Case
from desktop.domain.personal_acts import ViewPerson, persons_of
from desktop.office.office import Office
from desktop.rules.findings import Finding, finding
from desktop.store.personal import masked_of
from desktop.wording.findings import say
from desktop.wording.persons import NO_CONTACT, SPACE

PROBED = "-"
"""Stands for the reason an officer has not given yet."""


def against_viewing(office: Office, officer_id: str, case: Case) -> str:
    """Return why the contact of a case is not shown to the officer, blank where it may be."""
    found = persons_of(case)
    if not found:
        return NO_CONTACT
    ref = found[0].ref
    with office.store.reading() as connection:
        is_erased = not masked_of(connection, {found[0]})
    if is_erased:
        return together((finding("person_erased", "person"),))
    return against_act(office, ViewPerson(case_id=case.id, person=ref, reason=PROBED), officer_id)


def against_act(office: Office, command: Command, officer_id: str) -> str:
    """Return what stands against an act in one text, blank where nothing does."""
    return together(office.against(command, officer_id))


def together(found: tuple[Finding, ...]) -> str:
    """Return what findings say in one text."""
    return SPACE.join(str(say(one)) for one in found)
