"""The words of the window, and those that several pages share."""

WIDE = "国"
PROGRAM = "政企联席办"
PROGRAM_SUB = "{district} · 电水气热网"
RAIL = {
    "workbench": "工作台",
    "cases": "案件",
    "intake": "受理",
    "letters": "函件台账",
    "leads": "主动办线索",
    "excavation": "联合开挖",
    "oversight": "监督看板",
    "sync": "同步与冲突",
    "agenda": "日程",
    "calendar": "规则与日历",
    "admin": "设置",
}
RAIL_BADGE = "{name}，{count} 件"
NOT_BUILT = "“{name}”在后续版本提供"

SEARCH = "搜索案件、企业、地块、函号，或输入命令"
SEARCH_KEY = "Ctrl K"
NEW_INTAKE = "新受理"
NEW_INTAKE_KEY = "Ctrl N"
ASSIST = "帮助与快捷键"
BACK = "返回"
LOOK = "切换浅色与深色"
STORE_TIP = "查看同步与冲突"
STATUS_UPLOAD = "待上传 {upload} · 冲突 {conflicts}"
STATUS_RULES = "规则 {version}"
STATUS_CALENDAR = "工作日历 {calendar}"
STATUS_HELP = "F1 帮助 · ? 快捷键"
ZOOM = "字号 {percent}%"
ZOOM_TIP = "字号：Ctrl+= 放大，Ctrl+- 缩小，Ctrl+0 还原"

LIGHTS = {
    "red": "已超时",
    "amber": "今日到期",
    "green": "正常",
    "paused": "时钟暂停",
    "exempt": "免审批",
    "unmet": "不满足",
    "not_concerned": "不涉及",
    "open": "未核",
    "half": "办理中",
    "missing": "缺",
    "untimed": "未计时",
}
GROUP_COUNT = "{count} 件"

FILTER_LIST = "筛选本列表　/"
FILTER_NAME = "筛选本列表"
REFRESH = "刷新（F5）"
HINTS_WINDOW = (
    ("Ctrl 1", "工作台"),
    ("Ctrl K", "搜索"),
    ("Ctrl J", "通知"),
    ("Ctrl M", "快速备注"),
    ("Alt ←", "返回"),
    ("Ctrl Z", "撤销"),
    ("Ctrl B", "收起侧栏"),
    ("Ctrl =", "放大字号"),
    ("Ctrl -", "缩小字号"),
    ("/", "筛选列表"),
    ("F5", "刷新"),
    ("F12", "锁定窗口"),
    ("F1", "本页手册"),
    ("?", "快捷键"),
)
EMPTY_FILTER_BUTTON = "清除筛选"
LOADING = "正在读取…"
LOADING_CANCEL = "取消"
LOAD_FAILED = "没有读出来：{what}"
LOAD_KEPT = "您录入的内容没有丢失。按 F5 重试；仍不行时把编号 {number} 告诉管理员。"
RETRY = "重试 F5"
COPY_DETAIL = "复制详情"
CLOSE = "关闭"

SHEET_CANCEL = "取消"

UNDO = "撤销"
UNDO_KEY = "Ctrl+Z"
REFUSED = "没有办成，原因如下"

COPY = "复制"
REMARK = "{what}：{text}"
PROVISIONAL = "暂定"
WEEKDAYS = ("一", "二", "三", "四", "五", "六", "日")
MONTHS = (
    "1 月",
    "2 月",
    "3 月",
    "4 月",
    "5 月",
    "6 月",
    "7 月",
    "8 月",
    "9 月",
    "10 月",
    "11 月",
    "12 月",
)

ITEM_COUNT = "{count} 项"
SAVE_KEY = "Ctrl S"
ENTER_KEY = "Enter"
CONFIRM_KEY = "Ctrl Enter"
ACT_TITLE = "确认：{act}"
KEYS_TITLE = "本页快捷键"
