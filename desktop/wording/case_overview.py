"""The case at a glance: tabs, clocks, verdict, papers, what is next."""

from desktop.wording import former

SECTION_VERDICT = "规则判定"
SECTION_PAPERS = "材料"
SECTION_CLOCK = "审批时钟"
SECTION_BASICS = "基本信息"
SECTION_TIMELINE = "动态"
SECTION_NEXT = "下一步"
VERDICT_TIMED = "{outcome} · {days} 个工作日"
VERDICT_NONE = "尚未判定"
VERDICT_NONE_NOTE = "填写路由事实后自动判定。"
OUTCOMES = {
    "exempt": "免审批",
    "needs_approval": "需审批",
    "undetermined": "待人工认定",
    "not_covered": "不适用两日审批",
}
RULE_UNKNOWN = "不明"
RULE_EFFECT_UNKNOWN = "需补充事实"
QUESTIONS = "还需要查明 {count} 项，才能判定："
REFERRALS = "须由人认定："
VERDICT_META = "判定时间 {at} · 规则 {version}"
SETTLED = "人工认定理由：{reason}"
BUREAU_STATES = {
    "approve": "同意",
    "reject": "不同意",
    "not_concerned": "不涉及",
    "waiting": "待办",
    "explaining": "待说明",
    "special": "特别程序",
    "missed": "已超时",
}
BUREAU_CHIPS = {**BUREAU_STATES, "approve": "已同意"}
BUREAU_OWN = "本局{state}"
BUREAU_SUMMARY = {
    "approve": "{count} 已同意",
    "reject": "{count} 不同意",
    "waiting": "{count} 待办",
    "missed": "{count} 超时",
    "explaining": "{count} 待说明",
    "special": "{count} 特别程序",
    "not_concerned": "{count} 不涉及",
}
LATE_ENTRY = "补录"
LATE_WAITS = "补录待复核"
PAPER_STATES = {
    "not_checked": "未核",
    "missing": "缺",
    "submitted": "待核验",
    "verified": "已核验",
    "returned": "已退回",
    "not_concerned": "不涉及",
}
PAPER_WAIVED = "容缺"
PAPER_WAIVED_BY = "容缺 · {by} 前补"
PAPERS_READY = "{ready} / {all} 齐"
PAPER_OPENED = "已查看"
PAPER_UNOPENED = "未查看"
PAPER_OPEN = "查看“{name}”"
MAIN_PAPER = "主件"
NO_PAPERS = "本案没有登记材料"
TABS = {
    "overview": "概览",
    "papers": "材料",
    "approval": "审批",
    "letters": "函件",
    "exchanges": "往来",
    "log": "日志",
}
DRAFT_LETTER = "拟容缺函"
SEE_LETTER = "看容缺函"
GIVE_OPINION = "办理意见"
NOTE = "备注"
UNITED = "联办：{names}"
WINDOW = "窗口 {name}"
MANAGER = "客户经理 {name}"
STAGE_STATES = {"done": "已完成", "running": "进行中", "ahead": "未开始"}
PACE_TITLE = "接电全程"
PACE_DAYS = "/ {aim} 日"
PACE_SPAN = "预计 {start} → {end}"
PACE_WITHIN = "在 {aim} 日目标内"
PACE_BEYOND = "已超过 {aim} 日目标"
CLOCK_HEAD = {
    "bureau": "部门",
    "officer": "经办",
    "clock": "第 1 日　第 2 日",
    "opinion": "意见",
    "state": "状态",
}
CLOCK_SPAN = "{accepted} 受理 · 次日起算 · {due} 截止"
CLOCK_NOT_ACCEPTED = "尚未受理，时钟未起算"
CLOCK_ENDED = "{accepted} 受理 · {ended} {outcome}"
CLOCK_NONE = "免审批：备案即办，没有时钟"
PUT_OFF = "可顺延至 {on}"
BROUGHT_FORWARD = "新日历 {on}"
CLOCK_DAYS = "逐日说明"
DAY_COUNTED = "第 {number} 日"
DAY_NOT_COUNTED = "不计"
DAY_KINDS = {
    "weekday": "工作日",
    "weekend": "周末",
    "holiday": "法定节假日",
    "make_up": "调休上班",
    "accepted": "受理当日不计",
    "suspended": "特别程序，不计",
}
NEXT_ACTS = {
    "former": (former.TITLE, former.NOTE),
    "own_opinion": ("填写本局意见", "确认前可看到判定、未查看材料与意见。"),
    "wait_bureaus": ("等待其他局意见", "各局都同意后即可作出准予决定。"),
    "conclude": ("作出决定", "各局意见已齐，由签发人作出决定。"),
    "wait_window": ("等待窗口办理", "由窗口受理人员办理。"),
    "settle": (
        "查明事实",
        "在“规则判定”处填写所缺事实，随即重新判定；查不明的由有权的人认定。",
    ),
    "file": ("免审批备案", "出具备案回执，本事项即办结。"),
    "accept": ("办理受理", "受理次日起算两个工作日。"),
    "supplement": ("等待企业补正", "全部材料收到后再办理受理。"),
    "letter": ("办理容缺受理函", "函送达后供电企业即可受理用电报装。"),
    "late_review": ("复核补录", "请查看纸质意见的扫描件，在“审批”页复核确认。"),
    "none": ("没有待办", "本案当前没有需要您办理的事。"),
}
SETTLE = "人工认定"
NEXT_BUTTONS = {
    "accept": "办理受理",
    "file": "出具备案回执",
    "conclude": "作出决定",
}
CASE_ACT_CONSEQUENCES = {
    "accept": "受理次日起算；受理后不得再次要求补正。",
    "file": "出具备案回执后，本事项即办结。",
    "conclude": "各局都同意的准予，有一局不同意的不予；作出后不能撤销。",
}
NEXT_NOTE = "{note}。"
NEXT_WAITING = "{names}办理中。"
FIELDS = {
    "credit_code": "信用代码",
    "project_code": "项目代码",
    "parcel": "地块",
    "demand": "需求",
    "expected_on": "期望送电",
    "contact": "联系人",
    "address": "地址",
    "voltage": "电压",
    "capacity": "容量",
    "last_day": "最迟期限",
    "addressee": "受文单位",
    "papers": "材料",
    "stage": "进度",
}
OTHER_DAYS = frozenset({"connection", "transmission"})
"""The matters to which the promise of two days does not extend."""
MATTER_FIELDS = {
    "received": "收件",
    "accepted": "受理",
    "due": "两日期限",
    "due_otherwise": "办理期限",
    "statutory": "法定期限",
    "document": "决定文号",
    "external": "外部编号",
}
EMPTY_TABS = {
    "papers": "本案没有登记材料",
    "approval": "本案没有需要各局审批的事项",
    "letters": "本案没有容缺受理函",
    "exchanges": "没有往来记录",
    "log": "没有日志",
    "timeline": "还没有动态",
}
LETTER_NO_NUMBER = "未编号"

HELD_TITLE = "各方用时（工作时间）"
HELD_TOTAL = "合计 {total}"
HELD_HOLDS = "{party} · 现在办理"
HELD_SHARE = "{time}（{percent}%）"
HELD_NONE = "—"
HELD_BAR = "各方用时：{shares}；合计 {total}"
