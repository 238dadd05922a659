"""What the page of exchange with the shared store says, its chip, its notices and its command."""

TITLE = "同步与冲突"
UNKNOWN_FACT = "详见当时的提示"
TROUBLE_FACTS = (
    "said",
    "desks",
    "scope",
    "needed",
    "known",
    "what",
    "login",
    "least",
    "sseq",
    "folder",
)
LETTER = "函件已签发，等编号"
LIST = "、"
SPAN = "{low}—{high}"
OWNER_ONLY = "由{name}本人处理"
NO_ACT = "该记录不是由办理动作形成的，请在案件中另行办理"
SERIES = {
    "letter": "{organ}函号",
    "case": "案号",
    "supplement": "补正告知书",
    "receipt": "备案回执",
    "special": "特别程序告知书",
    "extension": "延期告知书",
    "oversight": "督办单",
    "decision": "决定书",
}
WHY = {
    "!kind": "服务器不认识这类记录，请管理员升级服务器",
    "!duty": "服务器上该人员没有相应职责",
    "!bureau": "所属单位与服务器登记的不符，或者按办公室设置应由别的单位作出",
    "!officer": "个人设置只能由本人更改",
    "!person": "须由另一人办理：起草、核稿、签发、用印（或提出与发布、拟删除与删除）不得为同一人；"
    "用印的文书须有作出它的有效记录",
    "!before": "前一步在服务器上没有本单位的有效记录："
    "核稿须有函稿，签发须有此稿的核稿，用印须有签发；已签发的不再退回、修改",
    "!countersigned": "会签不全：函稿载明的各核实单位须在此稿之后都已会签，才能签发、用印",
    "!lease": "编号不在本机领取的号段内",
    "!withdrawal": "要撤销的记录不存在、不是本人的、已撤销、已编号或已送出，或者他人已在其后办理",
    "!unsigned": "签名与记录人不符",
    "unsigned": "签名与记录人不符",
}
"""Why an entry was refused where no other entry was first."""

WAITS = {
    "window": "十秒后上报",
    "next": "下次同步时上报",
    "network": "没有网络，联网后自动上报",
    "hub": "汇集点不在，接上后自动上报",
    "sign_in": "等{name}登录办公服务器后上报",
    "colleague": "等{waits_for}登录：以其未上报的记录为前提",
    "restored": "等{waits_for}的终端补报：以其记录为前提",
    "behind": "按办理顺序上报，前面的在等{waits_for}",
    "overtaken": "他人已先办理，上报后转为冲突",
    "number": "待编号：联网领到号段后自动编号",
}
HELD = {
    "colleague": (
        "您有 {count} 项记录在等{waits_for}：它们以{waits_for}在本机办理、尚未上报的记录为前提",
        "请{waits_for}在本机登录办公服务器，登录后双方记录自动依次上报；其余工作照常办理",
    ),
    "restored": (
        "您有 {count} 项记录在等{waits_for}：服务器恢复后，对方终端还没有送回其记录",
        "请{waits_for}在自己的终端登录并补报；确定不再等的，按“不再等待”",
    ),
}
"""What holds an officer's queue back, and what releases it."""
STATES = {
    "local": "本机库",
    "synced": "已同步 {at}",
    "waiting": "待同步 {waiting}",
    "offline": "离线 {since} 起 · {waiting} 项待同步",
    "offline_none": "离线 {since} 起",
    "sign_in": "未登录服务器 · {waiting} 项待同步",
    "sign_in_none": "未登录服务器",
    "conflict": "冲突 {conflicts}",
    "clock": "时钟相差 {clock}",
    "upgrade": "程序需升级",
    "revoked": "本机已吊销 · {waiting} 项留在本机",
    "revoked_none": "本机已吊销",
    "blocked": "同步已停止",
    "differs": "与其他终端不一致",
}
CONFLICT_BESIDE = {
    "offline": "冲突 {conflicts} · 离线",
    "sign_in": "冲突 {conflicts} · 未登录服务器",
    "upgrade": "冲突 {conflicts} · 程序需升级",
}
"""A conflict while nothing is exchanged; since when stands on the page."""
CLOCK_AHEAD, CLOCK_BEHIND = "快 {span}", "慢 {span}"
CLOCK_SPANS = ((86_400, "{count} 天"), (3_600, "{count} 小时"), (60, "{count} 分钟"))
CLOCK_SAME = "与服务器一致"
CLOCK_SECONDS = "相差 {seconds} 秒"

PLACE = "服务器：{address}　辖区：{scope}"
LOCAL = "本机是独立办公室，没有加入共享服务器"
LOCAL_HOW = (
    "要与其他单位共用一份登记簿，由管理员建立服务器后，在空目录运行："
    "joint-office sync join --store DIR --address URL --as OFFICER"
)
JOINED = "已加入：{scope}，收到 {pulled} 条记录"
JOINED_HUB = "汇集点没有地方核对口令：凭编号 {officer} 加入，已留痕，管理员在“人员与设备”核对"
DONE = "已同步：上报 {sent}，收到 {pulled}，文件 {files}，冲突 {conflicts}，待同步 {waiting}"
WAITING_OF = "待同步　{name}：{count} 项"
WAITING_ON = "　其中 {count} 项在等{waits_for}上报其记录"
WAITING_NONE = "没有待同步的记录"
CONFLICT_LINE = "冲突　{case}　{text}（{name}）：{first}"
FIRST = "{bureau}{name} {at} 先办了“{text}”"
CONFLICTS_NONE = "没有未处理的冲突"
RUN_LINE = "{at}　{name}　上报 {sent}　收到 {pulled}　文件 {files}　冲突 {conflicts}　{trouble}"
RUN_WELL = "正常"
DESK_LINE = "办公终端　{device}　{name}　{at}　待同步 {pending}{here}"
HERE = "（本机）"
CLOCK_LINE = "本机时钟：{said}"
SIGNATURES = "签名：已核 {right}，待核 {unread}，不符 {wrong}"

PENDING = "{count} 项"
PENDING_NONE = "无"
FROM_TO = "{began} 至 {ended}"
WAITING_COLUMNS = ("案号", "记录", "办理人", "记录时间", "状态")
WAITING_NOTE = "选中一条可以撤销：转到案件的日志，确认后撤销"
UNDO_ELSEWHERE = "不属于案件的记录（函号、规则、日历等）在各自的页面处理"
DESK_COLUMNS = ("终端", "人员", "状态", "最后同步", "该终端待同步")
DESK_SINCE = "{at} 起"
BLOCK_COLUMNS = ("编号", "本机号段", "已用", "剩余")
RUN_COLUMNS = ("时间", "人员", "上报", "收到", "文件", "冲突", "结果")
TABS_NAME = "同步内容"
TABS = {"conflicts": "冲突", "waiting": "待同步", "desk": "终端与编号", "runs": "近次同步"}
HINTS = (
    ("A", "认可"),
    ("R", "重新办理"),
    ("T", "提请处理"),
    ("Z", "撤销待同步的记录"),
    ("F9", "立即同步"),
    ("F5", "刷新"),
)
EXCHANGE, EXCHANGE_KEY = "立即同步", "F9"
EXCHANGING = "正在同步…"
SIGN_IN = "登录服务器"
SEE = "查看"
EMPTY = {
    "conflicts": ("没有冲突", "两人先后办理同一事项时，在此并列显示双方版本"),
    "waiting": ("没有待同步的记录", "本机的记录都已上报"),
    "desk": ("还没有终端信息", "同步一次后显示"),
    "runs": ("还没有同步过", "登录服务器后自动同步"),
}
ALONE = "本机是独立办公室"
ALONE_NOTE = (
    "所有记录只在本机。要与其他单位共用一份登记簿，请管理员建立服务器，再在空目录运行：\n{command}\n"
    "没有条件建服务器的，由系统管理员在这台电脑上设一个汇集点，其余电脑经它或 U 盘交换。"
)
HUB_FOUND = "在本机设汇集点…"
HUB_TITLE = "在本机设汇集点"
HUB_CHOOSE = "选择放汇集点的文件夹（本机磁盘，不用网络共享）"
HUB_WHAT = "全部记录写入“{folder}”里的 hub.db，本机成为第一台终端。"
HUB_CONSEQUENCE = (
    "汇集点没有口令，也不加密：能打开这个文件夹的人都能看到记录、以任何人的编号加入。"
    "请把文件夹的权限限于应当使用的系统用户，并定期备份。设好后不能改回单机。"
)
HUB_CONFIRM = "设汇集点"
HUB_WORKING = "正在把记录写入汇集点"
HUB_DONE = (
    "已设汇集点：{count} 条记录在“{folder}”。"
    "在这台电脑上加入的，首次打开选“用登记码登记本机”，再选“没有服务器，用汇集点”"
)
HUB_FAILED = "没有设成：{why}"
ALONE_COMMAND = "joint-office sync join --store DIR --address postgresql://主机/库名 --as 人员编号"
COPY_COMMAND = "复制命令"
FACTS = {
    "address": "服务器",
    "hub": "汇集点",
    "scope": "辖区",
    "at": "上次成功",
    "clock": "本机时钟",
    "signatures": "签名",
    "files": "文件",
}
NEVER = "尚未成功"
SINCE = "自 {at} 起"
SIGNED = "已核 {right}，待核 {unread}，不符 {wrong}"
FILES = "待传 {up}，待收 {down}"
DESKS_TITLE = "办公终端"
BLOCKS_TITLE = "本机领取的编号"
CLOCK_HEARD = "本机时钟{said}；办理时间已改按服务器时间记（现为 {at}）"
CLOCK_UNHEARD = "上次核对时本机时钟{said}；连上服务器之前，办理时间只能按本机时钟记（现为 {at}）"
CLOCK_REMEDY = "请校准本机的系统时间；先后以到达服务器的次序为准，不受时钟影响"

CONFLICT_STATES = {
    "refused": ("未生效", "red"),
    "contested": ("有争议", "amber"),
    "agreed": ("已认可", "grey"),
    "redone": ("已重新办理", "grey"),
    "raised": ("已提请处理", "grey"),
    "won": ("本机在先", "green"),
}
SIDES = {"second": "本方版本", "other": "对方版本", "first": "先到版本"}
FIRST_MARK, SECOND_MARK = "已生效", "未生效"
GONE_MARK = "已撤销"
BOTH_MARK = "双方均保留"
SIDE_WHO = "{bureau}　{name}"
SIDE_DESK = "{who}　在“{desk}”办理"
SIDE_DONE = "{at} 办理"
SIDE_TAKEN = "{at} 到达服务器"
NO_FIRST = "没有先到的记录"
AGREE, REDO, RAISE, OPEN_CASE = "认可", "重新办理", "提请处理", "打开案件"
AGREE_TIP = "认可先到的版本；本方记录留在日志中，不生效"
REDO_TIP = "打开案件，按现在的情况重新办理"
RAISE_TIP = "在案件中留下备注，请各方处理"
SETTLED = "{name} {at} {how}"
CASE_OF = "{number}　{enterprise}"
CASE_GONE = "案件不在本机"
RAISED_NOTE = "同步冲突提请处理：{second_name}（{second_at}）“{text}”与{told}不一致，请核对。"
AGREED_SAID = "{number}：已认可先到的版本"
RAISED_SAID = "{number}：已提请处理，案件里留有备注，请各方核对"
TELL = "{number}：{told}，{name}的“{text}”未生效"
TELL_CONTESTED = "{number}：{told}，与{name}的“{text}”不一致，两份都保留"
TELL_MORE = "另有 {count} 项冲突"

SHEET_TITLE = "登录办公服务器"
SHEET_WHO = "{name}　{address}"
SHEET_NOTE = "口令只在本次使用中保留。不登录也可照常办理，记录留在本机，登录后上报。"
PASSWORD_NAME = "办公服务器口令"
SHEET_OK, SHEET_LATER = "登录并同步", "先离线办公"
PASSWORD_EMPTY = "请输入口令"

OVERRULED = {
    "refused": "未生效：{text}（{told}）",
    "contested": "有争议：{text}（{told}）",
}

HELP = {
    "sync": "与办公服务器同步",
    "sync_join": "把空目录加入共享的办公室，成为一台办公终端，数据以加入人的口令加密",
    "sync_run": "同步；不加 --once 则一直同步到中断为止",
    "sync_status": "显示服务器、待同步、冲突、近次同步、时钟和其他终端",
    "address": "服务器地址，如 postgresql://10.0.0.8/joint，不含口令",
    "scope": "辖区代号；只有一个辖区时可省略",
    "once": "只同步一次",
    "now": "不等可撤销的十秒",
    "password": "{officer}的办公服务器口令：",
}


def state_said(
    kind: str, line: str = "", *, waiting: int, conflicts: int, clock_s: int, **at: str
) -> str:
    """Return the state of a desk in the few words of the chip; ``at`` are times already said.

    A conflict says too why nothing is exchanged meanwhile: the ``line``.
    """
    none = f"{kind}_none"
    words = STATES[none] if not waiting and none in STATES else STATES[kind]
    if kind == "conflict" and line:
        words = CONFLICT_BESIDE[line]
    return words.format(waiting=waiting, conflicts=conflicts, clock=clock_said(clock_s), **at)


def clock_said(seconds: int) -> str:
    """Return how far this computer's clock is from the server's."""
    if abs(seconds) <= 1:
        return CLOCK_SAME
    if abs(seconds) < 60:
        return CLOCK_SECONDS.format(seconds=abs(seconds))
    unit, span = next((u, s) for u, s in CLOCK_SPANS if abs(seconds) >= u)
    words = CLOCK_AHEAD if seconds > 0 else CLOCK_BEHIND
    return words.format(span=span.format(count=abs(seconds) // unit))
