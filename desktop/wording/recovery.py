"""What the recovery code's card, its paper and its use at the sign-in page say."""

TITLE = "恢复码"
NOTE = (
    "系统管理员忘记口令时，凭它设定新口令，用一次即作废，换成新的。它连同一份抄走的数据就能打开那份数据："
    "抄写或打印后密封，交单位保管，不与电脑放在一处。离开本页后不再显示。"
)
OWED = "上次的恢复码没有确认存好，已换成这一个；以前抄写的作废。"
PRINT = "打印"
COPY = "复制"
COPIED = "已复制；确认后从剪贴板清除"
KEPT = "已抄写或打印，密封保管"
DONE = "继续"
DONE_HERE = "收起"
NOT_KEPT = "先勾选“已抄写或打印”"
PRINTING = "正在打印…"
PRINTED = "已交给打印机“{printer}”"
NO_PRINTER = "本机没有打印机：请抄写"
NOT_PRINTED = "没有打印：{why}"

PAGE = "本机数据已加密"
PAGE_NOTE = "请先把恢复码存好：唯一的系统管理员忘记口令时，只有它能打开本机数据。"

FORGOTTEN = "忘记口令"
CODE = "恢复码"
USE = "凭恢复码设定新口令"
USE_NOTE = (
    "恢复码只能为系统管理员设定新口令，用后换成新的。其他人员忘记口令，请系统管理员重发一次性口令。"
)
USE_BUTTON = "设定并进入"
EMPTY = "请输入恢复码"

MADE = "制作于 {at}。系统管理员忘记口令时凭它设定新口令。"
NONE = "还没有恢复码：唯一的系统管理员忘记口令时，本机数据无法找回。"
PLAIN = "本机数据没有加密，不需要恢复码。"
MAKE = "制作恢复码"
MAKE_AGAIN = "重新制作恢复码"
AGAIN_NOTE = "重新制作后，以前的恢复码随即作废。"

PAPER_TITLE = "{office}　恢复码"
PAPER_NOTE = "密封保管。用于为系统管理员设定新的登录口令，用一次即作废。重新制作后本页作废。"
PAPER_COLUMNS = ("恢复码", "制作时间", "保管人", "交接日期")
