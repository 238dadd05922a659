"""What the command line says of the office's hours."""

HELP = {
    "hours": "办公时间与起算规则：查看、拟定、发布、退回",
    "list": "列出现行的办公时间、以后执行的和各版本",
    "propose": "由一名管理员拟定新的办公时间，待另一人发布；没有写的项目照那一日原定的",
    "publish": "由第二人发布已拟定的办公时间",
    "reject": "退回（本人为撤回）已拟定的办公时间",
    "proposal": "拟定时得到的编号（list 可查）",
    "as": "办理人",
    "from": "生效日期，如 2027-01-04",
    "opening": "上班，如 08:30",
    "closing": "下班，如 17:30",
    "lunch": "午休，如 12:00-14:00；不午休写 none",
    "cutoff": "收件截止，如 17:30",
    "late": "截止后受理的，视为次一工作日受理（next）或不影响起算（same）",
    "first": "受理当日计为第 1 日（yes）或自受理次日起算（no）",
    "reason": "理由",
    "count_at": "受理（收件）的时刻，如 17:45；不写的按截止前计",
    "count_received": "自收件起算（告知期限）；不写为自受理起算",
    "count_store": "按这个数据目录的办公时间、截止和工作日历计；不写的按随程序的",
}
TEXT = {
    "since": "现行（{since}）",
    "pair": "　{name}　{value}",
    "version": "{stand}　{title}　{reason}　{id}",
    "proposed": "已拟定{title}，编号 {id}，待另一人发布",
    "published": "已发布{title}",
    "dropped": "已退回{title}",
}
