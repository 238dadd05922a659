"""A desk of a shared office with something waiting, and conflicts, to show on its page."""

from dataclasses import replace

from desktop.office.desk_rows import COPIED, REVOKED, WELL
from desktop.store.rows_guide import Guide
from desktop.store.rows_sync import (
    BlockRow,
    ConflictRow,
    DeskRow,
    RunRow,
    SideRow,
    SyncPage,
    SyncState,
    WaitingRow,
)
from desktop.wording import guided, sync_page
from tests.views.samples import at

PLANNING = "规划和自然资源局"
DESKS = {"何志远": "规资-外勤笔记本", "陈嘉仪": "规资-2 号台"}


def side(name: str, text: str, hour: int, minute: int, detail: str = "") -> SideRow:
    done = at(11, 18, hour, minute)
    taken = at(11, 18, hour, minute + 3)
    return SideRow(name, PLANNING, done, text, detail, taken, DESKS.get(name, ""))


def refused() -> ConflictRow:
    return ConflictRow(
        entry="0199-refused",
        case_id="case-1203",
        case_number="HP-2026-1203",
        enterprise="粤港澳大湾区先进制造（广州黄埔）产业服务有限公司",
        verdict="refused",
        second=side("何志远", "作出意见：规划和自然资源局不同意", 10, 47, "管线与现状排水箱涵冲突"),
        first=side("陈嘉仪", "作出意见：规划和自然资源局同意", 10, 32, "路由满足规划控制要求"),
        why="",
        told="规划和自然资源局陈嘉仪 10:32 先办了“作出意见：规划和自然资源局同意”",
        officer="hezhiyuan",
        act="decide-step",
        subject=(("matter", "external_works"),),
        noticed_at=at(11, 18, 11, 2),
        is_open=True,
        concerns=True,
        redo_against="规划和自然资源局已作出意见。",
    )


def contested() -> ConflictRow:
    return replace(
        refused(),
        entry="0199-contested",
        case_number="HP-2026-1187",
        enterprise="广州穗岭生物制药有限公司",
        verdict="contested",
        second=side("梁慧", "函件送达：11-18 交申请人本人", 9, 20),
        first=side("区伟强", "函件送达：11-17 邮寄签收", 9, 5),
        redo_against="",
        settle_against="由梁慧本人处理",
    )


def settled() -> ConflictRow:
    return replace(
        refused(),
        entry="0199-settled",
        case_number="HP-2026-1165",
        enterprise="广州开云智能装备有限公司",
        first=None,
        why="编号不在本机领取的号段内",
        told="编号不在本机领取的号段内",
        is_open=False,
        settled="raised",
        settled_by="何志远",
        settled_at=at(11, 18, 11, 20),
    )


def page(kind: str = "conflict", words: str = "冲突 2") -> SyncPage:
    return SyncPage(
        state=SyncState(
            kind,
            at(11, 18, 14, 32),
            at(11, 18, 14, 32),
            waiting=3,
            conflicts=2,
            clock_s=2,
            words=words,
            clock_words=sync_page.clock_said(2),
        ),
        now=at(11, 18, 14, 33),
        address="postgresql://10.12.0.8/joint",
        scope="HP",
        waiting=(
            waits("何志远", "作出意见：规划和自然资源局同意", "window"),
            waits("陈嘉仪", "备注", "sign_in"),
            waits("", "函件已签发，等编号", "number"),
        ),
        conflicts=(refused(), contested(), settled()),
        desks=(
            DeskRow("规资分局-03", "何志远", at(11, 18, 14, 32), 3, True, WELL),
            DeskRow("政务窗口-01", "梁慧", at(11, 18, 14, 31), 0, False, WELL),
            DeskRow(
                "外勤笔记本", "区伟强", at(11, 16, 9, 12), 7, False, REVOKED, at(11, 17, 8, 40)
            ),
            DeskRow("工地二号机", "周敏", at(11, 17, 16, 5), 2, False, COPIED, at(11, 17, 16, 9)),
        ),
        blocks=(
            BlockRow("企服函号", 2026, "116—120、131—135", 4, 6),
            BlockRow("案号", 2026, "1201—1210", 3, 7),
        ),
        runs=(
            RunRow("何志远", at(11, 18, 14, 31), at(11, 18, 14, 32), 2, 14, 1, 3, ""),
            RunRow(
                "何志远",
                at(11, 18, 9, 2),
                at(11, 18, 10, 58),
                0,
                0,
                0,
                0,
                "连接不上办公服务器",
            ),
            RunRow("陈嘉仪", at(11, 18, 9, 1), at(11, 18, 9, 1), 1, 2210, 0, 41, ""),
        ),
        files_up=1,
        files_down=4,
        signed_right=2224,
        signed_unread=12,
    )


def waits(name: str, text: str, why: str) -> WaitingRow:
    since = None if why == "number" else at(11, 18, 14, 32)
    entry = "entry-1" if name else ""
    case = ("case-1203", "HP-2026-1203")
    return WaitingRow(name and "x", name, *case, text, since, why, entry=entry)


def offline() -> SyncPage:
    return replace(
        page("offline", "离线 13:10 起 · 3 项待同步"),
        conflicts=(),
        trouble="连接不上办公服务器",
        remedy="检查网线、网络和服务器地址；可以照常办理，联网后自动上报",
    )


_HEAL = Guide(
    guided.HEAL_TITLE,
    guided.HEAL_SAID,
    (
        ("与服务器一致到", "第 21,904 条"),
        ("本机记到", "第 22,236 条"),
        ("本机将补报", "何志远 41 条、陈嘉仪 18 条"),
        ("等他人终端补报", "梁慧 203 条、区伟强 70 条"),
        ("涉及时间", "2026-11-17 14:02 至 2026-11-18 11:20"),
        ("涉及案件", "37 件：HP-2026-1165、HP-2026-1170、HP-2026-1187、HP-2026-1203 等"),
        (guided.FORGOTTEN_FACTS["settings"], "最迟期限（自然日）、规划和自然资源局 电话"),
        (guided.FORGOTTEN_FACTS["people"], "区伟强"),
        (guided.FORGOTTEN_FACTS["desks"], "石化路工地二号机"),
    ),
    (
        *guided.HEAL_STEPS,
        guided.SETTINGS_GO_BACK.format(names="管理员"),
        guided.PEOPLE_AT_SERVER,
        guided.DESKS_AT_SERVER,
    ),
    guided.HEAL_CONFIRM,
)
GUIDES = {
    "carry": Guide(
        guided.CARRY_TITLE,
        guided.CARRY_SAID.format(file="工地-未同步内容.jobundle"),
        (
            ("办理人", "周敏 12 条、区伟强 3 条"),
            ("内容", "15 条记录"),
            ("办理时间", "2026-11-16 09:12 至 2026-11-18 08:40"),
            ("涉及案件", "4 件：HP-2026-1165、HP-2026-1187、HP-2026-1201、HP-2026-1203"),
            ("随附", "附件 6 个，个人信息 2 项"),
        ),
        guided.CARRY_STEPS,
        guided.CARRY_CONFIRM.format(count=15),
    ),
    "heal": _HEAL,
    "districts": replace(
        _HEAL,
        facts=(
            *_HEAL.facts,
            (guided.HEAL_FACTS["districts"], "TH"),
            (guided.HEAL_LEFT, guided.HEAL_LEFT_SAID.format(scopes="YX、HZ")),
        ),
    ),
    "unconfirmed": replace(
        _HEAL, against=guided.HEAL_UNCONFIRMED, remedy=guided.HEAL_UNCONFIRMED_REMEDY
    ),
    "forged": Guide(
        guided.FORGED.title,
        guided.FORGED.said,
        (
            ("他处写入", "陈嘉仪 1 条"),
            ("内容", "作出意见：规划和自然资源局不同意"),
            ("办理时间", "2026-11-18 10:47"),
            ("代交人", "林建业"),
            ("本机待同步", "3 条"),
        ),
        guided.FORGED.steps,
        guided.FORGED.confirm,
    ),
    "copied": Guide(
        guided.COPIED.title,
        guided.COPIED.said,
        (
            ("他处写入", "陈嘉仪 12 条"),
            ("内容", "作出意见：规划和自然资源局同意、备注"),
            ("办理时间", "2026-11-17 09:00 至 2026-11-18 10:47"),
            ("本机待同步", "3 条"),
            ("其中带编号", "1 条"),
        ),
        guided.COPIED.steps,
        guided.COPIED.confirm,
    ),
    "done": Guide(
        guided.CARRIED_TITLE,
        guided.CARRIED_SAID,
        (
            ("送到", "12 条记录"),
            ("其中未生效", guided.CARRIED_REFUSED.format(count=1)),
            ("附件", "6"),
        ),
        guided.CARRIED_NEXT,
        against=guided.CARRIED_BEHIND.format(names="区伟强"),
        remedy=guided.CARRIED_BEHIND_REMEDY,
    ),
}
