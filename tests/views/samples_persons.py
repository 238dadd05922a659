"""Rows of the page of personal data as an office would have them."""

from datetime import date, datetime

from desktop.clock import OFFICE_ZONE
from desktop.store.rows_persons import (
    Keeping,
    PersonCard,
    PersonHappening,
    PersonLine,
    PersonsPage,
)

BASIS = "国家档案局令第8号定期保管10年；个人信息保护法第十九条、第四十七条"
FULL = (
    Keeping.DUE,
    Keeping.PROPOSED,
    Keeping.KEPT,
    Keeping.KEPT,
    Keeping.ERASED,
)
_WHO = (
    ("欧****", "138****8000", "440112********1218", "示范市黄埔区精密制造有限公司"),
    ("李*", "139****2210", "", "广州市示范冷链物流股份有限公司"),
    ("陈**", "020****5566"[-8:], "440105********0033", "示范区第一人民医院"),
)


def line(number: int, keeping: Keeping) -> PersonLine:
    name, phone, identity, enterprise = _WHO[number % len(_WHO)]
    is_open = keeping is Keeping.KEPT and number % 2 == 0
    closed = None if is_open else date(2021 if keeping is Keeping.DUE else 2026, 12, 3)
    is_gone = keeping is Keeping.ERASED
    return PersonLine(
        key=f"HP-2026-{1203 - number} 019a{number}",
        ref=f"019a{number}",
        case_id=f"case-{number}",
        case_number=f"HP-2026-{1203 - number}",
        enterprise=enterprise,
        name="" if is_gone else name,
        phone="" if is_gone else phone,
        identity="" if is_gone else identity,
        keeping=keeping,
        closed_on=closed,
        kept_until=closed.replace(year=closed.year + 10) if closed else None,
        basis=BASIS if closed else "",
    )


def page(count: int = 12) -> PersonsPage:
    rows = tuple(line(n, FULL[n % len(FULL)]) for n in range(count))
    return PersonsPage(rows, due=3, proposed=3)


def card(number: int = 0, **changed: object) -> PersonCard:
    at = datetime(2026, 11, 16, 16, 42, tzinfo=OFFICE_ZONE)
    shown = line(number, FULL[number % len(FULL)])
    known: dict[str, object] = {
        "cases": ((shown.case_number, shown.enterprise),),
        "papers": 9,
        "scans": 14,
        "letters": 1,
        "happenings": (
            PersonHappening(at, "梁慧", "导出本人信息", "本人申请查阅"),
            PersonHappening(at.replace(hour=9), "陈嘉仪", "显示个人信息", "电话通知补正"),
        ),
        "against": {"erase": "该个人信息没有拟删除，或已删除。先由一人拟删除并写明理由。"},
    }
    return PersonCard(shown, **{**known, **changed})  # type: ignore[arg-type]
