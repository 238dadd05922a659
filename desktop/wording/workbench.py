"""The workbench: groups and columns of the queue, its tiles, the pane beside it."""

GROUPS = {
    "overdue": "已超时",
    "today": "今日到期",
    "tomorrow": "次工作日到期",
    "later": "以后到期",
    "exempt": "免审批",
    "paused": "时钟暂停",
    "untimed": "未计时",
}
GROUP_NOTES = {
    "overdue": "{count} 件 · 沉默不等于同意",
    "today": "{count} 件 · {closing} 截止",
    "paused": "{count} 件 · 特别程序",
    "exempt": "{count} 件 · 备案即办",
}
COLUMNS = {
    "due": "时限（两个工作日）",
    "enterprise": "企业 / 案号",
    "matter": "事项 / 规模",
    "place": "位置",
    "papers": "材料",
    "state": "状态",
}
PAPERS_WHOLE = "齐全"
PAPERS_WAIVED = "容缺 {count}"
PAPERS_LACKING = "缺 {count}"
PAPERS_SAID = "材料{ready}"
CASE_STATES = {
    "own_opinion": "待本局意见",
    "countersigning": "会签中 {done}/{all}",
    "conclude": "待作决定",
    "confirm": "待备案",
    "paused": "特别程序",
    "explaining": "待企业说明",
    "supplement": "待补正",
    "accept": "待受理",
    "letter_draft": "待拟函",
    "letter_replace": "函件待更正",
    "letter_revise": "待改函稿",
    "letter_check": "待核稿",
    "letter_countersign": "待会签函",
    "letter_sign": "待签发函",
    "letter_seal": "待用印",
    "letter_serve": "待送达",
    "lapse": "到期待确认",
    "settle": "待人工认定",
    "closed": "已办结",
    "connecting": "供电办理中",
    "utility": "待供电受理",
    "late_review": "补录待复核",
    "oversee": "待督办",
    "reply": "待答复督办",
}
MORE_IN_CASE = "另有 {count} 项"
MORE_COUNT = "+{count}"
MORE_ACTS = "另有 {count} 项待您办理"
MORE_KEY = "E"
TILES = {
    "overdue": "已超时",
    "today": "今日到期",
    "tomorrow": "次工作日到期",
    "paused": "时钟暂停",
    "on_time": "两日办结率（近 {weeks} 周）",
}
TILE_LATEST = "最长 {time}"
TILE_NONE_LATE = "没有超时"
TILE_CLOSING = "{closing} 前办结"
TILE_EXEMPT = "其中 {count} 件免审批"
TILE_PAUSED = {"supplements": "待补正 {count}", "specials": "特别程序 {count}"}
TILES_AS_OF = "数据截至 {at}"
TILE_TARGET = "目标 {target}%"
TILE_NO_RATE = "尚无已办结事项"
TILE_SAID = "{title}，{value}，{note}"
TILE_FILTER = "点按只看这一组，再按一次看全部"
SCOPES = {"mine": "待我办理 {count}", "whole": "本局全部 {count}"}
PREVIEW_TOGGLE = "预览"
QUEUE_NAME = "到期队列"
QUEUE_COUNT = "{count} 件 · 已选 {selected}"
HINTS_QUEUE = (
    ("↑↓", "移动"),
    ("Enter", "打开"),
    ("A", "同意"),
    ("R", "要求说明"),
    ("D", "不同意"),
    ("Space", "多选"),
    ("L", "拟函"),
    ("N", "备注"),
    ("T", "转办"),
    ("O", "全部动作"),
)
LETTER_KEY = {True: "看函", False: "拟函"}
"""By whether the case has a letter in force or on its way."""

EMPTY_QUEUE = "没有待您办理的案件"
EMPTY_QUEUE_NOTE = "本局在办案件共 {count} 件。"
FIRST_CASE = "本局还没有在办案件。由受理窗口按“新受理”（Ctrl+N）或导入申请表开始。"
EMPTY_QUEUE_BUTTON = "查看本局全部"
EMPTY_FILTER = "没有符合筛选的案件"
EMPTY_FILTER_NOTE = "队列里有 {count} 件，被筛选条件挡住了。"
NOTHING_CHOSEN = "选一件案件，在这里查看判定、会签与材料"
OPEN_CASE = "打开全案"
SECTION_BUREAUS = "会签"
SECTION_OPINION = "本局意见"
SHOW_TRACE = "查看依据"
UNDO_NOTE = "确认后可撤销（Ctrl+Z），以后在案件的日志里"
MAY_NOT_DECIDE = "当前不能办理：{reason}"
