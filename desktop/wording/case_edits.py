"""The editable table of cases: its columns, what is read back of it, and why a row is not taken."""

FIELDS = {
    "manager": "客户经理",
    "external": "外部编号",
    "enterprise.short_name": "企业简称",
    "project.name": "项目名称",
    "project.code": "项目代码",
    "project.address": "地址",
    "demand.expected_on": "期望送电日",
    "note": "新备注",
}
"""What may be edited, in the order of the columns."""
NUMBER = "案号"
ENTERPRISE = "企业"
KEY = "标识（勿改）"
BEFORE = "导出时的值（勿改）"
NUMBER_NOTE = "按案号读回，不要改动。"
FIELD_NOTE = "可改。读回时逐项预览，确认后才记录。"
NOTE_NOTE = "写在这里的，读回时作为一条新备注。"
SHEET = "可编辑案件"

EXPORT = "导出可编辑表"
EXPORT_TIP = "导出可编辑表：在 Excel 里改，再按案号读回"
EXPORT_TITLE = "导出 {count} 件为可编辑表"
EXPORT_NAME = "可编辑案件 {day}.xlsx"
KINDS = "Excel 工作簿 (*.xlsx)"
EXPORT_RUNNING = "正在导出 {count} 件"
EXPORT_DONE = "已导出 {count} 件到 {file}；改好后点“读回”"
EXPORT_FAILED = "没有写出 {file}：{why}"
IMPORT_TIP = "读回改过的可编辑表"
IMPORT_TITLE = "读回可编辑表"
IMPORT_RUNNING = "正在核对 {file}"
DO_RUNNING = "正在记录 {count} 处改动"
TITLE = "读回 {file}：{count} 处改动，{cases} 件"
TITLE_NONE = "读回 {file}：没有可记录的改动"
BLOCKED = "{count} 处不能记录"
CHANGE = "{number} · {field}：{before} → {after}"
BLOCKED_ONE = "第 {row} 行 · {number} · {field}：{why}"
BLOCKED_ROW = "第 {row} 行 · {number}：{why}"
BLANK = "（空）"
SAME = "{count} 行没有改动"
NOTE = "每处改动各记一笔，写明经办人；可一次撤销（Ctrl+Z）。"
REASON = "更正理由（改了企业、项目或送电日时必填，写入记录）"
NEEDS_REASON = "更正理由：不能为空"
DO = "记录 {count} 处改动"
DO_NOTHING = "没有可记录的改动"
UNREADABLE = "读不了 {file}：{why}"
REFUSED = "{number} · {field}：{why}"
STOPPED = "已停止：余下 {count} 处没有记录，可再读回一次"

WHY = {
    "no_case": "没有这个案号的案件",
    "other_case": "案号与标识不是同一件；案号或标识被改动过",
    "twice": "同一案号出现了两次，先出现在第 {first} 行",
    "no_before": "看不出导出时的值（隐藏列被改动过），不能判断改了什么",
    "changed_since": "导出后已由他人改为“{now}”，表中为“{given}”；请先核对",
    "no_person": "没有叫“{given}”的在岗客户经理",
    "several": "叫“{given}”的在岗客户经理不止一人，不能确定是谁",
    "no_clearing": "不能改为空",
    "formula": "单元格是公式，不取其结果；请改成文字",
    "digits": "数字太长，Excel 已丢失后几位；请按文本重新填写",
    "other_matter": "导出后本案已转到另一事项，不知这个编号属哪一事项；请在案件里填写",
    "no_matter": "案件没有可填外部编号的事项",
    "too_long": "有 {count} 字，最多 {most} 字",
}
