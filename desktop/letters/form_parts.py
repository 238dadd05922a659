"""What a paper's wording is made of, and how its fields are filled in.

A field is a name in braces; none may stay open or empty. A phrase is the exception: it vanishes
where one of its fields is empty.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from string import Formatter

from desktop.letters.content import Align, Format
from desktop.plain_class import dataclass


class OpenFields(ValueError):
    """Fields of the wording that have no value; ``names`` lists them."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        super().__init__(f"no value for {', '.join(names)}")


@dataclass(frozen=True, slots=True)
class FormColumn:
    """A column of a table; ``value`` is the cell's text where the rows come from a list."""

    title: str
    width_mm: float
    value: str = ""


@dataclass(frozen=True, slots=True)
class FormBlock:
    """A paragraph of the wording, or a table where it has columns.

    ``each`` names the list it stands once for every item of (a table: one row an item); ``when``
    and ``unless`` name a field or list that may be empty and say whether the block then stands.
    """

    text: str = ""
    lead: str = ""
    each: str = ""
    when: str = ""
    unless: str = ""
    indent: int = 2
    align: Align = Align.JUSTIFY
    keeps_next: bool = False
    columns: tuple[FormColumn, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A field made of a whole list: every item's text, numbered where there are several."""

    each: str
    text: str


@dataclass(frozen=True, slots=True)
class Form:
    """One version of a paper's wording, in force ``since`` a day.

    ``fields`` and ``lists`` say what each field means; ``usual`` is what stands where a field is
    empty. ``enclosures`` name the forms of the papers that go with it (附件). ``code_note`` are
    the sentences beside the code that say how it is verified.
    """

    name: str
    since: date
    source: str
    format: Format
    title: str
    blocks: tuple[FormBlock, ...]
    addressee: str = "{addressee}"
    number: str = "{number}"
    seal_purpose: str = ""
    remark: tuple[str, ...] = ()
    receipt: tuple[str, ...] = ()
    code_note: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()
    phrases: Mapping[str, str] = field(default_factory=dict)
    sentences: Mapping[str, Sentence] = field(default_factory=dict)
    usual: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def fields(text: str) -> tuple[str, ...]:
    """Return the names of the text's fields, each once."""
    names = (name for _, name, _, _ in Formatter().parse(text) if name)
    return tuple(dict.fromkeys(names))


def filled(text: str, values: Mapping[str, str], gap: str = "") -> str:
    """Return the text with its fields filled in; raise OpenFields where one has no value.

    A ``gap`` stands for what is still open, as in a draft; then nothing is raised.
    """
    return text.format_map(_whole(text, values, gap, ()))


def filled_with(
    text: str, values: Mapping[str, str], phrases: Mapping[str, str], gap: str = ""
) -> str:
    """Return the text filled in, its phrases standing only where they can be filled in."""
    said = {name: optional(phrase, values) for name, phrase in phrases.items()}
    return text.format_map(_whole(text, {**values, **said}, gap, tuple(said)))


def optional(text: str, values: Mapping[str, str]) -> str:
    """Return the phrase filled in, or nothing where one of its fields is empty."""
    try:
        return filled(text, values)
    except OpenFields:
        return ""


def _whole(
    text: str, values: Mapping[str, str], gap: str, may_lack: tuple[str, ...]
) -> dict[str, str]:
    still_open = tuple(
        name for name in fields(text) if name not in may_lack and not values.get(name, "").strip()
    )
    if still_open and not gap:
        raise OpenFields(still_open)
    return {**values, **dict.fromkeys(still_open, gap)}
