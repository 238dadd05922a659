"""Letters as an office writes them in a year: every wording, made-up but varied facts, one seed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from desktop.letters import notice, waiver_letter
from desktop.letters.content import LetterContent, Paragraph
from desktop.letters.notice import Notice, NoticeFacts, field_names, list_names
from desktop.letters.waiver_letter import WaivedPaper
from desktop.office.demo_names import MadeCase, Names
from tests.letters.every_paper import OF_THE_WAIVER
from tests.letters.letters_at_hand import APPROVAL, CASE_3, OFFICIAL, TITLE

WAIVERS = 3
"""Of so many letters in a row all but one are waiver letters."""

DAY = date(2026, 9, 29)
BRANCHES = ("", "", "（广州）", "（中国）", "供应链科技发展（粤港澳大湾区）", "滘塱旻璟")
BUILDINGS = (
    "",
    "18号",
    "1-3号A栋802房",
    "以东、规划五路以北（地块编号：SDK-B-02-117）",
    "之一“云谷·未来社区”二期",
)
STATES = (
    "正在办理",
    "已受理备案申请",
    "已于2026年3月2日取得（2026）粤0112不动产预告第0012345号登记证明，正式证书约需20个工作日",
    "已通过“粤系列”平台提交，受理编号为GZHP-2026-000318-A，待现场核查",
)
ORGANS = (
    "示范区发展和改革局",
    "示范区规划和自然资源局",
    "示范区住房和城乡建设局（人民防空办公室）",
)
SUPPORTS = (
    "投资项目代码",
    "招商会议纪要",
    "土地成交确认书",
    "国有建设用地使用权出让合同（440112-2026-000017）",
    "《关于加快项目落地的函》（穗埔投促〔2026〕15号）",
    "租赁合同及业主同意用电的书面说明",
)
PHRASES = (
    "申请人身份证明复印件不清晰",
    "未附《授权委托书》原件",
    "规划红线外10千伏电缆管沟（长度128.5米）走向图",
    "因台风“桦加沙”影响，现场勘查顺延",
    "容量由800kVA调整为1250kVA，需重新核定供电方案",
)


def letters(count: int, seed: int = 6) -> list[LetterContent]:
    """Return as many letters; the same count and seed give the same ones."""
    random = Random(seed)
    names = Names(random)
    others = _endless(random)
    return [
        _notice(next(others), names.case(), random, place)
        if place % WAIVERS == 0
        else _waiver(names.case(), random, place)
        for place in range(1, count + 1)
    ]


def paragraphs(content: LetterContent) -> list[Paragraph]:
    """Return every paragraph of the letter and its enclosures."""
    blocks = [*content.body, *(block for e in content.enclosures for block in e.blocks)]
    return [block for block in blocks if isinstance(block, Paragraph)]


def _endless(random: Random) -> Iterator[Notice]:
    while True:
        others = [kind for kind in Notice if kind not in OF_THE_WAIVER]
        yield from random.sample(others, len(others))


def _waiver(made: MadeCase, random: Random, place: int) -> LetterContent:
    form = made.form
    name = _company(form.enterprise.name, random)
    papers = tuple(_paper(random) for _ in range(random.choice((1, 1, 2, 2, 3, 5, 8))))
    facts = replace(
        CASE_3,
        number=f"示范企服函〔2026〕{place}号",
        enterprise=name,
        enterprise_short=form.enterprise.name,
        credit_code=form.enterprise.credit_code,
        address=form.project.address + random.choice(BUILDINGS),
        project=form.enterprise.name[:4] + form.project.name,
        project_code=random.choice((form.project.code, "")),
        capacity_kva=form.demand.capacity_kva + random.choice((Decimal(0), Decimal("0.5"))),
        kilovolts=form.demand.kilovolts,
        commitment_number=f"示范容缺诺〔2026〕{place}号",
        papers=papers,
        latest_on=max(paper.supplement_by for paper in papers),
        contact=made.contact[0],
        phone=made.contact[1],
        copied_to=("示范区政企联席办公室", name),
        issued_on=DAY,
    )
    return waiver_letter.compose(facts)


def _company(name: str, random: Random) -> str:
    return name[:4] + random.choice(BRANCHES) + name[4:]


def _paper(random: Random) -> WaivedPaper:
    return replace(
        random.choice((APPROVAL, TITLE)),
        issuing_organ=random.choice(ORGANS),
        progress=random.choice(STATES),
        supporting=tuple(random.sample(SUPPORTS, random.randint(1, 3))),
        supplement_by=DAY + timedelta(days=random.randint(5, 90)),
        expected_on=random.choice((None, DAY + timedelta(days=random.randint(3, 60)))),
    )


def _notice(kind: Notice, made: MadeCase, random: Random, place: int) -> LetterContent:
    fields = field_names(kind, DAY)
    lists = {
        name: tuple(
            {field: _value(field, made, random) for field in item}
            for _ in range(random.randint(1, 4))
        )
        for name, item in list_names(kind, DAY).items()
    }
    facts = NoticeFacts(
        notice=kind,
        organ=OFFICIAL,
        addressee=_company(made.form.enterprise.name, random),
        values={field: _value(field, made, random) for field in fields},
        lists=lists,
        number=f"示范容缺告〔2026〕{place}号",
        issued_on=DAY,
        contact=made.contact[0],
        phone=made.contact[1],
    )
    return notice.compose(facts)


def _value(field: str, made: MadeCase, random: Random) -> str:
    day = DAY + timedelta(days=random.randint(1, 120))
    made_of = {
        "enterprise": made.form.enterprise.name,
        "enterprise_short": made.form.enterprise.name[4:],
        "number": f"示范企服函〔2026〕{random.randint(1, 400)}号",
        "code": made.form.project.code,
        "kilovolts": str(made.form.demand.kilovolts),
        "days": str(random.randint(1, 60)),
        "m": f"{random.randint(10, 4000) / 2:g}",
        "m2": f"{random.randint(10, 900) / 2:g}",
        "on": f"{day.year}年{day.month}月{day.day}日",
        "by": f"{day.year}年{day.month}月{day.day}日",
        "until": f"{day.year}年{day.month}月{day.day}日",
        "due": f"{day.year}年{day.month}月{day.day}日",
        "organ": random.choice(ORGANS),
        "name": random.choice(SUPPORTS),
        "address": made.form.project.address + random.choice(BUILDINGS),
    }
    usual = random.choice((*PHRASES, made.form.project.name, random.choice(STATES)))
    return made_of.get(field, made_of.get(field.rpartition("_")[2], usual))
