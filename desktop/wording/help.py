"""The words of the help: the sheet of F1, what is new, and the three steps for the first day."""

TITLE = "帮助"
CONTENTS = "目录"
SEARCH = "在手册中查找"
FOUND_NAME = "手册目录与查找结果"
TEXT_NAME = "手册：{chapter}"
KEYS = "本页快捷键"
KEYS_KEY = "?"
NEWS = "新功能"
GUIDE = "入门引导"
NOTHING = "手册里没有“{text}”"
NOTHING_NOTE = "换一个词，或清空后看目录。"
MISSING = "没有找到手册"
MISSING_NOTE = "程序文件夹里缺少 docs/manual，请联系管理员重新安装。按 ? 仍可看本页快捷键。"
PICTURE = "图：{name}"
BULLET = "· {text}"
CELL = "{name}：{text}"
UPDATED = "程序已更新：{count} 项新功能。按 F1，再点“新功能”查看"
NEWS_HEAD = "{number}（{on}）"
CHAPTERS = {
    "workbench": "两日审批",
    "intake": "收件与受理",
    "application": "收件与受理",
    "taken": "收件与受理",
    "list": "收件与受理",
    "cases": "案件登记簿",
    "case": "案件里的其他办理",
    "letter": "容缺受理函",
    "letters": "容缺受理函",
    "lapse": "到期待确认",
    "verify": "核验函件",
    "paper": "打印",
    "oversight": "监督看板",
    "agenda": "日程",
    "calendar": "规则与日历",
    "sync": "联网与冲突",
    "admin": "设置",
    "audit": "审计与个人信息",
    "persons": "审计与个人信息",
    "sign_in": "登录与换人",
}
"""The chapter of the manual that tells of each page."""

STEPS = (
    (
        "queue",
        "到期的案件在这里",
        "最急的在最上面。灯的形状和颜色说明状态：八角形已超时，三角形今日到期，圆形正常。"
        "用 ↑ ↓ 选一件，右边就是办理它要看的全部内容。",
    ),
    (
        "pane",
        "两个键就能办一件",
        "按 A 同意，看一眼核对栏，再按 Enter。R 要求说明或退回补正，D 不同意，L 拟函。"
        "办错了按 Ctrl+Z 撤销。",
    ),
    (
        "search",
        "找什么都从这里",
        "Ctrl+K 输入企业名称、案号或拼音；也可以输入要做的事。"
        "Ctrl+J 看通知，F1 看这一页的手册，? 看这一页的快捷键。",
    ),
)
STEP_OF = "{number}/{count}"
NEXT = "下一步"
NEXT_KEY = "Enter"
BEFORE = "上一步"
DONE = "开始办理"
LEAVE = "以后再看"
LEAVE_KEY = "Esc"
GUIDE_NAME = "入门引导，第 {number} 步，共 {count} 步：{title}。{text}"
