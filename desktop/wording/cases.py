"""What the register of cases says: columns, phases, filters, views, what is copied and exported."""

from datetime import date
from decimal import Decimal

from desktop.domain.standing import Phase
from desktop.wording import sentences

PHASES = {
    Phase.ACCEPT: "待受理",
    Phase.SUPPLEMENT: "待补正",
    Phase.CONFIRM: "待备案",
    Phase.COUNTERSIGNING: "会签中",
    Phase.CONCLUDE: "待作决定",
    Phase.CONNECTING: "供电办理中",
    Phase.LETTER: "容缺在途",
    Phase.CLOSED: "已办结",
}
LIGHT_NAMES = {
    "red": "已超时",
    "amber": "今日到期",
    "green": "正常",
    "paused": "时钟暂停",
    "exempt": "免审批",
}
COLUMNS = {
    "number": "案号",
    "enterprise": "企业",
    "project": "项目",
    "kilovolts": "电压",
    "capacity": "容量",
    "street": "街道",
    "matter": "事项",
    "phase": "阶段",
    "clock": "时限",
    "papers": "材料",
    "letter_due": "容缺补齐",
    "received": "收件日",
    "officer": "主办窗口",
    "manager": "客户经理",
    "external": "外部编号",
    "letters": "函号",
    "ended": "办结日",
    "project_code": "项目代码",
    "credit_code": "信用代码",
    "address": "地址",
}
UNITS = {"kilovolts": "电压 kV", "capacity": "容量 kVA"}
"""Headings of columns that hold bare figures, in a workbook."""

NAME = "案件登记簿"
FILTER_HOLDER = "企业、案号、地址、拼音　/"
FILTER_NAME = "查找案件"
FACETS = {
    "streets": "街道",
    "kilovolts": "电压",
    "matters": "事项",
    "phases": "阶段",
    "lights": "灯色",
    "officers": "主办窗口",
    "managers": "客户经理",
}
FACET_UNITS = {"kilovolts": " kV"}
FILTERED = {
    "text": "含“{text}”",
    "facet": "{title} {values}",
    "open": "在办",
    "closed": "已办结",
    "waived": "容缺在途",
}
"""What a printed register is filtered by."""
FACET_CHOSEN = "{name} {count}"
FACET_EMPTY = "还没有可选的值"
FACET_CLEAR = "不限"
DATES = "收件日期"
DATES_SINCE = "自"
DATES_UNTIL = "至"
DATES_SPAN = "{since} 至 {until}"
DATES_ORDER = "起始日不能晚于截止日"
DATES_APPLY = "按此筛选"
DATES_CLEAR = "不限日期"
CLEAR = "清除筛选"
CLEAR_NOTHING = "没有筛选条件"
SORTED = {False: "{name} ↑", True: "{name} ↓"}

BUILT_IN = {
    "all": "全部",
    "open": "在办",
    "overdue": "已超时",
    "waived": "容缺在途",
    "year": "今年收件",
}
VIEWS = "视图"
VIEWS_OWN = "视图 · {name}"
VIEW_KEEP = "保存为视图…"
VIEW_RENAME = "给“{name}”改名…"
VIEW_DELETE = "删除“{name}”"
VIEW_NONE = "还没有自己的视图"
VIEW_TITLE = "保存视图"
VIEW_RENAME_TITLE = "视图改名"
VIEW_DELETE_TITLE = "删除视图“{name}”？"
VIEW_DELETE_NOTE = "只删除这个视图，案件不受影响。"
VIEW_NAME = "视图名称"
VIEW_NOTE = "保存筛选条件、列、列宽与排序，在您登录的每台电脑上可用。"
VIEW_SAVE = "保存"
VIEW_DO_DELETE = "删除"
VIEW_UNNAMED = "视图名称：不能为空"
VIEW_TAKEN = "视图名称：“{name}”已有同名视图"
COLUMN_BUTTON = "列"
MORE = "更多"
COLUMNS_TITLE = "显示哪些列"
COLUMNS_NOTE = "拖动列标题可调整次序与宽度"
COLUMNS_USUAL = "恢复默认"
COLUMNS_LAST = "至少要留一列"

EXPORT = "导出"
EXPORT_KEY = "Ctrl E"
EXPORT_TITLE = "导出筛选出的 {count} 件案件"
EXPORT_NAME = "案件登记簿 {day}.xlsx"
EXPORT_KINDS = "Excel 工作簿 (*.xlsx);;CSV (*.csv)"
EXPORT_RUNNING = "正在导出 {count} 件"
EXPORT_DONE = "已导出 {count} 件到 {file}"
EXPORT_FAILED = "没有导出 {file}：{why}"
EXPORT_NONE = "没有可导出的案件"
PRINT = "打印登记簿（Ctrl+P）"
PRINT_RUNNING = "正在排印 {count} 件"
PRINT_NONE = "没有可打印的案件"
PRINT_FILE = "案件登记簿 {day}.pdf"
PRINT_NOTE = "截至 {on}　共 {count} 件"
PRINT_SORTED = "按{column}{way}"
PRINT_WAYS = {False: "升序", True: "降序"}
SHEET = "案件"
COPIED = "已复制 {count} 件"
COPY_MOST = "一次最多复制 {most} 件，更多请用导出"
COPY_NONE = "先选中要复制的行"

ASSIGN = "指派客户经理"
ASSIGN_NONE = "先选中要指派的案件"
ASSIGN_MOST = "一次最多指派 {most} 件"
ASSIGN_TITLE = "指派客户经理：{count} 件"
ASSIGN_WHO = "客户经理"
ASSIGN_PERSON = "{name}（{bureau}）"
ASSIGN_PICK = "选择客户经理"
ASSIGN_NOBODY = "本办没有在岗的客户经理；请管理员先登记"
ASSIGN_NOTE = "逐件记录留痕；可一次撤销（Ctrl+Z）。"
ASSIGN_DO = "指派"
ASSIGN_DO_REST = "指派其余 {count} 件"
ASSIGN_DO_ALL = "指派 {count} 件"
ASSIGN_PLANNING = "正在核对 {count} 件可否指派"
ASSIGN_WAITS = "先选客户经理，核对后再指派"
ASSIGN_GETS = "{name}：新增 {count} 件，在办由 {has} 件增至 {after} 件"
ASSIGN_FROM = "原客户经理：{people}"
ASSIGN_FROM_ONE = "{name} {count} 件"
ASSIGN_FROM_NOBODY = "未指派"
ASSIGN_KEPT = "{count} 件已由{name}负责，不变"
ASSIGN_BLOCKED = "{count} 件不能指派"
ASSIGN_CHANGED = "{number} · {enterprise}：{was} → {name}"
ASSIGN_BLOCKED_ONE = "{number} · {enterprise}：{why}"
ASSIGN_LEFT_NONE = "没有可指派的案件"
ASSIGN_RUNNING = "正在指派 {count} 件"
ASSIGN_REFUSED = "{number}：{why}"
ASSIGN_STOPPED = "已停止：余下 {count} 件没有分派"

COUNT = "{count} 件"
COUNT_OF = "{count} 件 · 共 {whole} 件"
CHOSEN = "已选 {count}"
OVERDUE = "超时 {count}"
RECKONING = "正在计算时限…"
PENDING = "…"
GONE = "（已撤回）"
EMPTY = "还没有案件"
EMPTY_NOTE = "导入申请表或新受理后，案件会列在这里。"
EMPTY_BUTTON = "新受理"
EMPTY_FILTER = "没有符合筛选的案件"
EMPTY_FILTER_NOTE = "登记簿里有 {count} 件，被筛选条件挡住了。"
PAPERS = "{ready}/{all}"
PAPERS_WAIVED = "{ready}/{all} 容缺{count}"
HINTS = (
    ("Enter", "打开"),
    ("/", "查找"),
    ("Ctrl+C", "复制"),
    ("Ctrl+E", "导出"),
    ("Ctrl+P", "打印"),
    ("M", "指派客户经理"),
    ("F5", "刷新"),
    ("?", "快捷键"),
)
KEYS = (
    ("Ctrl+Shift+C", "连同列标题复制"),
    ("Ctrl+A", "全选"),
    ("Shift+↓", "连选"),
    ("Alt+↑ ↓", "案件页：上一件、下一件"),
    ("Ctrl+K", "搜索"),
)
CASE_KEYS = (
    ("Z", "撤销日志里的办理"),
    ("Alt+↑", "列表里的上一件"),
    ("Alt+↓", "列表里的下一件"),
)
"""Keys on the page of a case: its log, and the list it was opened from."""


def kilovolts_text(kilovolts: Decimal) -> str:
    """Return a voltage with its unit."""
    return f"{sentences.figure(kilovolts)} kV"


def capacity_text(capacity_kva: Decimal) -> str:
    """Return a capacity with its unit."""
    return f"{sentences.figure(capacity_kva)} kVA"


def day_text(on: date | None) -> str:
    """Return a day with its year, blank where there is none."""
    return on.isoformat() if on else ""


def dates_text(since: date | None, until: date | None) -> str:
    """Return a stretch of days as the filter's button shows it."""
    if since is None and until is None:
        return DATES
    return DATES_SPAN.format(since=day_text(since) or "…", until=day_text(until) or "…")


def papers_text(ready: int, whole: int, waived: int) -> str:
    """Return how many papers are in, and how many a letter waives."""
    if not whole:
        return ""
    pattern = PAPERS_WAIVED if waived else PAPERS
    return pattern.format(ready=ready, all=whole, count=waived)
