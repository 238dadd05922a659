"""The waiver letter (容缺受理函): government to utility, papers still missing, each with its day.

Source: Huangpu joint office, reform measure 以函代证 ("对尚未取得项目批准文件和物权证件的企业，
由政府部门出具‘容缺受理’函件，作为供电企业受理企业用电报装依据"). Deadlines stand per paper in
附件2; the body names only the latest day.
"""

from datetime import date
from decimal import Decimal

from desktop.letters import notice
from desktop.letters.content import LetterContent, Organ
from desktop.letters.forms import form
from desktop.letters.notice import Find, Notice, NoticeFacts
from desktop.plain_class import dataclass
from desktop.wording import letters as words

SAID = "1"
"""Fills a field that only says whether a paragraph stands."""


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
    month hoped for; ``lapses_as_whole`` says whether one late paper ends the whole letter;
    ``replaces`` is the number of the letter in whose place it is.
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
    replaces: str = ""
    extension_days: int = 30
    extension_unit: str = words.WORKING_DAYS


def compose(facts: WaiverFacts, find: Find = form) -> LetterContent:
    """Return the letter's content; raise OpenFields or NothingWaived where facts are missing."""
    return notice.compose(notice_facts(facts, Notice.WAIVER), find)


def notice_facts(facts: WaiverFacts, paper: Notice) -> NoticeFacts:
    """Return the fields and the list of papers from which the letter or an enclosure is made."""
    if not facts.papers:
        raise NothingWaived("a waiver letter waives at least one paper")
    return _notice_facts(facts, paper)


def proposed_title(facts: WaiverFacts, find: Find = form) -> tuple[str, ...]:
    """Return the lines proposed for the title, also of a letter that waives nothing yet."""
    return notice.proposed_title(_notice_facts(facts, Notice.WAIVER), find)


def _notice_facts(facts: WaiverFacts, paper: Notice) -> NoticeFacts:
    return NoticeFacts(
        notice=paper,
        organ=facts.organ,
        addressee=facts.addressee,
        values=_values(facts),
        lists={"papers": tuple(_paper(each) for each in facts.papers)},
        number=facts.number,
        issued_on=facts.issued_on,
        contact=facts.contact,
        phone=facts.phone,
        copied_to=facts.copied_to,
        title_lines=facts.title_lines,
    )


_TEXTS = (
    "enterprise", "enterprise_short", "credit_code", "address", "project", "project_code",
    "demand", "commitment_number", "policy_name", "policy_number", "extension_unit",
    "legal_representative", "verify_code", "replaces",
)  # fmt: skip


def _values(facts: WaiverFacts) -> dict[str, str]:
    return {name: str(getattr(facts, name)) for name in _TEXTS} | {
        "capacity_kva": words.plain_number(facts.capacity_kva),
        "kilovolts": words.plain_number(facts.kilovolts),
        "expected_month": words.chinese_month(facts.expected_on) if facts.expected_on else "",
        "latest_on": words.chinese_day(facts.latest_on),
        "extension_days": str(facts.extension_days),
        "lapses_as_whole": SAID if facts.lapses_as_whole else "",
    }


def _paper(paper: WaivedPaper) -> dict[str, str]:
    return {
        "name": paper.name,
        "issuing_organ": paper.issuing_organ,
        "progress": paper.progress,
        "expected_on": words.chinese_day(paper.expected_on) if paper.expected_on else "",
        "supporting": words.LIST_MARK.join(paper.supporting),
        "certifying": f"{paper.certifying_bureau}\n{paper.certified_by}".strip(),
        "supplement_by": words.chinese_day(paper.supplement_by),
        "anchor": paper.anchor,
        "method": paper.method,
    }
