"""Words of the page of rules and calendar."""

from datetime import date

from desktop.rules.table import Condition, Operator, Row
from desktop.wording.rules import ANSWERS, FEATURES, RELATIONS, ROAD_CLASSES

TABS = {
    "rules": "规则",
    "tables": "规则表",
    "wordings": "文书文本",
    "try": "试算",
    "calendar": "日历",
}
TABS_NAME = "规则与日历"
KEYS = (
    ("/", "筛选规则"),
    ("← →", "换年；在日历上逐日移动"),
    ("PageUp PageDown", "换年"),
)
GROUPS = {
    "all": "全部",
    "exemption": "免审批",
    "limits": "期限",
    "deficiency": "容缺",
    "stages": "环节",
    "numbers": "编号",
}
GROUPS_NAME = "规则类别"
STATES = {"now": "现行", "later": "尚未生效", "ended": "已失效"}
UNCONFIRMED = "待单位确认"
UNCONFIRMED_SIGNS = (UNCONFIRMED, "待供电企业确认")
TO_CONFIRM = "（待单位确认）"
SECTIONS = {
    "conditions": "条件（同时成立）",
    "outcome": "结果",
    "basis": "法律依据",
    "source": "出处",
    "body": "发布机关",
    "number": "文号",
    "valid": "有效期",
    "notes": "说明",
}
VALID = "{since} 起{until}"
UNTIL = "，至 {until} 止"
ALWAYS = "随所引标准"
VERSION = "规则版本 {rules} · 日历版本 {calendar} · 截至 {on}"
FILTER = "按字筛选规则　/"
FILTER_EMPTY = "没有符合“{text}”的规则"
FILTER_CLEAR = "清除筛选"
CHOOSE_RULE = "选择一条规则，查看条件、结果与依据"
RULE_SENTENCE = "{title}，{outcome}，{valid}"

EFFECTS = {
    "needs_approval": "须审批",
    "refer": "须征求：{to}",
    "ask": "须重新填写：{fact}",
    "not_covered": "不适用免审批",
}
BODIES = (
    ("黄埔区政企联席办公室", "黄埔区政企联席办公室"),
    ("联席办公室", "联席办公室"),
    ("国务院令", "国务院"),
    ("《中华人民共和国", "全国人民代表大会（常务委员会）"),
    ("《广州市城市轨道交通", "广州市人民代表大会常务委员会"),
    ("广州市", "广州市"),
    ("GB", "国家标准"),
    ("实施细则", "自然资源部门"),
)
"""Whose a source is, by what it says; the first that fits. What says nothing is left blank."""
DOCUMENT_NUMBER = r"国务院令第[0-9]+号|GB(?:/T)? [0-9.]+(?:-[0-9]{4})?"
MAIN_PAPER = "主件：{paper}"
MAIN_OUTCOME = "不得容缺"
WAIVABLE = "可容缺：{paper}"
WAIVABLE_OUTCOME = "凭佐证容缺受理"
WAIVABLE_NOTES = ("核实部门：{certified}", "原核发部门：{issuing}")
WAIVABLE_ANCHOR = "补齐节点（{profile}）：{anchor}前"
SUPPORTING = "佐证之一：{name}"
GATE = "容缺条件：{title}"
GATE_OUTCOME = "不成立或者未核实的，不得容缺"
LIMIT = "{days} 个{unit}"
WORKING_DAYS = "工作日"
STAGE_TITLE = "报装环节：{profile}"
STAGE_LINE = "{title}：{milestones}"
STAGE_OUTCOME = "{count} 个环节"
SHAPE_TITLE = "{kind}"
SHAPE_OUTCOME = "不符合的不予受理"
SHAPE_WARNS = "与常见样式不同的，提示核对"
SHAPE_EXAMPLE = "示例：{example}"
SHAPE_PATTERN = "样式：{pattern}"
STAGE_SOURCE = "广州市2021年持续优化用电营商环境行动方案"
DEVOLVED_TITLE = "输变电工程核准（审批不出区）"
DEVOLVED_WHEN = "电压等级在{limit}千伏以上"
DEVOLVED_OUTCOME = "按下放（委托）文书核准，{days} 个工作日"
DEVOLVED_NOTES = ("须有下放（委托）文书，写明文号、范围和起止日期", "不适用免审批和两日办结")
IDENTIFIERS = (
    (
        "credit_code",
        "统一社会信用代码",
        "校验码不符的不予受理",
        ("18位，第18位为校验码（模31）", "第17位主体校验码不符的，只提示核对"),
        "GB 32100-2015 法人和其他组织统一社会信用代码编码规则",
    ),
    (
        "project_code",
        "投资项目代码",
        "校验码不符的不予受理",
        ("24位，末位为校验码（ISO 7064 MOD 11,10）", "年月晚于收件日的，只提示核对"),
        "GB/T 40058-2021 全国固定资产投资项目代码编码规范",
    ),
    (
        "identity",
        "公民身份号码",
        "校验码不符的不予受理",
        ("18位，末位为校验码（ISO 7064 MOD 11-2）", "含港澳台居民居住证和外国人永久居留身份证"),
        "GB 11643-1999 公民身份号码",
    ),
)
NOTES = {
    "arterial": ("顶管、定向钻等非开挖方式穿越的，仍属穿越",),
    "highway": ("公路用地外、建筑控制区外的邻近敷设不影响判定",),
    "decide": ("受理当日不计，止于末日下班；特别程序所需时间不计入",),
    "notify": ("逾期不告知的，自收到申请材料之日起即为受理",),
}
"""What an officer should know of a rule beside its row."""

FACTS = {
    "kilovolts": "电压等级",
    "road_class": "道路等级",
    "relation": "与道路的关系",
    "delivered": "交付使用",
    "overhauled": "大修竣工",
}
ABOVE = "{fact}在{value}千伏以上"
WITHIN = "{fact}未满{value}年"
IS = "{fact}：{value}"
ROUTE = "路由"
ROAD = "第{number}条道路"
ROAD_NAMED = "第{number}条道路（{name}）"

TRIES = {"route": "免审批试算", "papers": "容缺试算", "clock": "期限试算"}
TRIES_NAME = "试算什么"
TRY_NOTE = "试算不留痕，不影响任何案件；与办理时用同一套规则。"
AS_OF = "判定日期"
KILOVOLTS = "电压等级（千伏）"
KILOVOLTS_HOLDER = "如 10；不明留空"
FEATURES_TITLE = "路由涉及的情形"
ANSWER_ORDER = ("yes", "no", "unknown")
ALL_NO = "全部填无"
ROADS_TITLE = "路由涉及的道路、公路"
ADD_ROAD = "增加道路"
NO_ROADS = "没有道路。路由不涉及任何道路的，不必增加。"
REMOVE_ROAD = "删去第 {number} 条道路"
ROAD_NAME = "名称"
ROAD_CLASS = "等级"
RELATION = "关系"
DELIVERED = "交付年份"
DELIVERED_HOLDER = "如 2012；不明留空"
OVERHAULED = "大修年份"
OVERHAULED_HOLDER = "如 2018；从未填无"
NEVER = "无"
UNKNOWN = "不明"
EXAMPLE = "填入示例"
EXAMPLE_ROAD = "示范大道"
SEE_RULE = "查看规则"
CLOCK_RESULT = "逐日计算"
PROVISIONAL_TITLE = "到期日暂定"
FROM_CASE = "从案件填入"
FROM_CASE_ASK = "案号，如 HP-2026-0001"
FROM_CASE_NONE = "没有案件“{number}”"
CLEAR = "清空"
COPY = "复制结果"
COPIED = "试算结果已复制"
VERDICT = "判定结果"
RESULTS = {True: "成立", False: "不成立", None: "不明"}
QUESTIONS = "还须查明 {count} 项，才能判定："
REFERRALS = "须征求意见："
TRY_SUMMARY = {
    "exempt": "不涉及须审批的情形，备案即可。",
    "needs_approval": "须审批，受理后 {days} 个工作日内办结。",
    "undetermined": "尚不能判定。不明不等于没有，不得按免审批办理。",
    "not_covered": "20千伏以上按输变电工程核准，不适用免审批和两日办结。",
}
QUIET = "不成立的条件（{count} 行）"
SHOW_QUIET = "展开"
HIDE_QUIET = "收起"
FAULTS = "有填写不能识别"
TRY_HEAD = "免审批试算（判定日期 {on}，规则版本 {version}）"

MISSING_TITLE = "缺少哪些材料"
WAIVER_RESULT = "能否容缺"
WAIVED = "可以容缺"
NOT_WAIVED = "不得容缺"
NOT_WAIVED_HERE = "本办公室不予容缺"
MAIN_LINE = "主件缺少的，不予受理，一次告知补正"
HERE_LINE = "规则允许，但本办公室设置为不容缺"
SUPPORTING_LINE = "佐证任一：{names}（由{bureau}核实）"
ANCHOR_LINE = "补齐节点：{anchor}前"
ISSUING_LINE = "原核发部门：{issuing}"
NONE_MISSING = "没有选择缺少的材料"
WAIVER_ALL = "所缺材料均可容缺，可以拟容缺受理函。"
WAIVER_SOME = "有材料不得容缺，须先补齐。"
LONG_STOP = "最迟期限：{on} 起 {days} 个自然日，至 {last}{provisional}"
GATES = "还须核实全部容缺条件："
WAIVER_HEAD = "容缺试算（{on}）"

CLOCK_START = "起算日"
CLOCK_AT = "时刻（不填的按截止前计）"
CLOCK_EVENT = "从何时起算"
CLOCK_EVENTS = {False: "受理", True: "收件"}
TIME_UNFIT = "“{given}”不是时刻，如 17:45"
CLOCK_DAYS = "工作日数"
CLOCK_RULE = "按期限"
CLOCK_OWN = "自填"
CLOCK_DUE = "到期日 {day}，{closing} 下班截止"
CLOCK_TRY_LINE = "{day}　{why}　{ordinal}"
ORDINAL = "第 {number} 个工作日"
UNCOUNTED = "不计"
PROVISIONAL = (
    "{year}年的放假安排尚未公布，数到 {last} 已计 {count} 个工作日，"
    "其余 {left} 个无法推算（暂定）。"
    "可由经办人固定具体日期，或在“日历”页导入{year}年安排。"
)
UNKNOWN_YEAR = "{year}年没有放假安排，无法推算工作日"
DAYS_UNFIT = "工作日数须为 1 至 {most} 的整数"

KINDS = {
    "weekday": "工作日",
    "weekend": "周末",
    "holiday": "法定节假日",
    "make_up": "调休上班",
}
KIND_LETTERS = {"weekday": "", "weekend": "", "holiday": "休", "make_up": "班"}
YEAR_TITLE = "{year}年"
YEAR_BEFORE = "上一年（←）"
YEAR_AFTER = "下一年（→）"
TODAY = "今天"
WEEKDAYS = ("一", "二", "三", "四", "五", "六", "日")
DAY_FULL = "{day}　周{weekday}"
DAY_WORKS = {True: "计入工作日", False: "不计入工作日"}
SOURCE = "依据"
IMPORTED = "由本办公室发布"
COUNTS = "全年"
COUNTED = {"make_up": "其中调休", "holiday": "法定节假日", "weekend": "周末"}
COUNT_DAYS = "{count} 天"
HOLIDAYS = "节假日"
LEGEND = "图例"
SPAN = "{first} 至 {last}"
NOT_PUBLISHED = "{year}年的放假安排尚未公布"
NOT_PUBLISHED_NOTE = "公布前不推算这一年的工作日：到期日写明“暂定”，由经办人固定日期。"
IMPORT = "导入放假安排"
IMPORT_FILE = "选择放假安排文件"
IMPORT_KINDS = "放假安排（*.json）"
IMPORT_DROP = "也可将 holiday-cn 格式的 JSON 文件拖放到本页"
IMPORT_BAD = "这个文件不能导入，没有写入任何内容"
IMPORT_ONE = "一次只能导入一个文件"
CALENDAR_NAME = "{year}年日历，方向键逐日移动，PageUp、PageDown 换年"
DAY_CHANGED = "，与现行安排不同"
DAY_SENTENCE = "{day}，{kind}{holiday}"
EMPTY_DAY = "选择一天，查看详情"


def condition_text(condition: Condition) -> str:
    """Return a condition as an officer reads it."""
    fact = fact_text(condition.fact)
    if condition.operator is Operator.ABOVE:
        return ABOVE.format(fact=fact, value=condition.number)
    if condition.operator is Operator.WITHIN_YEARS:
        return WITHIN.format(fact=fact, value=condition.number)
    assert isinstance(condition.value, frozenset)
    known = {str(key): said for key, said in _VALUES.items()}
    return IS.format(
        fact=fact, value="、".join(s for k, s in known.items() if k in condition.value)
    )


def fact_text(fact: str) -> str:
    """Return the name of a fact of the exemption rule."""
    names = {f"features.{feature.value}": said for feature, said in FEATURES.items()}
    return FACTS.get(fact) or names[fact]


def effect_text(row: Row) -> str:
    """Return what follows where a row of the exemption rule holds."""
    asked = fact_text(row.asks) if row.asks else ""
    return EFFECTS[str(row.then)].format(to=row.refer_to, fact=asked)


def day_words(day: date) -> str:
    """Return a day with its weekday."""
    return DAY_FULL.format(day=day.isoformat(), weekday=WEEKDAYS[day.weekday()])


_VALUES: dict[str, str] = {
    **{code.value: said for code, said in ROAD_CLASSES.items()},
    **{code.value: said for code, said in RELATIONS.items()},
    **{code.value: said for code, said in ANSWERS.items()},
}
