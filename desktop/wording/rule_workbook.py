"""Words of the workbook in which a rule table is changed and read in again."""

SHEETS = {"head": "表头", "outcomes": "结果", "inputs": "事实", "rows": "规则", "cases": "案例"}
HEAD = {
    "id": "表号",
    "title": "名称",
    "body": "发布机关",
    "number": "文号",
    "clause": "条文",
    "valid_from": "有效期起",
    "valid_to": "有效期止",
    "known_from": "知悉日",
    "hit": "成立方式",
    "otherwise": "其余情形的结果",
    "unit": "结果单位",
    "formerly": "旧版本号",
    "given": "案例的通常事实",
}
HEAD_TITLES = ("项目", "内容")
OUTCOMES = {"code": "代码", "name": "名称", "left": "留人认定"}
LEFT = "是"
INPUTS = {
    "name": "代码",
    "type": "类型",
    "title": "名称",
    "question": "问法",
    "source": "来源",
    "unit": "单位",
    "each": "逐条",
    "values": "选项",
    "least": "最小值",
    "may_be_none": "可以没有",
}
ROWS = {
    "id": "行号",
    "title": "情形",
    "then": "结果",
    "refer_to": "须征求",
    "asks": "须重填",
    "basis": "依据",
    "source": "出处",
    "note": "备注",
}
CASES = {
    "name": "案例",
    "on": "日期",
    "facts": "事实",
    "outcome": "结果",
    "rows": "成立的行",
    "asks": "还须查明",
}
SIGNS = {"is": "是", "in": "属于", "above": "超过", "up_to": "不超过", "within_years": "未满年数"}
AND, OR, BETWEEN = "；", "、", "："
UNFINISHED = "？"
"""A condition that does not say yet how it compares its fact."""
FINDINGS = {
    "rule_sheet_missing": ("工作簿没有“{sheet}”表", "使用导出的工作簿，不要改表名"),
    "rule_cell_unreadable": ("“{given}”不能读作“{what}”", "按导出时的写法填写"),
    "rule_file_unreadable": ("不是可以读取的规则表：{why}", "使用导出的 xlsx 或者 json 文件"),
}
