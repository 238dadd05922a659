"""A rule table with one cell changed, in every way its file could be mistyped."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Any

Raw = dict[str, Any]

TEXTS = {
    "head": ("id", "title", "body", "clause", "valid_from", "known_from", "hit"),
    "input": ("name", "type", "title", "question", "source"),
    "row": ("id", "title", "then", "basis", "source"),
}
STEPS = ("-1", "-0.1", "0.1", "1")


def mutants(raw: Mapping[str, Any]) -> Iterator[tuple[str, Raw]]:
    """Yield each changed table with the name of the change."""
    for key in TEXTS["head"]:
        yield f"{key} blank", {**raw, key: ""}
    yield from _head(raw)
    for part in ("input", "row"):
        for index, item in enumerate(raw[part]):
            name = item.get("id") or item["name"]
            for change, changed in _item(part, item, raw):
                items = [*raw[part][:index], *changed, *raw[part][index + 1 :]]
                yield f"{name}: {change}", {**raw, part: items}


def _head(raw: Mapping[str, Any]) -> Iterator[tuple[str, Raw]]:
    others = [code for code in codes(raw) if code != raw.get("otherwise")]
    if "otherwise" in raw:
        yield "otherwise dropped", {k: v for k, v in raw.items() if k != "otherwise"}
        for code in others or [raw["otherwise"] + 1]:
            yield f"otherwise {code}", {**raw, "otherwise": code}
    for code in raw.get("left_open", ()):
        left = [c for c in raw["left_open"] if c != code]
        yield f"{code} is final", {**raw, "left_open": left}
    for one, other in pairwise(codes(raw)):
        if raw["hit"] == "strongest":
            yield f"{one} over {other}", {**raw, "outcomes": _swapped(raw["outcomes"], one, other)}
    for hit in {"unique", "strongest", "collect"} - {raw["hit"]}:
        yield f"hit {hit}", {**raw, "hit": hit}


def codes(raw: Mapping[str, Any]) -> list[str]:
    return [code for code, _ in raw.get("outcomes", ())]


def _swapped(outcomes: list[list[str]], one: str, other: str) -> list[list[str]]:
    change = {one: other, other: one}
    names = dict(map(tuple, outcomes))
    return [[change.get(c, c), names[change.get(c, c)]] for c, _ in outcomes]


def _item(part: str, item: Raw, raw: Mapping[str, Any]) -> Iterator[tuple[str, list[Raw]]]:
    yield "dropped", []
    for key in TEXTS[part]:
        yield f"{key} blank", [{**item, key: ""}]
    yield "a key nobody knows", [{**item, "colour": "red"}]
    yield from _row(item, raw) if part == "row" else _input(item)


def _input(item: Raw) -> Iterator[tuple[str, list[Raw]]]:
    if item.get("may_be_none"):
        yield "never may not be", [{**item, "may_be_none": False}]
    for kind in {"choice", "number", "day"} - {item["type"]}:
        yield f"a {kind}", [{**item, "type": kind}]
    for code, _ in item.get("values", ()):
        values = [pair for pair in item["values"] if pair[0] != code]
        yield f"without {code}", [{**item, "values": values}]
    if item.get("each"):
        yield "of the route", [{k: v for k, v in item.items() if k != "each"}]


def _row(item: Raw, raw: Mapping[str, Any]) -> Iterator[tuple[str, list[Raw]]]:
    for then in _other_outcomes(item["then"], raw):
        yield f"then {then}", [{**item, "then": then}]
    if "asks" in item:
        yield "asks nothing", [{k: v for k, v in item.items() if k != "asks"}]
    values = {i["name"]: [code for code, _ in i.get("values", ())] for i in raw["input"]}
    for index, condition in enumerate(item["when"]):
        for change, changed in _condition(condition, values):
            when = [*item["when"][:index], *changed, *item["when"][index + 1 :]]
            yield f"{condition['fact']} {change}", [{**item, "when": when}]


def _other_outcomes(then: Any, raw: Mapping[str, Any]) -> list[Any]:
    known = codes(raw)
    return [c for c in known if c != then] if known else [then + 1, then - 1]


def _condition(condition: Raw, values: Mapping[str, list[str]]) -> Iterator[tuple[str, list[Raw]]]:
    yield "dropped", []
    fact = condition["fact"]
    operator = next(key for key in condition if key != "fact")
    given = condition[operator]
    yield "an unknown operator", [{"fact": fact, "eval": given}]
    yield "an unknown fact", [{"fact": "colour", operator: given}]
    if operator in ("is", "in"):
        chosen = [given] if operator == "is" else given
        for word in values[fact]:
            flipped = [w for w in chosen if w != word] if word in chosen else [*chosen, word]
            yield f"{word} flipped", [{"fact": fact, "in": flipped}]
        yield "a word nobody knows", [{"fact": fact, "in": [*chosen, "colour"]}]
        return
    for step in STEPS if operator != "within_years" else ("-1", "1"):
        number = str(Decimal(given) + Decimal(step))
        yield f"{operator} {number}", [{"fact": fact, operator: number}]
    yield "not exact", [{"fact": fact, operator: float(given) + 0.5}]
    yield "below nought", [{"fact": fact, operator: -int(Decimal(given)) - 1}]
    if operator == "above":
        yield "up to", [{"fact": fact, "up_to": given}]
    if operator == "up_to":
        yield "above", [{"fact": fact, "above": given}]
