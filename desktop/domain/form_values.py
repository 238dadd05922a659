"""The fields of an application that can be put right later, each under its path, as plain texts.

What the route's facts are is stated, not put right: see ``facts``.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from desktop.domain.facts import BadAnswer
from desktop.domain.values import ApplicationForm, DemandKind


def _text(value: str) -> str:
    return value.strip()


def _number(value: str) -> Decimal:
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise BadAnswer("1250, 0.4") from None
    if not number.is_finite():
        raise BadAnswer("1250, 0.4")
    return number


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value) if value.strip() else None
    except ValueError:
        raise BadAnswer("2026-12-31") from None


def _kind(value: str) -> DemandKind:
    try:
        return DemandKind(value)
    except ValueError:
        raise BadAnswer(", ".join(DemandKind)) from None


READ: Mapping[str, Callable[[str], Any]] = {
    "enterprise.name": _text,
    "enterprise.short_name": _text,
    "enterprise.credit_code": _text,
    "project.name": _text,
    "project.code": _text,
    "project.address": _text,
    "demand.kind": _kind,
    "demand.capacity_kva": _number,
    "demand.kilovolts": _number,
    "demand.expected_on": _day,
}
"""What can be put right, and how a written value of it is read."""


def value_at(form: ApplicationForm, path: str) -> str:
    """Return what stands in the form at a path, as it is written; blank for nothing."""
    part, _, name = path.partition(".")
    value = getattr(getattr(form, part), name)
    return "" if value is None else str(value)


def with_value(form: ApplicationForm, path: str, value: str) -> ApplicationForm:
    """Return the form with a value at a path; BadAnswer where there is no such, or it is none.

    The voltage stands in the facts of the route as well, once it was stated there.
    """
    if path not in READ:
        raise BadAnswer(", ".join(READ))
    part, _, name = path.partition(".")
    grown = replace(form, **{part: replace(getattr(form, part), **{name: READ[path](value)})})
    if path == "demand.kilovolts" and form.facts.kilovolts is not None:
        return replace(grown, facts=replace(form.facts, kilovolts=grown.demand.kilovolts))
    return grown
