"""What the codes of a rule table are called, and a table's written values in words.

Works on written content, so that a draft that is not sound yet is shown as well.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.wording import rule_changes, rule_content, rule_draft
from desktop.wording.rule_tables import DOCUMENT, HITS, compared_said

Raw = Mapping[str, Any]
LISTED = str(DOCUMENT["listed"])


def names_of(raw: Raw) -> dict[str, str]:
    """Return what the codes of a table are called."""
    names = rule_changes.NAMES | {"open": rule_content.OPEN} | dict(HITS)
    names |= {str(row.get("id", "")): str(row.get("title", "")) for row in raw.get("row", ())}
    for known in raw.get("input", ()):
        names |= {known["name"]: known["title"], **dict(known.get("values", ()))}
    return names | dict(raw.get("outcomes", ()))


def value_said(value: Any, names: Mapping[str, str]) -> str:
    """Return a written value in words; its codes by their names."""
    if isinstance(value, Mapping):
        said = (f"{names.get(name, name)} {value_said(v, names)}" for name, v in value.items())
        return LISTED.join(said)
    if isinstance(value, list | tuple):
        return LISTED.join(value_said(part, names) for part in value)
    return "" if value is None else names.get(str(value)) or path_said(str(value), names)


def path_said(path: str, names: Mapping[str, str]) -> str:
    """Return the path of a fact in words, such as 第1条道路：道路等级; other text as it is."""
    thing, _, rest = path.partition(".")
    number, _, name = rest.partition(".")
    if not number.isdecimal() or not name:
        return path
    return rule_draft.NTH_THING.format(
        number=int(number) + 1,
        thing=rule_draft.THINGS.get(thing, thing),
        title=names.get(name, name),
    )


def inputs_of(raw: Raw) -> dict[str, Raw]:
    """Return what a table asks, by name."""
    return {known["name"]: known for known in raw.get("input", ())}


def conditions_said(row: Raw, inputs: Mapping[str, Raw]) -> Iterator[str]:
    """Yield the conditions of a row in words."""
    for condition in row.get("when", ()):
        known = inputs.get(str(condition.get("fact", "")), {})
        title, names = known.get("title", "?"), dict(known.get("values", ()))
        for operator, value in condition.items():
            if operator != "fact":
                unit = str(known.get("unit", ""))
                yield compared_said(title, operator, value_said(value, names), unit)


def outcome_said(raw: Raw, row: Raw) -> str:
    """Return what follows where a row holds."""
    then = row.get("then", "")
    named = dict(raw.get("outcomes", ())).get(str(then))
    plain = named or DOCUMENT["result"].format(count=then, unit=raw.get("unit", ""))
    to = row.get("refer_to", "")
    return str(plain) + (DOCUMENT["refer"].format(to=to) if to else "")


def example_said(example: str, inputs: Mapping[str, Raw]) -> str:
    """Return the facts of a counter-example in words."""
    return LISTED.join(_fact_said(part, inputs) for part in example.split("; ") if part)


def _fact_said(part: str, inputs: Mapping[str, Raw]) -> str:
    name, _, value = part.partition("=")
    known = inputs.get(name, {})
    names = rule_changes.NAMES | dict(known.get("values", ()))
    said = names.get(value, value)
    if known.get("type") == "day" and value.startswith("-"):
        said = rule_content.YEARS_AGO.format(years=value[1:])
    unit = known.get("unit", "") if known.get("type") == "number" else ""
    return f"{known.get('title', name)} {said}{unit}"
