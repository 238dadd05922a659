"""Read the shared application form from a file: everything in it, or every reason why not."""

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn

from desktop.clock import OFFICE_ZONE
from desktop.domain.facts import answer
from desktop.domain.values import (
    ApplicationForm,
    Demand,
    DemandKind,
    Enterprise,
    Laying,
    MatterKind,
    PaperStatus,
    Project,
    RoutePlan,
    StatedPaper,
)
from desktop.domain.values_person import PersonInput
from desktop.files.application_fields import (
    FEATURE_FIELDS,
    MATTER_FIELDS,
    MAX_ROADS,
    SCHEMA,
    FieldKind,
    FormField,
    all_fields,
    road_fields,
)
from desktop.files.application_workbook import read_workbook
from desktop.files.raw_form import RawForm, UnreadableForm
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import RouteFacts
from desktop.rules.findings import Finding, Refusal, finding
from desktop.rules.identifiers import normalise
from desktop.rules.route_facts import NEVER, span
from desktop.wording.values import YES_NO

LIMIT = 8 * 1024 * 1024
EXAMPLE_KEYS = frozenset({"$comment"})
LONGEST = 12
"""Numbers of more digits before or after the point are typing errors."""
GROUPS = r"[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)"
WHOLE = re.compile(GROUPS)
NUMBER = re.compile(GROUPS + r"(?:\.[0-9]+)?(?:E[+-]?[0-9]{1,3})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Application:
    """What a form file says: the form, its papers and matters, and the contact person."""

    form: ApplicationForm
    papers: tuple[StatedPaper, ...]
    matters: tuple[MatterKind, ...]
    contact: PersonInput | None
    received_at: datetime | None
    external_number: str


def read_application(path: Path) -> Application | Refusal:
    """Return what the form file says, or every reason why it can't be taken."""
    if path.stat().st_size > LIMIT:
        return Refusal((finding("file_too_large", "file", limit_mb=LIMIT // 1024**2),))
    try:
        raw = read_workbook(path) if path.suffix.lower() == ".xlsx" else read_json(path)
    except UnreadableForm as unreadable:
        return Refusal((unreadable.finding,))
    return parse(raw)


def read_json(path: Path) -> RawForm:
    """Return the raw values of a JSON form; raises UnreadableForm."""
    content = path.read_bytes()
    try:
        data = json.loads(content.decode("utf-8-sig"), parse_constant=_no_constant)
        values = dict(_flat(data, ""))
    except (ValueError, RecursionError) as error:
        raise UnreadableForm(finding("file_not_json", "file", why=error)) from error
    given = values.pop("schema", "")
    if given != SCHEMA:
        raise UnreadableForm(finding("schema_unknown", "schema", given=given, wanted=SCHEMA))
    plain = {path: text for path, text in values.items() if path not in EXAMPLE_KEYS}
    return RawForm(plain, {}, hashlib.sha256(content).hexdigest())


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _flat(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _flat(inner, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list):
        yield from _flat_list(value, path)
    elif value is True or value is False:
        yield path, "yes" if value else "no"
    elif value is not None:
        yield path, str(value)


def _flat_list(values: list[Any], path: str) -> Iterator[tuple[str, str]]:
    for number, inner in enumerate(values):
        if path == "matters":
            yield f"matters.{inner}", "yes"
        else:
            yield from _flat(inner, f"{path}.{number}")


def parse(raw: RawForm) -> Application | Refusal:
    """Return the application the raw values make, or a refusal naming every field and cell."""
    fields = {f.path: f for f in all_fields()}
    findings = [*raw.faults, *_findings(raw, fields)]
    if findings:
        return Refusal(tuple(_placed(f, raw.places) for f in findings))
    clean = {p: _clean(fields[p], v) for p, v in raw.values.items() if v.strip()}
    return _application(_without_blank_roads(clean), raw.digest)


def _findings(raw: RawForm, fields: Mapping[str, FormField]) -> Iterator[Finding]:
    for path in raw.values:
        if path not in fields:
            yield finding("field_unknown", path)
    for path, field in fields.items():
        value = raw.values.get(path, "").strip()
        if value:
            yield from _field_findings(field, value)
        elif field.required or _is_owed(path, raw):
            yield finding("text_missing", path)
    if not any(_is_wanted(fields[f.path], raw) for f in MATTER_FIELDS):
        yield finding("matters_missing", "matters")


def _is_owed(path: str, raw: RawForm) -> bool:
    """Return whether a contact's name is missing though the contact is given."""
    others = ("contact.phone", "contact.identity")
    return path == "contact.name" and any(raw.values.get(p, "").strip() for p in others)


def _is_wanted(matter: FormField, raw: RawForm) -> bool:
    return raw.values.get(matter.path, "").strip() in ("yes", YES_NO["yes"])


def _field_findings(field: FormField, value: str) -> Iterator[Finding]:
    try:
        _clean(field, value)
    except ValueError:
        allowed = "、".join((field.choices or {}).values())
        yield finding(f"value_not_{field.kind.value}", field.path, given=value, allowed=allowed)


def _clean(field: FormField, value: str) -> str:
    """Return the value in its canonical text; raises ValueError where it does not fit."""
    plain = value.strip()
    if field.kind is FieldKind.TEXT:
        return plain
    if field.kind is FieldKind.CHOICE:
        return _chosen(field.choices or {}, plain)
    return _CLEANERS[field.kind](normalise(plain))


def _day(text: str) -> str:
    return datetime.fromisoformat(text).date().isoformat()


def _year(text: str) -> str:
    span(text)
    return text


def _overhaul(text: str) -> str:
    return NEVER if text.lower() == NEVER else _year(text)


def _whole(text: str) -> str:
    if WHOLE.fullmatch(text) is None:
        raise ValueError(text)
    return str(int(text.replace(",", "")))


def _number(text: str) -> str:
    if NUMBER.fullmatch(text) is None:
        raise ValueError(text)
    number = Decimal(text.replace(",", ""))
    if not -LONGEST < number.adjusted() < LONGEST:
        raise ValueError(text)
    return f"{number:f}"


def _moment(text: str) -> str:
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=OFFICE_ZONE)).isoformat()


_CLEANERS: dict[FieldKind, Callable[[str], str]] = {
    FieldKind.CODE: str,
    FieldKind.YEAR: _year,
    FieldKind.OVERHAUL: _overhaul,
    FieldKind.NUMBER: _number,
    FieldKind.WHOLE: _whole,
    FieldKind.DAY: _day,
    FieldKind.MOMENT: _moment,
}


def _chosen(choices: Mapping[str, str], value: str) -> str:
    if value in choices:
        return value
    codes = {name: code for code, name in choices.items()}
    if value not in codes:
        raise ValueError(value)
    return codes[value]


def _placed(found: Finding, places: Mapping[str, str]) -> Finding:
    place = places.get(found.field)
    if place is None:
        return found
    return Finding(found.rule, found.field, (*found.facts, ("cell", place)))


def _application(clean: Mapping[str, str], digest: str) -> Application:
    form = ApplicationForm(
        enterprise=_enterprise(clean),
        project=_project(clean),
        demand=_demand(clean),
        facts=_facts(clean),
        route=_route(clean),
        source_digest=digest,
    )
    return Application(
        form=form,
        papers=tuple(_papers(clean)),
        matters=tuple(m for m in MatterKind if clean.get(f"matters.{m.value}") == "yes"),
        contact=_contact(clean),
        received_at=_optional_moment(clean.get("received_at")),
        external_number=clean.get("external_number", ""),
    )


def _without_blank_roads(clean: Mapping[str, str]) -> dict[str, str]:
    """Return the values with the roads numbered without gaps: a blank row is no road."""
    used = sorted({int(p.split(".")[1]) for p in clean if p.startswith("roads.")})
    place = {number: str(index) for index, number in enumerate(used)}

    def closed_up(path: str) -> str:
        group, *rest = path.split(".")
        return f"{group}.{place[int(rest[0])]}.{rest[1]}" if group == "roads" else path

    return {closed_up(path): value for path, value in clean.items()}


def _facts(clean: Mapping[str, str]) -> RouteFacts:
    facts = RouteFacts(Decimal(clean["demand.kilovolts"]), {}, ())
    listed = [*FEATURE_FIELDS, *(f for number in range(MAX_ROADS) for f in road_fields(number))]
    for field in listed:
        if field.path in clean:
            facts = answer(facts, field.path, clean[field.path])
    return facts


def _enterprise(clean: Mapping[str, str]) -> Enterprise:
    return Enterprise(
        name=clean["enterprise.name"],
        credit_code=clean["enterprise.credit_code"],
        short_name=clean.get("enterprise.short_name", ""),
    )


def _project(clean: Mapping[str, str]) -> Project:
    return Project(
        name=clean["project.name"],
        code=clean["project.code"],
        address=clean["project.address"],
        street=clean.get("project.street", ""),
        parcel=clean.get("project.parcel", ""),
    )


def _demand(clean: Mapping[str, str]) -> Demand:
    expected = clean.get("demand.expected_on")
    return Demand(
        kind=DemandKind(clean["demand.kind"]),
        capacity_kva=Decimal(clean["demand.capacity_kva"]),
        kilovolts=Decimal(clean["demand.kilovolts"]),
        expected_on=date.fromisoformat(expected) if expected else None,
        sources=int(clean.get("demand.sources", "1")),
    )


def _route(clean: Mapping[str, str]) -> RoutePlan:
    length, laying = clean.get("route.length_m"), clean.get("route.laying")
    return RoutePlan(
        start=clean.get("route.start", ""),
        end=clean.get("route.end", ""),
        length_m=Decimal(length) if length else None,
        laying=Laying(laying) if laying else None,
        paid_by=clean.get("route.paid_by", ""),
    )


def _papers(clean: Mapping[str, str]) -> Iterator[StatedPaper]:
    for paper in Paper:
        status = clean.get(f"papers.{paper.value}")
        if status:
            yield StatedPaper(paper, PaperStatus(status))


def _contact(clean: Mapping[str, str]) -> PersonInput | None:
    name = clean.get("contact.name", "")
    if not name:
        return None
    return PersonInput(name, clean.get("contact.phone", ""), clean.get("contact.identity", ""))


def _optional_moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
