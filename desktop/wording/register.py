"""Words of the register of letters: states, columns, filters, the numbers of a year."""

STATES = {
    "draft": "草稿",
    "check": "待核稿",
    "countersign": "待会签",
    "sign": "待签发",
    "seal": "待用印",
    "serve": "待送达",
    "served": "已送达",
    "adopted": "已采信",
    "redeemed": "已补齐",
    "lapse": "到期待确认",
    "lapsed": "已失效",
    "revoked": "已撤回",
    "replaced": "已被取代",
    "void": "已作废",
}
ALL_STATES = "全部"
MINE = "待我办理"
STATE_FILTER = "按状态筛选"
VIEWS = {"letters": "容缺受理函", "papers": "其他文书", "numbers": "文号簿"}
VIEW_NAME = "台账"
YEAR = "年份"
EVERY_YEAR = "各年份"
YEAR_SAID = "{year} 年"
ORGAN = "发文机关"
EVERY_ORGAN = "各机关"

COLUMNS = {
    "number": "文号",
    "enterprise": "企业 / 案号",
    "papers": "所缺材料",
    "issued": "成文日期",
    "due": "最迟期限",
    "state": "状态",
    "next": "下一步",
    "prints": "已打印",
    "name": "文书",
    "on": "日期",
    "organ": "发文机关",
    "place": "序号",
    "used_for": "用于",
    "note": "说明",
    "fate": "状态",
    "kept": "用印与送达",
}
PAPER_STATES = {"": "—", "seal": "待用印", "serve": "待送达", "served": "已送达"}
PAPER_KIND = "文书种类"
EVERY_PAPER = "全部文书"
SERVED_ON = "{on} 送达"
SHEETS = {"letters": "函件台账", "papers": "其他文书", "numbers": "文号簿"}
OUT_COLUMNS = {
    "number": "文号",
    "enterprise": "企业",
    "case": "案号",
    "papers": "所缺材料",
    "organ": "发文机关",
    "issued": "成文日期",
    "due": "最迟期限",
    "left": "剩余天数",
    "state": "状态",
    "next": "下一步",
    "waits": "等待",
    "prints": "打印份数",
    "name": "文书",
    "on": "日期",
    "place": "序号",
    "used_for": "用于",
    "note": "说明",
    "kept": "用印与送达",
    "served": "送达日期",
}

NO_NUMBER = "未编号"
DAYS_LEFT = "剩 {days} 天"
LAST_DAY = "今天到期"
DAYS_LATE = "已过 {days} 天"
EXTENDED = "已延期"
PRINTS = "{count} 份"
NO_PRINTS = "—"
ACTS = {
    "draft": "送核稿",
    "check": "核稿",
    "countersign": "会签",
    "sign": "签发",
    "seal": "用印",
    "serve": "送达",
    "served": "供电企业受理",
    "adopted": "补齐材料",
    "lapse": "确认失效",
}
NEXT_NUMBER = "编号"
PROGRAM = "程序自动完成"
ENTERPRISE = "企业"
UTILITY = "供电企业"
MORE_PEOPLE = "{names}等 {count} 人"
NOBODY = "没有具有该职责的人员"

FATES = {
    "issued": "已签发",
    "reserved": "预留",
    "void": "作废",
    "gap": "未用",
    "leased": "租用",
    "returned": "已退回",
}
FATE_NOTES = {
    "reserved": "已取号，文书尚未完成",
    "gap": "本号被跳过，没有使用",
    "void": "{by}作废：{reason}",
}
VOIDED = "{on} {by}作废：{reason}"
THIS_DESK = "本机"
LEASED = "{desk}领用"
LEASED_BY = "{desk}（{by}）领用"
RETURNED = "{desk}退回：{reason}"
RETURN_WAITS = "本机退回，下次同步时上报"
LETTER_ENDED = "函{state}"
WITHDRAWN = "记录已撤销，本号不再使用"
UNKNOWN_USE = "—"
RETURN = "退回未用号"
RETURN_KEY = "R"
RETURN_NO_ROW = "先选一个“租用”的号"
RETURN_NOT_LEASED = "这个号不是本机领用未用的号"
RETURN_TITLE = "退回 {number}"
RETURN_TITLE_MANY = "退回 {number} 起共 {count} 个号"
RETURN_WHY = "退回理由"
RETURN_WHY_HOLDER = "如：本机不再办函、年终清理"
RETURN_NOTE = (
    "退回的号留在文号簿，写明理由，任何终端都不再使用；本机不再续领这一年的函号，"
    "有函件签发待编号时才恢复领取。退回不能撤销。"
)
RETURN_CONFIRM = "退回"
RETURNED_SAID = "已退回 {number} 起 {count} 个号，下次同步时上报"
FINDINGS = {
    "return_reason_missing": ("没有写明退回理由", "写明理由后再退回"),
    "return_not_free": ("{number}已经使用、已退回，或不是本机领用的号", "刷新后查看"),
    "return_not_yours": ("您的职责不办理这一编号", "请有签发职责的人员退回"),
    "return_in_use": ("这一编号本年仍在使用，用完自动续领", "次年再退回剩余的号"),
}

KINDS = {
    "letter.issued": "容缺受理函",
    "matter.refused_at_door": "不予受理决定书",
    "letter.extended": "延期函",
    "letter.reminded": "补齐提醒通知",
    "letter.cleared": "补齐确认函",
    "letter.lapsed": "失效告知函",
    "letter.revoked": "撤回函",
    "supplement.requested": "补正材料通知书",
    "exemption.filed": "免审批告知（备案）回执",
    "special.started": "特别程序告知书",
    "oversight.ordered": "督办单",
    "step.extended": "延长办理期限告知书",
    "matter.concluded": "行政许可决定书",
}
SERIES_LINE = "{year} 年文号签发 {used} 个"
SERIES_MORE = {
    "leased": "租用 {count} 个",
    "reserved": "预留 {count} 个",
    "returned": "退回 {count} 个",
    "void": "作废 {count} 个",
}
GAPS = "{first}至{last}"
GAPS_NOTE = "此 {count} 个号被跳过，没有使用"
SERIES_GAPS = "未用 {gaps} 个"

EMPTY = {
    "letters": ("还没有容缺受理函", "在案件里点“拟容缺函”开始；签发后在这里看到文号与期限。"),
    "papers": ("还没有其他文书", "补正通知、备案回执、特别程序告知、督办单编号后在这里。"),
    "numbers": ("还没有用过文号", "第一份函签发时取 1 号。"),
}
EMPTY_BUTTON = "到工作台选案件"
EMPTY_FILTER = "没有符合筛选的文书"
EMPTY_FILTER_NOTE = "共有 {count} 份，被筛选条件挡住了。"
COUNT = "{shown} / {all} 份"
LAPSE_PAGE = "到期与提醒"
LAPSE_COUNT = "到期待确认 {count}"
EXPORT = "导出 xlsx"
EXPORT_KEY = "Ctrl E"
PRINT_LIST = "打印台账"
PRINT_KEY = "Ctrl P"
EXPORT_TITLE = "导出台账"
EXPORT_FILES = "Excel 工作簿 (*.xlsx)"
EXPORT_NAME = "{name} {on}.xlsx"
NOTHING_TO_EXPORT = "没有可导出的行"
COPIED = "已复制 {count} 行"
NOT_MADE = "这份文书没有 PDF 版式，请在案件里查看"
HINTS = (
    ("↑↓", "移动"),
    ("Enter", "打开"),
    ("C", "打开案件"),
    ("S", "送出"),
    ("/", "筛选"),
    ("Ctrl C", "复制"),
    ("Ctrl E", "导出"),
    ("Ctrl P", "打印台账"),
)
LIST_HEAD = "{office}　{name}"
LIST_NOTE = "截至 {on}　共 {count} 份"
LIST_FILTER = "筛选：{filter}"
FATE_COUNT = "{fate} {count} 个"
FATE_MARK = "、"
LIST_DEMO = "样张　模拟数据"
MAKING_LIST = "正在排印台账"
WRITING = "正在写出台账"
WRITTEN = "已写出 {count} 行到 {file}"
NOT_WRITTEN = "没有写出 {file}：{why}"
ENDED_STATES = {
    stage: STATES[stage] for stage in ("redeemed", "lapsed", "revoked", "replaced", "void")
}
