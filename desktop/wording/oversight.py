"""The supervisor's page: its figures, what each counts, and what goes out."""

from collections.abc import Mapping
from datetime import date

from desktop.domain.ball import Party
from desktop.domain.supervising import Figure, FigureKind
from desktop.domain.values import Bureau
from desktop.wording.values import BUREAUS, BUREAUS_SHORT

NAME = "监督看板"
PERIODS = {"month": "本月", "last_month": "上月", "weeks": "近 12 周", "year": "近 12 个月"}
PERIOD_NAME = "统计时段"
BUREAU_NAME = "部门"
ALL_BUREAUS = "全部部门"
AT = "{since} 至 {until} · 数据截至 {at}"
RECKONING = "正在核算 {left} 件，数字会继续变"
NOT_ALLOWED = "监督看板只给负责监督的人员看"
EMPTY = "还没有可以统计的案件"
EMPTY_NOTE = "受理第一件后，这里显示各部门的在办、用时与超时。"
EMPTY_BUTTON = "去受理"
NONE = "—"

RATE = "两日办结率"
RATE_NOTE = "按时 {in_time} · 超时 {missed}"
LATE = "在办已超时"
LATE_NOTE = "待办 {waiting} · 今日 {today}"
CONNECTION = "平均接电"
CONNECTION_VALUE = "{days} 天"
CONNECTION_NOTE = "{count} 件 · 目标 {aim} 天"
EXEMPT = "免审批占比"
EXEMPT_NOTE = "{exempt} 件 / {judged} 件"
LETTERS = "容缺补齐率"
LETTERS_NOTE = "补齐 {redeemed} · 未补 {unredeemed}"

COLUMNS = {
    "bureau": "部门",
    "waiting": "待办",
    "late": "已超时",
    "today": "今日到期",
    "paused": "暂停",
    "in_time": "按时办结",
    "missed": "超时办结",
    "rate": "按时率",
    "middle": "用时中位",
    "ninth": "九成不超过",
    "ordered": "督办",
    "unanswered": "未回复",
}
DEFINED = {
    "bureau": "按作出意见的部门统计，一件案件可有几个部门的步骤。",
    "waiting": "现在等该部门作出意见的步骤：事项已受理、未免审批、时钟没有暂停。",
    "late": "待办中，办结期限已过的步骤。期限当日不算超时。",
    "today": "待办中，今天是办结期限的步骤。",
    "paused": "因特别程序停止计时的步骤。",
    "in_time": "时段内作出意见、作出之日不晚于办结期限的步骤。",
    "missed": "时段内作出意见、作出之日晚于办结期限的步骤。",
    "rate": "按时办结 ÷（按时办结＋超时办结）。以作出时间为准，不以录入时间为准。",
    "middle": "从受理到作出意见的办公时间，一半的步骤不超过它。只计工作日的办公时间。",
    "ninth": "从受理到作出意见的办公时间，九成的步骤不超过它。",
    "ordered": "时段内对该部门发出的督办单。",
    "unanswered": "至今没有回复的督办单，不论何时发出。",
    "connection": "时段内接通的用电报装，从受理次日到接通之日的工作日，取平均。",
    "exempt": "时段内判定的外线工程中，结论为免审批的。以人工认定为准。",
    "letters": "时段内结束的容缺受理函中，补齐的 ÷（补齐＋失效＋撤销）。",
    "holding": "在办案件现在等谁：有部门要办的算政府，其次供电，再次企业。",
    "minutes": "时段内办结的案件，各方各用了多少办公时间；停钟的时间单列。",
    "days": "今后五个工作日内到期的待办步骤。",
    "lapsing": "有材料未补齐、今后五个工作日内到补齐期限的函件。",
    "lapsed": "有材料未补齐、补齐期限已过、还没有确认失效的函件。",
    "orders": "发出后没有回复的督办单，最早的在前。",
}
HOLDERS: Mapping[str, str] = {
    Party.BUREAU.value: "政府部门",
    Party.UTILITY.value: "供电企业",
    Party.ENTERPRISE.value: "申请企业",
    Party.NOBODY.value: "停钟",
}
HOLDING = "在办案件等谁办"
MINUTES = "已办结案件的用时"
MINUTES_COUNT = "{count} 件"
MINUTES_VALUE = "{span} · {share}%"
DAYS = "今后五个工作日到期"
LETTERS_CARD = "容缺函"
LAPSING = "五个工作日内到期"
LAPSED = "已过期待确认"
ISSUED = "时段内签发"
TO_LAPSE = "到期待确认"
ORDERS = "督办未回复"
ORDERS_NONE = "没有待回复的督办单"
ORDER = "{bureau} · {number}"
ORDER_SAID = "{enterprise}，{bureau}，{number}，{on} 发出"
COUNT = "{count} 件"
STEPS = "{count} 项"
SHARE = "{share}%"
LINE_SAID = "{name}：{value}"
CELL_SAID = "{bureau}，{column} {value}"
TO_CASES = "查看这些案件"

FIGURES: Mapping[FigureKind, str] = {
    FigureKind.WAITING: "待办",
    FigureKind.LATE: "在办已超时",
    FigureKind.DUE: "到期",
    FigureKind.PAUSED: "时钟暂停",
    FigureKind.IN_TIME: "按时办结",
    FigureKind.MISSED: "超时办结",
    FigureKind.HELD: "等{party}办",
    FigureKind.ENDED: "办结",
    FigureKind.EXEMPT: "判定免审批",
    FigureKind.JUDGED: "判定",
    FigureKind.CONNECTED: "接通",
    FigureKind.ISSUED: "签发容缺函",
    FigureKind.LAPSING: "容缺函将到期",
    FigureKind.LAPSED: "容缺函过期待确认",
    FigureKind.ORDERED: "督办",
    FigureKind.UNANSWERED: "督办未回复",
}
FIGURE_DAYS = "{since} 至 {until}"
FIGURE_UNTIL = "至 {until}"
FIGURE_CLEAR = "不再按“{figure}”筛选"
PIECES = " · "

EXPORT = "导出"
EXPORT_KEY = "Ctrl E"
EXPORT_TITLE = "导出监督看板"
EXPORT_NAME = "监督看板 {since} 至 {until}.xlsx"
EXPORT_FILES = "Excel 工作簿 (*.xlsx)"
EXPORT_RUNNING = "正在导出监督看板"
EXPORT_DONE = "已导出 {count} 行到 {file}"
EXPORT_FAILED = "没有写出 {file}：{why}"
PRINT = "打印"
PRINT_KEY = "Ctrl P"
PRINT_RUNNING = "正在排印监督看板"
PRINT_FILE = "监督看板 {until}.pdf"
SHEET = "监督看板"
HEAD = "{office}监督看板"
HEAD_NOTE = "统计时段 {since} 至 {until}，{on} 制"
OUT_COLUMNS = (("类别", 12), ("指标", 20), ("数值", 10), ("单位", 9), ("口径", 52))
OUT_GROUPS = {"office": "全办", "party": "各方", "days": "到期", "orders": "督办"}
OUT_UNITS = {
    "steps": "项",
    "cases": "件",
    "letters": "份",
    "share": "%",
    "minutes": "办公分钟",
    "days": "工作日",
    "orders": "单",
}
OUT_UNKNOWN = "不详"
HINTS = (
    ("Enter", "查看案件"),
    ("Ctrl E", "导出"),
    ("Ctrl P", "打印"),
    ("F5", "刷新"),
)
SHOW = "打开监督看板"


def bureau_name(key: str) -> str:
    """Return a bureau's name; one that is not known stays as it is."""
    return next((name for bureau, name in BUREAUS.items() if bureau.value == key), key)


def bureau_short(key: str) -> str:
    """Return a bureau's short name; one that is not known stays as it is."""
    return next((name for bureau, name in BUREAUS_SHORT.items() if bureau.value == key), key)


def figure_text(figure: Figure) -> str:
    """Return in words which cases a figure counts, as ``规划和自然资源局 · 超时办结``."""
    what = FIGURES[figure.kind].format(party=HOLDERS.get(figure.party, figure.party))
    bureau = bureau_name(figure.bureau) if figure.bureau else ""
    return PIECES.join(filter(None, (bureau, what, _span(figure.since, figure.until))))


def _span(since: date | None, until: date | None) -> str:
    if since is not None and since == until:
        return f"{since:%Y-%m-%d}"
    if since is not None and until is not None:
        return FIGURE_DAYS.format(since=f"{since:%Y-%m-%d}", until=f"{until:%m-%d}")
    return FIGURE_UNTIL.format(until=f"{until:%Y-%m-%d}") if until is not None else ""


def bureaus() -> tuple[tuple[str, str], ...]:
    """Return every bureau by its key, in the usual order."""
    return tuple((bureau.value, BUREAUS[bureau]) for bureau in Bureau)
