"""Every paper of the office: one composer, a wording in `resources/forms` for each.

A wording names its fields and lists with what they mean; blocks are paragraphs or a table. What
depends on the paper alone stands in its wording; here is no word and no rule of any one paper.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field, replace
from datetime import date
from enum import StrEnum

from desktop.letters.content import (
    Block,
    Column,
    Enclosure,
    Format,
    LetterContent,
    Organ,
    Paragraph,
    Table,
)
from desktop.letters.form_parts import (
    Form,
    FormBlock,
    OpenFields,
    Sentence,
    filled,
    filled_with,
    optional,
)
from desktop.letters.forms import form
from desktop.letters.titles import proposed_lines
from desktop.plain_class import dataclass
from desktop.wording import letters as words

Values = Mapping[str, str]
Items = tuple[Values, ...]
Find = Callable[[str, date], Form]
"""Returns the wording of a paper on a day."""

LONGEST_IN_TITLE = 100
"""Characters of one field that a title takes; the text below says the whole."""


class Notice(StrEnum):
    """The papers there is a wording for; the value is the wording's file name."""

    WAIVER = "waiver_letter"
    COMMITMENT = "commitment"
    PAPER_LIST = "paper_list"
    WAIVER_NOTICE = "waiver_notice"
    SUPPLEMENT = "supplement_notice"
    ACCEPTANCE = "acceptance_notice"
    REFUSED_ACCEPTANCE = "refused_acceptance"
    EXEMPTION_RECEIPT = "exemption_receipt"
    EXEMPTION_COMMITMENT = "exemption_commitment"
    PERMIT = "permit_decision"
    REFUSAL = "refusal_decision"
    CLEARANCE = "clearance_letter"
    EXTENSION = "extension_letter"
    REMINDER = "reminder"
    LAPSE = "lapse_letter"
    WITHDRAWAL = "withdrawal_letter"
    SPECIAL_PROCEDURE = "special_procedure_notice"
    STEP_EXTENSION = "step_extension_notice"
    OVERSIGHT = "oversight_order"
    SERVICE_RECEIPT = "service_receipt"
    EXPLANATION_REQUEST = "explanation_request"
    RECEIPT_SLIP = "receipt_slip"


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """What a paper is made from: who writes to whom, and the wording's own fields and lists.

    Without a ``number`` it is a draft, whose open fields are shown as gaps. ``title_lines`` are
    an officer's breaks of the title.
    """

    notice: Notice
    organ: Organ
    addressee: str
    values: Values
    lists: Mapping[str, Items] = field(default_factory=dict)
    number: str = ""
    issued_on: date | None = None
    contact: str = ""
    phone: str = ""
    copied_to: tuple[str, ...] = ()
    title_lines: tuple[str, ...] = ()


def compose(facts: NoticeFacts, find: Find = form) -> LetterContent:
    """Return the paper's content; raise OpenFields where a field has no value.

    ``find`` says the wording of a paper and of its enclosures on its day.
    """
    return composed(facts, find(facts.notice, facts.issued_on or date.max), find)


def composed(facts: NoticeFacts, wording: Form, find: Find = form) -> LetterContent:
    """Return the content the wording makes of the facts, whichever version it is."""
    writer = _writer(facts, wording)
    title = writer.title()
    kept = writer.values.get("enterprise_short", "")
    return LetterContent(
        format=wording.format,
        organ=facts.organ,
        title=title,
        title_lines=facts.title_lines or proposed_lines(title, (kept,)),
        body=tuple(writer.blocks()),
        number=writer.optional(wording.number) if facts.number else "",
        issued_on=facts.issued_on,
        addressee=writer.optional(wording.addressee),
        enclosures=tuple(_enclosure(facts, name, find) for name in wording.enclosures),
        remark=words.LIST_COMMA.join(filter(None, map(writer.optional, wording.remark))),
        copied_to=() if wording.format is Format.SHEET else facts.copied_to,
        seal_purpose=wording.seal_purpose,
        receipt=writer.receipt(),
        code_note="".join(map(writer.optional, wording.code_note)),
    )


def proposed_title(facts: NoticeFacts, find: Find = form) -> tuple[str, ...]:
    """Return the lines proposed for the paper's title."""
    writer = _writer(facts, find(facts.notice, facts.issued_on or date.max))
    return proposed_lines(writer.title(), (writer.values.get("enterprise_short", ""),))


def field_names(notice: Notice, on: date) -> Mapping[str, str]:
    """Return the wording's fields with what they mean, in the order they are asked for."""
    return form(notice, on).fields


def list_names(notice: Notice, on: date) -> Mapping[str, Mapping[str, str]]:
    """Return the wording's lists, each with the fields of an item."""
    return form(notice, on).lists


def _enclosure(facts: NoticeFacts, name: str, find: Find) -> Enclosure:
    """Return the paper of that form as an enclosure; its fields are the letter's own."""
    wording = find(name, facts.issued_on or date.max)
    writer = _writer(facts, wording)
    number = optional(wording.number, {**writer.values, "number": ""})
    return Enclosure(writer.title(), tuple(writer.blocks()), number)


def _writer(facts: NoticeFacts, wording: Form) -> "_Writer":
    values = {name: facts.values.get(name, "") for name in wording.fields}
    values |= {
        "organ": facts.organ.full_name,
        "addressee": facts.addressee,
        "we": words.we(facts.organ.full_name),
        "you": words.you(facts.addressee),
        "contact": facts.contact,
        "phone": facts.phone,
        "number": facts.number,
        "issued_on": words.chinese_day(facts.issued_on) if facts.issued_on else "",
    }
    gap = "" if facts.number else words.GAP
    writer = _Writer(wording, _with_usual(values, wording), facts.lists, gap)
    said = {name: writer.sentence(one) for name, one in wording.sentences.items()}
    return replace(writer, values={**writer.values, **said})


def _with_usual(values: Values, wording: Form) -> dict[str, str]:
    usual = {name: text for name, text in wording.usual.items() if name in values}
    return {name: text if text.strip() else usual.get(name, "") for name, text in values.items()}


@dataclass(frozen=True, slots=True)
class _Writer:
    """Fills in one wording: its fields' values, its lists, and what stands where one is open."""

    wording: Form
    values: Values
    lists: Mapping[str, Items]
    gap: str

    def text(self, text: str, item: Values | None = None) -> str:
        """Return the text filled in, for an item of a list where one is given."""
        known = {**self.values, **(item or {})}
        return filled_with(text, known, self.wording.phrases, self.gap)

    def optional(self, text: str) -> str:
        """Return the text filled in, or nothing where a field is empty."""
        return optional(text, self.values)

    def title(self) -> str:
        """Return the title; a field longer than a title can take is cut short."""
        short = {name: _shortened(text) for name, text in self.values.items()}
        return filled_with(self.wording.title, short, self.wording.phrases, self.gap)

    def sentence(self, one: Sentence) -> str:
        """Return every item of a list in one sentence."""
        return words.numbered([self.text(one.text, item) for item in self.items(one.each)])

    def items(self, name: str) -> Iterator[Values]:
        """Yield the items of a list with their places; an empty list is an open field."""
        items = self.lists.get(name, ())
        if not items and not self.gap:
            raise OpenFields((name,))
        blank = dict.fromkeys(self.wording.lists.get(name, ()), "")
        for place, item in enumerate(items, start=1):
            ordinal = words.ordinal(place)
            known = {**_with_usual({**blank, **item}, self.wording), "place": str(place)}
            many = ordinal if len(items) > 1 else ""
            yield {**known, "ordinal": ordinal, "ordinal_of_many": many}

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks that stand."""
        for block in self.wording.blocks:
            if self._stands(block):
                yield from self._block(block)

    def receipt(self) -> tuple[Paragraph, ...]:
        """Return the lines in which the paper's receipt is signed for."""
        lines = tuple(Paragraph(filled(text, self.values)) for text in self.wording.receipt)
        return (Paragraph(""), *lines) if lines else ()

    def _stands(self, block: FormBlock) -> bool:
        if block.when and not self._is_given(block.when):
            return False
        return not (block.unless and self._is_given(block.unless))

    def _is_given(self, name: str) -> bool:
        return bool(self.lists.get(name)) or bool(self.values.get(name, "").strip())

    def _block(self, block: FormBlock) -> Iterator[Block]:
        if block.columns:
            yield self._table(block)
        elif block.each:
            yield from (self._paragraph(block, item) for item in self.items(block.each))
        else:
            yield self._paragraph(block, None)

    def _paragraph(self, block: FormBlock, item: Values | None) -> Paragraph:
        return Paragraph(
            self.text(block.text, item),
            lead=self.text(block.lead, item),
            indent=block.indent,
            align=block.align,
            keeps_next=block.keeps_next,
        )

    def _table(self, block: FormBlock) -> Table:
        columns = tuple(Column(c.title, float(c.width_mm)) for c in block.columns)
        if not block.each:
            cells = (tuple(self.text(cell) for cell in row) for row in block.rows)
            return Table(columns, tuple(cells))
        items = self.items(block.each)
        return Table(
            columns, tuple(tuple(self.text(c.value, i) for c in block.columns) for i in items)
        )


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_IN_TITLE else text[: LONGEST_IN_TITLE - 1] + words.DOTS
