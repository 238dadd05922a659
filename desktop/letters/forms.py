"""Read the wording of a paper, from its file or from text, as it was in force on a day.

Wording is data: `resources/forms/<name>.toml` holds one ``[[wording]]`` a version, each with
``since`` and ``source``. What is read is checked whole before it is used: a wording with a field
nobody fills in is refused, with the names of file, place and field.
"""

import tomllib
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from desktop import resources
from desktop.letters.form_checks import Trouble, version
from desktop.letters.form_parts import Form
from desktop.wording import forms as words


class NoForm(LookupError):
    """No wording of the paper was in force on that day."""


class BadForm(ValueError):
    """A wording that can't be used; ``troubles`` say what is wrong, and where."""

    def __init__(self, name: str, troubles: tuple[Trouble, ...]) -> None:
        self.name, self.troubles = name, troubles
        told = ((t.version, t.place, t.why, t.names) for t in troubles)
        super().__init__(words.bad_form(name, told))


def read_forms(name: str, text: str) -> tuple[Form, ...]:
    """Return every version of a wording, the oldest first; raise BadForm for what is wrong."""
    try:
        parsed = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise BadForm(name, (Trouble("toml", names=(str(fault),)),)) from fault
    versions = parsed.pop("wording", [])
    troubles = [Trouble("unknown_key", names=(key,)) for key in parsed]
    if not isinstance(versions, list) or not versions:
        raise BadForm(name, (*troubles, Trouble("no_version")))
    read = [version(name, place, given) for place, given in enumerate(versions, start=1)]
    troubles += [trouble for _form, found in read for trouble in found]
    forms = [form for form, _found in read if form is not None]
    troubles += _same_day(forms)
    if troubles:
        raise BadForm(name, tuple(troubles))
    return tuple(sorted(forms, key=lambda form: form.since))


def in_force(versions: Iterable[Form], on: date) -> Form:
    """Return the version in force on the day; raise NoForm where there was none yet."""
    known = [form for form in versions if form.since <= on]
    if not known:
        raise NoForm(f"no wording on {on.isoformat()}")
    return max(known, key=lambda form: form.since)


def form(name: str, on: date) -> Form:
    """Return the wording the program comes with, as it was in force on the day."""
    try:
        return in_force(shipped(name), on)
    except NoForm as missing:
        raise NoForm(f"no wording of {name} on {on.isoformat()}") from missing


@lru_cache(maxsize=64)
def shipped(name: str) -> tuple[Form, ...]:
    """Return every version of a wording the program comes with."""
    file = resources.path(f"forms/{name}.toml")
    return read_forms(file.name, file.read_text(encoding="utf-8"))


def _same_day(forms: Iterable[Form]) -> list[Trouble]:
    seen: set[date] = set()
    found = []
    for one in forms:
        if one.since in seen:
            found.append(Trouble("same_day", names=(one.since.isoformat(),)))
        seen.add(one.since)
    return found
