"""Words of personal data: shown, handed out, erased, kept for how long."""

TOLD = {
    "made": "导出时间",
    "office": "办公室",
    "values": "个人信息",
    "cases": "所涉案件",
    "case": "案号",
    "enterprise": "企业",
    "others": "同案其他人（已遮盖）",
    "acts": "办理与查看记录",
    "at": "时间",
    "act": "内容",
    "by": "人员",
    "detail": "要点",
}
CONTACT = "显示联系人"
SHOW_TIP = "显示联系人全名、电话和证件号，60 秒后自动遮盖；谁看过、为什么看，都会记录"
SHOW_TITLE = "显示联系人的个人信息"
SHOW_NOTE = "您的姓名、时间和理由会记入记录，供审计查看。60 秒后自动遮盖。"
SHOW_CONFIRM = "显示"
REASON = "理由"
REASON_HOLDER = "如：电话通知补正"
REASON_MISSING = "写明为什么要看"
SHOWN = "{name}　{phone}　{identity}"
HIDE_IN = "{seconds} 秒后遮盖"
MASK = "遮盖"
ERASED = "已依法删除"
ERASURES = {"proposed": "拟删除，待第二人", "done": "已删除"}
LINE = "{case}　{ref}　{said}　{erasure}"
DUE_LINE = "{case}　{ref}　{said}　办结 {closed}，保存至 {until}（{basis}）"
NONE = "没有个人信息"
NONE_DUE = "没有到期应删除的个人信息"
WRITTEN = "已写出：{file}　SHA-256 {digest}"
PROPOSED = "已拟删除，待另一人执行：person erase"
ERASED_SHARED = (
    "已删除本机密钥并记录；同步后请服务器管理员执行 joint-office server erase {ref}，"
    "其他终端随后删除"
)
ERASED_AT_HUB = "已删除本机密钥并记录；汇集点上的密钥在下次同步时删除，其他终端随后删除"
ERASED_SAID = "已删除密钥，内容不能再打开；记录仍可核验。备份中的密钥到备份删除时才消失"
SPACE = " "
NO_CONTACT = "本案没有登记联系人"
BOOK = {
    "sheet": "本人信息",
    "part": "项目",
    "case": "案号",
    "at": "时间",
    "by": "人员",
    "told": "内容",
    "digest": "同名 JSON 的 SHA-256",
}
VALUES = {"name": "姓名：{value}", "phone": "电话：{value}", "identity": "证件号：{value}"}
HELP = {
    "person": "个人信息：列出（遮盖）、显示、导出本人信息、依法删除、到期",
    "list": "列出一个案件的个人信息，全部遮盖",
    "show": "显示一人的个人信息，记录谁、何时、为何",
    "export": "写出一人的全部信息与记录（JSON，并同名 xlsx），他人信息仍遮盖",
    "propose-erasure": "拟依法删除一人的个人信息，待第二人执行",
    "erase": "作为第二人，删除拟删除的个人信息的密钥",
    "due": "列出保存期满的个人信息",
    "case": "案号",
    "ref": "人员引用，person list 列出",
    "reason": "理由",
    "as": "办理人",
}
FINDINGS = {
    "person_elsewhere": ("本案没有这一个人信息", "用 person list 核对"),
    "person_erased": ("该个人信息已依法删除", "查看纸质原件"),
    "erasure_proposed": ("该个人信息已拟删除", "请另一人执行删除"),
    "erasure_not_proposed": ("该个人信息没有拟删除，或已删除", "先由一人拟删除并写明理由"),
    "erasure_same_person": ("拟删除与删除不能是同一人", "请另一人执行"),
    "erasure_not_recorded": (
        "服务器上没有“{ref}”的删除记录",
        "先由两人在终端拟删除、删除并同步",
    ),
}
