"""常用语: the usual phrases of an opinion, and the sheet they are edited on."""

PHRASES = "常用语"
USUAL = (
    "同意按所报路由实施。",
    "同意，请按附图施工，做好管线保护与路面恢复。",
    "同意，施工前请办理占道挖掘交底。",
)
KEEP = "把现在写的存为常用语"
EDIT = "编辑常用语…"
TITLE = "编辑常用语"
NOTE = "一行一句，按这里的次序列出，在您登录的每台电脑上可用。全部删去则恢复默认的几句。"
SAVE = "保存常用语"
MOST, LONGEST = 40, 200
TOO_MANY = "常用语：有 {count} 句，最多 {most} 句"
TOO_LONG = "常用语：第 {number} 句有 {count} 字，最多 {most} 字"
