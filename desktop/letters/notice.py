"""The office's other papers: one composer, a wording in `resources/forms` for each.

A wording names its fields and lists with what they mean; blocks are paragraphs or a table. A block
with ``each`` stands once for every item of a list; ``when`` and ``unless`` name a field that may be
empty and say whether the block then stands.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from desktop.letters.content import (
    Block,
    Column,
    Format,
    LetterContent,
    Organ,
    Paragraph,
    Table,
)
from desktop.letters.forms import Form, OpenFields, filled, form, optional
from desktop.letters.titles import proposed_lines
from desktop.wording import letters as words

Items = tuple[Mapping[str, str], ...]


class Notice(StrEnum):
    """The papers there is a wording for; the value is the wording's file name."""

    SUPPLEMENT = "supplement_notice"
    ACCEPTANCE = "acceptance_notice"
    EXEMPTION_RECEIPT = "exemption_receipt"
    SPECIAL_PROCEDURE = "special_procedure_notice"
    CLEARANCE = "clearance_letter"
    LAPSE = "lapse_letter"
    OVERSIGHT = "oversight_order"
    EXTENSION = "extension_letter"
    WITHDRAWAL = "withdrawal_letter"
    REFUSED_ACCEPTANCE = "refused_acceptance"
    PERMIT = "permit_decision"
    REFUSAL = "refusal_decision"
    EXPLANATION_REQUEST = "explanation_request"
    RECEIPT_SLIP = "receipt_slip"


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """What a notice is made from: who writes to whom, and the wording's own fields and lists.

    Without a ``number`` it is a draft, whose open fields are shown as gaps.
    """

    notice: Notice
    organ: Organ
    addressee: str
    values: Mapping[str, str]
    lists: Mapping[str, Items] = field(default_factory=dict)
    number: str = ""
    issued_on: date | None = None
    contact: str = ""
    phone: str = ""
    copied_to: tuple[str, ...] = ()


def compose(facts: NoticeFacts) -> LetterContent:
    """Return the notice's content; raise OpenFields where a field has no value."""
    wording = form(facts.notice, facts.issued_on or date.max)
    values = _values(facts, wording)
    title = filled(wording.text("title"), values, _gap(facts))
    remark = [optional(text, values) for text in wording.texts("remark")]
    return LetterContent(
        format=Format(wording.text("format")),
        organ=facts.organ,
        title=title,
        title_lines=proposed_lines(title, (facts.values.get("enterprise_short", ""),)),
        body=tuple(_blocks(facts, wording, values)),
        number=facts.number,
        issued_on=facts.issued_on,
        addressee=facts.addressee,
        remark=words.LIST_COMMA.join(text for text in remark if text),
        copied_to=facts.copied_to,
        seal_purpose=str(wording.parts.get("seal_purpose", "")),
        receipt=_receipt(wording),
    )


def field_names(notice: Notice, on: date) -> Mapping[str, str]:
    """Return the wording's fields with what they mean, in the order they are asked for."""
    return dict(form(notice, on).parts["fields"])


def list_names(notice: Notice, on: date) -> Mapping[str, Mapping[str, str]]:
    """Return the wording's lists, each with the fields of an item."""
    return dict(form(notice, on).parts.get("lists", {}))


def _values(facts: NoticeFacts, wording: Form) -> dict[str, str]:
    values = {name: facts.values.get(name, "") for name in wording.parts["fields"]}
    return values | {
        "organ": facts.organ.full_name,
        "addressee": facts.addressee,
        "we": words.we(facts.organ.full_name),
        "you": words.you(facts.addressee),
        "contact": facts.contact,
        "phone": facts.phone,
    }


def _blocks(facts: NoticeFacts, wording: Form, values: Mapping[str, str]) -> Iterator[Block]:
    for block in wording.parts["blocks"]:
        if _stands(block, values):
            yield from _block(block, facts, values)


def _stands(block: Mapping[str, Any], values: Mapping[str, str]) -> bool:
    if "when" in block:
        return bool(values[block["when"]].strip())
    return "unless" not in block or not values[block["unless"]].strip()


def _block(
    block: Mapping[str, Any], facts: NoticeFacts, values: Mapping[str, str]
) -> Iterator[Block]:
    if "rows" in block:
        yield _table(block, values, _gap(facts))
    elif "each" in block:
        yield from _listed(block, facts.lists.get(block["each"], ()), _gap(facts))
    else:
        yield Paragraph(filled(block["text"], values, _gap(facts)))


def _gap(facts: NoticeFacts) -> str:
    return "" if facts.number else words.GAP


def _listed(block: Mapping[str, Any], items: Items, gap: str) -> Iterator[Block]:
    if not items and not gap:
        raise OpenFields((block["each"],))
    for place, item in enumerate(items, start=1):
        known = {**item, "place": str(place), "ordinal": words.ordinal(place)}
        yield Paragraph(filled(block["text"], known, gap))


def _table(block: Mapping[str, Any], values: Mapping[str, str], gap: str) -> Table:
    columns = tuple(Column(c["title"], float(c["width_mm"])) for c in block["columns"])
    rows = tuple(tuple(filled(cell, values, gap) for cell in row) for row in block["rows"])
    return Table(columns, rows)


def _receipt(wording: Form) -> tuple[Paragraph, ...]:
    lines = wording.texts("receipt")
    return (Paragraph(""), *(Paragraph(text) for text in lines)) if lines else ()
