"""A paper made of made-up facts, so that its wording is seen before it counts."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from desktop import resources
from desktop.domain.case import Case
from desktop.letters.content import Format, Organ
from desktop.letters.form_parts import Form
from desktop.letters.notice import Items, Notice, NoticeFacts
from desktop.wording.letters import plain_number
from desktop.wording.values import DEMANDS
from desktop.wording.wordings import MAY_BE_EMPTY, SAMPLE

DAY = date(2026, 2, 13)
NUMBERS = ("receipt_number", "acceptance_number", "case_number", "verdict_number")
"""Fields that say the number of the case."""


def sample_facts(notice: Notice, form: Form) -> NoticeFacts:
    """Return made-up facts for a paper; a field nothing was made up for says what it means."""
    known = _samples()
    unknown = {name: SAMPLE.format(meaning=told) for name, told in form.fields.items()}
    lists = {name: tuple(_items(name, item)) for name, item in form.lists.items()}
    return NoticeFacts(
        notice=notice,
        organ=Organ(known["organ"], known["prefix"], is_demo=True),
        addressee=known["values"]["utility" if form.format is Format.LETTER else "enterprise"],
        values={**unknown, **known["values"]},
        lists=lists,
        number=known["number"],
        issued_on=DAY,
        contact=known["contact"],
        phone=known["phone"],
    )


def bare_facts(notice: Notice, form: Form) -> NoticeFacts:
    """Return made-up facts with nothing in a field that may be empty."""
    whole = sample_facts(notice, form)
    values = {name: _bare(text, form.fields.get(name, "")) for name, text in whole.values.items()}
    lists = {name: _bare_items(form, name, items) for name, items in whole.lists.items()}
    return replace(whole, values=values, lists=lists)


def facts_of_case(facts: NoticeFacts, case: Case) -> NoticeFacts:
    """Return the facts with what is known of a case in place of what was made up."""
    form = case.form
    name = form.enterprise.name
    known = {
        "enterprise": name,
        "applicant": name,
        "enterprise_short": form.enterprise.short_name or name,
        "credit_code": form.enterprise.credit_code,
        "address": form.project.address,
        "project": form.project.name,
        "work": form.project.name,
        "project_code": form.project.code,
        "demand": DEMANDS[form.demand.kind],
        "capacity_kva": plain_number(form.demand.capacity_kva),
        "kilovolts": plain_number(form.demand.kilovolts),
        **dict.fromkeys(NUMBERS, case.number),
    }
    values = {key: known.get(key) or text for key, text in facts.values.items()}
    was = facts.values["enterprise"]
    return replace(facts, values=values, addressee=facts.addressee.replace(was, name))


def _items(name: str, item: Mapping[str, str]) -> list[dict[str, str]]:
    made: list[dict[str, str]] = _samples()["lists"].get(name, [{}])
    unknown = {field: SAMPLE.format(meaning=told) for field, told in item.items()}
    return [{**unknown, **one} for one in made]


def _bare_items(form: Form, name: str, items: Items) -> Items:
    told = form.lists[name]
    return tuple({f: _bare(text, told.get(f, "")) for f, text in item.items()} for item in items)


def _bare(text: str, meaning: str) -> str:
    return "" if MAY_BE_EMPTY in meaning else text


@cache
def _samples() -> dict[str, Any]:
    return resources.read_toml("samples/papers.toml")
