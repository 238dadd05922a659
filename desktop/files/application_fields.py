"""The fields of the shared application form: one table for the JSON file and the workbook."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from desktop.domain.values import MatterKind
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Feature
from desktop.wording.rules import ANSWERS, RELATIONS, ROAD_CLASSES
from desktop.wording.values import DEMANDS, LAYINGS, PAPER_STATUSES, YES_NO

Member = TypeVar("Member", bound=StrEnum)
SCHEMA = "joint-office/application/2"
READ = ("joint-office/application/1", SCHEMA)
"""The versions of the form that are read; the first did not ask for 城市更新范围 yet."""
MAX_ROADS = 12


class FieldKind(StrEnum):
    """What a field takes."""

    TEXT = "text"
    CODE = "code"
    NUMBER = "number"
    WHOLE = "whole"
    DAY = "day"
    YEAR = "year"
    OVERHAUL = "overhaul"
    MOMENT = "moment"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class FormField:
    """One field: its path, what it takes, whether it must be filled, its choices with names."""

    path: str
    kind: FieldKind = FieldKind.TEXT
    required: bool = False
    choices: Mapping[str, str] | None = None


def _choice(path: str, names: Mapping[Member, str], *, required: bool = False) -> FormField:
    plain = {code.value: name for code, name in names.items()}
    return FormField(path, FieldKind.CHOICE, required, plain)


PLAIN = (
    FormField("enterprise.name", required=True),
    FormField("enterprise.short_name"),
    FormField("enterprise.credit_code", FieldKind.CODE, required=True),
    FormField("contact.name"),
    FormField("contact.phone", FieldKind.CODE),
    FormField("contact.identity", FieldKind.CODE),
    FormField("project.name", required=True),
    FormField("project.code", FieldKind.CODE, required=True),
    FormField("project.address", required=True),
    FormField("project.street"),
    FormField("project.parcel"),
    _choice("demand.kind", DEMANDS, required=True),
    FormField("demand.capacity_kva", FieldKind.NUMBER, required=True),
    FormField("demand.kilovolts", FieldKind.NUMBER, required=True),
    FormField("demand.expected_on", FieldKind.DAY),
    FormField("demand.sources", FieldKind.WHOLE),
    FormField("route.start"),
    FormField("route.end"),
    FormField("route.length_m", FieldKind.NUMBER),
    _choice("route.laying", LAYINGS),
    FormField("route.paid_by"),
    FormField("received_at", FieldKind.MOMENT),
    FormField("external_number", FieldKind.CODE),
)
FEATURE_FIELDS = tuple(_choice(f"features.{f.value}", ANSWERS) for f in Feature)
PAPER_FIELDS = tuple(_choice(f"papers.{p.value}", PAPER_STATUSES) for p in Paper)
MATTER_FIELDS = tuple(
    FormField(f"matters.{m.value}", FieldKind.CHOICE, False, YES_NO) for m in MatterKind
)
ROAD_COLUMNS = (
    FormField("name"),
    _choice("road_class", ROAD_CLASSES),
    _choice("relation", RELATIONS),
    FormField("delivered", FieldKind.YEAR),
    FormField("overhauled", FieldKind.OVERHAUL),
)


def road_fields(number: int) -> tuple[FormField, ...]:
    """Return the fields of the road at that place in the list, counted from nought."""
    return tuple(
        FormField(f"roads.{number}.{c.path}", c.kind, c.required, c.choices) for c in ROAD_COLUMNS
    )


def all_fields() -> tuple[FormField, ...]:
    """Return every field of the form, roads included."""
    roads = (field for number in range(MAX_ROADS) for field in road_fields(number))
    return (*PLAIN, *MATTER_FIELDS, *FEATURE_FIELDS, *roads, *PAPER_FIELDS)
