"""Words of rule tables: what is wrong with one, what is wrong with facts, names of its parts."""

from collections.abc import Mapping
from typing import Any

from desktop.rules.table import Condition, Hit, Input, Kind, Operator, Row
from desktop.wording.calendar import UNCONFIRMED_SIGNS

KINDS = {
    Kind.CHOICE: "选项",
    Kind.NUMBER: "数",
    Kind.DAY: "年份或者日期",
    "list": "清单",
    "text": "文字",
}
HITS = {
    Hit.UNIQUE: "唯一（任何情形有且只有一行成立）",
    Hit.STRONGEST: "从严（可以多行成立，以结果最严的为准）",
    Hit.COLLECT: "汇总（成立的各行，结果一并适用）",
}
OPERATORS = {
    Operator.IS: "是",
    Operator.IN: "属于",
    Operator.ABOVE: "超过",
    Operator.UP_TO: "不超过",
    Operator.WITHIN_YEARS: "未满年数",
}
TABLE_NAMES = {
    "exemption": "免审批判定表",
    "devolution": "审批不出区权限表",
    "must_sign": "会签单位判定表",
    "reform_limits": "改革举措办理时限表",
    "licensing_law": "行政许可法定时限表",
    "office_limits": "联席办公室办理时限表",
    "office_usual_days": "联席办公室通常期限表",
    "early_warning": "预警提醒表",
    "supply_plan": "供电方案及接电环节时限表",
    "deficiency": "容缺受理判定表",
    "deficiency_anchor": "容缺材料补齐节点表",
    "stages": "用电报装环节表",
}
FINDINGS = {
    "table_field_missing": (
        "规则表“{table}”的“{row}”：没有写“{key}”，或者写得不成样",
        "补写“{key}”",
    ),
    "table_word_unknown": (
        "规则表“{table}”的“{row}”：“{key}”处的“{given}”不能识别",
        "可以写：{allowed}",
    ),
    "table_days_unfit": (
        "规则表“{table}”的“{row}”：终止日{until}早于起始日{since}",
        "核对有效期",
    ),
    "table_operator_unknown": (
        "规则表“{table}”的“{row}”：对“{fact}”不能用“{given}”比较",
        "可以用：{allowed}",
    ),
    "table_fact_unknown": (
        "规则表“{table}”的“{row}”：没有“{fact}”这项事实",
        "只能使用本表列明的事实",
    ),
    "table_value_unfit": (
        "规则表“{table}”的“{row}”：“{given}”不是“{fact}”可以取的值",
        "数写整数或者加引号的小数，选项写本表列明的代码",
    ),
    "table_outcome_unknown": (
        "规则表“{table}”的“{row}”：没有“{given}”这种结果",
        "可以写：{allowed}",
    ),
    "table_row_of_two": (
        "规则表“{table}”的“{row}”：一行的条件分属路由和道路（{groups}）",
        "分成两行",
    ),
    "table_row_twice": ("规则表“{table}”：行号“{id}”用了两次", "另取行号"),
    "table_row_never": (
        "规则表“{table}”的“{row}”：各项条件不可能同时成立",
        "核对条件，或者删去该行",
    ),
    "table_row_idle": (
        "规则表“{table}”的“{row}”：其结果与没有任何行成立时相同，该行不起作用",
        "删去该行，或者改其结果",
    ),
    "table_rest_not_weakest": (
        "规则表“{table}”：没有任何行成立时的结果“{given}”不是最宽的一种",
        "把它列在各种结果的最前",
    ),
    "table_input_idle": (
        "规则表“{table}”：没有任何一行用到“{fact}”",
        "补上用到它的行，或者删去这项事实",
    ),
    "table_gap": (
        "规则表“{table}”有空档，没有一行管到的情形如：{example}",
        "补上这种情形的行，或者写明其余情形的结果",
    ),
    "table_overlap": (
        "规则表“{table}”的“{row}”与“{other}”重叠，同时成立的情形如：{example}",
        "改其中一行的条件，或者删去一行",
    ),
    "table_too_large": (
        "规则表“{table}”有{count}种情形，超过可以逐一验证的{limit}种",
        "减少事实或者界限，或者分成两张表",
    ),
    "table_versions_clash": (
        "规则表“{table}”有两个版本同在{on}有效，又同日知悉，不能定以哪个为准",
        "改其中一个版本的有效期或者知悉日",
    ),
    "table_case_changed": (
        "规则表“{table}”的案例“{row}”与记载不符：应为{wanted}，现为{found}",
        "核对改动；确实要改的，同时修改案例",
    ),
    "table_case_missing": (
        "规则表“{table}”没有一个案例，改错了也无从发现",
        "保留导出时的案例，改动处相应修改",
    ),
    "table_row_untried": (
        "规则表“{table}”的“{row}”：没有一个案例写明该行成立",
        "补上一个该行成立的案例",
    ),
    "table_case_nameless": (
        "规则表“{table}”有案例没有写案例名",
        "给每个案例写一个名称",
    ),
    "table_case_unreadable": (
        "规则表“{table}”的案例“{row}”：日期、数值或者写法不能识别",
        "按导出时的写法填写",
    ),
    "shape_missing": (
        "identifiers.toml：没有“{kind}”的编号样式",
        "补上该种编号的样式",
    ),
    "shape_field_missing": (
        "identifiers.toml 第{row}行：没有写“{key}”，或者写得不成样",
        "补写“{key}”",
    ),
    "shape_kind_unknown": (
        "identifiers.toml 第{row}行：没有“{given}”这种编号",
        "改为程序所列的编号种类",
    ),
    "shape_unreadable": (
        "identifiers.toml 第{row}行：样式“{given}”不能识别（{why}）",
        "核对正则表达式",
    ),
    "shape_example_unfit": (
        "identifiers.toml 第{row}行：示例“{given}”不符合该行的样式",
        "改示例或者改样式",
    ),
    "fact_unknown": ("规则表没有这项事实", "核对名称"),
    "fact_wrong_type": ("{given}不是{type}", "按{type}填写：数不加引号，其余加引号"),
    "fact_unfit": ("“{given}”不在可选范围内", "可以填：{allowed}"),
    "fact_below": ("{given}小于{least}，不是可以有的数", "核对数值"),
    "table_unknown": ("没有“{given}”这张规则表", "核对表号，如 exemption"),
    "table_shape_changed": (
        "规则表“{table}”的“{row}”：“{what}”与现行版本不同",
        "事实和结果的种类由程序确定，只能改行、日期和案例",
    ),
    "what_if_not_seen": (
        "发布“{title}”前须先看影响：现有{count}件案件的结果会改变",
        "先查看影响，再凭所示的核对码发布",
    ),
    "rule_version_unreadable": (
        "已发布的“{title}”（版本 {version}）本机程序读不懂，仍按此前的版本执行",
        "更新程序后再核",
    ),
    "replay_version_missing": (
        "{case}：判定所依据的规则版本 {version} 不在本机",
        "同步后再核，或者核对数据来源",
    ),
    "replay_calendar_missing": (
        "{case}：计算期限所用的日历版本 {version} 不在本机",
        "同步后再核，或者核对数据来源",
    ),
    "replay_verdict_differs": (
        "{case}：记录的判定为“{outcome}”，按当时的规则和事实重算为“{found}”",
        "不得采信该记录，请管理员核查",
    ),
    "replay_day_differs": (
        "{case}：记录的到期日为{due}，按当时的日历重算为“{found}”",
        "不得采信该记录，请管理员核查",
    ),
    "replay_receipt_differs": (
        "{case}：函 {letter} 校验码中的判定凭证与记录不符",
        "不得采信该函，请管理员核查",
    ),
    "replay_step_left_out": (
        "{case}：函 {letter} 的“{done}”不在应在的步骤之后，或者与拟稿为同一人",
        "不得采信该函，请管理员核查",
    ),
    "replay_decision_unfit": (
        "{case}：作出决定时不合条件：{why}",
        "不得采信该决定，请管理员核查",
    ),
    "replay_signed_unfit": (
        "{case}：函 {letter} 签发时不合条件：{why}",
        "不得采信该函，请管理员核查",
    ),
}
TEXT = {
    "table": "{id}　{title}　第 {number} 版　{body}{document}　{since} 起有效　{digest}",
    "version": "第 {number} 版　{since} 起有效　{known} 起知悉　{digest}",
    "proposal": "拟发布 {id}　{title}　{stand}　{officer} 于 {at} 提出　{reason}",
    "row": "  {id}　{title}　→ {then}　依据：{basis}",
    "written": "已写出规则表：{file}",
    "proposed": "已提出，待另一人发布：{id}",
    "published": "已发布：{title}，{since} 起有效",
    "dropped": "已放弃：{id}",
    "what_if": "“{title}”：涉及 {cases} 件案件，其中 {count} 件结果会改变　核对码 {code}",
    "changed": "  {number}　{enterprise}　{before} → {after}",
    "sound": "规则表没有空档和重叠，案例全部相符",
    "replayed": "重算完毕：判定 {decisions}、到期日 {days}、函件 {letters}，差异 {count}",
}
HELP = {
    "list": "列出规则表及其版本",
    "rule_show": "显示一张规则表的各行、版本和拟发布的版本",
    "rule_export": "把规则表写成工作簿（.xlsx）或者 .json，供修改",
    "rule_import": "读入修改后的规则表并逐一验证，看影响，不写入",
    "propose": "提出一个新版本（系统管理员）",
    "publish": "发布他人提出的版本；须写出所看影响的核对码",
    "document": "写出一张规则表的公开文本（PDF）",
    "reject": "放弃一个拟发布的版本",
    "what_if": "看草稿会改变哪些案件的结果",
    "replay": "由记录重算全部判定、到期日和函件凭证，核对函件各步，报告差异",
    "reason": "理由",
    "seen": "看影响时所示的核对码",
}
DOCUMENT: Mapping[str, Any] = {
    "title": "{title}（第{number}版）",
    "number": "{id}—{number}",
    "clause": "一、条文。{body}{document}：“{clause}”。",
    "valid": "二、有效期。自{since}起施行{until}；本办公室自{known}起知悉。",
    "until": "，至{day}止",
    "hit": "三、判定方法。{hit}。{otherwise}",
    "otherwise": "没有任何一行成立的，结果为：{outcome}。",
    "facts": "四、所需事实。{facts}。任何一项不明的，不得推定；只问能改变结果的事实。",
    "rows": "五、判定表。见附件。",
    "cases": "六、验证。本表逐一验证没有空档和重叠，附有案例{count}组，全部相符。",
    "digest": "七、版本校验值（SHA-256）：{digest}",
    "table": "判定表",
    "columns": ("行号", "情形与条件", "结果", "依据", "出处"),
    "result": "{count}个{unit}",
    "refer": "，涉及{to}",
    "row": "{title}。条件：{conditions}{note}",
    "and": "；",
    "note": "（{note}）",
    "document": "（{number}）",
    "listed": "、",
}


def condition_said(condition: Condition, known: Input) -> str:
    """Return a condition of any table as an officer reads it."""
    if isinstance(condition.value, frozenset):
        names = (name for code, name in known.values.items() if code in condition.value)
        return compared_said(known.title, condition.operator, "、".join(names))
    return compared_said(known.title, condition.operator, str(condition.number), known.unit)


def compared_said(title: str, operator: str, value: str, unit: str = "") -> str:
    """Return what a fact is compared with, in words."""
    if operator in (Operator.IS, Operator.IN):
        return f"{title}：{value}"
    if operator == Operator.WITHIN_YEARS:
        return f"{title}未满{value}年"
    return f"{title}{OPERATORS[Operator(operator)]}{value}{unit}"


def basis_said(basis: str, source: str) -> str:
    """Return what a row rests on, marked where its source says that it is to be confirmed."""
    sign = next((sign for sign in UNCONFIRMED_SIGNS if sign in source), "")
    return f"{basis}（{sign}）" if sign and sign not in basis else basis


def then_said(row: Row, outcomes: Mapping[str, str], unit: str) -> str:
    """Return what follows where a row holds."""
    named = outcomes.get(str(row.then)) or DOCUMENT["result"].format(count=row.then, unit=unit)
    return str(named) + (DOCUMENT["refer"].format(to=row.refer_to) if row.refer_to else "")
