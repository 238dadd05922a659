"""The case's page in depth: what happened to its steps, matters and letters, in one line each."""

SPECIAL_RUNNING = "特别程序“{kind}”{start} 至 {end}，告知书 {number}，时钟停走"
SPECIAL_ENDED = "特别程序“{kind}”{start} 至 {end}，告知书 {number}，已于 {ended} 结束"
ASKED = "{at} 要求说明：{question}"
ANSWERED = "{at} 已说明：{answer}"
NOT_ANSWERED = "尚未说明，时钟继续走"
EXTENDED = "延长 {days} 个工作日，{officer}批准：{reason}"
FIXED_DUE = "到期日由人固定为 {on}（放假安排尚未公布）"
ORDERED = "{at} 督办单 {number}：{text}"
REPLIED = "已答复：{reply}"
NOT_REPLIED = "尚未答复督办单"
HANDED_OVER = "已转给{officer}办理"
LATE_WAITING = "补录：{reason}，待第二人复核"
LATE_REVIEWED = "补录：{reason}，{officer}已复核"
REASONS = "理由：{reasons}"
OPENED = "办理时看过的材料：{papers}"

SUPPLEMENT = "{on} 一次告知补正（{number}），限 {by} 前：{items}"
SUPPLEMENT_ITEM = "{paper}（{problem}）"
SUPPLEMENT_DONE = "补正材料已于 {on} 收齐"
SUPPLEMENT_OPEN = "补正材料尚未收齐，告知时钟停走"
REFUSED_AT_DOOR = "不予受理：{reason}"
DELEGATED = "下放（委托）文书 {number}，范围：{scope}，{since} 起{until}"
DELEGATED_UNTIL = "，至 {until}"
DELEGATED_OPEN = "，未设终止日期"
CONCLUDED = "{on} {outcome}，文号 {number}"
BY_SILENCE = "逾期未告知，自 {on} 收件之日起视为受理，尚未登记"
NOTIFY_BY = "须在 {on} 前告知受理、补正或不予受理"
NO_STEPS = "本事项没有需要各局审批的步骤"
REACHED = "{milestone}：{on}"
NEXT_MILESTONE = "下一节点：{milestone}"

PAPER_OPEN = "{paper}：{by} 前补齐，{anchor}前核销{left}"
PAPER_LEFT = "，剩 {days} 个工作日"
PAPER_LATE = "，已逾期"
PAPER_DONE = "{paper}：已补齐核销"
CERTIFIED = "{bureau}{officer} {at} 会签，依据：{document}"
NOT_CERTIFIED = "待{bureaus}会签"
DRAFTED = "{officer} {at} 起草"
CHECKED = "{officer}核稿"
SIGNED = "{officer} {at} 签发"
SERVED = "{at} 送达：{method}"
ADOPTED = "供电企业 {on} 采信，工单 {number}"
LETTER_EXTENDED = "延期至 {until}：{reason}"
ENDED = "{on} {stage}{reason}"
ENDED_REASON = "：{reason}"
RETURNED = "函稿被退回：{reason}"
PRINTED = "已打印 {count} 份"
WARN_FROM = "提醒日 {on}（提前 {days} 个工作日）"
LAPSE_DUE = "已过最迟期限，待确认失效"

EXTERNAL = "外部编号"
PAID_BY = "外线投资方"
VISITS = "到访"
VISITS_COUNT = "{count} 次"
ROUTE = "路由"
ROUTE_SPAN = "{start} → {end}"
LENGTH = "{length} 米"
COMMITMENT = "承诺书"
COMMITMENT_SIGNED = "{number}，{on} 签署"
SOURCES = "电源数"
WARNING = "请核对"
DOCUMENTS = "本案文书"
DOCUMENTS_NONE = "本案还没有编号的文书"
DOCUMENT_OPEN = "查看"
OPEN_LETTER = "打开函件"
STEP_ACTS = "可以办理"
MORE_LOG = "查看全部日志"
NOTE_HOLDER = "写一条备注，所有人可见"
NOTE_SAVE = "写入"
NOTE_KEY = "N"
FILTER_LOG = "筛选：内容、经办人"
FILTER_LOG_NAME = "筛选记录"
LOG_COLUMNS = {
    "at": "作出时间",
    "text": "事项",
    "detail": "内容",
    "officer": "经办",
    "entered": "录入时间",
    "device": "终端",
}
LOG_COUNT = "{shown} / {all} 条 · Ctrl+C 复制选中行"
LOG_FILTER_EMPTY = "没有符合“{words}”的记录"
LOG_COPIED = "已复制 {count} 条"
UNKNOWN_PERSON = "—"
"""What stands where nobody is named."""

ANSWER_SAVE = "填入并重新判定"
ANSWER_OTHER = "其他事实…"
FACT_SOURCE = "事实来源"
BY_OFFICER = "经办人在案件页填写"
REASSESS = "更正事实"
TRACE_SHOW = "查看依据"
TRACE_HIDE = "收起依据"
TRACE_BASIS = "依据 {basis}"
TRACE_SOURCE = "来源 {source}"

HINTS = (
    ("A", "办理意见"),
    ("R", "要求说明 / 退回补正"),
    ("D", "不同意"),
    ("L", "拟函"),
    ("N", "备注"),
    ("T", "转办"),
    ("O", "全部动作"),
    ("Alt 1…6", "选页签"),
)
