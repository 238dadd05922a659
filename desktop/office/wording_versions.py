"""The wordings of an office: those the program ships, and the versions it published since."""

from collections.abc import Iterator

from desktop.domain.publishing import Publication, published
from desktop.letters.form_parts import Form
from desktop.letters.form_text import form_digest, read_text
from desktop.letters.forms import BadForm
from desktop.letters.notice import Notice
from desktop.letters.wordings import Wordings, WordingVersion
from desktop.store.connect import Store
from desktop.store.publications import all_publications

SUBJECT = "wording."
"""What the name of a paper's wording begins with where its versions are published."""


def subject_of(name: str) -> str:
    """Return under which name the versions of a paper's wording are published."""
    return f"{SUBJECT}{name}"


def name_of(subject: str) -> str:
    """Return the paper whose wording is published under a name, blank where it is none."""
    name = subject.removeprefix(SUBJECT)
    return name if subject.startswith(SUBJECT) and name in set(Notice) else ""


def office_wordings(store: Store) -> Wordings:
    """Return every wording known here; a version no wording can be read from counts for nothing."""
    with store.reading() as connection:
        every = all_publications(connection)
    return Wordings(_published(every))


def published_form(version: Publication) -> Form:
    """Return the wording of a version that was proposed or published; raise BadForm."""
    return read_text(name_of(version.subject), version.content)


def _published(every: dict[str, tuple[Publication, ...]]) -> Iterator[WordingVersion]:
    for subject, versions in every.items():
        name = name_of(subject)
        for version in published(versions) if name else ():
            try:
                form = published_form(version)
            except BadForm:
                continue
            yield WordingVersion(name, form, form_digest(name, form), version.known_from)
