"""Check the form while it is being filled in: one field at a time, with the words of the whole.

Every check here is one that parsing or opening the case makes again; this is only earlier.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from desktop.domain.facts import answer
from desktop.files.application import without_blank_roads
from desktop.files.application_fields import (
    FEATURE_FIELDS,
    MATTER_FIELDS,
    MAX_ROADS,
    FieldKind,
    FormField,
    all_fields,
    road_fields,
)
from desktop.files.cleaning import clean
from desktop.files.cleaning import field_findings as value_findings
from desktop.rules.exemption import RouteFacts
from desktop.rules.findings import Finding, finding
from desktop.rules.identifiers import (
    check_credit_code,
    check_identity,
    check_mobile,
    check_project_code,
    normalise,
    warn_credit_code,
    warn_project_code,
)
from desktop.rules.route_facts import NEVER
from desktop.wording.files import NEVER_NAME

Values = Mapping[str, str]
FIELDS: Mapping[str, FormField] = {field.path: field for field in all_fields()}
POSITIVE = ("demand.capacity_kva", "demand.kilovolts", "demand.sources", "route.length_m")
CONTACT = ("contact.phone", "contact.identity")
YES = "yes"


def field_findings(values: Values, path: str, today: date) -> Iterator[Finding]:
    """Yield what is wrong with one field as it stands; what is merely blank is ``owed``."""
    field, value = FIELDS[path], values.get(path, "").strip()
    if not value:
        return
    found = tuple(value_findings(field, value))
    yield from found
    if not found:
        yield from _content_findings(path, clean(field, value), today)


def field_warnings(values: Values, path: str, today: date) -> Iterator[Finding]:
    """Yield what is odd about a field and stands against nothing."""
    value = values.get(path, "").strip()
    if not value:
        return
    match path:
        case "enterprise.credit_code":
            if not tuple(check_credit_code(value, path)):
                yield from warn_credit_code(value, path)
        case "project.code":
            if not tuple(check_project_code(value, path)):
                yield from warn_project_code(value, path, _received_on(values) or today)
        case "contact.phone":
            yield from check_mobile(value, path)
        case "contact.identity":
            yield from check_identity(value, path, today)
        case _:
            return


def owed(values: Values, path: str) -> Iterator[Finding]:
    """Yield that a field must be filled and is blank."""
    if path == "matters":
        if not any(values.get(f.path, "") == YES for f in MATTER_FIELDS):
            yield finding("matters_missing", "matters")
    elif not values.get(path, "").strip() and (FIELDS[path].required or _name_owed(values, path)):
        yield finding("text_missing", path)


def facts_so_far(values: Values) -> RouteFacts:
    """Return the facts of the route as far as they stand; what can't be read is unknown."""
    known = without_blank_roads({p: v for p, v in values.items() if _is_sound(p, v)})
    kilovolts = known.get("demand.kilovolts")
    number = clean(FIELDS["demand.kilovolts"], kilovolts) if kilovolts else ""
    voltage = Decimal(number) if number and Decimal(number) > 0 else None
    facts = RouteFacts(voltage, {}, ())
    for field in (*FEATURE_FIELDS, *(f for n in range(MAX_ROADS) for f in road_fields(n))):
        if field.path in known:
            facts = answer(facts, field.path, clean(field, known[field.path]))
    return facts


def canonical_values(values: Values) -> dict[str, str]:
    """Return the values as the screen holds them: choices by code; what is unfit stays as it is."""
    return {p: _canonical(p, v) for p, v in values.items() if p in FIELDS and v.strip()}


def tidy(path: str, text: str) -> str:
    """Return what stands in a field once it is left: a sound value in its usual writing."""
    field, plain = FIELDS[path], text.strip()
    if field.kind in (FieldKind.TEXT, FieldKind.CHOICE) or not _is_sound(path, plain):
        return normalise(plain) if field.kind is FieldKind.CODE else plain
    if field.kind is FieldKind.MOMENT:
        return _shown_moment(plain)
    neat = clean(field, plain)
    return NEVER_NAME if field.kind is FieldKind.OVERHAUL and neat == NEVER else neat


def _shown_moment(text: str) -> str:
    moment = clean(FIELDS["received_at"], text)
    return moment[:16].replace("T", " ")


def _canonical(path: str, value: str) -> str:
    field = FIELDS[path]
    if field.kind is FieldKind.TEXT or not _is_sound(path, value):
        return value.strip()
    return clean(field, value)


def _is_sound(path: str, value: str) -> bool:
    is_known = path in FIELDS and bool(value.strip())
    return is_known and not tuple(value_findings(FIELDS[path], value.strip()))


def _received_on(values: Values) -> date | None:
    text = values.get("received_at", "")
    if not _is_sound("received_at", text):
        return None
    return date.fromisoformat(clean(FIELDS["received_at"], text)[:10])


def _name_owed(values: Values, path: str) -> bool:
    return path == "contact.name" and any(values.get(p, "").strip() for p in CONTACT)


def _content_findings(path: str, value: str, today: date) -> Iterator[Finding]:
    if path in _CODES:
        yield from _CODES[path](value, path)
    elif path in POSITIVE and Decimal(value) <= 0:
        yield finding("not_positive", path, given=value)
    elif path == "demand.expected_on" and date.fromisoformat(value) < today:
        yield finding("expected_in_past", path, given=value)


_CODES: dict[str, Callable[[str, str], Iterator[Finding]]] = {
    "enterprise.credit_code": check_credit_code,
    "project.code": check_project_code,
}
