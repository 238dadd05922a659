"""Words of taking applications in: the list, the wizard, the check, the receipt."""

from collections.abc import Iterable
from datetime import date, datetime

from desktop.wording.fields import FIELDS
from desktop.wording.files import LISTED, field_label
from desktop.wording.sentences import full_day, listed

TITLE = "受理"
NEW = "新受理"
IMPORT = "导入申请表"
IMPORT_FILES = "申请表、电子证照 (*.xlsx *.json *.ofd *.pdf)"
LIST = "导入清单"
TEMPLATE = "下载空白申请表"
TEMPLATE_NAME = "用电报装申请表.xlsx"
TEMPLATE_FILES = "工作簿 (*.xlsx)"
DROP_HINT = "申请表、电子证照、清单也可拖到本页（xlsx、csv、json、ofd、pdf）"
DRAFTS = "我的草稿"
DRAFTS_NAME = "草稿列表"
DRAFTS_NONE = "没有未办完的草稿"
DRAFTS_NONE_NOTE = "填写过程自动保存，随时可以离开再继续。"
WAITING = "待受理"
WAITING_NAME = "待受理事项列表"
WAITING_NOTE = "收件后 5 个工作日内告知，逾期未告知的自收件之日起即为受理"
WAITING_NONE = "没有待受理的事项"
WAITING_NONE_NOTE = "收件未受理的事项在这里等候，临期的排在最前。"
WINDOW_ONLY = "需要“{duty}”职责才能收件"
DRAFT_COLUMNS = {"title": "企业", "project": "项目", "step": "填到", "saved": "保存时间"}
WAITING_COLUMNS = {
    "enterprise": "企业",
    "matter": "事项",
    "received": "收件",
    "notify": "告知期限",
}
UNTITLED = "（未填企业名称）"
FROM_FILE = "自 {file}"
DELETE = "删除草稿"
DELETE_NONE = "没有可删除的草稿"
DELETE_TITLE = "删除草稿：{title}"
DELETE_CONSEQUENCE = "填写的内容不再保留，不能恢复；已立的案件不受影响。"
DELETE_CONFIRM = "删除"
SILENT = "逾期未告知，视为受理"
DUE_TODAY = "今日到期"
PROVISIONAL = "暂定（放假安排未公布）"
IN_SUPPLEMENT = "待企业补正"
HINTS_LIST = (
    ("↑↓", "移动"),
    ("Enter", "打开"),
    ("Delete", "删除草稿"),
    ("Ctrl N", "新受理"),
    ("Ctrl O", "导入申请表"),
    ("F5", "刷新"),
)
READING = "正在读取申请表 {file}"

IMPORT_SOUND = "申请表填写无误，可以直接立案"
IMPORT_WRONG = "申请表有 {count} 处需要改正，尚未写入任何内容"
IMPORT_NO_FORM = "不是可以读取的申请表"
IMPORT_KNOWN = "该文件已导入过，案号 {number}"
OPEN_NOW = "直接立案"
OPEN_NOW_BLOCKED = "改正后方可立案；可先“打开为草稿”在屏幕上改"
AS_DRAFT = "打开为草稿"
COPY_FINDINGS = "复制问题清单"
OPEN_KNOWN = "打开该案件"
PUT_AWAY = "移除"
WRONG_KIND = "“{file}”不是申请表、电子证照或清单，请拖入 xlsx、json、csv、ofd 或 pdf"
MORE = "另有 {count} 处，复制清单可看全部"

STEPS = {
    "enterprise": "企业",
    "project": "项目与地块",
    "demand": "需求与路由",
    "papers": "材料",
    "check": "核对并受理",
}
STEP_NUMBERS = "①②③④⑤"
STEP_STATES = {
    "done": "已完成",
    "running": "进行中",
    "part": "未填完",
    "ahead": "未开始",
    "wrong": "有错",
}
STEP_ERRORS = "有错 {count} 处"
STEP_MISSING = "还缺：{names}"
STEP_SAID = "第 {number} 步 {name}，{state}"
STEP_OPEN = {"demand": "{count} 项路由情形未答", "papers": "{count} 项材料未填"}
STEPS_NAME = "填写步骤"
REQUIRED = "必填"
WIZARD = "新受理"
SAVED = "草稿 · {at} 自动保存"
UNSAVED = "草稿 · 未保存"
BLANK_DRAFT = "尚未填写"
NOT_TAKEN = "没有立案，原因如下"
NOT_SAVED = "草稿没有保存"
NOT_SAVED_NOTE = "填写的内容仍在屏幕上，请勿关闭程序；按“重试”再存一次。故障编号 {number}"
LATER = "稍后继续"
LATER_KEY = "Esc"
PASTE = "粘贴表格"
BEFORE = "上一步"
AFTER = "下一步"
BEFORE_KEY = "Ctrl ←"
AFTER_KEY = "Ctrl →"
HAND_IN_KEY = "Ctrl+Enter"
ERRORS_TITLE = "有 {count} 处需要改正，点按直接跳到该处"
ALL_OF_THEM = "全部 {count} 处"
LESS = "收起"
ERRORS_IN_FILE = "申请表文件“{file}”中有 {count} 处需要改正，点按直接跳到该处"
STRIP = "删去看不见的字符"
HINTS_WIZARD = (
    ("Ctrl →", "下一步"),
    ("Ctrl ←", "上一步"),
    ("Ctrl Enter", "核对、提交"),
    ("Enter", "下一项"),
    ("1 2 3", "有、无、不明"),
    ("Ctrl S", "立即保存"),
    ("Esc", "稍后继续"),
)

SECTIONS = {
    "enterprise": "企业",
    "contact": "联系人",
    "project": "项目",
    "place": "用电地址与地块",
    "matters": "办理事项",
    "demand": "用电需求",
    "route": "外线路由",
    "roads": "路由涉及的道路、公路",
    "features": "路由涉及的情形",
    "papers": "材料",
    "receipt": "收件",
}
SECTION_NOTES = {
    "contact": "个人信息另行密封保存，不进入办件记录",
    "matters": "可以同时办理多项，各自计时",
    "roads": "穿越、沿线、邻近的都要填；没有就留空。不知道的项留空即为不明",
    "features": "逐项回答 有、无、不明；未答即为不明，不明不会自动免审批",
    "papers": "按收到的实物逐项选择；未填与“未核”不是“缺”",
}
NOTES = {
    "enterprise.name": "按营业执照全称",
    "enterprise.credit_code": "18 位，离开时自动核对校验码",
    "project.code": "如 2609-440112-04-01-100007",
    "project.street": "可输入后选择",
    "demand.capacity_kva": "千伏安，只填数字",
    "demand.kilovolts": "千伏，如 10、20、110",
    "demand.expected_on": "如 2026-12-15，可留空",
    "demand.sources": "留空为 1 路",
    "route.length_m": "米，可留空",
    "route.paid_by": "外线由谁投资，可留空",
    "received_at": "留空为现在，或填更早的时间",
    "external_number": "政务服务、工改系统的受理号，可留空",
    "contact.identity": "可留空",
}
MATTER_NOTES = {
    "waiver_request": "尚未取得项目批准文件或不动产权证时，申请由政府部门出具容缺受理函",
    "connection": "向供电企业申请用电，由供电企业受理",
    "external_works": "{limit} 千伏及以下电力接入工程，政府部门两个工作日内审批，或免审批",
    "transmission": "{limit} 千伏以上，按输变电工程核准办理，不适用两日审批",
}
PROPOSE = "电压为 {kilovolts} 千伏，宜选“{matter}”"
PROPOSE_BUTTON = "选用"
CHOOSE = "（未填）"
UNFIT_CHOICE = "“{given}”（不在选项内）"
CHOICE_TIP = "方向键或数字键 1–9 选择"
OPEN_CALENDAR = "选日期"
ROAD_COLUMNS = {
    "name": "名称",
    "road_class": "等级",
    "relation": "与路由的关系",
    "delivered": "交付年份",
    "overhauled": "最近大修",
}
ROAD_HOLDERS = {"name": "如 开创大道", "delivered": "如 2012", "overhauled": "年份或从未大修"}
ADD_ROAD = "添加道路"
REMOVE_ROAD = "移除第 {number} 条道路"
ROADS_FULL = "最多 {most} 条道路"
ROAD_FIELD = "第 {number} 条道路 {name}"
REST_IS_NO = "其余 {count} 项全部为“无”"
REST_IS_NO_NOTE = "表示已逐项核实：未回答的各项路由都不涉及。只填未答的，已答的不变。"
ALL_ANSWERED = "各项均已回答"
ALL_STATED = "各项材料均已填写"
FEATURE_ANSWERS = {"yes": "有", "no": "无", "unknown": "不明"}
REUSE = "{name} 曾于 {on} 办理（{number}），可带出企业名称、地址等"
REUSE_NAMED = "{name} 曾于 {on} 办理（{number}）"
REUSE_BUTTON = "带出未填的 {count} 项"
REUSED = "已带出 {count} 项，请核对"

VERDICT_NOW = "即时判定"
VERDICT_NO_WORKS = "未选“外线工程审批”，不作免审批判定"
VERDICT_BECAUSE = "因：{titles}"
VERDICT_ASKS = "判定还缺 {count} 项事实："
VERDICT_MORE = "另有 {count} 项"

PAPER_MAIN = "主件，不得容缺"
PAPER_WAIVABLE = "可容缺，佐证：{supports}"
PAPER_OTHER = "按需提交"
REST_VERIFIED = "其余 {count} 项全部为“已核验”"
REST_VERIFIED_NOTE = "表示已对照原件核验。只填未填的，已填的不变。"

CHANGE = "修改"
HAND_IN = {"accept": "收件并受理", "receive": "仅收件"}
HAND_IN_NOTES = {
    "accept": "可由窗口受理的事项立即受理，时钟起算；不能受理的留作待受理并说明原因。",
    "receive": "登记收到材料，暂不受理；须在告知期限前受理或一次告知补正。",
}
HAND_IN_NAME = "办理方式"
CLOCK_DECIDE = "{start} 受理 · {begins}起算 {days} 个工作日 · 止于 {until} {closing}"
CLOCK_BEGINS = {False: "次日", True: "当日"}
CLOCK_LATE = "{came} 已过当日截止或逢休息日，视为 {start}"
CLOCK_NOTIFY = "{start} 收件 · 次日起算 {days} 个工作日内告知 · 止于 {until}"
CLOCK_ACCEPTED = "{start} 受理 · 次日起算 {days} 个工作日 · 止于 {until}"
CLOCK_UNKNOWN = "{start} 起算，{year} 年放假安排尚未公布，期限暂定"
CLOCK_EXEMPT = "免审批：出具备案回执即办结，没有审批时钟"
CLOCK_DELEGATED = "输变电工程核准受理须先登记下放（委托）文书，收件后在案件页办理"
CLOCK_UTILITY = "用电报装由供电企业受理，收件后转客户经理"
WARNINGS = "请留意（不影响提交）"
LACKING = "所缺材料"
LACKING_NONE = "没有标为“缺”的材料"
LACKING_WAIVABLE = "{name}：可容缺，立案后可拟容缺受理函"
LACKING_MAIN = "{name}：主件，不得容缺；以函代证须补齐后受理"
LACKING_OTHER = "{name}：不在可容缺目录内"
NOT_FILLED = "（未填）"
ROAD_LINE = "第 {number} 条"
ANSWER_COUNT = "有：{yes}；无 {no} 项；不明 {unknown} 项"
ANSWER_NONE = "无"
READY = "核对无误后按 Ctrl+Enter 提交"
BLOCKED = "还有 {count} 处需要改正，见上方清单"

PASTED = "已填入 {count} 项"
PASTED_UNKNOWN = "未能识别：{lines}"
PASTED_KEPT = "已有内容、未覆盖：{names}"
PASTED_NOTHING = "剪贴板里没有可识别的表格"
PASTED_HELP = "复制两列（项目、填写）或申请表的两列后再粘贴"
PASTED_OVER = "用粘贴的内容覆盖"
PASTED_CUT = "内容过多，只读了前 2000 行"
UNKNOWN_SHOWN = 6

TAKEN = "已收件"
TAKEN_TITLE = "案件 {number} 已收件"
TAKEN_ACCEPTED = "案件 {number} 已收件并受理"
TAKEN_AT = "{at} 收件"
OPEN_CASE = "打开案件"
ANOTHER = "再收一件"
DRAFT_LETTER = "拟容缺函"
DRAFT_LETTER_NO = "没有可容缺的所缺材料，或未申请以函代证"
TAKEN_STATES = {
    "accepted": "已受理",
    "received": "待受理",
    "utility": "待供电企业受理",
}
TAKEN_WHY = "未受理：{reasons}"
SLIP = "收件回执"
NOTICE = "受理通知书 · {matter}"
PAPER_CHOICE = "查看的回执"
PDF_FILES = "PDF (*.pdf)"
PDF_NAME = "{name}-{number}.pdf"
UNDONE_AS_DRAFT = "收件已撤销，填写的内容已恢复为草稿"


_LABELS = {"contact.name": "联系人姓名", "contact.phone": "联系电话", "matters": "办理事项"}


STREET_FILES = {"黄埔": "demo/huangpu_divisions.csv", "示范": "demo/huangpu_divisions.csv"}
"""Which list of streets belongs to a district, by a part of its name."""


def label(path: str) -> str:
    """Return what a field is called on the screen, without its group."""
    if path in _LABELS:
        return _LABELS[path]
    group, _, rest = path.partition(".")
    if rest in LISTED.get(group, {}):
        return LISTED[group][rest]
    if group == "roads" and rest.count(".") == 1:
        number, column = rest.split(".")
        return ROAD_FIELD.format(number=int(number) + 1, name=ROAD_COLUMNS[column])
    return FIELDS.get(path) or field_label(path, required=False).rpartition("：")[2]


def missing(paths: Iterable[str]) -> str:
    """Return which fields are still owed."""
    return STEP_MISSING.format(names=listed(label(path) for path in paths))


def saved(at: datetime | None) -> str:
    """Return when a draft was kept."""
    return SAVED.format(at=f"{at:%H:%M}") if at else BLANK_DRAFT


def notify_by(on: date | None, note: str = "") -> str:
    """Return by when a matter has to be told, with a remark."""
    return " · ".join(part for part in (full_day(on) if on else "", note) if part)
