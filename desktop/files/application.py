"""Read the shared application form from a file: everything in it, or every reason why not."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

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
from desktop.files.apart import apart
from desktop.files.application_fields import (
    FEATURE_FIELDS,
    MATTER_FIELDS,
    MAX_ROADS,
    FormField,
    all_fields,
    road_fields,
)
from desktop.files.application_json import read_json
from desktop.files.application_workbook import LIMITS, read_workbook
from desktop.files.cleaning import clean, field_findings, short
from desktop.files.content import read_content
from desktop.files.raw_form import RawForm
from desktop.files.unreadable import Unreadable, unreadable
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import RouteFacts
from desktop.rules.findings import Finding, Refusal, finding
from desktop.wording.values import YES_NO


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
    raw = read_raw(path)
    return raw if isinstance(raw, Refusal) else parse(raw)


def read_raw(path: Path) -> RawForm | Refusal:
    """Return the values of the form file as they stand there, or why it is no form at all."""
    try:
        return _raw(path)
    except Unreadable as found:
        return Refusal((found.finding,))


def _raw(path: Path) -> RawForm:
    match path.suffix.lower():
        case ".xlsx":
            return apart(read_workbook, read_content(path, LIMITS.packed))
        case ".json":
            return read_json(path)
        case ".xlsm" | ".xltm" | ".xlsb":
            raise unreadable("file_has_macros")
        case ".xls" | ".et":
            raise unreadable("file_old_workbook")
        case other:
            raise unreadable("file_kind_unknown", given=other, wanted=".xlsx、.json")


def parse(raw: RawForm) -> Application | Refusal:
    """Return the application the raw values make, or a refusal naming every field and cell."""
    fields = {f.path: f for f in all_fields()}
    findings = [*raw.faults, *_findings(raw, fields)]
    if findings:
        return Refusal(tuple(_placed(f, raw.places) for f in findings))
    given = {p: clean(fields[p], v) for p, v in raw.values.items() if v.strip()}
    closed_up = without_blank_roads(given)
    return _application(closed_up, digest_of(closed_up))


def digest_of(values: Mapping[str, str]) -> str:
    """Return what an application is known by: the digest of its values, not of its file.

    A workbook that was merely saved again, or the same form as JSON, is the same application.
    The contact is left out: a digest stands in the record, and no personal value may be guessed
    from it.
    """
    kept = {path: v for path, v in sorted(values.items()) if not path.startswith("contact.")}
    text = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _findings(raw: RawForm, fields: Mapping[str, FormField]) -> Iterator[Finding]:
    for path in raw.values:
        if path not in fields:
            yield finding("field_unknown", short(path))
    broken = {fault.field for fault in raw.faults}
    for path, field in fields.items():
        if path in broken:
            continue
        value = raw.values.get(path, "").strip()
        if value:
            yield from field_findings(field, value)
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


def without_blank_roads(clean: Mapping[str, str]) -> dict[str, str]:
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
