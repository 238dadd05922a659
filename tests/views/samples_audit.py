"""Rows of the audit page as an office would have them."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import cycle, islice

from desktop.clock import OFFICE_ZONE
from desktop.store.rows_audit import AuditPage, AuditRow, Became, Signed

AT = datetime(2026, 11, 16, 16, 42, 7, tzinfo=OFFICE_ZONE)
HASH = "5f0c9a1e7b3d24860f9e1c2b3a4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f"
_ACTS = (
    ("step.decided", "作出意见：住房和城乡建设局同意", "陈嘉仪", "住房和城乡建设局", ""),
    ("letter.signed", "签发", "何国强", "企业服务局", ""),
    ("letter.printed", "打印文书", "梁慧", "企业服务局", "2 份"),
    ("note.added", "备注", "梁慧", "企业服务局", "企业联系人改为 138****8000，上午到窗口补交证明"),
    ("setting", "更改设置", "管理员", "企业服务局", "最迟期限（自然日）：90 → 60"),
    ("matter.accepted", "受理：外线工程审批", "梁慧", "企业服务局", "两个工作日内审批"),
    ("paper.verified", "材料核验通过：项目批准文件", "陈嘉仪", "住房和城乡建设局", ""),
)


def row(number: int, kind: str, act: str, officer: str, bureau: str, detail: str) -> AuditRow:
    is_setting = kind == "setting"
    at = AT - timedelta(minutes=7 * number, seconds=13 * number)
    return AuditRow(
        key=f"019a8b{9_000 - number:04d}-1234-7abc-9def-0123456789ab",
        kind=kind,
        act=act,
        detail=detail,
        officer=officer,
        officer_id=officer,
        bureau=bureau,
        device="本机" if number % 3 else "7c21d40e",
        writer="" if is_setting else "019a8b00-aaaa-7abc-9def-0123456789ab",
        entered_at=at,
        done_at=at - timedelta(minutes=3) if kind == "step.decided" else None,
        taken_at=None if is_setting else at + timedelta(seconds=12),
        case_id="" if is_setting else f"case-{number}",
        case_number="" if is_setting else f"HP-2026-{1203 - number}",
        signed=Signed.NONE if is_setting else Signed.RIGHT,
        clock_ok=None if is_setting else True,
        sseq=None if is_setting else 48_211 - number,
        wseq=0 if is_setting else 902 - number,
        hash="" if is_setting else HASH,
        chain="" if is_setting else HASH[::-1],
    )


def rows(count: int = 40) -> tuple[AuditRow, ...]:
    made = [row(n, *act) for n, act in enumerate(islice(cycle(_ACTS), count))]
    if count < len(_ACTS):
        return tuple(made)
    made[1] = _changed(
        made[1],
        became=Became.REFUSED,
        told="住房和城乡建设局 陈嘉仪 16:20 作出意见：住房和城乡建设局不同意",
    )
    made[5] = _changed(made[5], clock_ok=False)
    made[6] = _changed(made[6], signed=Signed.WRONG, became=Became.CONTESTED)
    if count < 10:
        return tuple(made)
    made[7] = _changed(made[7], signed=Signed.WRONG)
    made[8] = _changed(made[8], is_withdrawn=True)
    made[9] = _changed(made[9], became=Became.WAITING, clock_ok=None, taken_at=None, sseq=None)
    return tuple(made)


def page(count: int = 40, next_key: str = "019a") -> AuditPage:
    return AuditPage(
        rows(count),
        next_key,
        AT.date() - timedelta(days=3),
        people=(("lianghui", "梁慧"), ("chenjiayi", "陈嘉仪"), ("heguoqiang", "何国强")),
        bureaus=(("enterprise_service", "企业服务局"), ("housing", "住房和城乡建设局")),
    )


def _changed(made: AuditRow, **other: object) -> AuditRow:
    return replace(made, **other)  # type: ignore[arg-type]
