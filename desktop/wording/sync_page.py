"""What the page of exchange with the shared store says, its chip, its notices and its command."""

TITLE = "同步与冲突"
UNKNOWN_FACT = "详见当时的提示"
TROUBLE_FACTS = ("said", "scope", "needed", "known", "what", "login", "least", "sseq", "folder")
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
    "!bureau": "所属单位与服务器登记的不符",
    "!lease": "编号不在本机领取的号段内",
    "!withdrawal": "要撤回的记录不存在、不是本人的或已撤回",
    "unsigned": "签名与记录人不符",
}
"""Why an entry was refused where no other entry was first."""

WAITS = {
    "window": "十秒内可撤销，随后上报",
    "next": "下次同步时上报",
    "network": "没有网络，联网后自动上报",
    "sign_in": "等{name}登录办公服务器后上报",
    "overtaken": "他人已先办理，上报后转为冲突",
    "number": "待编号：联网领到号段后自动编号",
}
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
    "blocked": "同步已停止",
}
CLOCK_AHEAD = "快 {minutes} 分钟"
CLOCK_BEHIND = "慢 {minutes} 分钟"
CLOCK_SAME = "与服务器一致"
CLOCK_SECONDS = "相差 {seconds} 秒"

PLACE = "服务器：{address}　辖区：{scope}"
LOCAL = "本机是独立办公室，没有加入共享服务器"
LOCAL_HOW = (
    "要与其他单位共用一份登记簿，由管理员建立服务器后，在空目录运行："
    "joint-office sync join --store DIR --address URL --as OFFICER"
)
JOINED = "已加入：{scope}，收到 {pulled} 条记录"
DONE = "已同步：上报 {sent}，收到 {pulled}，文件 {files}，冲突 {conflicts}，待同步 {waiting}"
WAITING_OF = "待同步　{name}：{count} 项"
WAITING_NONE = "没有待同步的记录"
CONFLICT_LINE = "冲突　{case}　{text}（{name}）：{first}"
FIRST = "{bureau}{name} {at} 先作出：{text}"
CONFLICTS_NONE = "没有未处理的冲突"
RUN_LINE = "{at}　{name}　上报 {sent}　收到 {pulled}　文件 {files}　冲突 {conflicts}　{trouble}"
RUN_WELL = "正常"
DESK_LINE = "办公终端　{device}　{name}　{at}　待同步 {pending}{here}"
HERE = "（本机）"
CLOCK_LINE = "本机时钟：{said}"
SIGNATURES = "签名：已核 {right}，待核 {unread}，不符 {wrong}"

HELP = {
    "sync": "与办公服务器同步",
    "sync_join": "把空目录加入共享的办公室，成为一台办公终端",
    "sync_run": "同步；不加 --once 则一直同步到中断为止",
    "sync_status": "显示服务器、待同步、冲突、近次同步、时钟和其他终端",
    "address": "服务器地址，如 postgresql://10.0.0.8/joint，不含口令",
    "scope": "辖区代号；只有一个辖区时可省略",
    "once": "只同步一次",
    "now": "不等可撤销的十秒",
    "password": "{officer}的办公服务器口令：",
}


def state_said(kind: str, *, waiting: int, conflicts: int, clock_s: int, **at: str) -> str:
    """Return the state of a desk in the few words of the chip; ``at`` are times already said."""
    none = f"{kind}_none"
    words = STATES[none] if not waiting and none in STATES else STATES[kind]
    return words.format(waiting=waiting, conflicts=conflicts, clock=clock_said(clock_s), **at)


def clock_said(seconds: int) -> str:
    """Return how far this computer's clock is from the server's."""
    if abs(seconds) <= 1:
        return CLOCK_SAME
    if abs(seconds) < 60:
        return CLOCK_SECONDS.format(seconds=abs(seconds))
    words = CLOCK_AHEAD if seconds > 0 else CLOCK_BEHIND
    return words.format(minutes=abs(seconds) // 60)
