"""Words of rule tables: what is wrong with one, what is wrong with facts, names of its parts."""

from desktop.rules.table import Hit, Kind, Operator

KINDS = {
    Kind.CHOICE: "选项",
    Kind.NUMBER: "数",
    Kind.DAY: "年份或者日期",
    "list": "清单",
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
TABLE_NAMES = {"exemption": "免审批判定表"}
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
    "fact_unknown": ("规则表没有这项事实", "核对名称"),
    "fact_wrong_type": ("{given}不是{type}", "按{type}填写，数不加引号"),
    "fact_unfit": ("“{given}”不在可选范围内", "可以填：{allowed}"),
    "fact_below": ("{given}小于{least}，不是可以有的数", "核对数值"),
}
