"""The waiver letter (容缺受理函): government to utility, papers still missing, each with its day.

Source: Huangpu joint office, reform measure 以函代证 ("对尚未取得项目批准文件和物权证件的企业，
由政府部门出具‘容缺受理’函件，作为供电企业受理企业用电报装依据"). Deadlines stand per paper in
附件2; the body names only the latest day.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from desktop.letters.content import (
    Align,
    Block,
    Column,
    Enclosure,
    Format,
    LetterContent,
    Organ,
    Paragraph,
    Table,
)
from desktop.letters.forms import Form, filled, form, optional
from desktop.letters.titles import proposed_lines
from desktop.wording import letters as words

FORM = "waiver_letter"


class NothingWaived(ValueError):
    """A waiver letter without a single missing paper."""


@dataclass(frozen=True, slots=True)
class WaivedPaper:
    """A paper still missing: who will issue it, what stands in for it, by when it must follow.

    ``expected_on`` is when the enterprise hopes to have it, None where nothing is known. Without
    ``progress`` or ``method`` the wording's usual words stand there.
    """

    name: str
    issuing_organ: str
    supporting: tuple[str, ...]
    certifying_bureau: str
    certified_by: str
    supplement_by: date
    anchor: str
    progress: str = ""
    method: str = ""
    expected_on: date | None = None


@dataclass(frozen=True, slots=True)
class WaiverFacts:
    """What a waiver letter is made from.

    Fields with a default are optional: when empty, their phrase is left out. A draft has no
    ``number`` and may have open fields, which are shown as gaps. ``expected_on`` is any day of the
    month hoped for; ``lapses_as_whole`` says whether one late paper ends the whole letter.
    """

    organ: Organ
    addressee: str
    enterprise: str
    enterprise_short: str
    credit_code: str
    address: str
    project: str
    demand: str
    capacity_kva: Decimal
    kilovolts: Decimal
    commitment_number: str
    papers: tuple[WaivedPaper, ...]
    latest_on: date
    policy_name: str
    policy_number: str
    issued_on: date | None = None
    number: str = ""
    expected_on: date | None = None
    contact: str = ""
    phone: str = ""
    project_code: str = ""
    legal_representative: str = ""
    verify_code: str = ""
    copied_to: tuple[str, ...] = ()
    title_lines: tuple[str, ...] = ()
    lapses_as_whole: bool = False
    extension_days: int = 30
    extension_unit: str = words.WORKING_DAYS


def compose(facts: WaiverFacts) -> LetterContent:
    """Return the letter's content; raise OpenFields or NothingWaived where facts are missing."""
    if not facts.papers:
        raise NothingWaived("a waiver letter waives at least one paper")
    wording = form(FORM, facts.issued_on or date.max)
    values = _values(facts, wording)
    title = filled(wording.text("title"), values)
    return LetterContent(
        format=Format.LETTER,
        organ=facts.organ,
        title=title,
        body=_body(facts, wording, values),
        number=facts.number,
        issued_on=facts.issued_on,
        title_lines=facts.title_lines or proposed_lines(title, (facts.enterprise_short,)),
        addressee=facts.addressee,
        enclosures=(_commitment(facts, wording, values), _paper_list(facts, wording)),
        remark=_remark(wording, values),
        copied_to=facts.copied_to,
    )


def _values(facts: WaiverFacts, wording: Form) -> dict[str, str]:
    values = {name: getattr(facts, name) for name in _TEXTS}
    if not facts.number:
        values = {name: text or words.GAP for name, text in values.items()}
    values |= {name: getattr(facts, name) for name in _OPTIONAL_TEXTS}
    values |= {
        "organ": facts.organ.full_name,
        "we": words.we(facts.organ.full_name),
        "you": words.you(facts.addressee),
        "capacity_kva": words.plain_number(facts.capacity_kva),
        "kilovolts": words.plain_number(facts.kilovolts),
        "expected_month": words.chinese_month(facts.expected_on) if facts.expected_on else "",
        "latest_on": words.chinese_day(facts.latest_on),
        "extension_days": str(facts.extension_days),
    }
    lapse = "lapse_as_whole" if facts.lapses_as_whole else "lapse_by_paper"
    notes = ("project_code_note", "expected_month_note")
    values |= {note: optional(wording.text(note), values) for note in notes}
    return values | {"lapse_clause": filled(wording.text(lapse), values)}


def _remark(wording: Form, values: Mapping[str, str]) -> str:
    notes = (optional(text, values) for text in wording.texts("remark"))
    return words.LIST_COMMA.join(note for note in notes if note)


_TEXTS = (
    "addressee", "enterprise", "enterprise_short", "credit_code", "address", "project", "demand",
    "commitment_number", "policy_name", "policy_number", "extension_unit",
)  # fmt: skip
_OPTIONAL_TEXTS = ("contact", "phone", "project_code", "legal_representative", "verify_code")


def _body(facts: WaiverFacts, wording: Form, values: Mapping[str, str]) -> tuple[Block, ...]:
    papers = [
        _paper(paper, place, wording, alone=len(facts.papers) == 1)
        for place, paper in enumerate(facts.papers, start=1)
    ]
    before = [Paragraph(_open(wording, part, values)) for part in ("opening", "verified")]
    clauses = [Paragraph(filled(text, values)) for text in wording.texts("clauses")]
    basis, closing = (Paragraph(filled(wording.text(p), values)) for p in ("basis", "closing"))
    return (*before, *papers, basis, *clauses, closing)


def _open(wording: Form, part: str, values: Mapping[str, str]) -> str:
    """Fill a part in which optional phrases may be empty."""
    notes = {name: text for name, text in values.items() if name.endswith("_note")}
    text = wording.text(part)
    for name, note in notes.items():
        text = text.replace(f"{{{name}}}", note)
    return filled(text, values)


def _paper(paper: WaivedPaper, place: int, wording: Form, *, alone: bool) -> Paragraph:
    values = _paper_values(paper, place, wording)
    values["expected_note"] = optional(wording.text("expected_note"), values)
    lead = wording.text("paper_lead_alone" if alone else "paper_lead")
    return Paragraph(_open(wording, "paper", values), lead=filled(lead, values))


def _paper_values(paper: WaivedPaper, place: int, wording: Form) -> dict[str, str]:
    expected = words.chinese_day(paper.expected_on) if paper.expected_on else ""
    return {
        "place": str(place),
        "ordinal": words.ordinal(place),
        "name": paper.name,
        "issuing_organ": paper.issuing_organ,
        "progress": paper.progress or wording.text("usual_progress"),
        "expected_on": expected,
        "supporting": words.LIST_MARK.join(paper.supporting),
        "certifying": f"{paper.certifying_bureau}\n{paper.certified_by}".strip(),
        "supplement_by": words.chinese_day(paper.supplement_by),
        "anchor": paper.anchor,
        "method": paper.method or wording.text("usual_method"),
    }


def _commitment(facts: WaiverFacts, wording: Form, values: Mapping[str, str]) -> Enclosure:
    parts = wording.parts["commitment"]
    named = [filled(parts["paper"], _paper_values(p, 0, wording)) for p in facts.papers]
    note = optional(parts["representative_note"], values)
    known = {**values, "papers": words.numbered(named)}
    opening = parts["opening"].replace("{representative_note}", note)
    blocks = (
        Paragraph(filled(parts["addressee"], known), indent=0),
        Paragraph(filled(opening, known)),
        *(Paragraph(filled(text, known)) for text in parts["clauses"]),
        Paragraph("", keeps_next=True),
        *_signing(parts["signing"]),
        Paragraph(parts["note"]),
    )
    return Enclosure(parts["title"], blocks, number=facts.commitment_number)


def _signing(texts: list[str]) -> tuple[Paragraph, ...]:
    *lines, day = texts
    return (
        *(Paragraph(text, indent=11, align=Align.LEFT, keeps_next=True) for text in lines),
        Paragraph(day, align=Align.RIGHT, keeps_next=True),
    )


def _paper_list(facts: WaiverFacts, wording: Form) -> Enclosure:
    parts: Mapping[str, Any] = wording.parts["paper_list"]
    columns = tuple(Column(c["title"], float(c["width_mm"])) for c in parts["columns"])
    rows = tuple(
        tuple(filled(c.get("value", ""), _paper_values(p, i, wording)) for c in parts["columns"])
        for i, p in enumerate(facts.papers, start=1)
    )
    table = Table(columns, rows)
    return Enclosure(parts["title"], (table, Paragraph(parts["note"], indent=0)))
