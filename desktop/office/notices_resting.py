"""Which of what a numbered paper says of the application is no longer so."""

from collections.abc import Iterator

from desktop.domain.form_values import READ, value_at
from desktop.domain.values import ApplicationForm
from desktop.letters.notice import NoticeFacts
from desktop.wording.fields import FIELDS

SHORT = 4
"""A value of fewer characters, such as a voltage, is looked for as a whole, not within others."""


def outdated(facts: NoticeFacts, then: ApplicationForm, now: ApplicationForm) -> tuple[str, ...]:
    """Return the names of the fields a paper told that were put right since."""
    told = tuple(_told(facts))
    changed = (path for path in READ if value_at(then, path) != value_at(now, path))
    return tuple(FIELDS[path] for path in changed if _says(told, value_at(then, path)))


def _told(facts: NoticeFacts) -> Iterator[str]:
    yield facts.addressee
    yield from facts.values.values()
    for items in facts.lists.values():
        for item in items:
            yield from item.values()


def _says(told: tuple[str, ...], value: str) -> bool:
    if len(value) < SHORT:
        return value in told
    return any(value in text for text in told)
