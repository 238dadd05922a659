"""Fictional rows of the register of letters."""

from dataclasses import replace
from datetime import date
from typing import Any

from desktop.store.numbers import NumberState
from desktop.store.rows_letters import (
    LapsePage,
    LapsePaperRow,
    LapseRow,
    LetterActRow,
    LettersPage,
    LetterState,
    NumberLine,
    OtherPaperRow,
    RegisterRow,
)

TODAY = date(2026, 11, 18)
APPROVAL, PROPERTY = "项目批准文件", "不动产权证书"


def letter(
    number: int, enterprise: str, state: LetterState, *papers: str, **more: object
) -> RegisterRow:
    values: dict[str, object] = {
        "letter_id": f"letter-{number or enterprise}",
        "case_id": f"case-{enterprise}",
        "case_number": f"HP-2026-{1000 + number + len(enterprise)}",
        "enterprise": enterprise,
        "number": f"穗埔企服函〔2026〕{number}号" if number else "",
        "papers": papers or (PROPERTY,),
        "organ": "enterprise_service",
        "organ_name": "区企业服务局",
        "state": state,
        "year": 2026,
    }
    return RegisterRow(**{**values, **more})  # type: ignore[arg-type]


def issued(on: date, due: date, **more: object) -> dict[str, object]:
    return {"issued_on": on, "due_on": due, "days_left": (due - TODAY).days, **more}


def letters() -> tuple[RegisterRow, ...]:
    s = LetterState
    return (
        letter(
            0, "广州云埔智造科技有限公司", s.DRAFT, APPROVAL, next_act="送核稿", waits_for="梁慧"
        ),
        letter(
            0,
            "粤港澳生物医药中试基地有限公司",
            s.CHECK,
            APPROVAL,
            PROPERTY,
            next_act="核稿",
            waits_for="周敏",
            is_mine=True,
        ),
        letter(
            0,
            "广州知识城集成电路封装测试有限公司",
            s.COUNTERSIGN,
            next_act="会签",
            waits_for="规资、更新",
        ),
        letter(0, "黄埔鱼珠数字贸易港有限公司", s.SIGN, next_act="签发", waits_for="黄振邦"),
        letter(
            118,
            "广州岭南新能源装备有限公司",
            s.SEAL,
            next_act="用印",
            waits_for="苏静",
            **issued(date(2026, 11, 18), date(2027, 2, 16)),
        ),
        letter(
            117,
            "广东穗港精密光学股份有限公司",
            s.SERVE,
            next_act="送达",
            waits_for="梁慧",
            **issued(date(2026, 11, 17), date(2027, 2, 15), prints=1),
        ),
        letter(
            116,
            "广州开发区冷链物流中心有限公司",
            s.SERVED,
            next_act="供电企业受理",
            waits_for="何志远",
            **issued(date(2026, 11, 12), date(2026, 11, 30), prints=3),
        ),
        letter(
            113,
            "广州萝岗人工智能算力中心有限公司",
            s.ADOPTED,
            next_act="补齐材料",
            waits_for="企业",
            **issued(date(2026, 10, 9), date(2027, 1, 7), prints=2, is_extended=True),
        ),
        letter(
            109,
            "广州南岗汽车零部件有限公司",
            s.LAPSE,
            next_act="确认失效",
            waits_for="梁慧、黄振邦",
            is_mine=True,
            **issued(date(2026, 8, 14), date(2026, 11, 12), prints=2),
        ),
        letter(
            104,
            "广州长岭居医院投资有限公司",
            s.REDEEMED,
            issued_on=date(2026, 7, 3),
            due_on=date(2026, 10, 1),
            prints=2,
        ),
        letter(
            97,
            "广州永和环保材料有限公司",
            s.LAPSED,
            issued_on=date(2026, 5, 6),
            due_on=date(2026, 8, 4),
            prints=1,
        ),
        letter(
            91,
            "<b>联和</b>贸易有限公司",
            s.VOID,
            issued_on=date(2026, 4, 2),
            due_on=date(2026, 7, 1),
        ),
    )


KEPT: dict[str, tuple[Any, ...]] = {
    "补正材料通知书": ("signed", date(2026, 11, 18)),
    "特别程序告知书": ("physical",),
}
"""How the papers of the sample were sealed, and when they were served."""


def papers() -> tuple[OtherPaperRow, ...]:
    def paper(
        number: str, name: str, day: int, enterprise: str, made: bool = True
    ) -> OtherPaperRow:
        on = date(2026, 11, day)
        at = ("joint_office", "联席办", made)
        kept = dict(zip(("sealed", "served_on"), KEPT.get(name, ()), strict=False))
        return OtherPaperRow(
            number,
            name,
            f"case-{enterprise}",
            "HP-2026-1203",
            enterprise,
            on,
            *at,
            paper_id=number,
            kind=name,
            bears_seal=True,
            **kept,
        )

    return (
        paper("黄埔区联席补告〔2026〕31号", "补正材料通知书", 18, "广州云埔智造科技有限公司"),
        paper(
            "黄埔区联席备〔2026〕212号", "免审批告知（备案）回执", 17, "广州岭南新能源装备有限公司"
        ),
        paper(
            "黄埔区联席特告〔2026〕4号", "特别程序告知书", 16, "广州知识城集成电路封装测试有限公司"
        ),
        paper("黄埔区联席督〔2026〕2号", "督办单", 12, "广州南岗汽车零部件有限公司"),
        paper("黄埔区联席决〔2026〕88号", "行政许可决定书", 10, "广州永和环保材料有限公司", False),
    )


def numbers() -> tuple[NumberLine, ...]:
    def line(place: int, state: NumberState, **more: object) -> NumberLine:
        values: dict[str, object] = {
            "number": f"穗埔企服函〔2026〕{place}号",
            "place": place,
            "series": "letter",
            "organ": "enterprise_service",
            "organ_name": "区企业服务局",
            "year": 2026,
            "state": state,
        }
        return NumberLine(**{**values, **more})  # type: ignore[arg-type]

    used = {"used_for": "容缺受理函", "case_id": "case-1", "case_number": "HP-2026-1203"}
    return (
        line(122, NumberState.LEASED, note="签发室-02（黄振邦）领用"),
        line(121, NumberState.LEASED, note="签发室-02（黄振邦）领用"),
        line(120, NumberState.LEASED, note="本机（黄振邦）领用", last=120),
        line(119, NumberState.LEASED, note="本机（黄振邦）领用", last=120),
        line(
            118,
            NumberState.ISSUED,
            enterprise="广州岭南新能源装备有限公司",
            on=TODAY,
            letter_id="letter-118",
            **used,
        ),
        line(117, NumberState.RESERVED, note="已取号，文书尚未完成"),
        line(
            116,
            NumberState.VOID,
            enterprise="广州开发区冷链物流中心有限公司",
            on=date(2026, 11, 12),
            letter_id="letter-116",
            note="2026-11-13 黄振邦作废：企业名称有误，另行签发",
            **used,
        ),
        line(115, NumberState.GAP, note="本号被跳过，没有使用"),
        line(114, NumberState.VOID, note="黄振邦作废：预留后企业撤回申请"),
        line(113, NumberState.RETURNED, note="外勤笔记本退回：年终清理"),
    )


def page() -> LettersPage:
    return LettersPage(TODAY, letters(), papers(), numbers())


def lapse(rows: bool = True) -> LapsePage:
    papers = (
        LapsePaperRow(APPROVAL, date(2026, 11, 12), "已核验", date(2026, 11, 10), is_in=True),
        LapsePaperRow(PROPERTY, date(2026, 11, 12), "缺", is_late=True),
    )
    due = LapseRow(
        letter_id="letter-109",
        case_id="case-1109",
        case_number="HP-2026-1109",
        enterprise="广州南岗汽车零部件有限公司",
        number="穗埔企服函〔2026〕109号",
        organ="enterprise_service",
        organ_name="区企业服务局",
        year=2026,
        state="due",
        day=date(2026, 11, 12),
        days=6,
        papers=papers,
        acts=(
            LetterActRow("confirm-lapse"),
            LetterActRow("extend-letter", "期限2026-11-12已过。不再受理延期。"),
            LetterActRow("remind-enterprise", "该函已于2026-11-12到期。补齐材料，或取得新的函。"),
        ),
        is_adopted=True,
    )
    soon = replace(
        due,
        letter_id="letter-116",
        number="穗埔企服函〔2026〕116号",
        enterprise="广州开发区冷链物流中心有限公司",
        state="upcoming",
        day=date(2026, 11, 30),
        days=12,
        working_left=8,
        papers=(LapsePaperRow(PROPERTY, date(2026, 11, 30), "缺"),),
        acts=(
            LetterActRow("confirm-lapse", "函件未到期。到期后再确认失效。"),
            LetterActRow("extend-letter"),
            LetterActRow("remind-enterprise"),
        ),
        reminders=((10, date(2026, 11, 16)), (5, date(2026, 11, 23)), (3, date(2026, 11, 25))),
        is_adopted=False,
    )
    provisional = replace(
        soon,
        letter_id="letter-118",
        number="穗埔企服函〔2026〕118号",
        day=date(2027, 1, 4),
        working_left=None,
        days=15,
        reminders=((10, None), (5, None)),
    )
    shown = (due, soon, provisional) if rows else ()
    return LapsePage(TODAY, shown, "本办公室规定：以函件的最迟期限为准。", 10)
