"""What the command line says of calendars."""

HELP = {
    "import": "由一名管理员提交放假安排（holiday-cn 的 JSON，或通知全文 .txt），待另一人发布",
    "publish": "由第二人发布已提交的放假安排",
    "list": "列出各年的版本",
    "whatif": "列出放假安排会使哪些在办案件的到期日变化，不写入",
    "file": "holiday-cn 格式的 JSON，或者通知全文（.txt）",
    "number": "文号；通知全文中写明的不必填",
    "version": "提交时得到的编号（list 可查）",
    "as": "办理人",
    "year": "只看这一年；通知全文没有写年份时的年份",
}
TEXT = {
    "proposed": "已提交{title}，编号 {id}，待另一人发布",
    "published": "已发布{title}",
    "line": "{year}年　{stand}{force}　{title}　{number}　{id}",
    "force": "（现行）",
    "none": "没有放假安排的版本",
}
