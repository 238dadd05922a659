"""Read the wording of a paper as it was in force on a day, and fill in its fields.

Wording is data: `resources/forms/<name>.toml` holds one ``[[wording]]`` a version, each with
``since`` and ``source``. A field is a name in braces; none may stay open or empty.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from string import Formatter
from typing import Any

from desktop import resources


class NoForm(LookupError):
    """No wording of the paper was in force on that day."""


class OpenFields(ValueError):
    """Fields of the wording that have no value; ``names`` lists them."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        super().__init__(f"no value for {', '.join(names)}")


@dataclass(frozen=True, slots=True)
class Form:
    """One version of a paper's wording."""

    name: str
    since: date
    source: str
    parts: Mapping[str, Any]

    def text(self, part: str) -> str:
        """Return the text of a part, its fields still open."""
        return str(self.parts[part])

    def texts(self, part: str) -> tuple[str, ...]:
        """Return the texts of a part that has several."""
        return tuple(self.parts.get(part, ()))


def form(name: str, on: date) -> Form:
    """Return the wording in force on the day."""
    versions = resources.read_toml(f"forms/{name}.toml")["wording"]
    known = [parts for parts in versions if parts["since"] <= on]
    if not known:
        raise NoForm(f"no wording of {name} on {on.isoformat()}")
    parts = max(known, key=lambda each: each["since"])
    return Form(name, parts["since"], parts["source"], parts)


def fields(text: str) -> tuple[str, ...]:
    """Return the names of the text's fields, each once."""
    names = (name for _, name, _, _ in Formatter().parse(text) if name)
    return tuple(dict.fromkeys(names))


def filled(text: str, values: Mapping[str, str], gap: str = "") -> str:
    """Return the text with its fields filled in; raise OpenFields where one has no value.

    A ``gap`` stands for what is still open, as in a draft; then nothing is raised.
    """
    still_open = tuple(name for name in fields(text) if not values.get(name, "").strip())
    if still_open and not gap:
        raise OpenFields(still_open)
    return text.format_map({**values, **dict.fromkeys(still_open, gap)})


def optional(text: str, values: Mapping[str, str]) -> str:
    """Return the phrase filled in, or nothing where one of its fields is empty."""
    try:
        return filled(text, values)
    except OpenFields:
        return ""
