"""The facts an officer can state, as fields: those the verdict asks for first."""

from collections.abc import Iterator
from datetime import date

from desktop.domain.case import Case
from desktop.domain.context import Context
from desktop.rules.exemption import Feature, RouteFacts, assess
from desktop.rules.route_facts import NEVER
from desktop.rules.versions import Versions
from desktop.store.rows import QuestionRow
from desktop.store.rows_acts import FieldKind, FieldRow
from desktop.wording.act_menu import FACT_HINTS, NEVER_OVERHAULED, NEW_ROAD, ROAD_FACTS
from desktop.wording.rules import ANSWERS, GATE_ANSWERS, RELATIONS, ROAD_CLASSES, fact_path_text

ROAD_FIELDS = ("road_class", "relation", "delivered", "overhauled")
TYPED = frozenset({"kilovolts", "name", "delivered", "overhauled"})


def fact_fields(facts: RouteFacts, on: date, versions: Versions) -> tuple[FieldRow, ...]:
    """Return a field for each fact: what the verdict asks for, then what was stated before."""
    asked = tuple(assess(facts, on, versions).questions)
    stated = (path for path in _paths(facts) if path not in asked)
    known = dict(_values(facts))
    listed = (
        fact_field(path, known.get(path, ""), is_needed=path in asked) for path in (*asked, *stated)
    )
    return (*listed, *_new_road(len(facts.roads)))


def fact_field(path: str, value: str = "", *, is_needed: bool = True) -> FieldRow:
    """Return how one fact is asked for."""
    is_typed = path.rpartition(".")[2] in TYPED
    kind = FieldKind.LINE if is_typed else FieldKind.CHOICE
    hint = FACT_HINTS.get(path.rpartition(".")[2], "")
    return FieldRow(path, fact_path_text(path), kind, fact_choices(path), value, is_needed, hint)


def _new_road(number: int) -> Iterator[FieldRow]:
    """Yield the fields of a road that was not stated before."""
    for name, said in ROAD_FACTS.items():
        path = f"roads.{number}.{name}"
        kind = FieldKind.LINE if name in TYPED else FieldKind.CHOICE
        label = NEW_ROAD.format(fact=said)
        yield FieldRow(path, label, kind, fact_choices(path), hint=FACT_HINTS.get(name, ""))


def fact_choices(path: str) -> tuple[tuple[str, str], ...]:
    """Return the values a fact may take with their names; where it is typed, those often meant."""
    last = path.rpartition(".")[2]
    if path.startswith("features."):
        return tuple((k.value, v) for k, v in ANSWERS.items())
    if last == "road_class":
        return tuple((k.value, v) for k, v in ROAD_CLASSES.items())
    if last == "relation":
        return tuple((k.value, v) for k, v in RELATIONS.items())
    return ((NEVER, NEVER_OVERHAULED),) if last == "overhauled" else ()


def question_row(path: str) -> QuestionRow:
    """Return a fact the verdict asks for, with its answers."""
    field = fact_field(path)
    is_typed = field.kind is FieldKind.LINE
    return QuestionRow(path, field.label, field.choices, is_typed, field.hint)


def gate_fields(case: Case, context: Context) -> tuple[FieldRow, ...]:
    """Return a field for each condition of the waiver, with what was found before."""
    table = context.rules.deficiency
    found = {name: answer.value for name, answer in case.gate}
    answers = tuple((k.value, v) for k, v in GATE_ANSWERS.items())
    return tuple(
        FieldRow(code, table.gate_title(code), FieldKind.CHOICE, answers, found.get(code, ""))
        for code in table.gate_criteria(context.today)
    )


def _paths(facts: RouteFacts) -> Iterator[str]:
    for number, _road in enumerate(facts.roads):
        yield from (f"roads.{number}.{name}" for name in ROAD_FIELDS)
    yield from (f"features.{feature.value}" for feature in Feature)


def _values(facts: RouteFacts) -> Iterator[tuple[str, str]]:
    for number, road in enumerate(facts.roads):
        for name in ROAD_FIELDS:
            value = getattr(road, name)
            if value is not None:
                yield f"roads.{number}.{name}", str(value)
    for feature, answer in facts.features.items():
        yield f"features.{feature.value}", answer.value
