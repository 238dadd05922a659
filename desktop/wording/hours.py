"""Words of the office's hours: what is kept now, what is proposed, and what stands against it."""

TITLE = "自 {day} 起的办公时间与起算规则"
NOW = "现行办公时间与起算规则"
NOW_SINCE = "自 {day} 起"
NOW_FIRST = "建立办公室时确定"
COMING = "将自 {day} 起执行：{said}"
FIELDS = {
    "valid_from": "生效日期",
    "opening": "上班",
    "closing": "下班",
    "lunch_from": "午休开始",
    "lunch_until": "午休结束",
    "cutoff": "收件截止",
    "reason": "更改的理由",
    "late_counts_next": "截止后受理的，视为次一工作日受理",
    "first_day_counts": "受理当日计为第 1 日（不勾选即自受理次日起算）",
}
HOLDERS = {
    "valid_from": "如 2027-01-04",
    "opening": "如 08:30",
    "closing": "如 17:30",
    "lunch_from": "不午休则留空",
    "lunch_until": "不午休则留空",
    "cutoff": "如 17:30",
    "reason": "如 依据的文件名称与文号",
}
HOURS = "办公时间"
LUNCH = "午休"
CUTOFF = "收件截止"
ACCEPTANCE = "受理起算"
DAY = "一日工作时间"
SPAN = "{first}—{last}"
NO_LUNCH = "不午休"
CUTOFF_SAID = "{cutoff}，其后收到的视为次一工作日收件"
NEXT_DAY = "受理次日起算"
FIRST_DAY = "受理当日起算"
LATE_NEXT = "{begins}；截止后受理的视为次一工作日受理"
LATE_SAME = "{begins}；当日几时受理不影响起算"
ONE_LINE = "{hours}，{lunch}，{cutoff} 截止，{begins}"
NOTE = (
    "办公时间决定收件日、到期时刻、起算日和各方用时。更改须先拟定，由另一名管理员或负责人核对发布，"
    "自生效日起执行；此前的收件日、承诺日和用时都不变。"
)
CHANGE = "拟定更改"
FORM = "拟定的办公时间"
PROPOSE = "提交，待第二人发布"
CANCEL = "取消"
OPEN = "待发布"
OPEN_REASON = "理由：{reason}"
PUBLISH = "核对无误，发布"
DROP = "退回"
WITHDRAW = "撤回"
DROP_REASON = "退回的理由"
PROPOSED_DONE = "已提交，待另一名管理员或负责人发布"
PUBLISHED_DONE = "已发布，自生效日起执行"
DROPPED_DONE = "已退回"
FINDINGS = {
    "hours_unreadable": ("该版本的内容不是办公时间", "退回后重新拟定"),
    "hours_day_unreadable": ("“{given}”不是日期", "按 2027-01-04 的样式填写"),
    "hours_time_unreadable": ("“{given}”不是几点几分", "按 08:30 的样式填写"),
    "hours_flag_unreadable": ("不是“是”或“否”", "重新勾选"),
    "hours_backwards": (
        "{opening}上班、{closing}下班的先后不对，或不在 06:00 至 23:59 之间",
        "核对上班和下班时间",
    ),
    "hours_cutoff_outside": (
        "收件截止不在{opening}至{closing}的办公时间内",
        "填写上班之后、不晚于下班的时间",
    ),
    "hours_too_short": ("一日只办公{minutes}分钟", "核对办公时间，一日不少于 240 分钟"),
    "hours_break_half": ("午休只填了一头", "开始和结束都填，或都留空"),
    "hours_break_outside": (
        "午休不在{opening}至{closing}之间，或开始不早于结束",
        "核对午休的开始和结束",
    ),
    "hours_not_ahead": (
        "生效日期{given}不在今天之后，已经按现行时间推算的日期不能改变",
        "填写明天或以后的日期",
    ),
    "hours_are_published": (
        "下班时间不能直接更改",
        "在设置的“办公时间”中拟定，由第二人核对发布",
    ),
}
