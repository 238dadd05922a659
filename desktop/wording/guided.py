"""What the guided steps of exchange say: a carried file handed in, a desk made whole again."""

from desktop.plain_class import dataclass

STEPS_TITLE = "确认后依次进行"
CANCEL = "取消"
DONE = "完成"
PEOPLE = "{name} {count} 条"
LIST = "、"
SPAN = "{first} 至 {last}"
NONE = "无"
CASES_HERE = "{count} 件"
CASES_NAMED = "{count} 件：{numbers}"
CASES_MORE = "{count} 件：{numbers} 等"
MOST_NUMBERS = 4

LOOKING = "正在读取携带文件"
CARRYING = "正在代交记录"
CARRY_TITLE = "代交携带文件"
CARRY_SAID = (
    "文件“{file}”里是另一台终端未上报的记录。由您的登录送交，办理人仍是原办理人，"
    "签名逐条核对；同一文件再交一次不会重复。"
)
CARRY_FACTS = {
    "people": "办理人",
    "span": "办理时间",
    "cases": "涉及案件",
    "kinds": "内容",
    "beside": "随附",
    "known": "已在登记簿",
}
CARRY_ENTRIES = "{count} 条记录"
CARRY_BESIDE = "附件 {files} 个，个人信息 {values} 项"
CARRY_KNOWN = "{count} 条，不会重复送交"
CARRY_STEPS = (
    "附件先送，记录按原办理顺序送到共用登记簿，服务器逐条编号、判定先后",
    "他人已先办理的同一事项不生效，留待原办理人在其终端处理；既成事实不拒收，双方保留",
    "送完后请“导出共用记录”带回对方终端导入，对方的“待同步”随即核销",
)
CARRY_CONFIRM = "代交 {count} 条"
CARRY_NOTHING = "文件里没有待交的记录"
CARRY_NOTHING_REMEDY = "请对方在其终端的“同步与冲突”页重新导出"
CARRY_UNKNOWN = "{names}的终端没有在办公服务器登记"
CARRY_UNKNOWN_REMEDY = (
    "请管理员用此文件运行 joint-office server device enrol；没有服务器的，由本人先在汇集点同步一次"
)
CARRIED_TITLE = "已代交"
CARRIED_SAID = "记录已送到共用登记簿。"
CARRIED_FACTS = {"entries": "送到", "refused": "其中未生效", "files": "附件", "behind": "没有收下"}
CARRIED_REFUSED = "{count} 条，原办理人在其终端处理"
CARRIED_BEHIND = "{names}的案件此后已有新记录"
CARRIED_BEHIND_REMEDY = (
    "请先把共用记录带回其终端导入，由程序重新判定，再导出一次后代交；已送到的不受影响"
)
CARRIED_NEXT = ("下一步：按“导出共用记录”，把文件和口令带回对方终端，在那里“导入共用记录”",)

HEAL_LOOKING = "正在与服务器逐段比对"
HEALING = "正在补报"
HEAL_TITLE = "服务器由备份恢复：补报本机记录"
HEAL_SAID = (
    "服务器上少了本机曾经收到的记录或设置，说明它由较早的备份恢复过。"
    "本机的记录一条不少；补报后服务器与各终端重新一致。"
)
HEAL_FACTS = {
    "server": "与服务器一致到",
    "here": "本机记到",
    "own": "本机将补报",
    "others": "等他人终端补报",
    "span": "涉及时间",
    "cases": "涉及案件",
    "districts": "一并补报的辖区",
}
HEAL_LEFT = "留待补报的辖区"
HEAL_LEFT_SAID = "{scopes}：由有该辖区权限的人员在本机登录，再按“补报向导”"
HEAL_OTHERS = "本机还有 {scopes} 没有补报，您没有该辖区的权限"
HEAL_OTHERS_REMEDY = "请有该辖区权限的人员在本机登录，再按“补报向导”；其余辖区照常同步"
HEAL_PLACE = "第 {sseq} 条"
HEAL_STEPS = (
    "先在数据目录中另存一份本机数据的完整副本",
    "本机退回到与服务器一致处；本机写的记录重新列入待同步，编号、内容、签名不变",
    "他人写的记录另行保存，由各自的终端补报；以它们为前提的本机记录等它们到后再送",
    "随后立即同步一次；送到后逐条重新核对",
)
HEAL_CONFIRM = "开始补报"
HEAL_ALIKE = "本机与服务器没有差别，不需要补报"
HEAL_UNCONFIRMED = "管理员还没有确认服务器由备份恢复"
HEAL_UNCONFIRMED_REMEDY = (
    "请管理员核对服务器后运行 joint-office server epoch（汇集点用 joint-office hub epoch），"
    "再按“补报向导”"
)
HEALED_TITLE = "已对齐，正在补报"
HEALED_SAID = "本机已退回到与服务器一致处，副本已另存。"
HEALED_FACTS = {"own": "本机重新送出", "others": "另行保存，等他人补报", "copy": "副本"}
HEALED_COUNT = "{count} 条"
FORGOTTEN_FACTS = {
    "settings": "备份后改过的设置",
    "people": "与备份不同的人员",
    "desks": "备份里未停用的终端",
}
SETTINGS_GO_BACK = "设置仍按本机现有的：系统管理员（{names}）在其终端补报并同步时自动重新共享"
SETTINGS_OVERTAKEN = (
    "恢复后服务器上的设置又有改动，以服务器的为准：上列各项由系统管理员（{names}）"
    "对照“设置 › 变更记录”重新确认"
)
PEOPLE_AT_SERVER = "人员以服务器为准：上列人员由服务器管理员用 joint-office server officer 重做"
DESKS_AT_SERVER = (
    "上列终端由服务器管理员核对，应停用的用 joint-office server device revoke 重新停用"
)

ROW_LOOKING = "正在核对服务器上的本机记录"
RENEWING = "正在重新签名"
ROW_TITLE = "核对本机记录"
ROW_NOTHING = "服务器上以本机名义的记录都是本机写的。"
ROW_NOTHING_WHY = "没有发现他处写入的记录，不需要处理"
ROW_FACTS = {
    "strangers": "他处写入",
    "kinds": "内容",
    "span": "办理时间",
    "carrier": "代交人",
    "waiting": "本机待同步",
    "numbered": "其中带编号",
}


@dataclass(frozen=True, slots=True)
class RowSaid:
    """What is said of one way a stranger came to write in the own row."""

    title: str
    said: str
    steps: tuple[str, ...]
    confirm: str


COPIED = RowSaid(
    "本机数据另有一份：给本机换新身份",
    "服务器上有用本机签名写的、本机没有的记录：本机的数据被复制过，或由备份恢复，"
    "另一份已先同步。两份都保留各自办的事，从此用不同的身份。",
    (
        "先在数据目录中另存一份本机数据的完整副本",
        "收下另一份写的记录；本机换新的设备身份和签名密钥，号段重新领取",
        "本机未上报的记录改用新签名，办理人、时间、内容不变，随即上报",
        "已带编号的记录仍用原号；另一份恰好用了同一号的，双方保留，列为冲突，由本人核对",
    ),
    "换新身份",
)
FORGED = RowSaid(
    "取回本行：有签名不符的记录",
    "服务器上以您的名义多了本机没有写的记录，签名与本机的密钥不符，是由代交人送入的。"
    "这些记录在任何终端都不作数，但占了本机记录的位置，本机因此停止同步。",
    (
        "先在数据目录中另存一份本机数据的完整副本",
        "收下这些记录留作证据，标明签名不符，并以本人名义撤销其占用",
        "本机未上报的记录接在其后重新签名，办理人、时间、内容不变，随即上报",
        "请把代交人和时间告知管理员：可运行 joint-office server officer carrier 取消其代交",
    ),
    "取回本行",
)
RENEWED_TITLE = "已重新签名，正在上报"
RENEWED_SAID = "本机的记录一条不少，数据副本已另存。"
ROW_BUTTON = "核对向导"

LET_GO_TITLE = "不再等待他人补报"
LET_GO_SAID = (
    "本机有记录以他人的记录为前提，而那些记录在服务器恢复后还没有送回。"
    "对方终端已报废、遗失，确定不会再送回时，才不再等待。"
)
LET_GO_FACTS = {"others": "等待的记录", "span": "办理时间", "cases": "涉及案件", "own": "本机被挡"}
LET_GO_STEPS = (
    "他人的这些记录继续完整保存在本机，不再作为前提",
    "本机被挡的记录随即送出；缺了前提的，由程序重新判定，不能办的列为冲突，由本人处理",
)
LET_GO_CONFIRM = "不再等待"
LET_GO_NOTHING = "没有在等待的记录"
LET_GONE_TITLE = "不再等待"
LET_GONE_SAID = "已放行，随即同步。他人的 {count} 条记录仍完整保存在本机。"

SIGN_IN_FIRST = "先登录办公服务器，再继续"
HEAL_BUTTON = "补报向导"
LET_GO_BUTTON = "不再等待…"
