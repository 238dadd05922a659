"""Words of the whole register of letters as it goes out: every column of the office's book."""

COLUMNS = {
    "place": "序号",
    "number": "函号",
    "version": "版本",
    "enterprise": "申请单位",
    "credit_code": "统一社会信用代码",
    "case": "案号",
    "project": "项目名称",
    "project_code": "项目代码",
    "address": "用电地址/地块",
    "capacity": "容量kVA",
    "kilovolts": "电压kV",
    "papers": "容缺材料（逐项）",
    "supporting": "佐证材料",
    "certified": "核实部门·核实人·日期·依据",
    "commitment": "承诺书编号",
    "signatory": "签发人",
    "issued": "成文日期",
    "served": "送达方式·日期·签收人",
    "utility": "供电企业受理号·日期",
    "due": "补正期限类型·截止日",
    "reminders": "提醒次数/最近提醒",
    "supplemented": "逐项补正日期·审核人",
    "extension": "延期（次数/原因/新截止日）",
    "state": "状态",
    "ended": "失效/撤回/作废日期·原因·经办人·文号",
    "credit": "信用处理",
    "archived": "归档日期·校验",
    "sha256": "PDF 的 SHA-256",
    "verification": "核验码",
    "prints": "打印份数",
}
PRINTED = {
    "place": "序号",
    "number": "函号",
    "enterprise": "申请单位\n信用代码",
    "project": "项目\n代码·地址",
    "papers": "容缺材料",
    "certified": "核实",
    "issued": "签发人\n成文日期",
    "served": "送达",
    "utility": "供电企业受理",
    "due": "截止日\n延期",
    "supplemented": "逐项补正",
    "state": "状态",
    "archived": "归档",
    "sha256": "SHA-256\n前 16 位",
    "prints": "打印",
}
VERSION = "第 {number} 份"
DUE_FIXED, DUE_USUAL = "固定日期", "按规则"
EXTENDED = "1 次/{reason}/{until}"
REMINDED = "{count} 次/{last}"
MARK = "·"
LINE = "\n"
ITEM = "{place}. {said}"
SUPPORTING = "佐证："
NOBODY = "—"
