"""Words of a rule table's draft on the screen: what may be changed, what is wrong with it."""

EDIT = "修改"
EDIT_ON = "继续修改"
EDIT_IN_TABLE = "在表中修改"
KEPT = "修改稿 · {at}"
TITLE = "{title}：修改稿"
SAVED = "草稿 · {at} 自动保存"
UNSAVED = "草稿 · 尚未保存"
NOT_SAVED = "修改稿没有保存"
NOT_SAVED_NOTE = "改动仍在屏幕上；再改一处会重试。故障编号 {number}"
SINCE = "自 {since} 起有效（在“表头”中修改）"
DIFFERENCES = "　与现行版本相比有 {count} 处不同"
BEHIND = (
    "修改稿拟定后现行版本已经更新。可以继续修改，提交前逐项核对不同之处；也可以放弃后重新开始。"
)
CHECKING = "正在逐一验证……"
SOUND = "没有空档和重叠，{count} 组案例全部相符"
UNSOUND = "有 {count} 处不成立，改正后才能提交"
NOT_SOUND = "先改正不成立之处"
NO_CHANGE = "还没有修改"
WAIT = "正在验证"
SUBMIT = "看影响并提交"
UNDO, REDO = "撤销", "重做"
UNDO_KEY, REDO_KEY = "Ctrl Z", "Ctrl Y"
NOTHING_TO_UNDO, NOTHING_TO_REDO = "没有可以撤销的修改", "没有可以重做的修改"
GIVE_UP = "放弃修改稿"
GIVE_UP_SURE = "再按一次，放弃全部修改"
GIVEN_UP = "已放弃“{title}”的修改稿"
LEAVE = "返回"
EXPORT = "导出 xlsx"
EXPORT_NAME = "{title}修改稿.xlsx"
PARTS_NAME = "修改稿的内容"
PARTS = {"rows": "规则行", "head": "表头"}
CASES = "案例"
CASES_NOTE = {
    True: "{count} 组，全部相符",
    False: "{count} 组，{bad} 组不符",
    None: "{count} 组，未核",
}
ADD_ROW, COPY_ROW, REMOVE_ROW = "增加行", "复制行", "删除行"
ADD_CASE, COPY_CASE, REMOVE_CASE = "增加案例", "复制案例", "删除案例"
ROW_FORM, CASE_FORM = "第 {number} 行", "案例“{name}”"
NEW_ROW, NEW_CASE = "新的一行", "新案例 {number}"
COPIED = "{title}（副本）"
FIELDS = {
    "title": "情形",
    "then": "结果",
    "refer_to": "须征求",
    "asks": "须重填的事实",
    "basis": "法律依据",
    "source": "出处",
    "note": "备注",
}
REFER_HINT = "须征求意见时写明机关"
NO_ASKS = "（无）"
CONDITIONS = "条件（同时成立）"
ADD_CONDITION = "增加条件"
REMOVE_CONDITION = "删去这项条件"
FACT, OPERATOR, VALUE = "事实", "比较", "值"
OPERATORS = {
    "is": "是",
    "in": "属于",
    "above": "超过",
    "up_to": "不超过",
    "within_years": "未满年数",
}
YEARS = "年"
CHOOSE = "请选择"
EACH = "{thing}：{title}"
THINGS = {"roads": "道路"}
CASE_FIELDS = {"name": "案例", "on": "按哪一天判定", "outcome": "应得结果"}
ON_HINT = "如 2026-09-18；不涉及年限的可以不填"
FACTS = "事实（没有列出的按本表的通常情形）"
ADD_FACT, REMOVE_FACT = "增加事实", "删去这项事实"
NTH_THING = "第{number}条{thing}：{title}"
NUMBERS_HINT = "几个数用顿号分开，逐个验证"
DAY_HINT = "如 2012 或 2012-05-01"
UNKNOWN, NEVER = "不明", "没有"
OPEN = "待查明"
ACCEPT = "采用现稿的结果"
ACCEPT_TIP = "按现稿的结果改写这组案例应得的结果、成立的行和还须查明的事实"
FOUND = "应为：{wanted}；现为：{found}"
FOUND_MANY = "应为：{wanted}；所列各值的结果不一，如{facts}现为：{found}。请分成几组案例"
FOUND_PARTS = {"rows": "成立的行：{text}", "asks": "还须查明：{text}"}
HEAD_FIELDS = {
    "title": "名称",
    "body": "发布机关",
    "number": "文号",
    "clause": "条文",
    "valid_from": "有效期起",
    "valid_to": "有效期止",
    "otherwise": "其余情形的结果",
}
VALID_TO_HINT = "留空为长期有效；如 2027-12-31"
FIXED = "事实和结果的种类由程序确定，不能在此增删；其名称、问法可以在导出的工作簿中改。"
FAULTS = {
    "table_field_missing": "没有写“{key}”",
    "table_word_unknown": "“{key}”处的“{given}”不能识别",
    "table_days_unfit": "有效期止早于有效期起",
    "table_operator_unknown": "没有选怎样比较“{fact}”",
    "table_fact_unknown": "条件中没有“{fact}”这项事实",
    "table_value_unfit": "“{fact}”的值“{given}”不能识别，或者没有选",
    "table_outcome_unknown": "没有选结果",
    "table_row_of_two": "一行的条件不能既看路由又看道路，请分成两行",
    "table_row_twice": "行号“{id}”用了两次",
    "table_row_never": "各项条件不可能同时成立",
    "table_row_idle": "结果与没有任何行成立时相同，该行不起作用",
    "table_rest_not_weakest": "没有任何行成立时的结果不是最宽的一种",
    "table_input_idle": "没有任何一行用到“{fact}”",
    "table_gap": "有空档，没有一行管到的情形如：{example}",
    "table_gap_rest": "没有写明其余情形的结果",
    "table_overlap": "与“{other}”重叠，同时成立的情形如：{example}",
    "table_too_large": "情形太多（{count}种），无法逐一验证",
    "table_shape_changed": "“{what}”与现行版本不同；事实和结果的种类由程序确定",
    "table_case_unreadable": "日期、数值或者写法不能识别",
    "table_case_nameless": "没有写案例名",
    "case_twice": "案例名用了两次，请另取",
}
KEYS = {
    "title": "情形",
    "basis": "法律依据",
    "source": "出处",
    "when": "条件",
    "row": "规则行",
    "body": "发布机关",
    "clause": "条文",
    "valid_from": "有效期起",
    "valid_to": "有效期止",
    "known_from": "知悉日",
    "id": "行号",
}
CASE_UNREADABLE = "案例没有写成规则能读的样子"
