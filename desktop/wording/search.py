"""What the search says: its field, what is found, the commands it knows."""

HOLDER = "搜索企业、案号、项目、地址、地块、函号；> 命令　# 案号　@ 人员　函 函号"
NAME = "搜索"
LIST_NAME = "搜索结果"
PREFIXES = {">": "command", "#": "number", "@": "person", "函": "letter"}
KINDS = {
    "case": "案件",
    "enterprise": "企业",
    "parcel": "地块",
    "person": "人员",
    "letter": "函件",
    "command": "命令",
}
CASE_NOTE = "{number} · {project} · {street}"
ENTERPRISE_NOTE = "{count} 件案件，在案件页列出"
PARCEL_NOTE = "地块，{count} 件案件，在案件页列出"
PARCEL_MORE = "地块，{count}+ 件案件，在案件页列出"
PERSON_NOTE = "{bureau} · {duties}，列出其主办或跟进的案件"
LETTER_NOTE = "{enterprise} · {number}"
SHOW_ALL = "在案件页查看全部 {count} 件"
SHOW_ALL_NOTE = "按“{text}”筛选登记簿"
COUNT = "{count} 件案件"
COUNT_MORE = "{most}+ 件案件"
NOTHING = "没有找到“{text}”"
NOTHING_NOTE = "可输入企业名称的任意一段、案号、代码、函号，或拼音（全拼、首字母）。"
HINTS = (
    ("↑ ↓", "选择"),
    ("Enter", "打开"),
    (">", "命令"),
    ("#", "案号"),
    ("@", "人员"),
    ("Esc", "关闭"),
)
GO_TO = "打开：{page}"
COMMANDS = {
    "intake": "新受理",
    "list": "导入清单",
    "verify": "核验函件：真伪、是否作废",
    "audit": "审计：谁在何时办了什么",
    "persons": "个人信息：存有谁的、谁看过、导出与删除",
    "light": "浅色界面",
    "dark": "深色界面",
    "follow": "界面颜色跟随系统",
    "larger": "放大字号",
    "smaller": "缩小字号",
    "usual": "还原字号",
    "refresh": "刷新",
    "keys": "本页快捷键",
    "shortcuts": "更改快捷键",
    "help": "帮助：本页的手册",
    "guide": "入门引导",
    "alerts": "通知",
    "officer": "换人",
    "undo": "撤销刚才的办理",
}
COMMAND_KEYS = {
    "intake": "Ctrl+N",
    "larger": "Ctrl+=",
    "smaller": "Ctrl+-",
    "usual": "Ctrl+0",
    "refresh": "F5",
    "keys": "?",
    "help": "F1",
    "alerts": "Ctrl+J",
    "officer": "Ctrl+L",
    "undo": "Ctrl+Z",
}
